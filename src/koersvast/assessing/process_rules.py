"""The rules of a process chart: which points are out of the ordinary, and by which rule.

When a point breaks several rules the first counts: astronomical point, trend, two of three, shift.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise

# A shift is so many points in a row on one side of the mean, a trend so many in a row up or down.
RUN = 7

# Two of three in a row beyond two thirds of the way to a limit, on the same side of the mean.
WINDOW, ENOUGH, NEAR = 3, 2, 2 / 3


class Cause(StrEnum):
    """The rule that a point breaks; common when none."""

    COMMON = "common"
    ASTRONOMICAL = "astronomical"
    TREND = "trend"
    TWO_OF_THREE = "two_of_three"
    SHIFT = "shift"


class Side(StrEnum):
    """Which way: above or rising, below or falling."""

    ABOVE = "above"
    BELOW = "below"
    ON = "on"


_SIDES = {1: Side.ABOVE, -1: Side.BELOW, 0: Side.ON}


def causes(values: list[float], mean: float, half: float) -> list[tuple[Cause, Side]]:
    """For each value the rule that it breaks and which way; limits are mean ± half."""
    sides = [_sign(value - mean) for value in values]
    outside = [value > mean + half or value < mean - half for value in values]
    near = [
        not out and (value > mean + NEAR * half or value < mean - NEAR * half)
        for value, out in zip(values, outside, strict=True)
    ]
    trend = _runs([_sign(later - earlier) for earlier, later in pairwise(values)], RUN - 1)
    in_trend = _covered(trend, len(values), RUN)
    in_shift = _covered(_runs(sides, RUN), len(values), RUN)
    in_window = _two_of_three(near, sides)
    found: list[tuple[Cause, Side]] = []
    for i, side in enumerate(sides):
        if outside[i]:
            found.append((Cause.ASTRONOMICAL, _SIDES[side]))
        elif in_trend[i]:
            found.append((Cause.TREND, _SIDES[_way(values, in_trend, i)]))
        elif in_window[i]:
            found.append((Cause.TWO_OF_THREE, _SIDES[side]))
        elif in_shift[i]:
            found.append((Cause.SHIFT, _SIDES[side]))
        else:
            found.append((Cause.COMMON, _SIDES[side]))
    return found


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)


def _runs(signs: list[int], length: int) -> list[int]:
    """The places where so many equal signs in a row, none of them 0, begin."""
    return [
        start
        for start in range(len(signs) - length + 1)
        if signs[start] != 0 and len(set(signs[start : start + length])) == 1
    ]


def _covered(starts: list[int], count: int, length: int) -> list[bool]:
    covered = [False] * count
    for start in starts:
        covered[start : start + length] = [True] * length
    return covered


def _two_of_three(near: list[bool], sides: list[int]) -> list[bool]:
    """The points near a limit within three in a row on one side, of which two or more are near it."""
    found = [False] * len(near)
    for start in range(len(near) - WINDOW + 1):
        window = range(start, start + WINDOW)
        if abs(sum(sides[i] for i in window)) == WINDOW and sum(near[i] for i in window) >= ENOUGH:
            for i in window:
                found[i] = found[i] or near[i]
    return found


def _way(values: list[float], in_trend: list[bool], i: int) -> int:
    """Which way a point of a trend goes: where two trends meet, the way of the one that follows."""
    follows = i + 1 < len(values) and in_trend[i + 1]
    return _sign(values[i + 1] - values[i]) if follows else _sign(values[i] - values[i - 1])
