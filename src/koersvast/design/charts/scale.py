"""Scales: from values to places in a drawing."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

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
