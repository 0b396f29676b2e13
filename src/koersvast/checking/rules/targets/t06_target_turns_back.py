"""The targets of following years turn back.

What it finds: a target for a later year that is less ambitious than one for an earlier year; or,
where it is unknown which way is better, targets that first go one way from the last figure and then
the other.

Why it matters: a path that rises and falls again says that the improvement will not last, or that a
target was lowered. Both deserve a sentence; often it is a mistake in a column.

Example that fails: 4.500 matches in 2017, 3.250 in 2018 and after.

How to mend it: correct the year that is wrong, or explain the change in a note.

When it does not apply: with fewer than two targets; for counts below ten, which go up and down by
themselves; for counts of which it is unknown which way is better, as what is produced may be
planned up and down. Where a note with one of the targets speaks of the change, the finding says so:
it can be accepted, but it should be seen.
"""

import re
from decimal import Decimal
from itertools import pairwise

from koersvast.checking.direction import better
from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown_target
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Aim, Series
from koersvast.checking.subjects import series_with_targets

_SMALL_COUNT = 10
# A note may also speak of the source or of a year without figure.
_EXPLAINS = re.compile(r"streefwaarde|bijgesteld|verlaagd|verhoogd|aangepast|eenmalig|tijdelijk|verwacht")


@rule("T06", Severity.WARNING, each=series_with_targets, version=2)
def target_turns_back(series: Series, facts: Facts) -> Outcome:
    aims = series.aims
    if len(aims) < 2:
        return NotApplicable("one-target")
    if series.indicator.unit in ("count", "") and max(aim.value for aim in aims) < _SMALL_COUNT:
        return NotApplicable("small-count")
    if series.direction is None and series.indicator.unit == "count":
        return NotApplicable("direction-unknown")
    back = _less_ambitious(series) if series.direction else _up_and_down(series)
    if back is None:
        return PASSED
    unit = series.indicator.unit
    before, after = back
    return Found(
        (before.row, after.row),
        {
            "indicator": name_of_series(series, facts),
            "before": shown_target(before.row, unit),
            "year": str(before.period),
            "after": shown_target(after.row, unit),
            "later": str(after.period),
        },
        variant=_variant(series, back),
    )


def _variant(series: Series, back: tuple[Aim, Aim]) -> str:
    if series.direction is None:
        return "both-ways"
    return "explained" if any(_EXPLAINS.search(aim.row.note.casefold()) for aim in back) else ""


def _less_ambitious(series: Series) -> tuple[Aim, Aim] | None:
    """The first target after which the next one is worse; not on a path that loses ground from the start."""
    known = series.known_when_set
    for before, after in pairwise(series.aims):
        lost_before = known is not None and better(known.value, before.value, series.direction)
        if better(before.value, after.value, series.direction) and not lost_before:
            return before, after
    return None


def _up_and_down(series: Series) -> tuple[Aim, Aim] | None:
    """The first two targets where the path from the last figure on turns the other way."""
    known = series.known_when_set
    gone = series.aims[0].value - known.value if known else Decimal()
    for before, after in pairwise(series.aims):
        step = after.value - before.value
        if step * gone < 0:
            return before, after
        gone = step or gone
    return None
