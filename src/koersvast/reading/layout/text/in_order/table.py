"""A division into rows as a table of cells; rows that are not sure are kept together, with the reason."""

from __future__ import annotations

from collections.abc import Sequence

from koersvast.reading.blocks import Cell, Table
from koersvast.reading.layout.text.in_order.heads import Heads
from koersvast.reading.layout.text.in_order.kinds import VALUES
from koersvast.reading.layout.text.in_order.parse import Division
from koersvast.reading.layout.text.in_order.parts import Part, pieces_of
from koersvast.reading.layout.text.in_order.rows import Row, Sort
from koersvast.texts import text

_EMPTY = Cell(())
_WITH_CELLS = frozenset({Sort.WHOLE, Sort.COVERED})


def is_believed(heads: Heads, division: Division) -> bool:
    """Whether the rows are those of a table.

    A table with figures needs one sure row with two figures, or two rows; one of words must be sure whole.
    """
    whole = [
        row
        for row, sure in zip(division.rows, division.sure, strict=True)
        if row.sort in _WITH_CELLS and sure
    ]
    lost = [row for row in division.rows if row.sort is Sort.LOST]
    figures = sum(1 for kind in heads.kinds if kind in {"figure", "target"})
    if not figures:
        return len(whole) > 1 and len(whole) == len(division.rows)
    return len(whole) > len(lost) and len(whole) * figures > 1


def table_of(parts: Sequence[Part], heads: Heads, division: Division) -> Table:
    """The table. Rows that are not sure are kept together, and so are those that share their label."""
    rows = [tuple(Cell(column.pieces) for column in heads.columns)]
    under_doubt = False
    known = True
    for row, sure, after_label in zip(division.rows, division.sure, division.after_label, strict=True):
        if row.sort is Sort.GROUP and sure:
            under_doubt = False
            rows.append(_label_row(parts, row, len(heads.columns)))
            continue
        under_doubt = under_doubt or (after_label and not sure)
        known = sure and not under_doubt and (known or row.sort is not Sort.COVERED)
        if known and row.sort in _WITH_CELLS:
            rows.append(_cells(parts, row))
        else:
            known = False
            rows.append(_kept_together(parts, row, heads.kinds))
    return Table(rows=tuple(rows))


def _cells(parts: Sequence[Part], row: Row) -> tuple[Cell, ...]:
    first, *others = (pieces_of(parts[start:stop]) for start, stop in row.spans)
    tail = pieces_of(parts[slice(*row.tail)])
    return (Cell((*first, *tail)), *(Cell(pieces) for pieces in others))


def _label_row(parts: Sequence[Part], row: Row, width: int) -> tuple[Cell, ...]:
    return (Cell(pieces_of(parts[row.start : row.stop])), *(_EMPTY for _ in range(width - 1)))


def _kept_together(parts: Sequence[Part], row: Row, kinds: Sequence[str]) -> tuple[Cell, ...]:
    """All of a row in one cell over the columns of figures."""
    first = next((at for at, kind in enumerate(kinds) if kind in VALUES), 0)
    across = max(len(kinds) - first, 2)
    over = Cell(pieces_of(parts[row.start : row.stop]), across=across, doubt=text("reading-doubt-order"))
    return (*(_EMPTY for _ in range(first)), over, *(_EMPTY for _ in range(len(kinds) - first - 1)))
