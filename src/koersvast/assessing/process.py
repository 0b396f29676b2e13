"""Process charts (XmR): is a figure out of the ordinary for its own series, and can the target be met?

These are two questions with two answers: variation (is something special going on?) and assurance (does
the process as it runs always, never or sometimes meet the target?). Rules as in "Making Data Count" of
the English health service, point by point as the R package NHSRplotthedots works them out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from math import isfinite
from statistics import fmean

from koersvast.assessing.process_rebase import Change, places_of
from koersvast.assessing.process_rules import Cause, Side, causes
from koersvast.plan import Direction

# 3 / d2, where d2 = 1.128 turns the mean moving range of two points into a standard deviation; and the
# factor above which a moving range is held to be an outlier (Wheeler (1993), Understanding variation).
LIMIT = 2.66
OUTLIER = 3.267

# With fewer points the limits still move with every new one.
TRIAL_BELOW = 13


class Variation(StrEnum):
    """What a point says of the process."""

    COMMON = "common"
    IMPROVEMENT = "improvement"
    CONCERN = "concern"
    HIGH = "high"
    LOW = "low"


class Assurance(StrEnum):
    """Whether the process as it runs meets the target."""

    ALWAYS = "always"
    NEVER = "never"
    SOMETIMES = "sometimes"


@dataclass(frozen=True, slots=True)
class Point:
    """One value with the mean and limits of its stretch, the rule that it breaks, and what that says."""

    value: float
    mean: float
    lower: float
    upper: float
    cause: Cause
    side: Side
    variation: Variation


@dataclass(frozen=True, slots=True)
class XmR:
    """A process chart. `variation` is that of the last point; `assurance` is None without a target or
    direction. `trial` tells that the last stretch is shorter than thirteen points: its limits will move.
    """

    points: tuple[Point, ...]
    variation: Variation
    assurance: Assurance | None
    trial: bool


def xmr(
    values: Sequence[float],
    *,
    direction: Direction | str | None = None,
    target: float | None = None,
    periods: Sequence[str] | None = None,
    rebase: Sequence[Change] = (),
    fix_after: int | None = None,
) -> XmR:
    """The XmR chart of values in the order of time, at equal distances.

    Limits are mean ± 2.66 · mean moving range, leaving out moving ranges of 3.267 times the mean and
    more. `direction` is the way that is better ("increase", "decrease"; "maintain" or None: neither).
    `rebase` tells where a new stretch starts, with a mean and limits of its own: a place in the list, or,
    with the `periods` of the values, the date or period since when the process is another. With
    `fix_after` the mean and limits of a stretch rest on its first so many points.
    Source: NHS England, Making Data Count; Wheeler (1993). Raises ValueError for fewer than two values
    in a stretch, for a value that is no number, and for what `places_of` refuses.
    """
    numbers = _numbers(values)
    better = Direction(direction) if direction else None
    places = places_of(rebase, periods, len(numbers))
    points: list[Point] = []
    for stretch in _stretches(numbers, places):
        points.extend(_points(stretch, fix_after or len(stretch), better))
    return XmR(
        points=tuple(points),
        variation=points[-1].variation,
        assurance=_assurance(points[-1], target, better),
        trial=len(numbers) - max(places, default=0) < TRIAL_BELOW,
    )


def _points(stretch: list[float], fixed: int, better: Direction | None) -> list[Point]:
    basis = stretch[:fixed]
    if len(basis) < 2:
        raise ValueError(f"found {len(basis)} value in a stretch: limits need two or more")
    mean = fmean(basis)
    half = LIMIT * _mean_moving_range(basis)
    return [
        Point(value, mean, mean - half, mean + half, cause, side, _variation(cause, side, better))
        for value, (cause, side) in zip(stretch, causes(stretch, mean, half), strict=True)
    ]


def _mean_moving_range(values: list[float]) -> float:
    ranges = [abs(later - earlier) for earlier, later in pairwise(values)]
    mean = fmean(ranges)
    usual = [moved for moved in ranges if moved < OUTLIER * mean]
    return fmean(usual) if usual else 0.0


def _variation(cause: Cause, side: Side, better: Direction | None) -> Variation:
    if cause is Cause.COMMON:
        return Variation.COMMON
    if better is None or better is Direction.MAINTAIN:
        return Variation.HIGH if side is Side.ABOVE else Variation.LOW
    good = (side is Side.ABOVE) == (better is Direction.INCREASE)
    return Variation.IMPROVEMENT if good else Variation.CONCERN


def _assurance(last: Point, target: float | None, better: Direction | None) -> Assurance | None:
    """A target beyond the limits is always or never met; one between them sometimes, by chance."""
    if target is None or better is None or better is Direction.MAINTAIN:
        return None
    if last.lower <= target <= last.upper:
        return Assurance.SOMETIMES
    met = (target < last.lower) == (better is Direction.INCREASE)
    return Assurance.ALWAYS if met else Assurance.NEVER


def _stretches(values: list[float], places: list[int]) -> list[list[float]]:
    starts = [0, *places]
    return [values[start:end] for start, end in zip(starts, [*places, len(values)], strict=True)]


def _numbers(values: Sequence[float]) -> list[float]:
    numbers = [float(value) for value in values]
    for place, value in enumerate(numbers):
        if not isfinite(value):
            raise ValueError(f"values[{place}] is {value}: expected a number")
    return numbers
