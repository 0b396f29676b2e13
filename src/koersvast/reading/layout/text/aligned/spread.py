"""Which columns a head stands over that is printed above several of them, by where it is printed.

       Realisatie          Streefwaarde      in the middle of its columns, or
2019   2020   2021        2022    2023       at the left of the first of them
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from koersvast.reading.layout.text.aligned.spans import Span

# A head stands so many characters beside its place at most, and so much nearer to it than to another one.
_FARTHEST = 3.5
_NEARER = 2.0


def spread_over(heads: Sequence[Span], columns: Sequence[tuple[int, int]]) -> list[range] | None:
    """The columns under each of these heads, side by side; None where their places do not tell.

    Every column stands under one of the heads, and every head over at least one column.
    """
    if not heads or len(heads) > len(columns):
        return None
    tried = sorted(
        (_distance(heads, parts, columns), index, parts)
        for index, parts in enumerate(_divisions(len(columns), len(heads)))
    )
    far, _, best = tried[0]
    sure = len(tried) == 1 or tried[1][0] - far >= _NEARER
    return best if sure and far <= _FARTHEST * len(heads) else None


def _divisions(columns: int, parts: int) -> Iterator[list[range]]:
    for cuts in combinations(range(1, columns), parts - 1):
        yield [range(start, stop) for start, stop in pairwise((0, *cuts, columns))]


def _distance(heads: Sequence[Span], parts: Sequence[range], columns: Sequence[tuple[int, int]]) -> float:
    """How far the heads stand from the middles of their columns together, or from the left sides."""
    middle = left = 0.0
    for head, part in zip(heads, parts, strict=True):
        start, stop = columns[part[0]][0], columns[part[-1]][1]
        middle += abs((head.start + head.stop) / 2 - (start + stop) / 2)
        left += abs(head.start - start)
    return min(middle, left)
