"""One document prints two figures for what seems to be the same.

What it finds: two key figures of one document, from sources with the same name, for the same period
and without target, that share a word which no other indicator of the document has, and differ by at most
two points.

Why it matters: the reader finds 41% on one page and 42% on another. Even if both are right (another
age group, another rounding), the document should say what the difference is.

Example that fails: "41% feels lonely" in a row of key figures, "about 42 percent of adults feels lonely"
in the text, both from the health monitor of 2016.

How to mend it: use one figure, or name the groups so that the difference can be understood.

When it does not apply: to indicators with targets, to figures of groups or areas, and to figures of
different periods or sources.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.figures import shown
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Point, Series
from koersvast.checking.words import stem
from koersvast.plan import IndicatorKind, Period

_POINTS = Decimal(2)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two figures of one document, period and source that share a word of their own."""

    one: Series
    other: Series
    first: Point
    second: Point


def pairs(facts: Facts) -> Iterator[Pair]:
    figures = [series for series in facts.series if _is_key_figure(series)]
    by_source = grouped(figures, lambda series: (series.indicator.document, _source(series), _period(series)))
    for (document, _, _), members in by_source.items():
        if len(members) > 1:
            common = Counter(
                word
                for row in facts.plan.indicators
                if row.document == document
                for word in _stems(row.name, facts)
            )
            for one, other in combinations(members, 2):
                own = _stems(one.indicator.name, facts) & _stems(other.indicator.name, facts)
                word = next((word for word in sorted(own) if common[word] == 2), "")
                if word and one.indicator.id != other.indicator.id:
                    yield Pair(one, other, one.measured[0], other.measured[0])


def _is_key_figure(series: Series) -> bool:
    plain = not series.group and not series.area and not series.targets
    indicator = series.indicator
    key_figure = indicator.kind is IndicatorKind.CONTEXT and indicator.unit == "percent"
    return plain and key_figure and len(series.measured) == 1 and bool(_source(series))


def _source(series: Series) -> str:
    """The first word of a source: "GGD Waterland" and "GGD-monitor" are one."""
    return series.indicator.source.casefold().replace("-", " ").partition(" ")[0]


def _period(series: Series) -> Period:
    return series.measured[0].period


def _stems(name: str, facts: Facts) -> frozenset[str]:
    return frozenset(stem(word) for word in facts.words(name))


@rule("D17", Severity.ADVICE, each=pairs)
def figure_printed_two_ways(pair: Pair, facts: Facts) -> Outcome:
    one, other = pair.first, pair.second
    if one.value == other.value or abs(one.value - other.value) > _POINTS:
        return PASSED
    return Found(
        (one.row, other.row),
        {
            "indicator": name_of(pair.one.indicator),
            "other": name_of(pair.other.indicator),
            "value": shown(one.value, "percent"),
            "another": shown(other.value, "percent"),
            "period": str(one.period),
        },
    )
