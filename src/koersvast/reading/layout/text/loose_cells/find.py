"""Finding tables of loose cells among lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from koersvast.reading.blocks import Paragraph, Piece, Table, Text
from koersvast.reading.layout.text.found import Found
from koersvast.reading.layout.text.loose_cells.cells import LooseCell, cells_between_blank_lines
from koersvast.reading.layout.text.loose_cells.rows import Rows, rows_of
from koersvast.reading.layout.text.loose_cells.shape import Shape, head_runs, shapes_of
from koersvast.reading.recognise.vocabulary import Vocabulary

# A footnote below or within the table: "1 Zie bijlage 1.", "1. De stijging …".
_NOTE = re.compile(r"\s*(\d{1,2}|\*{1,3})[.)]?\s+(?P<text>[^\W\d_].{12,})")


@dataclass(frozen=True, slots=True)
class _Made:
    shape: Shape
    rows: Rows
    notes: tuple[tuple[str, Text], ...]


def find(lines: Sequence[Piece], vocabulary: Vocabulary) -> Iterator[Found]:
    """Every table of loose cells in these lines."""
    cells = cells_between_blank_lines(lines, vocabulary)
    runs = list(head_runs(cells, vocabulary))
    stop = 0
    for number, (start, behind) in enumerate(runs):
        until = runs[number + 1][0] if number + 1 < len(runs) else len(cells)
        if cells[start].first < stop or not _stand_side_by_side(cells[start:behind]):
            continue
        if made := _best(cells[:until], start, behind, vocabulary, may_merge=False):
            found = _found(lines, cells, start, made)
            yield found
            stop = found.stop


def _stand_side_by_side(heads: Sequence[LooseCell]) -> bool:
    """Whether some of the heads are printed on one line: else blank lines may part them, and no gaps."""
    return any(one.first == other.first for one, other in pairwise(heads))


def _best(
    cells: Sequence[LooseCell], start: int, behind: int, vocabulary: Vocabulary, *, may_merge: bool
) -> _Made | None:
    """The understanding of the heads that gives most whole rows."""
    marks = _marks(cells[start:])
    notes = [cell for cell in cells[behind:] if _is_note(cell, marks)]
    body = [cell for cell in cells[behind:] if cell not in notes]
    tried = [
        (shape, rows_of(body, 0, shape, vocabulary, may_merge=may_merge))
        for shape in shapes_of(cells[start:behind], vocabulary)
    ]
    tried = [(shape, rows) for shape, rows in tried if rows.whole and rows.whole * 2 >= len(rows.rows)]
    if not tried:
        return None
    shape, rows = max(tried, key=lambda one: (one[1].whole, -len(one[0].kinds)))
    last = max(cell.last for cell in (*cells[start:behind], *body[: rows.stop]))
    told = tuple(_note(cell) for cell in notes if cell.first <= last + _NEAR)
    # The place behind the rows, counted in all cells again.
    stop = behind + rows.stop + sum(1 for cell in notes if cell.first <= last + _NEAR)
    return _Made(shape, Rows(rows.rows, stop, rows.whole), told)


# Blank lines between the last row and the footnotes.
_NEAR = 3


def _marks(cells: Sequence[LooseCell]) -> frozenset[str]:
    """What may be footnote marks: the last characters of cells."""
    return frozenset(cell.text[-1:] for cell in cells if not _NOTE.fullmatch(cell.text))


def _is_note(cell: LooseCell, marks: frozenset[str]) -> bool:
    found = _NOTE.fullmatch(cell.text)
    return found is not None and found[1][-1:] in marks and cell.text.rstrip().endswith((".", ")"))


def _note(cell: LooseCell) -> tuple[str, Text]:
    found = _NOTE.match(cell.pieces[0].text)
    if found is None:
        return "", Text(cell.pieces)
    first = Piece(found["text"], cell.pieces[0].locator)
    return found[1], Text((first, *cell.pieces[1:]))


def _found(lines: Sequence[Piece], cells: Sequence[LooseCell], start: int, made: _Made) -> Found:
    """The table with its lines. What else stands on its last line is kept as text."""
    table = Table(rows=(*made.shape.heads, *made.rows.rows), head=len(made.shape.heads), notes=made.notes)
    taken = cells[start : made.rows.stop]
    last = max(cell.last for cell in taken)
    rest = tuple(piece for cell in cells[made.rows.stop :] if cell.first <= last for piece in cell.pieces)
    first = cells[start].first
    before = tuple(piece for cell in cells[:start] if cell.last >= first for piece in cell.pieces)
    blocks = [Paragraph(before)] if before else []
    return Found(first, min(last + 1, len(lines)), (*blocks, table, *([Paragraph(rest)] if rest else [])))
