"""A report as a workbook: each table a sheet, after a sheet with the text."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from koersvast.publishing.report.parts import Bullets, Drawing, Grid, Heading, Paragraph, Part, Report

_FORBIDDEN = re.compile(r"[\\/*?:\[\]']")
_WIDEST = 60


def excel_of(report: Report) -> bytes:
    """The report as an .xlsx file. A cell that begins with = stays text."""
    book = Workbook()
    text = book.active
    assert isinstance(text, Worksheet)  # a new workbook has a sheet
    text.title = _name(report.title, set())
    _write_text(text, report)
    taken = {text.title.casefold()}
    for part in report.parts:
        if isinstance(part, Grid):
            sheet = book.create_sheet(_name(part.caption, taken))
            taken.add(sheet.title.casefold())
            _write_grid(sheet, part)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _write_text(sheet: Worksheet, report: Report) -> None:
    sheet.column_dimensions["A"].width = 120
    lines: list[tuple[str, Font]] = [
        (report.title, Font(bold=True, size=16)),
        (report.subtitle, Font()),
        (report.note, Font(italic=True)),
    ]
    for part in report.parts:
        lines += _lines(part)
    for row, (words, font) in enumerate(lines, start=1):
        cell = sheet.cell(row=row, column=1)
        _say(sheet, row, 1, words)
        cell.font, cell.alignment = font, Alignment(wrap_text=True, vertical="top")


def _lines(part: Part) -> Iterable[tuple[str, Font]]:
    match part:
        case Heading(level, words):
            return [(words, Font(bold=True, size=max(11, 15 - level)))]
        case Paragraph(words, strong):
            return [(f"{strong} {words}".strip(), Font())]
        case Bullets(items):
            return [(f"• {words}", Font()) for words in items]
        case Drawing():
            return [(f"{part.caption}: {part.description}", Font())]
        case Grid():
            return []


def _write_grid(sheet: Worksheet, grid: Grid) -> None:
    _say(sheet, 1, 1, grid.caption)
    sheet["A1"].font = Font(bold=True, size=13)
    for row, words in enumerate((grid.head, *grid.rows), start=3):
        for column, text in enumerate(words, start=1):
            _say(sheet, row, column, text)
            cell = sheet.cell(row=row, column=column)
            cell.alignment = Alignment(
                wrap_text=True, vertical="top", horizontal="right" if column - 1 in grid.numeric else None
            )
            if row == 3:
                cell.font = Font(bold=True)
    for column in range(1, len(grid.head) + 1):
        longest = max(len(words[column - 1]) for words in (grid.head, *grid.rows))
        sheet.column_dimensions[get_column_letter(column)].width = min(max(longest + 2, 10), _WIDEST)
    sheet.freeze_panes = "A4"


def _say(sheet: Worksheet, row: int, column: int, words: str) -> None:
    """Text as text: what begins with = would be a formula."""
    cell = sheet.cell(row=row, column=column, value=words)
    cell.data_type = "s"


def _name(caption: str, taken: set[str]) -> str:
    """A name that a sheet may have: 31 characters, none of them forbidden, and not used twice."""
    plain = _FORBIDDEN.sub(" ", caption).strip() or "Blad"
    name, number = plain[:31].strip(), 1
    while name.casefold() in taken:
        number += 1
        name = f"{plain[: 28 - len(str(number))].strip()} ({number})"
    return name
