"""Scales: from values to places in a drawing."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

# Where the scale of a unit itself ends, though some figures go past it.
CEILINGS: Mapping[str, Decimal] = {"percent": Decimal(100)}
# The width of a digit in the labels of a chart, in pixels.
_DIGIT = 7.2


@dataclass(frozen=True, slots=True)
class Scale:
    """A straight line from values to places. Places may run down while values go up."""

    low: float
    high: float
    start: float
    end: float

    def __call__(self, value: float) -> float:
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)


def held(values: Sequence[Decimal], unit: str) -> tuple[Decimal, ...]:
    """The values that an axis must hold.

    A figure that alone lies past the end of its unit's scale counts as that end: "550%" among figures from
    50 to 65% would press all others flat. Where several lie past it, or it is the only one, they are what
    the indicator measures, and the axis holds them.
    """
    ceiling = CEILINGS.get(unit)
    past = {value for value in values if ceiling is not None and value > ceiling}
    if ceiling is None or len(past) != 1 or past == set(values):
        return tuple(values)
    return tuple(min(value, ceiling) for value in values)


def gutter(labels: Sequence[str]) -> int:
    """How many pixels the labels of an upright axis need beside the chart."""
    return round(max(map(len, labels)) * _DIGIT) + 10


def nice_step(span: float, wanted: int) -> float:
    """The round step (1, 2 or 5 times a power of ten) that cuts a span in at most about `wanted` parts."""
    rough = span / wanted
    power = 10.0 ** math.floor(math.log10(rough))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= rough * 0.999)


def axis(values: list[float], *, wanted: int = 4, ceiling: float | None = None) -> list[float]:
    """The marks of an axis on which all values fit, round numbers from low to high, with room around them.

    The axis spans at least a quarter of the highest value, so that a small change does not look large, and
    begins at zero where zero is near; it goes below zero only for values below zero. `ceiling` is the end
    of the scale itself, such as 100 for percentages.
    """
    low, high = min(values), max(values)
    size = max(abs(low), abs(high)) or 8.0
    room = max((high - low) * 0.15, (size / 4 - (high - low)) / 2, 0.0)
    bottom, top = low - room, high + room
    if low >= 0 and bottom < top / 3:
        bottom = 0.0
    elif high <= 0 and top > bottom / 3:
        top = 0.0
    limit = ceiling if ceiling is not None and high <= ceiling else math.inf
    top = min(top, limit)
    step = nice_step(top - bottom, wanted)
    first, last = math.floor(bottom / step + 1e-9), math.ceil(top / step - 1e-9)
    marks = [round(index * step, 10) for index in range(first, last + 1)]
    return [mark for mark in marks if mark <= limit]
