"""Files with figures: their cells, whatever kind of file, and the file itself as a document of a plan."""

from __future__ import annotations

import csv
import hashlib
import zipfile
from io import StringIO
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from koersvast.figures.persons import refuse_persons
from koersvast.figures.template.cells import Typed
from koersvast.figures.template.problems import FigureProblem, TemplateError
from koersvast.plan import Document, DocumentKind, slug

_ZIP = b"PK\x03\x04"


def template_document(path: Path, title: str | None = None) -> Document:
    """A file with figures as a document of a plan; called after the file where no title is given.

    Raises TemplateError when it cannot be read.
    """
    return Document(
        id=slug(path.stem),
        title=title or path.name,
        kind=DocumentKind.FIGURES,
        file=path.name,
        sha256=hashlib.sha256(_content(path)).hexdigest(),
    )


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as wrong:
        raise TemplateError([FigureProblem("unreadable", path.name, found=wrong.strerror or "")]) from wrong


def lines_of(path: Path) -> tuple[str, list[list[Typed]]]:
    """The name of the sheet ("" in CSV) and its rows, head first, empty ones at the end left out.

    The kind of file is told from its content. Raises TemplateError for a file that cannot be read or is
    empty, and PersonData for columns about single people.
    """
    content = _content(path)
    sheet, rows = _workbook_rows(path) if content.startswith(_ZIP) else ("", _csv_rows(content, path))
    while rows and not any(rows[-1]):
        rows.pop()
    if not rows:
        raise TemplateError([FigureProblem("empty", path.name)])
    heads, cells = [cell.text for cell in rows[0]], ([cell.value for cell in row] for row in rows[1:])
    refuse_persons(heads, cells, file=path.name)
    return sheet, rows


def locator_of(sheet: str, column: str, row: int) -> str:
    """Where a cell stands: "Cijfers!H2", or the line of a CSV."""
    # The sign that parts sheet and cell may stand in the name of a sheet as well.
    return f"{sheet.replace('!', ' ')}!{column}{row}" if sheet else f"l{row}"


def _workbook_rows(path: Path) -> tuple[str, list[list[Typed]]]:
    try:
        workbook = load_workbook(path, data_only=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError) as wrong:
        raise TemplateError([FigureProblem("not-a-workbook", path.name)]) from wrong
    sheet = workbook.worksheets[0]
    rows = [[Typed(cell.value, "%" in str(cell.number_format)) for cell in row] for row in sheet.iter_rows()]
    return sheet.title, rows


def _csv_rows(content: bytes, path: Path) -> list[list[Typed]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")  # What Excel on Windows calls CSV.
    head = text.split("\n", 1)[0]
    delimiter = ";" if head.count(";") >= head.count(",") else ","
    try:
        rows = list(csv.reader(StringIO(text), delimiter=delimiter))
    except csv.Error as wrong:
        raise TemplateError([FigureProblem("not-a-workbook", path.name)]) from wrong
    # The apostrophe that kept a spreadsheet from taking text for a formula is no part of it.
    return [[Typed(cell[1:] if cell[:2] in {"'=", "'+", "'@"} else cell) for cell in row] for row in rows]
