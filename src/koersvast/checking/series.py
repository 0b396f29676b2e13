"""A series: the figures and targets of one indicator, for one area and one group."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import TypeAlias

from koersvast.checking.direction import direction_by_words
from koersvast.plan import (
    Direction,
    Indicator,
    IndicatorKind,
    Observation,
    Period,
    Role,
    Target,
    parse_period,
)

Figure: TypeAlias = Observation | Target

# Figures of policy lie far within these powers of ten; one that does not is no figure to compute with.
_GREATEST, _SMALLEST = 15, -12


def when(text: str) -> Period | None:
    """The period that a cell holds; None where it is empty or holds none."""
    try:
        return parse_period(text)
    except ValueError:
        return None


def usable(value: Decimal | None) -> bool:
    """Whether a figure can be computed with."""
    if value is None or not value.is_finite():
        return False
    exponent = value.as_tuple().exponent
    return (
        isinstance(exponent, int) and exponent >= _SMALLEST and (not value or value.adjusted() <= _GREATEST)
    )


# What a figure in that unit can be at least and at most; growth and ratios are not bound.
_BOUNDS = {
    "percent": (Decimal(0), Decimal(100)),
    "grade": (Decimal(0), Decimal(10)),
    "count": (Decimal(0), None),
}
_UNBOUND = re.compile(
    r"groei|toename|afname|ontwikkeling|stijging|daling|verandering|ten opzichte van vorig|index|saldo"
    r"|solvabiliteit|schuldquote|netto schuld|dekkingsgraad|structurele exploitatie|grondexploitatie"
    r"|belastingcapaciteit|bezettingsgraad"
)


def bounds(indicator: Indicator) -> tuple[Decimal | None, Decimal | None]:
    """The least and the most that a figure of an indicator can be; None where there is no bound."""
    if _UNBOUND.search(indicator.name.casefold()):
        return None, None
    return _BOUNDS.get(indicator.unit, (None, None))


def possible(value: Decimal, indicator: Indicator) -> bool:
    """Whether an indicator in that unit can have this figure: 550% of people cannot be."""
    low, high = bounds(indicator)
    return (low is None or value >= low) and (high is None or value <= high)


@dataclass(frozen=True, slots=True)
class Point:
    """A measured figure at a time."""

    period: Period
    value: Decimal
    row: Observation


@dataclass(frozen=True, slots=True)
class Aim:
    """A target at a time."""

    period: Period
    value: Decimal
    row: Target


@dataclass(frozen=True)
class Series:
    """All observations and targets of an indicator for one area and group, as they stand in the plan.

    `direction_is_stated` tells that a person, and no reader, said which way is better.
    """

    indicator: Indicator
    area: str
    group: str
    observations: tuple[Observation, ...]
    targets: tuple[Target, ...]
    direction_is_stated: bool = False

    @property
    def rows(self) -> tuple[Figure, ...]:
        """Observations, then targets."""
        return (*self.observations, *self.targets)

    @cached_property
    def points(self) -> tuple[Point, ...]:
        """Possible figures with a period, by time; a baseline before a realised figure of that time."""
        points = (point for point in _points(self.observations) if possible(point.value, self.indicator))
        return tuple(sorted(points, key=_by_time))

    @cached_property
    def measured(self) -> tuple[Point, ...]:
        """One figure for each time: the realised one, or else the baseline."""
        by_time = {point.period: point for point in self.points}
        return tuple(by_time[period] for period in sorted(by_time))

    @cached_property
    def baselines(self) -> tuple[Point, ...]:
        return tuple(point for point in self.points if point.row.role is Role.BASELINE)

    @cached_property
    def aims(self) -> tuple[Aim, ...]:
        """Targets with a value and a period, by time."""
        aims = (
            Aim(period, row.value, row)
            for row in self.targets
            if usable(row.value) and row.value is not None and (period := when(row.period))
        )
        return tuple(sorted(aims, key=lambda aim: (aim.period, aim.row.key)))

    @property
    def baseline(self) -> Point | None:
        """The baseline; the latest, where there are several."""
        return self.baselines[-1] if self.baselines else None

    @cached_property
    def direction(self) -> Direction | None:
        """Which way is better; None where the plan does not tell for sure.

        What a person stated holds; then what comparators or the name say. The direction that stands with
        the indicator may have been told from its figures, which is no ground to judge those figures: it
        counts only where the targets of this series go that way, and not for what is merely produced.
        """
        own = self.indicator.direction
        if self.direction_is_stated:
            return own
        said = direction_by_words(self.indicator, self.targets)
        if said or own in (None, Direction.MAINTAIN):
            return said or own
        if self.indicator.kind is IndicatorKind.PERFORMANCE:
            return None
        start = self.baseline or self.known_when_set
        change = self.aims[-1].value - start.value if self.aims and start else Decimal()
        return own if change == 0 or (change > 0) == (own is Direction.INCREASE) else None

    def known_before(self, period: Period) -> Point | None:
        """The last figure before a period: what one knew when the target for it was set."""
        earlier = [point for point in self.measured if point.period < period]
        return earlier[-1] if earlier else None

    @property
    def known_when_set(self) -> Point | None:
        """The last figure before the first target."""
        return self.known_before(self.aims[0].period) if self.aims else None


def _points(observations: Iterable[Observation]) -> Iterator[Point]:
    for row in observations:
        period = when(row.period)
        if period is not None and row.value is not None and usable(row.value):
            yield Point(period, row.value, row)


def _by_time(point: Point) -> tuple[Period, bool, str]:
    return point.period, point.row.role is Role.REALISED, point.row.key
