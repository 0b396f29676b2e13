"""Two documents give different figures for the same thing.

What it finds: an indicator that stands in two documents, with different measured figures for the
same year, area and group.

Why it matters: at most one of the two is right, and the council decided on one of them.

Example that fails: budget: 850 participants in 2016; plan: 805 participants in 2016.

How to mend it: take the figure of the source in both, or say what the difference is (a later count,
another group).

When it does not apply: when no indicator stands in two documents with a figure for the same year.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown
from koersvast.checking.labels import name_of_series, shorten
from koersvast.checking.likeness import twins
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rounding import is_rounded
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Point, Series


@dataclass(frozen=True, slots=True)
class Pair:
    """Figures of the same thing and time in two documents."""

    series: Series
    one: Point
    other: Point


def pairs(facts: Facts) -> Iterator[Pair]:
    for earlier, later in twins(facts):
        others = {(series.area, series.group): series for series in facts.series_of(later.id)}
        for series in facts.series_of(earlier.id):
            same = others.get((series.area, series.group))
            by_period = {point.period: point for point in same.measured} if same else {}
            for point in series.measured:
                if point.period in by_period:
                    yield Pair(series, point, by_period[point.period])


@rule("D07", Severity.WARNING, each=pairs)
def figures_differ(pair: Pair, facts: Facts) -> Outcome:
    one, other = pair.one, pair.other
    if one.value == other.value:
        return PASSED
    if is_rounded(one.value, other.value) or is_rounded(other.value, one.value):
        return NotApplicable("rounding-only")
    unit = pair.series.indicator.unit
    return Found(
        (one.row, other.row),
        {
            "indicator": name_of_series(pair.series, facts),
            "period": str(one.period),
            "one": shown(one.value, unit),
            "other": shown(other.value, unit),
            "document": _title(one, facts),
            "source": _title(other, facts),
        },
    )


def _title(point: Point, facts: Facts) -> str:
    document = facts.document(point.row.document)
    return f"‘{shorten(document.title)}’" if document else ""
