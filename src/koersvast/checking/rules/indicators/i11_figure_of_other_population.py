"""Figures of one group of people are those of another.

What it finds: two or more figures for people of one age in one area that are exactly the figures
for people of another age elsewhere, in the same year: most of all that can be compared.

Why it matters: the figures were copied. For the group that the indicator is about nothing was
measured, and every change seen in it is the difference between two groups.

Example that fails: loneliness 2016: 43% and 10% of people over 19 in the city; 43% and 10% of
people over 65 in North.

How to mend it: look up the figures of the group itself, or say that they are not known.

When it does not apply: when fewer than two figures can be compared, as one may agree by chance.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.figures import listed, printed
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Point, Series
from koersvast.checking.words import plain

_AGE = re.compile(
    r"[<>]?\s*\d{1,3}\s*(?:t/m|tot|-|–)?\s*(?:\d{1,3})?[\s-]*"
    r"(?:plussers|plus\b|\+|jaar|jarigen)?(?: en ouder)?"
)
_FEWEST = 2
_MOST_OF_ALL = 0.75


@dataclass(frozen=True, slots=True)
class Comparison:
    """People of two ages in two areas, with the pairs of figures that can be compared."""

    one: Series
    other: Series
    pairs: tuple[tuple[Point, Point], ...]


def comparisons(facts: Facts) -> Iterator[Comparison]:
    by_question = grouped(
        (series for series in facts.series if _age(series)),
        lambda series: (_question(series), series.indicator.unit),
    )
    found: defaultdict[tuple[str, ...], list[tuple[Series, Series]]] = defaultdict(list)
    for members in by_question.values():
        # A question that is asked of a great many groups is a table, where figures agree by chance.
        for one, other in combinations(members[:20], 2):
            if _age(one) != _age(other) and one.area != other.area:
                first, second = sorted((one, other), key=lambda series: (_age(series), series.area))
                found[_age(first), first.area, _age(second), second.area].append((first, second))
    for compared in found.values():
        pairs = tuple(pair for one, other in compared for pair in _pairs(one, other))
        if pairs:
            yield Comparison(*compared[0], pairs)


def _age(series: Series) -> str:
    return " ".join(re.findall(r"\d+", series.indicator.name + " " + series.group))


def _question(series: Series) -> str:
    """What is asked, whoever it is asked of."""
    return plain(_AGE.sub(" ", f"{series.indicator.name} {series.group}".casefold()))


def _pairs(one: Series, other: Series) -> Iterator[tuple[Point, Point]]:
    others = {point.period: point for point in other.measured}
    for point in one.measured:
        if point.period in others:
            yield point, others[point.period]


@rule("I11", Severity.WARNING, each=comparisons)
def figure_of_other_population(comparison: Comparison, facts: Facts) -> Outcome:
    if len(comparison.pairs) < _FEWEST:
        return NotApplicable("too-few-figures")
    equal = [pair for pair in comparison.pairs if pair[0].value == pair[1].value]
    if len(equal) < _FEWEST or len(equal) < _MOST_OF_ALL * len(comparison.pairs):
        return PASSED
    rows = [point.row for pair in equal for point in pair]
    return Found(
        tuple(rows),
        {
            "one": name_of_series(comparison.one, facts),
            "other": name_of_series(comparison.other, facts),
            "values": listed([printed(one.row) for one, _ in equal]),
            "count": len(equal),
            "period": str(equal[0][0].period),
        },
    )
