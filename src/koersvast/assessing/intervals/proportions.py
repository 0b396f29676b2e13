"""Intervals of a share, and of the difference between two shares. Shares are between 0 and 1."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np

from koersvast.assessing.intervals.formulas import smallest_difference, wilson_limits
from koersvast.assessing.intervals.result import CONFIDENCE, Figures, Interval, figures, plain, shares, z_of

# The chance with which a survey should find a change that is there, as is usual (Fleiss et al. 2003).
POWER = 0.80


def wilson(x: Figures, n: Figures, confidence: float = CONFIDENCE) -> Interval:
    """The score interval of a share: x out of n.

    (2np + z² ± z·√(z² + 4np(1 - p))) / 2(n + z²), with p = x/n. It stays within 0 and 1 and has limits
    of use at x = 0 and x = n. `x` need not be whole (a weighted survey). Source: Wilson (1927), JASA 22;
    recommended by Newcombe (1998), Statistics in Medicine 17, 857-872.
    Raises ValueError unless 0 ≤ x ≤ n, n > 0 and 0 < confidence < 1.
    """
    z = z_of(confidence)
    part, total = shares("x", x, "n", n)
    p = part / total
    lower, upper = wilson_limits(p, total, z)
    return Interval(plain(p), plain(np.clip(lower, 0, p)), plain(np.clip(upper, p, 1)), confidence, "Wilson")


def clopper_pearson(x: Figures, n: Figures, confidence: float = CONFIDENCE) -> Interval:
    """The exact interval of a share: x out of n, never too narrow and so often too wide.

    The limits are the shares at which x or more (or x or fewer) has a chance of (1 - confidence)/2,
    quantiles of the beta distribution. Source: Clopper and Pearson (1934), Biometrika 26, 404-413.
    Raises ValueError as `wilson` does.
    """
    from scipy.special import betaincinv

    z_of(confidence)
    tail = (1 - confidence) / 2
    part, total = shares("x", x, "n", n)
    # At the ends the beta distribution has no parameter above 0; the limit is the end itself.
    lower = np.where(part == 0, 0.0, betaincinv(np.maximum(part, 1e-300), total - part + 1, tail))
    upper = np.where(part == total, 1.0, betaincinv(part + 1, np.maximum(total - part, 1e-300), 1 - tail))
    return Interval(plain(part / total), plain(lower), plain(upper), confidence, "Clopper-Pearson")


def newcombe(x1: Figures, n1: Figures, x2: Figures, n2: Figures, confidence: float = CONFIDENCE) -> Interval:
    """The interval of the difference between two independent shares, x1/n1 - x2/n2.

    d - √((p1 - l1)² + (u2 - p2)²) to d + √((u1 - p1)² + (p2 - l2)²), with Wilson limits l and u.
    Source: Newcombe (1998), Statistics in Medicine 17, 873-890, method 10.
    Raises ValueError as `wilson` does.
    """
    first, second = wilson(x1, n1, confidence), wilson(x2, n2, confidence)
    difference = np.asarray(first.value - second.value)
    down = np.hypot(first.value - first.lower, second.upper - second.value)
    up = np.hypot(first.upper - first.value, second.value - second.lower)
    return Interval(
        plain(difference), plain(difference - down), plain(difference + up), confidence, "Newcombe"
    )


def smallest_change(
    p: Figures, n1: Figures, n2: Figures, confidence: float = CONFIDENCE, power: float = POWER
) -> Figures:
    """The smallest change of a share p that two surveys of n1 and n2 people would show.

    (z for the confidence + z for the power) · √(p(1 - p)(1/n1 + 1/n2)), as a share. A smaller change
    may be there, but these surveys will mostly not find it. Source: Fleiss, Levin and Paik (2003),
    Statistical methods for rates and proportions, chapter 4, without their correction for continuity.
    Raises ValueError unless 0 ≤ p ≤ 1, n1 and n2 are above 0 and confidence and power are shares.
    """
    share, _ = shares("p", p, "the whole", 1.0)
    first, second = figures("n1", n1, above=True), figures("n2", n2, above=True)
    return plain(smallest_difference(share, first, second, z_of(confidence) + z_of_power(power)))


def z_of_power(power: float = POWER) -> float:
    """The quantile of the normal distribution for a power: 0.80 → 0.841621.

    Raises ValueError for a power that is not between 0 and 1.
    """
    if not 0 < power < 1:
        raise ValueError(f"power is {power}: expected a share between 0 and 1, such as 0.8")
    return NormalDist().inv_cdf(power)
