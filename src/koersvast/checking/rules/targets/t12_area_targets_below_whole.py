"""All areas may meet their target while the whole misses its own.

What it finds: a target of the whole municipality that is more ambitious than that of each of its
areas, while every area has one.

Why it matters: the whole is an average of its areas. If every area is content with less, the whole
cannot get there.

Example that fails: the city wants more than 60%; North wants 55%, South 58%.

How to mend it: raise the targets of areas that can do more, or lower that of the whole.

When it does not apply: to counts, when an area has no target for that year, or when it is unknown
which way is better.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.direction import better
from koersvast.checking.facts import Facts, grouped
from koersvast.checking.figures import listed, shown_target
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Aim, Series
from koersvast.checking.wholes import is_whole
from koersvast.plan import AreaKind

_AVERAGES = ("percent", "per_1000", "per_10000", "grade")


@dataclass(frozen=True, slots=True)
class Shares:
    """A target of the whole, and those of its districts for the same year."""

    whole: Series
    aim: Aim
    parts: tuple[Aim, ...]
    complete: bool


def shares(facts: Facts) -> Iterator[Shares]:
    districts = {area.id for area in facts.plan.areas if area.kind is AreaKind.DISTRICT}
    for members in grouped(facts.series, lambda series: (series.indicator.id, series.group)).values():
        whole = next((series for series in members if is_whole(series, facts)), None)
        of_areas = [series for series in members if series.area in districts]
        if whole is None or not of_areas or whole.indicator.unit not in _AVERAGES:
            continue
        for aim in whole.aims:
            parts = tuple(part for series in of_areas for part in series.aims if part.period == aim.period)
            yield Shares(whole, aim, parts, len(parts) == len(districts))


@rule("T12", Severity.ADVICE, each=shares)
def area_targets_below_whole(subject: Shares, facts: Facts) -> Outcome:
    if len(subject.parts) < 2 or not subject.complete:
        return NotApplicable("parts-not-complete")
    worse = [better(subject.aim.value, part.value, subject.whole.direction) for part in subject.parts]
    if None in worse:
        return NotApplicable("direction-unknown")
    if not all(worse):
        return PASSED
    rows = (subject.aim.row, *(part.row for part in subject.parts))
    unit = subject.whole.indicator.unit
    parts = [shown_target(part.row, unit) for part in subject.parts]
    return Found(
        rows,
        {
            "indicator": name_of(subject.whole.indicator),
            "target": shown_target(subject.aim.row, unit),
            "year": str(subject.aim.period),
            "parts": {language: listed([part[language] for part in parts]) for language in parts[0]},
        },
    )
