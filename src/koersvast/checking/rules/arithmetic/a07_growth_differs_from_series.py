"""A growth rate differs from the series it should be computed from.

What it finds: an indicator of growth in percent, next to a count under the same goal that speaks of
the same thing, where the count grew by another percentage in that year.

Why it matters: a reader who computes the growth himself finds another figure; one of the two series
is wrong or counts other people than its name says.

Example that fails: growth of the number of clients 2016: 5,8%; number of clients 2015: 1.000 and
2016: 1.030.

How to mend it: compute the growth from the printed count, or say which count it is about.

When it does not apply: when no count under the same goal shares a word with it, or not for both
years.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Aim, Point, Series
from koersvast.checking.words import content, shared

# A growth that is printed with fewer decimals, or computed from rounded counts, may differ by this much.
_TOLERANCE = Decimal("0.5")
_GROWTH = content("groei toename stijging afname daling procentuele ontwikkeling")


@dataclass(frozen=True, slots=True)
class Growth:
    """A printed growth, with the counts of that year and the year before; None where there is no count."""

    series: Series
    point: Point | Aim
    count: Series | None
    before: Point | Aim | None
    after: Point | Aim | None


def growths(facts: Facts) -> Iterator[Growth]:
    for series in facts.series:
        words = facts.words(series.indicator.name)
        if series.indicator.unit != "percent" or not words & _GROWTH:
            continue
        counts = [
            count for count in _counts_beside(series, facts) if shared(words - _GROWTH, _words(count, facts))
        ]
        for point in series.measured:
            yield _growth(series, point, counts)
        # Of the targets the last one tells where the plan wants to be.
        if series.aims and any(count.aims for count in counts):
            yield _growth(series, series.aims[-1], counts)


def _counts_beside(series: Series, facts: Facts) -> Iterator[Series]:
    for goal in facts.goals_of(series.indicator):
        for indicator in facts.indicators_of(goal):
            if indicator.unit == "count":
                yield from (count for count in facts.series_of(indicator.id) if _beside(count, series))


def _beside(count: Series, series: Series) -> bool:
    return (count.area, count.group) == (series.area, series.group)


def _words(series: Series, facts: Facts) -> frozenset[str]:
    return facts.words(series.indicator.name)


def _growth(series: Series, point: Point | Aim, counts: list[Series]) -> Growth:
    for count in counts:
        figures: tuple[Point | Aim, ...] = count.measured if isinstance(point, Point) else count.aims
        after = next((other for other in figures if other.period == point.period), None)
        before = next((other for other in figures if other.period.start == point.period.start - 12), None)
        if before and after and before.value:
            return Growth(series, point, count, before, after)
    return Growth(series, point, None, None, None)


@rule("A07", Severity.ADVICE, each=growths, version=2)
def growth_differs_from_series(growth: Growth, facts: Facts) -> Outcome:
    if growth.count is None or growth.before is None or growth.after is None:
        return NotApplicable("no-count-beside-growth")
    computed = (growth.after.value / growth.before.value - 1) * 100
    if abs(computed - growth.point.value) <= _TOLERANCE:
        return PASSED
    rows = (growth.point.row, growth.before.row, growth.after.row)
    return Found(
        rows,
        {
            "indicator": name_of_series(growth.series, facts),
            "counted": name_of_series(growth.count, facts),
            "period": str(growth.point.period),
            "value": shown(growth.point.value, "percent"),
            "before": shown(growth.before.value),
            "after": shown(growth.after.value),
            "growth": shown(computed, "percent", 2),
        },
        variant="" if isinstance(growth.point, Point) else "target",
        computed=True,
    )
