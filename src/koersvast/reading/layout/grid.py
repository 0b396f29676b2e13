"""What tables of all kinds of file share: a full grid from cells, and which rows are its head."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from koersvast.reading.blocks import Cell, Table, Text

EMPTY = Cell(())
# No table of a document has more rows of heads than this; more is a misreading.
_MOST_HEAD_ROWS = 5

_FIGURE = re.compile(r"[<>≤≥=€±+\-−–(]*\s*\d[\d.,\s]*\s*[%)‰]?(\s*\(\d{4}\))?")
_YEARS = re.compile(
    r"([a-zA-Z]{1,14}\.?\s*)?['’]?((19|20)?\d\d)([/-](19|20)?\d\d)?", re.IGNORECASE
)  # 2019, R2019, Begroting 2019, 2019/2020, '19
_YEAR = re.compile(r"(19|20)\d\d|['’]\d\d|\b[A-Za-z]{1,2}\s?\d\d\b")
_ABSENT = re.compile(r"[-–—x#.]|n\.?\s?[/.]?\s?[bv]\.?(\s?t\.?)?|nnb|ntb|p\.?m\.?", re.IGNORECASE)


def table_of(
    cells: Iterable[tuple[int, int, Cell]], *, head: int | None = None, caption: Text | None = None
) -> Table | None:
    """A table from cells with their row and column; None when no cell has text.

    A cell that covers others is cut to what is free and stands within the table. Rows and columns at the
    edges or within that hold nothing at all are left out. `head` is told where the file tells it.
    """
    placed = _free(cells)
    full_rows = sorted({row + i for (row, _), cell in placed.items() if cell for i in range(cell.down)})
    full_columns = sorted({c + i for (_, c), cell in placed.items() if cell for i in range(cell.across)})
    kept_rows = [row for row in full_rows if any(placed.get((row, c)) for c in full_columns)]
    kept_columns = [c for c in full_columns if any(placed.get((row, c)) for row in full_rows)]
    if not kept_rows:
        return None
    rows = tuple(
        tuple(_cut(placed.get((row, c), EMPTY), row, c, kept_rows, kept_columns) for c in kept_columns)
        for row in kept_rows
    )
    told = sum(row < head for row in kept_rows) if head is not None else 0
    return Table(rows, head=told or head_rows(rows), caption=caption or Text(()))


def _free(cells: Iterable[tuple[int, int, Cell]]) -> dict[tuple[int, int], Cell]:
    """Cells by place. Where two claim a place, the first keeps it: what stands in the second goes into it."""
    placed: dict[tuple[int, int], Cell] = {}
    covered: dict[tuple[int, int], tuple[int, int]] = {}
    for row, column, cell in cells:
        if (row, column) in covered:
            holder = placed[covered[row, column]]
            pieces, marks = (*holder.pieces, *cell.pieces), (*holder.marks, *cell.marks)
            placed[covered[row, column]] = replace(holder, pieces=pieces, marks=marks)
            continue
        across = 1
        while across < cell.across and (row, column + across) not in covered:
            across += 1
        placed[row, column] = replace(cell, across=across) if across != cell.across else cell
        covered.update(
            {(row + i, column + j): (row, column) for i in range(cell.down) for j in range(across)}
        )
    return placed


def _cut(cell: Cell, row: int, column: int, rows: list[int], columns: list[int]) -> Cell:
    if cell.across == 1 and cell.down == 1:
        return cell
    down = sum(row <= other < row + cell.down for other in rows)
    across = sum(column <= other < column + cell.across for other in columns)
    return replace(cell, across=max(across, 1), down=max(down, 1))


def head_rows(rows: Sequence[Sequence[Cell]]) -> int:
    """How many rows at the top hold column heads, for files that do not tell.

    The first row does; so do the rows that its merged cells reach into, the row of years below heads that
    cover several columns, and rows until the first figure where the rows between hold words in most columns.
    """
    if not rows:
        return 0
    head = 1
    while head < min(len(rows) - 1, _MOST_HEAD_ROWS):
        above = rows[:head]
        reaches = max(r + cell.down for r, row in enumerate(above) for cell in row)
        last, row = rows[head - 1], rows[head]
        more = reaches > head or _is_title(last) or _parts_columns(last) or _all_years(row, last)
        if has_figures(row) or not more:
            break
        head += 1
    return head


def has_figures(row: Sequence[Cell]) -> bool:
    """Whether a row holds figures that are not years, behind its first column."""
    texts = [cell.text.strip() for cell in row[1:] if cell]
    return any(_FIGURE.fullmatch(text) and not _YEARS.fullmatch(text) for text in texts) or (
        bool(texts) and all(_ABSENT.fullmatch(text) for text in texts)
    )


def _all_years(row: Sequence[Cell], above: Sequence[Cell]) -> bool:
    """Whether a row names years in at least two columns below heads.

    With a label of its own below the head of the labels, the row is one of the table: years in it say when.
    """
    if row[0] and above[0]:
        return False
    texts = [cell.text.strip() for cell in row[1:] if cell]
    return sum(bool(_YEAR.search(text)) for text in texts) >= 2


def _is_title(row: Sequence[Cell]) -> bool:
    """Whether one cell covers the whole row: a title within the table."""
    filled = [cell for cell in row if cell]
    return len(filled) == 1 and len(row) > 1 and filled[0].across == len(row)


def _parts_columns(row: Sequence[Cell]) -> bool:
    """Whether a head covers several columns, which then have heads of their own below."""
    return any(1 < cell.across < len(row) for cell in row if cell)
