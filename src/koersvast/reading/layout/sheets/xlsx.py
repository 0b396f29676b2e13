"""Sheets of an Excel file."""

from __future__ import annotations

import io
import re
import warnings
import zipfile

import openpyxl
from openpyxl.cell.cell import MergedCell
from openpyxl.utils.cell import range_boundaries
from openpyxl.worksheet.worksheet import Worksheet

from koersvast.reading.layout.sheets.sheet import Sheet, SheetCell
from koersvast.reading.layout.sheets.shown import shown

_MERGED = re.compile(rb'<mergeCell [^>]*ref="([A-Z0-9:$]+)"')
_MOST_MERGED = 200_000


def sheets_of_xlsx(data: bytes) -> tuple[str, list[Sheet]]:
    """The title that the file states, and its visible sheets with the values that Excel last computed."""
    _refuse_boundless_merges(data)
    with warnings.catch_warnings():
        # The library warns of what it does not read (drawings, validation); no reader of text misses these.
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
    sheets = [_sheet(sheet) for sheet in book.worksheets if sheet.sheet_state == "visible"]
    return book.properties.title or "", sheets


def _refuse_boundless_merges(data: bytes) -> None:
    """Raise ValueError for merged cells over whole sheets: the library makes each of the cells they cover."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                covered = sum(map(_cells_in, _MERGED.findall(archive.read(name))))
                if covered > _MOST_MERGED:
                    raise ValueError(f"{name}: {covered} merged cells")


def _cells_in(area: bytes) -> int:
    left, top, right, bottom = range_boundaries(area.decode("ascii"))
    if left is None or top is None or right is None or bottom is None:
        raise ValueError(f"merged cells {area.decode('ascii')}")
    return (right - left + 1) * (bottom - top + 1)


def _sheet(sheet: Worksheet) -> Sheet:
    spans = {
        (area.min_row, area.min_col): (area.max_col - area.min_col + 1, area.max_row - area.min_row + 1)
        for area in sheet.merged_cells.ranges
    }
    hidden_rows = {number for number, row in sheet.row_dimensions.items() if row.hidden}
    hidden_columns = _hidden_columns(sheet)
    cells = {}
    # Not iter_rows: that makes every cell up to the last one, and one may stand a million rows down.
    for place, cell in sorted(sheet._cells.items()):
        if isinstance(cell, MergedCell) or cell.value is None:
            continue
        if place[0] in hidden_rows or place[1] in hidden_columns:
            continue
        text = shown(cell.value, cell.number_format).strip()
        if text:
            across, down = spans.get(place, (1, 1))
            cells[place] = SheetCell(text, bool(cell.font.b), across, down)
    return Sheet(sheet.title, cells)


def _hidden_columns(sheet: Worksheet) -> set[int]:
    """The numbers of the columns that are not shown; one definition may stand for several."""
    hidden: set[int] = set()
    for column in sheet.column_dimensions.values():
        if column.hidden and column.min and column.max:
            hidden.update(range(column.min, column.max + 1))
    return hidden
