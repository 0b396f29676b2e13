"""Closed formulas of limits, written once with arithmetic alone.

They work on plain numbers, on arrays and on any other type that knows `+ - * / **`, and check nothing:
the callers do. `z` is the quantile of the normal distribution that belongs to the confidence.
"""

from __future__ import annotations

from typing import Any, TypeVar

Number = TypeVar("Number", float, Any)


def wilson_limits(p: Number, n: Number, z: float) -> tuple[Number, Number]:
    """Score limits of a share p of n: (2np + z² ± z·√(z² + 4np(1 - p))) / 2(n + z²).

    Source: E.B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22
    (1927), 209-212.
    """
    centre = 2 * n * p + z * z
    half = z * (z * z + 4 * n * p * (1 - p)) ** 0.5
    below = 2 * (n + z * z)
    return (centre - half) / below, (centre + half) / below


def byar_limits(count: Number, z: float) -> tuple[Number, Number]:
    """Byar's approximation of the Poisson limits of a count c of events; c must not be 0.

    Lower: c·(1 - 1/9c - z/3√c)³; upper: the same with + z at c + 1. Source: N.E. Breslow and N.E. Day,
    Statistical methods in cancer research, volume II, IARC, Lyon 1987, p. 69.
    """
    more = count + 1
    lower = count * (1 - 1 / (9 * count) - z / (3 * count**0.5)) ** 3
    upper = more * (1 - 1 / (9 * more) + z / (3 * more**0.5)) ** 3
    return lower, upper


def smallest_difference(p: Number, n1: Number, n2: Number, z: float) -> Number:
    """The smallest difference that samples of n1 and n2 show between shares near p.

    z·√(p(1 - p)(1/n1 + 1/n2)), where z is the sum of the quantiles for the confidence and for the power.
    Source: J.L. Fleiss, B. Levin and M.C. Paik, Statistical methods for rates and proportions, Wiley
    2003, chapter 4.
    """
    difference: Number = z * (p * (1 - p) * (1 / n1 + 1 / n2)) ** 0.5
    return difference
