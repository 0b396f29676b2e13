"""Lines to blocks: first the tables that the finders know, then prose of what they leave."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from koersvast.reading.blocks import Block, Piece
from koersvast.reading.layout.text.finders import FINDERS, Finder
from koersvast.reading.layout.text.prose import prose
from koersvast.reading.recognise.vocabulary import Vocabulary

# A line with its index among all lines.
_Placed = tuple[int, Piece]


def blocks_of(
    lines: Sequence[Piece], vocabulary: Vocabulary, finders: Sequence[Finder] = FINDERS
) -> tuple[Block, ...]:
    """The blocks in these lines, in reading order; a table stands where its first line stands."""
    left: list[_Placed] = list(enumerate(lines))
    placed: list[tuple[int, tuple[Block, ...]]] = []
    for find in finders:
        pieces = tuple(piece for _, piece in left)
        taken: set[int] = set()
        for found in find(pieces, vocabulary):
            placed.append((left[found.start][0], found.blocks))
            taken.update(range(found.start, found.stop))
        left = [line for index, line in enumerate(left) if index not in taken]
    placed.extend((run[0][0], prose(tuple(piece for _, piece in run), vocabulary)) for run in _runs(left))
    placed.sort(key=lambda item: item[0])
    return tuple(block for _, blocks in placed for block in blocks)


def _runs(lines: Sequence[_Placed]) -> Iterator[list[_Placed]]:
    """The lines in runs without a table between them."""
    for _, run in groupby(enumerate(lines), key=lambda item: item[1][0] - item[0]):
        yield [line for _, line in run]
