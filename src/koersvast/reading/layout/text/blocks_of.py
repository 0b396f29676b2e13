"""Lines to blocks: first the tables that the finders know, then prose of what they leave."""

from __future__ import annotations

from collections.abc import Sequence

from koersvast.reading.blocks import Block, Piece, Table
from koersvast.reading.layout.text.finders import FINDERS, Finder
from koersvast.reading.layout.text.prose import prose
from koersvast.reading.recognise.vocabulary import Vocabulary

# A line with its index among all lines.
_Placed = tuple[int, Piece]


def blocks_of(
    lines: Sequence[Piece], vocabulary: Vocabulary, finders: Sequence[Finder] = FINDERS
) -> tuple[Block, ...]:
    """The blocks in these lines, in reading order; every block stands where its first line stands."""
    left: list[_Placed] = list(enumerate(lines))
    placed: list[tuple[int, Block]] = []
    tables: list[int] = []
    for find in finders:
        pieces = tuple(piece for _, piece in left)
        taken: set[int] = set()
        for found in find(pieces, vocabulary):
            start = left[found.start][0]
            placed += [(start, block) for block in found.blocks]
            tables += [start for block in found.blocks if isinstance(block, Table)]
            taken.update(range(found.start, found.stop))
        left = [line for index, line in enumerate(left) if index not in taken]
    index_of = {piece.locator: index for index, piece in left}
    for run in _runs(left, sorted(tables)):
        placed += [(index_of[block.locator], block) for block in prose(run, vocabulary)]
    placed.sort(key=lambda item: item[0])
    return tuple(block for _, block in placed)


def _runs(lines: Sequence[_Placed], tables: Sequence[int]) -> list[tuple[Piece, ...]]:
    """The lines in runs without a table between them. Links and heads of pages do not part a text."""
    runs: list[list[Piece]] = [[]]
    waiting = list(tables)
    for index, piece in lines:
        while waiting and waiting[0] < index:
            waiting.pop(0)
            runs.append([])
        runs[-1].append(piece)
    return [tuple(run) for run in runs if run]
