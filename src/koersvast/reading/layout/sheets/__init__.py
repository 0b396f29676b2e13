"""Spreadsheets become blocks: each sheet a heading, its tables, and the text around them.

Places are those that the program itself shows: `Sheet1!B4`.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from koersvast.reading.blocks import Layout
from koersvast.reading.errors import UnreadableDocument
from koersvast.reading.layout.captions import with_captions, with_notes
from koersvast.reading.layout.damage import damage_told
from koersvast.reading.layout.sheets.blocks import blocks_of
from koersvast.reading.layout.sheets.ods import sheets_of_ods
from koersvast.reading.layout.sheets.xlsx import sheets_of_xlsx
from koersvast.reading.layout.sniff import FileKind, sniff
from koersvast.reading.layout.titles import stated_title
from koersvast.reading.recognise.vocabulary import Vocabulary

# The cells of a sheet take some thirty times this in memory. A budget with all its posts has 5 MB.
_LARGEST = 40 * 1024 * 1024


def layout(path: Path, data: bytes, _vocabulary: Vocabulary) -> Layout:
    """The blocks of an .xlsx or .ods file. Raises UnreadableDocument when it is damaged or too large."""
    kind = sniff(data, path)
    with damage_told(path, "Excel" if kind is FileKind.XLSX else "OpenDocument"):
        _refuse_large(path, data)
        title, sheets = (sheets_of_xlsx if kind is FileKind.XLSX else sheets_of_ods)(data)
        blocks = [block for sheet in sheets for block in blocks_of(sheet, alone=len(sheets) == 1)]
        return Layout(tuple(with_notes(with_captions(blocks))), title=stated_title(title), pages=len(sheets))


def _refuse_large(path: Path, data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        size = sum(info.file_size for info in archive.infolist() if info.filename.endswith(".xml"))
    if size > _LARGEST:
        raise UnreadableDocument(
            path, "too-large", found=f"{size // 2**20} MB", expected=f"{_LARGEST // 2**20} MB"
        )
