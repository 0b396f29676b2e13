"""Trends of short series: is there a rise or fall that is too clear to be chance, and how steep is it?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import erfc, isfinite, sqrt
from statistics import median

from koersvast.assessing.kendall import p_of_s, s_statistic, tau_of

# With fewer points even a perfect order is not unusual enough: four in a row happen by chance in 8%.
FEWEST = 5

# The usual level: a trend is called one when chance alone gives it less than once in twenty.
LEVEL = 0.05


class TrendOutcome(StrEnum):
    """What is known of the trend of a series."""

    RISING = "rising"
    FALLING = "falling"
    NONE = "none"
    TOO_FEW = "too_few"


@dataclass(frozen=True, slots=True)
class MannKendall:
    """Whether a series rises or falls. `s` is the number of rising pairs minus that of falling pairs,
    `tau` that over all pairs, `p` the two-sided chance; `p` is None with too few points."""

    outcome: TrendOutcome
    count: int
    s: int
    tau: float | None
    p: float | None


@dataclass(frozen=True, slots=True)
class TheilSen:
    """A line through a series: `slope` per year and the value `intercept` at period 0."""

    slope: float
    intercept: float


@dataclass(frozen=True, slots=True)
class ProportionsTrend:
    """Whether shares rise or fall: `slope` per period as a share, `z`, and `p` two-sided.

    With fewer than five points, or where every share is 0 or every share is 1, `p` is None.
    """

    outcome: TrendOutcome
    count: int
    slope: float | None
    z: float | None
    p: float | None


def mann_kendall(values: Sequence[float]) -> MannKendall:
    """The Mann-Kendall test: does a series, in the order of time, rise or fall?

    S counts the pairs that rise minus those that fall; p is exact up to forty points, also with equal
    values. Fewer than five points are too few for a statement. Sources: Mann (1945), Econometrica 13,
    245-259; Kendall (1975), Rank correlation methods. Raises ValueError for a value that is no number.
    """
    values = _numbers("values", values)
    s = s_statistic(values)
    if len(values) < FEWEST:
        tau = tau_of(s, len(values)) if len(values) > 1 else None
        return MannKendall(TrendOutcome.TOO_FEW, len(values), s, tau, None)
    p = p_of_s(s, values)
    return MannKendall(outcome_of(s, p), len(values), s, tau_of(s, len(values)), p)


def theil_sen(periods: Sequence[float], values: Sequence[float]) -> TheilSen:
    """The Theil-Sen line: the median of the slopes between all pairs of points, which a single odd
    point hardly moves; the intercept is the median of what the slope leaves.

    Periods in years. Sources: Theil (1950), Proc. KNAW 53, 386-392; Sen (1968), JASA 63, 1379-1389.
    Raises ValueError for fewer than two periods, lists of unequal length, and a value that is no number.
    """
    periods, values = _numbers("periods", periods), _numbers("values", values)
    if len(periods) != len(values):
        raise ValueError(f"found {len(periods)} periods and {len(values)} values: expected as many of each")
    points = list(zip(periods, values, strict=True))
    slopes = [
        (y2 - y1) / (x2 - x1) for i, (x1, y1) in enumerate(points) for x2, y2 in points[i + 1 :] if x2 != x1
    ]
    if not slopes:
        raise ValueError("a slope needs values at two different periods or more")
    slope = median(slopes)
    return TheilSen(slope, median(y - slope * x for x, y in points))


def proportions(
    x: Sequence[float], n: Sequence[float], periods: Sequence[float] | None = None
) -> ProportionsTrend:
    """The Cochran-Armitage test for a trend in shares x/n, which gives a large year more weight.

    z = Σ(t - t̄)·(x - n·p̄) / √(p̄(1 - p̄)·Σn(t - t̄)²), with t̄ weighted by n; `periods` are 0, 1, 2, …
    unless given. z² is the statistic of R's prop.trend.test. Source: Armitage (1955), Biometrics 11,
    375-386. Raises ValueError unless all lists are as long, 0 ≤ x ≤ n, n > 0, and periods differ.
    """
    x, n = _numbers("x", x), _numbers("n", n)
    times = _numbers("periods", range(len(x)) if periods is None else periods)
    _check_shares(x, n, times)
    if len(x) < FEWEST:
        return ProportionsTrend(TrendOutcome.TOO_FEW, len(x), None, None, None)
    total = sum(n)
    share = sum(x) / total
    centre = sum(size * time for size, time in zip(n, times, strict=True)) / total
    spread = sum(size * (time - centre) ** 2 for size, time in zip(n, times, strict=True))
    tilt = sum((time - centre) * (a - size * share) for a, size, time in zip(x, n, times, strict=True))
    slope = tilt / spread
    if share in {0, 1}:
        return ProportionsTrend(TrendOutcome.NONE, len(x), slope, None, None)
    z = tilt / sqrt(share * (1 - share) * spread)
    p = erfc(abs(z) / sqrt(2))
    return ProportionsTrend(outcome_of(z, p), len(x), slope, z, p)


def outcome_of(way: float, p: float) -> TrendOutcome:
    """What a test says, from the way the series goes (above or below 0) and the chance."""
    if p >= LEVEL or way == 0:
        return TrendOutcome.NONE
    return TrendOutcome.RISING if way > 0 else TrendOutcome.FALLING


def _numbers(name: str, values: Sequence[float]) -> list[float]:
    """The values as plain floats, so that arrays and decimals may be given as well."""
    numbers = [float(value) for value in values]
    for place, value in enumerate(numbers):
        if not isfinite(value):
            raise ValueError(f"{name}[{place}] is {value}: expected a number")
    return numbers


def _check_shares(x: list[float], n: list[float], times: list[float]) -> None:
    for name, values in (("n", n), ("periods", times)):
        if len(values) != len(x):
            raise ValueError(f"found {len(x)} in x and {len(values)} in {name}: expected as many of each")
    for place, (part, whole) in enumerate(zip(x, n, strict=True)):
        if not 0 <= part <= whole or whole == 0:
            raise ValueError(f"x[{place}] is {part:g} of {whole:g}: expected a part of a whole above 0")
    if len(times) > 1 and len(set(times)) == 1:
        raise ValueError(f"all periods are {times[0]:g}: expected different ones")
