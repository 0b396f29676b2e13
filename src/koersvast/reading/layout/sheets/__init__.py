"""Spreadsheets become blocks: each sheet a heading, its tables, and the text around them.

Places are those that the program itself shows: `Sheet1!B4`, and the lines of a text file.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

from koersvast.reading.blocks import Block, Layout, Paragraph, Table
from koersvast.reading.errors import UnreadableDocument
from koersvast.reading.layout.captions import is_caption, with_captions, with_notes
from koersvast.reading.layout.csv_rows import CsvRows, csv_rows
from koersvast.reading.layout.damage import damage_told
from koersvast.reading.layout.sheets.blocks import blocks_of
from koersvast.reading.layout.sheets.ods import sheets_of_ods
from koersvast.reading.layout.sheets.sheet import Sheet, SheetCell
from koersvast.reading.layout.sheets.xlsx import sheets_of_xlsx
from koersvast.reading.layout.sniff import FileKind, sniff
from koersvast.reading.layout.text.lines import decoded
from koersvast.reading.layout.titles import stated_title
from koersvast.reading.marks import ends_sentence
from koersvast.reading.recognise.vocabulary import Vocabulary

# The cells of a sheet take some thirty times this in memory. A budget with all its posts has 5 MB.
_LARGEST = 40 * 1024 * 1024
# A title has no more words than this.
_LONGEST_TITLE = 14


def layout(path: Path, data: bytes, _vocabulary: Vocabulary) -> Layout:
    """The blocks of a spreadsheet or CSV file. Raises UnreadableDocument when it is damaged or too large."""
    kind = sniff(data, path)
    if kind is FileKind.CSV:
        return _layout("", [_sheet_of(csv_rows(decoded(data)))])
    with damage_told(path, "Excel" if kind is FileKind.XLSX else "OpenDocument"):
        _refuse_large(path, data)
        title, sheets = (sheets_of_xlsx if kind is FileKind.XLSX else sheets_of_ods)(data)
        return _layout(title, sheets)


def _layout(title: str, sheets: Sequence[Sheet]) -> Layout:
    blocks = [block for sheet in sheets for block in blocks_of(sheet, alone=len(sheets) == 1)]
    title = stated_title(title) or _printed_title(blocks)
    return Layout(tuple(with_notes(with_captions(blocks))), title=title, pages=len(sheets))


def _sheet_of(rows: CsvRows) -> Sheet:
    cells = {
        (number, column): SheetCell(cell.strip())
        for number, (_, row) in enumerate(rows, start=1)
        for column, cell in enumerate(row, start=1)
        if cell.strip()
    }
    return Sheet("", cells, lines=tuple(line for line, _ in rows))


def _printed_title(blocks: Sequence[Block]) -> str:
    """The title in a row of its own above the first table; "" where there is none, or a sentence."""
    first = next((at for at, block in enumerate(blocks) if isinstance(block, Table)), 0)
    above = [block for block in blocks[:first] if isinstance(block, Paragraph)]
    if not above or len(above[0].text.split()) > _LONGEST_TITLE or ends_sentence(above[0].text):
        return ""
    return "" if is_caption(above[0].text) else stated_title(above[0].text)


def _refuse_large(path: Path, data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        size = sum(info.file_size for info in archive.infolist() if info.filename.endswith(".xml"))
    if size > _LARGEST:
        raise UnreadableDocument(
            path, "too-large", found=f"{size // 2**20} MB", expected=f"{_LARGEST // 2**20} MB"
        )
