"""The same figure stands in two series that have nothing to do with each other.

What it finds: a count of at least four digits, not a round one, that returns for the same period in
the series of another indicator.

Why it matters: two unrelated counts that agree to the last person are nearly always a slip in
copying; every comparison with that figure is then wrong.

Example that fails: benefits granted 2013: 2.238; users of the scheme, baseline 2013: 2.238.

How to mend it: look both figures up at their source and correct the one that was copied.

When it does not apply: to round figures, shares and small counts, which agree by chance; to the
same indicator in two places; to rows of one indicator.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown
from koersvast.checking.labels import name_of_series
from koersvast.checking.likeness import measure_the_same
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Point, Series
from koersvast.plan import Period

_SMALLEST = 1000
# Counts that end so were rounded, or set by hand.
_ROUND = 50


@dataclass(frozen=True, slots=True)
class Figure:
    """A count and the first series that has it for a period, with the other indicator that has it too."""

    series: Series
    point: Point
    other: Series | None
    other_point: Point | None


def counts(facts: Facts) -> Iterator[Figure]:
    found: defaultdict[tuple[Period, Decimal], list[tuple[Series, Point]]] = defaultdict(list)
    for series in facts.series:
        if series.indicator.unit in ("count", ""):
            for point in series.measured:
                found[point.period, point.value].append((series, point))
    for (series, point), *others in found.values():
        strange = next((pair for pair in others if pair[0].indicator.id != series.indicator.id), (None, None))
        yield Figure(series, point, *strange)


@rule("A10", Severity.WARNING, each=counts)
def figure_copied(figure: Figure, facts: Facts) -> Outcome:
    value = figure.point.value
    if value < _SMALLEST or value != value.to_integral_value() or not value % _ROUND:
        return NotApplicable("may-be-chance")
    if figure.other is None or figure.other_point is None:
        return PASSED
    if measure_the_same(figure.series.indicator, figure.other.indicator, facts):
        return NotApplicable("same-indicator")
    rows = (figure.point.row, figure.other_point.row)
    return Found(
        rows,
        {
            "value": shown(value),
            "period": str(figure.point.period),
            "indicator": name_of_series(figure.series, facts),
            "other": name_of_series(figure.other, facts),
        },
    )
