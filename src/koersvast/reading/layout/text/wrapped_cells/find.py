"""Find tables of indicators whose cells are printed one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from koersvast.reading.blocks import Piece
from koersvast.reading.layout.text.found import Found
from koersvast.reading.layout.text.wrapped_cells.grid import grid_of
from koersvast.reading.layout.text.wrapped_cells.heads import Head, heads_in
from koersvast.reading.layout.text.wrapped_cells.region import region_of
from koersvast.reading.layout.text.wrapped_cells.rows import rows_of
from koersvast.reading.layout.text.wrapped_cells.tokens import tokens_of
from koersvast.reading.recognise.vocabulary import Vocabulary


def find(lines: Sequence[Piece], vocabulary: Vocabulary) -> Iterator[Found]:
    """The tables in these lines."""
    heads = list(heads_in(lines, vocabulary))
    for at, head in enumerate(heads):
        limit = heads[at + 1].start if at + 1 < len(heads) else len(lines)
        if found := _found(lines, head, limit, vocabulary):
            yield found


def _found(lines: Sequence[Piece], head: Head, limit: int, vocabulary: Vocabulary) -> Found | None:
    region = region_of(lines, head.stop, limit, vocabulary)
    markers = frozenset(mark for mark, _ in region.notes)
    body = lines[head.stop : region.stop]
    tokens = tokens_of(body, len(head.year_columns), markers, vocabulary)
    has_tail = not head.columns[-1].holds_values
    rows, taken = rows_of(tokens, len(head.values), has_tail, vocabulary)
    if not any(row.has_values and row.label for row in rows):
        return None
    left = any(piece.text.strip() for piece in body[taken:])
    stop = head.stop + taken if left or not region.notes else region.end
    notes = () if left else region.notes
    return Found(head.start, stop, (grid_of(head, rows, notes),))
