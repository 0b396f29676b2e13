"""A rate per 1,000 or 10,000 inhabitants does not fit the count and the population.

What it finds: a rate next to a count of the same thing under the same goal, in the same year, where
rate times population is more than a fifth away from the count.

Why it matters: rates are made to compare municipalities. One that does not fit the count is of
other people, another year or another base than its name says.

Example that fails: 360 recipients per 10.000 inhabitants, 2.000 recipients, 80.000 inhabitants: 360
per 10.000 would be 2.880 people.

How to mend it: state the base of the rate (all inhabitants, or 18 and older), or correct the
figure.

When it does not apply: when the population is not in the plan, no count of the same thing is, or
the rate is per inhabitants of a certain age.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Point, Series
from koersvast.checking.words import all_return
from koersvast.plan import AreaKind

_PER = {"per_1000": Decimal(1000), "per_10000": Decimal(10000)}
# Populations of a year before or after, and counts at other days of the year, differ by less.
_TOLERANCE = Decimal("0.2")


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate with the count of the same thing and time, and the population; None where unknown."""

    series: Series
    point: Point
    count: Point | None
    population: int | None


def rates(facts: Facts) -> Iterator[Rate]:
    for series in facts.series:
        if series.indicator.unit in _PER and not series.group:
            for point in series.measured:
                yield Rate(series, point, _count(series, point, facts), _population(series, facts))


def _count(series: Series, point: Point, facts: Facts) -> Point | None:
    words = facts.words(series.indicator.name)
    for goal in facts.goals_of(series.indicator):
        for indicator in facts.indicators_of(goal):
            if indicator.unit == "count" and _same_thing(words, facts.words(indicator.name)):
                for other in facts.series_of(indicator.id):
                    if (other.area, other.group) == (series.area, ""):
                        same = (count for count in other.measured if count.period == point.period)
                        return next(same, None)
    return None


def _same_thing(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether all words of the shorter name return in the longer one."""
    short, long = sorted((some, others), key=len)
    return bool(short) and all_return(short, long)


def _population(series: Series, facts: Facts) -> int | None:
    """Of the area; of the municipality where the series is about no area."""
    if any(digit.isdigit() for digit in series.indicator.population + _after_unit(series.indicator.name)):
        return None
    if series.area:
        area = facts.area(series.area)
        return area.population if area else None
    return next((area.population for area in facts.plan.areas if area.kind is AreaKind.MUNICIPALITY), None)


def _after_unit(name: str) -> str:
    """What a name says behind "per 1.000": the people the rate is about."""
    return name.replace("10.000", "").replace("1.000", "").replace("10000", "").replace("1000", "")


@rule("A09", Severity.WARNING, each=rates)
def rate_differs_from_count(rate: Rate, facts: Facts) -> Outcome:
    if not rate.population:
        return NotApplicable("no-population")
    if rate.count is None or not rate.count.value:
        return NotApplicable("no-count")
    implied = rate.point.value * rate.population / _PER[rate.series.indicator.unit]
    if abs(implied - rate.count.value) <= _TOLERANCE * abs(rate.count.value):
        return PASSED
    return Found(
        (rate.point.row, rate.count.row),
        {
            "indicator": name_of_series(rate.series, facts),
            "period": str(rate.point.period),
            "value": shown(rate.point.value),
            "per": shown(_PER[rate.series.indicator.unit]),
            "population": shown(Decimal(rate.population)),
            "implied": shown(implied, "", 0),
            "counted": shown(rate.count.value),
        },
        computed=True,
    )
