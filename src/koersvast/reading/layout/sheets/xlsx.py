"""Sheets of an Excel file."""

from __future__ import annotations

import io
import warnings

import openpyxl
from openpyxl.cell.cell import MergedCell
from openpyxl.worksheet.worksheet import Worksheet

from koersvast.reading.layout.sheets.sheet import Sheet, SheetCell
from koersvast.reading.layout.sheets.shown import shown


def sheets_of_xlsx(data: bytes) -> tuple[str, list[Sheet]]:
    """The title that the file states, and its visible sheets with the values that Excel last computed."""
    with warnings.catch_warnings():
        # The library warns of what it does not read (drawings, validation); no reader of text misses these.
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
    sheets = [_sheet(sheet) for sheet in book.worksheets if sheet.sheet_state == "visible"]
    return book.properties.title or "", sheets


def _sheet(sheet: Worksheet) -> Sheet:
    spans = {
        (area.min_row, area.min_col): (area.max_col - area.min_col + 1, area.max_row - area.min_row + 1)
        for area in sheet.merged_cells.ranges
    }
    cells = {}
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell, MergedCell) or cell.value is None:
                continue
            text = shown(cell.value, cell.number_format).strip()
            if text:
                across, down = spans.get((cell.row, cell.column), (1, 1))
                cells[cell.row, cell.column] = SheetCell(text, bool(cell.font.b), across, down)
    return Sheet(sheet.title, cells)
