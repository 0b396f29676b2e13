"""A sheet to blocks: what blank rows and columns part, and text above and below tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.reading.blocks import Block, Cell, Heading, Paragraph, Piece, Table
from koersvast.reading.layout.captions import without_glued_marks
from koersvast.reading.layout.grid import table_of
from koersvast.reading.layout.sheets.sheet import Sheet, SheetCell

# Names that programs give to sheets of themselves.
_NO_NAME = re.compile(r"(sheet|blad|tabel|table|werkblad)\s*\d*", re.IGNORECASE)
_FIGURE = re.compile(r"[€<>≤≥=±+\-(\s]*\d[\d.,\s]*[%)]?")
_YEAR = re.compile(r"(19|20)\d\d")


@dataclass(frozen=True, slots=True)
class _Area:
    """A stretch of rows and columns, both ends included."""

    top: int
    left: int
    bottom: int
    right: int


def blocks_of(sheet: Sheet, *, alone: bool) -> Iterator[Block]:
    """The blocks of a sheet: its name as a heading, and its areas in reading order."""
    if not sheet.cells:
        return
    if sheet.name and not (alone and _NO_NAME.fullmatch(sheet.name)):
        yield Heading((Piece(sheet.name, sheet.place(1, 1)),), level=1)
    for area in _areas(sheet.cells):
        yield from _blocks(sheet, area)


def _areas(cells: dict[tuple[int, int], SheetCell]) -> list[_Area]:
    """The areas that blank rows, and blank columns within these, part."""
    filled = {
        (row + i, column + j)
        for (row, column), cell in cells.items() for i in range(cell.down) for j in range(cell.across)
    }  # fmt: skip
    bands: list[list[_Area]] = []
    for top, bottom in _stretches({row for row, _ in filled}):
        columns = {column for row, column in filled if top <= row <= bottom}
        parts = [_Area(top, left, bottom, right) for left, right in _stretches(columns)]
        bands.append(_with_spacers(parts, cells))
    return [area for band in _with_pauses(bands, cells) for area in band]


def _stretches(numbers: set[int]) -> list[tuple[int, int]]:
    stretches: list[tuple[int, int]] = []
    for number in sorted(numbers):
        if stretches and number == stretches[-1][1] + 1:
            stretches[-1] = (stretches[-1][0], number)
        else:
            stretches.append((number, number))
    return stretches


def _with_spacers(parts: list[_Area], cells: dict[tuple[int, int], SheetCell]) -> list[_Area]:
    """Areas beside each other; one that begins with figures goes on with the one to its left."""
    joined = parts[:1]
    for part in parts[1:]:
        if _begins_with_figures(part, cells):
            last = joined[-1]
            joined[-1] = _Area(last.top, last.left, last.bottom, part.right)
        else:
            joined.append(part)
    return joined


def _begins_with_figures(area: _Area, cells: dict[tuple[int, int], SheetCell]) -> bool:
    first = [
        c.text for (row, column), c in cells.items() if column == area.left and area.top <= row <= area.bottom
    ]
    return len(first) > 1 and sum(bool(_FIGURE.fullmatch(text)) for text in first) * 2 >= len(first)


def _with_pauses(bands: list[list[_Area]], cells: dict[tuple[int, int], SheetCell]) -> list[list[_Area]]:
    """Areas below each other; one without heads in the same columns goes on with the one above."""
    joined = bands[:1]
    for band in bands[1:]:
        whole = _Area(band[0].top, band[0].left, band[0].bottom, band[-1].right)
        if len(joined[-1]) == 1 and _goes_on(joined[-1][0], whole, cells):
            above = joined[-1][0]
            joined[-1] = [_Area(above.top, above.left, whole.bottom, above.right)]
        else:
            joined.append(band)
    return joined


def _goes_on(above: _Area, area: _Area, cells: dict[tuple[int, int], SheetCell]) -> bool:
    same_columns = above.left == area.left < area.right == above.right
    return same_columns and _has_figures_at_top(area, cells)


def _has_figures_at_top(area: _Area, cells: dict[tuple[int, int], SheetCell]) -> bool:
    top = [cells[area.top, c].text for c in range(area.left + 1, area.right + 1) if (area.top, c) in cells]
    return bool(top) and all(_FIGURE.fullmatch(text) and not _YEAR.fullmatch(text) for text in top)


def _blocks(sheet: Sheet, area: _Area) -> Iterator[Block]:
    rows = [
        [
            (column, sheet.cells[row, column])
            for column in range(area.left, area.right + 1)
            if (row, column) in sheet.cells
        ]
        for row in range(area.top, area.bottom + 1)
    ]
    first, last = 0, len(rows)
    while first < last and _is_text(rows[first], area):
        first += 1
    while last > first and _is_text(rows[last - 1], area):
        last -= 1
    if last - first < 2:
        first = last = len(rows)
    for index in range(first):
        yield from _text(sheet, area.top + index, rows[index])
    if last > first:
        table = _table(sheet, area, range(area.top + first, area.top + last))
        if table is not None:
            yield table
    for index in range(last, len(rows)):
        yield from _text(sheet, area.top + index, rows[index])


def _is_text(row: list[tuple[int, SheetCell]], area: _Area) -> bool:
    """Whether a row holds no more than one cell at the left: a title above a table or a remark below it."""
    return not row or (len(row) == 1 and row[0][0] == area.left)


def _text(sheet: Sheet, number: int, row: list[tuple[int, SheetCell]]) -> Iterator[Block]:
    if not row:
        return
    column, first = row[0]
    text = " ".join(cell.text for _, cell in row)
    pieces = tuple(Piece(line, sheet.place(number, column)) for line in text.split("\n") if line.strip())
    yield Heading(pieces, level=2) if first.bold and len(row) == 1 else Paragraph(pieces)


def _table(sheet: Sheet, area: _Area, rows: range) -> Table | None:
    cells = []
    for (row, column), cell in sorted(sheet.cells.items()):
        if row in rows and area.left <= column <= area.right:
            where = sheet.place(row, column)
            pieces = tuple(Piece(line, where) for line in cell.text.split("\n") if line.strip())
            made = without_glued_marks(Cell(pieces, across=cell.across, down=cell.down))
            cells.append((row - rows.start, column - area.left, made))
    return table_of(cells)
