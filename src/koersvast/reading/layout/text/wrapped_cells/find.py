"""Find tables of indicators whose cells are printed one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from koersvast.reading.blocks import Piece
from koersvast.reading.layout.text.found import Found
from koersvast.reading.layout.text.wrapped_cells.columns import items_of
from koersvast.reading.layout.text.wrapped_cells.grid import grid_of
from koersvast.reading.layout.text.wrapped_cells.heads import Head, heads_in
from koersvast.reading.layout.text.wrapped_cells.region import region_of
from koersvast.reading.layout.text.wrapped_cells.rows import PrintedRow, rows_of
from koersvast.reading.layout.text.wrapped_cells.tokens import GAPS, tokens_of
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
    # Without white space between cells nothing tells where a label begins.
    if not any(token.kind in GAPS for token in tokens[:-1]):
        return None
    rows, taken = rows_of(tokens, len(head.values), bool(head.tail), vocabulary)
    if not any(row.has_values and row.label for row in rows):
        return None
    if _years_stand_under_more(head, rows):
        head = head.with_bare_years()
    left = any(piece.text.strip() for piece in body[taken:])
    stop = head.stop + taken if left or not region.notes else region.end
    notes = () if left else region.notes
    return Found(head.start, stop, (grid_of(head, rows, notes, vocabulary),))


def _years_stand_under_more(head: Head, rows: Sequence[PrintedRow]) -> bool:
    """Whether heads in one line stand over years in the next, and it does not show which over which.

    In "Realisatie Streefwaarden" over "2020 2021 2022" the years seem to be all of the last head. When no
    row has more figures than there are years, and none with a year of its own, that cannot be.
    """
    loose = any(column.over and len(head.year_columns) > 1 for column in head.year_columns)
    items = [items_of(row.values) for row in rows if row.has_values]
    fitting = all(
        len(found) <= len(head.year_columns) and not any(one.dated for one in found) for found in items
    )
    return loose and len(head.values) > len(head.year_columns) and fitting
