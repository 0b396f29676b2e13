"""Benchmarks: does an area differ from the others by more than chance, given how small it is?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import erfc, isfinite, sqrt
from statistics import fmean

from koersvast.assessing.intervals.result import z_of

# Two pairs of limits, as public health uses them: 1 in 20 and 1 in 500 areas fall outside by chance.
NEAR, FAR = z_of(0.95), z_of(0.998)

# Of the areas that are said to stand out, at most this share does so by chance.
FALSE_ALARMS = 0.05


class Place(StrEnum):
    """Where an area lies in the funnel."""

    WITHIN = "within"
    HIGH = "high"
    LOW = "low"
    FAR_HIGH = "far_high"
    FAR_LOW = "far_low"


@dataclass(frozen=True, slots=True)
class FunnelPoint:
    """One area: its share, the limits for its size (95% near, 99.8% far), and where it lies.

    `stands_out` tells whether it still differs when it counts how many areas were looked at.
    """

    value: float
    near_lower: float
    near_upper: float
    far_lower: float
    far_upper: float
    place: Place
    stands_out: bool


@dataclass(frozen=True, slots=True)
class Funnel:
    """All areas against one average. `dispersion` is about 1 when only chance makes them differ; well
    above 1 the areas differ as a rule, and lying outside the limits says little of one of them."""

    average: float
    points: tuple[FunnelPoint, ...]
    dispersion: float


def funnel(x: Sequence[float], n: Sequence[float], average: float | None = None) -> Funnel:
    """The funnel of shares x/n: limits average ± z·√(average·(1 - average)/n), kept within 0 and 1.

    These are the shares of which the Wilson interval just reaches the average. `average` is Σx/Σn
    unless given. An area stands out by the procedure of Benjamini and Hochberg, so that looking at many
    areas raises no false alarms. Sources: Spiegelhalter (2005), Statistics in Medicine 24, 1185-1202;
    Benjamini and Hochberg (1995), JRSS B 57, 289-300.
    Raises ValueError unless both lists are as long and not empty, 0 ≤ x ≤ n, n > 0 and 0 < average < 1.
    """
    x, n = [float(part) for part in x], [float(whole) for whole in n]
    _check(x, n)
    mean = sum(x) / sum(n) if average is None else average
    if not 0 < mean < 1:
        raise ValueError(f"the average is {mean:g}: a funnel needs a share between 0 and 1")
    scores = [
        (part / whole - mean) / sqrt(mean * (1 - mean) / whole) for part, whole in zip(x, n, strict=True)
    ]
    out = standing_out([erfc(abs(score) / sqrt(2)) for score in scores])
    points = tuple(
        _point(part / whole, mean, sqrt(mean * (1 - mean) / whole), score, special)
        for part, whole, score, special in zip(x, n, scores, out, strict=True)
    )
    return Funnel(mean, points, fmean(score * score for score in scores))


def _point(value: float, mean: float, error: float, score: float, stands_out: bool) -> FunnelPoint:
    return FunnelPoint(
        value=value,
        near_lower=max(mean - NEAR * error, 0.0),
        near_upper=min(mean + NEAR * error, 1.0),
        far_lower=max(mean - FAR * error, 0.0),
        far_upper=min(mean + FAR * error, 1.0),
        place=_place(score),
        stands_out=stands_out,
    )


def _place(score: float) -> Place:
    if abs(score) <= NEAR:
        return Place.WITHIN
    if abs(score) <= FAR:
        return Place.HIGH if score > 0 else Place.LOW
    return Place.FAR_HIGH if score > 0 else Place.FAR_LOW


def standing_out(chances: list[float]) -> list[bool]:
    """Benjamini-Hochberg: the largest k of which the k-th smallest chance is at most k/m of the level."""
    ranked = sorted(chances)
    limit = -1.0
    for rank, chance in enumerate(ranked, start=1):
        if chance <= FALSE_ALARMS * rank / len(ranked):
            limit = chance
    return [chance <= limit for chance in chances]


def _check(x: Sequence[float], n: Sequence[float]) -> None:
    if len(x) != len(n) or not x:
        raise ValueError(f"found {len(x)} counts and {len(n)} totals: expected as many of each, at least one")
    for place, (part, whole) in enumerate(zip(x, n, strict=True)):
        if not (isfinite(part) and isfinite(whole) and 0 <= part <= whole and whole > 0):
            raise ValueError(f"x[{place}] is {part:g} of {whole:g}: expected a part of a whole above 0")
