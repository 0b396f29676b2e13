"""The trend tests of `trends` for many series of equal length at once: an array with a series in each row.

They give the same numbers as the functions for one series, to the last bit.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from koersvast.assessing.kendall import p_of_ties, tau_of
from koersvast.assessing.trends import FEWEST, MannKendall, TrendOutcome, outcome_of

Rows = NDArray[np.float64]

# So many slopes are kept at a time, some tens of megabytes.
_AT_ONCE = 2_000_000


def mann_kendall_rows(values: Rows) -> list[MannKendall]:
    """`trends.mann_kendall` of every row; the values are numbers."""
    count = values.shape[1]
    every = _s_of(values)
    if count < FEWEST:
        return [
            MannKendall(TrendOutcome.TOO_FEW, count, s, tau_of(s, count) if count > 1 else None, None)
            for s in every
        ]
    ordered = np.sort(values, axis=1)
    equal = ordered[:, 1:] == ordered[:, :-1]
    return [
        _tested(s, count, pattern.tobytes()) for s, pattern in zip(every, equal.view(np.uint8), strict=True)
    ]


def theil_sen_rows(periods: Rows, values: Rows) -> list[float]:
    """The slope of `trends.theil_sen` of every row; every row has two different periods or more."""
    pairs = max(values.shape[1] * (values.shape[1] - 1) // 2, 1)
    size = max(_AT_ONCE // pairs, 1)
    slopes: list[float] = []
    for start in range(0, len(values), size):
        part = slice(start, start + size)
        slopes.extend(_medians(_slopes(periods[part], values[part])))
    return slopes


@lru_cache(maxsize=65536)
def _tested(s: int, count: int, pattern: bytes) -> MannKendall:
    p = p_of_ties(s, count, _ties(pattern))
    return MannKendall(outcome_of(s, p), count, s, tau_of(s, count), p)


def _s_of(values: Rows) -> list[int]:
    """Kendall's S of every row: the pairs at each distance in turn."""
    s = np.zeros(len(values), dtype=np.int64)
    for apart in range(1, values.shape[1]):
        later, earlier = values[:, apart:], values[:, :-apart]
        s += (later > earlier).sum(axis=1) - (later < earlier).sum(axis=1)
    found: list[int] = s.tolist()
    return found


def _ties(pattern: bytes) -> tuple[int, ...]:
    """The sizes of the groups of equal values, from which values equal the next when set in order."""
    runs = (len(run) + 1 for run in pattern.split(b"\x00") if run)
    return tuple(sorted(runs))


def _slopes(periods: Rows, values: Rows) -> Rows:
    """The slopes between all pairs of points of every row; nan where both are of one period."""
    parts = []
    for apart in range(1, values.shape[1]):
        run = periods[:, apart:] - periods[:, :-apart]
        run[run == 0] = np.nan
        parts.append((values[:, apart:] - values[:, :-apart]) / run)
    return np.concatenate(parts, axis=1)


def _medians(slopes: Rows) -> Iterator[float]:
    median = np.nanmedian if np.isnan(slopes).any() else np.median
    yield from median(slopes, axis=1).tolist()
