"""Which providers or referrers grew otherwise than the rest, with a guard against false alarms.

    growth(["Elzenhof", "De Wilg"], before=[40, 31], after=[44, 73])

Looking at fifty providers, two or three stand out by chance alone. The guard is that of Benjamini and
Hochberg: of those that are said to stand out, at most one in twenty does so by chance.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite
from statistics import median

from scipy import stats

from koersvast.assessing.benchmarks import standing_out

# So many of a provider in two periods together: of fewer no growth can be told from chance.
FEWEST = 10


@dataclass(frozen=True, slots=True)
class Growth:
    """How one grew: `factor` is after over before (None from nothing), `p` the two-sided chance that it grew
    so much otherwise than all others; None with too few. `unusual` counts how many were looked at."""

    name: str
    before: int
    after: int
    factor: float | None
    p: float | None
    unusual: bool


def growth(names: Sequence[str], before: Sequence[int], after: Sequence[int]) -> tuple[Growth, ...]:
    """The growth of counts (clients, allocations) of each, held against that of all others together.

    Given both periods together, the part of one that falls in the second is binomial with the part that the
    others have there (Przyborowski and Wilenski (1940), Biometrika 31, 313-323). Where the others differ
    among themselves by more than chance, counts are shrunk by that factor first, so that a restless market
    raises no alarms. Raises ValueError for lists of unequal length and counts below zero.
    """
    if not len(names) == len(before) == len(after):
        raise ValueError(f"found {len(names)} names, {len(before)} and {len(after)} counts: expected as many")
    if any(count < 0 or not isfinite(count) for count in (*before, *after)):
        raise ValueError("found a count below zero: expected counts of 0 or more")
    pairs = list(zip(before, after, strict=True))
    restless = _dispersion(pairs)
    chances = [_chance(pair, pairs, restless) for pair in pairs]
    judged = [chance for chance in chances if chance is not None]
    out = iter(standing_out(judged))
    return tuple(
        Growth(name, one, two, two / one if one else None, chance, chance is not None and next(out))
        for name, (one, two), chance in zip(names, pairs, chances, strict=True)
    )


def _chance(pair: tuple[int, int], pairs: Sequence[tuple[int, int]], restless: float) -> float | None:
    others = sum(one + two for one, two in pairs) - sum(pair)
    if sum(pair) < FEWEST or not others:
        return None
    share = (sum(two for _, two in pairs) - pair[1]) / others
    if not 0 < share < 1:
        return None
    total = max(1, round(sum(pair) / restless))
    return float(stats.binomtest(min(total, round(pair[1] / restless)), total, share).pvalue)


def _dispersion(pairs: Sequence[tuple[int, int]]) -> float:
    """How much more than by chance they differ: 1 where chance explains it. The median does not let the one
    that is looked for hide itself; 0.455 is the median of a square of a standard normal."""
    enough = [pair for pair in pairs if sum(pair) >= FEWEST]
    total = sum(map(sum, enough))
    share = sum(two for _, two in enough) / total if total else 0
    if not 0 < share < 1 or len(enough) < 3:
        return 1.0
    squares = [(two - share * (one + two)) ** 2 / ((one + two) * share * (1 - share)) for one, two in enough]
    return max(1.0, median(squares) / float(stats.chi2.median(1)))
