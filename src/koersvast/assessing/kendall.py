"""The exact chance of Kendall's S: how often a series without a trend looks as ordered as this one.

Libraries give it only for series without equal values (SciPy) or not at all (pymannkendall), while
short yearly series of rounded percentages have equal values as a rule.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from math import comb, erfc, sqrt

# Up to this length the chance is exact; beyond, the normal approximation is off by less than 0.0025.
EXACT_UP_TO = 40


def s_statistic(values: Sequence[float]) -> int:
    """Kendall's S: the number of pairs that rise in time minus the number that fall."""
    s, earlier = 0, list[float]()
    for value in values:
        lower = bisect_left(earlier, value)
        above = bisect_right(earlier, value, lo=lower)
        s += lower - (len(earlier) - above)
        earlier.insert(above, value)
    return s


def p_of_s(s: int, values: Sequence[float]) -> float:
    """The two-sided chance of an S at least as far from 0 when every order is as likely."""
    ties = tuple(sorted(count for count in Counter(values).values() if count > 1))
    return p_of_ties(s, len(values), ties)


def p_of_ties(s: int, n: int, ties: tuple[int, ...]) -> float:
    """The same of n values; `ties` are the sizes of the groups of equal values, in order."""
    return _exact(abs(s), n, ties) if n <= EXACT_UP_TO else _normal(s, n, ties)


@lru_cache(maxsize=65536)
def _exact(s: int, n: int, ties: tuple[int, ...]) -> float:
    """From the number of orders by their inversions: of a multiset these are the q-multinomial
    coefficients, n!q / Π ties!q. Source: G.E. Andrews, The theory of partitions (1976), theorem 3.6."""
    orders = _orders(n, ties)
    pairs = len(orders) - 1
    extreme = sum(count for inversions, count in enumerate(orders) if abs(pairs - 2 * inversions) >= s)
    return extreme / sum(orders)


@lru_cache(maxsize=4096)
def _orders(n: int, ties: tuple[int, ...]) -> tuple[int, ...]:
    """The number of orders of n values with each number of inversions; `ties` are the sizes of the
    groups of equal values."""
    orders = [1]
    for length in range(2, n + 1):
        orders = _times(orders, length)
    for size in ties:
        for length in range(2, size + 1):
            orders = _divided(orders, length)
    return tuple(orders)


def _times(polynomial: list[int], length: int) -> list[int]:
    """The polynomial times 1 + q + … + q^(length - 1)."""
    product = [0] * (len(polynomial) + length - 1)
    for power, count in enumerate(polynomial):
        for step in range(length):
            product[power + step] += count
    return product


def _divided(polynomial: list[int], length: int) -> list[int]:
    """The polynomial divided by 1 + q + … + q^(length - 1); it always divides exactly."""
    quotient: list[int] = []
    for power in range(len(polynomial) - length + 1):
        quotient.append(polynomial[power] - sum(quotient[max(0, power - length + 1) : power]))
    return quotient


def _normal(s: int, n: int, ties: tuple[int, ...]) -> float:
    """The normal approximation with the variance for ties and the correction for continuity.
    Source: M.G. Kendall, Rank correlation methods (1975), chapter 4."""
    variance = (n * (n - 1) * (2 * n + 5) - sum(t * (t - 1) * (2 * t + 5) for t in ties)) / 18
    if variance == 0:
        return 1.0
    z = max(abs(s) - 1, 0) / sqrt(variance)
    return erfc(z / sqrt(2))


def tau_of(s: int, n: int) -> float:
    """Kendall's tau (a): S over the number of pairs, between -1 and 1."""
    return s / comb(n, 2)
