"""Read a template that was filled in. Every cell that is wrong is named; then nothing is taken in."""

from __future__ import annotations

import csv
import hashlib
import zipfile
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

from koersvast.figures.persons import refuse_persons
from koersvast.figures.template.cells import Typed
from koersvast.figures.template.columns import NEEDED, column_named
from koersvast.figures.template.problems import FigureProblem, TemplateError
from koersvast.figures.template.rows import RowReader
from koersvast.plan import Document, DocumentKind, Observation, Plan, slug

_ZIP = b"PK\x03\x04"


def read_template(path: Path, plan: Plan) -> tuple[Observation, ...]:
    """The figures that were filled in, as realised observations of the plan's indicators.

    Rows without a value are left out: they were not filled in. Each says in which cell it stands; the file is
    their document (`template_document`). Raises PersonData for columns about single people, and TemplateError
    with everything that is wrong: unknown columns, indicators and areas, figures that are none, a margin on
    the wrong side.
    """
    sheet, lines = _lines(path)
    if not lines:
        raise TemplateError([FigureProblem("empty", path.name)])
    refuse_persons(
        [cell.text for cell in lines[0]],
        ([cell.value for cell in line] for line in lines[1:]),
        file=path.name,
    )
    problems = list(_head_problems(lines[0], path.name))
    if problems:
        raise TemplateError(problems)
    columns = [column_named(cell.text) for cell in lines[0]]
    reader = RowReader(plan, path.name, template_document(path).id, sheet)
    found: dict[str, Observation] = {}
    for number, line in enumerate(lines[1:], start=2):
        cells = {
            column.name: (cell, f"{get_column_letter(place)}{number}")
            for place, (column, cell) in enumerate(zip(columns, line, strict=False), start=1)
            if column is not None
        }
        observation = reader.read(cells)
        if observation is None:
            continue
        if observation.key in found:
            reader.problems.append(
                FigureProblem(
                    "doubled", path.name, cells["indicator"][1], observation.indicator, observation.period
                )
            )
        found[observation.key] = observation
    if reader.problems:
        raise TemplateError(reader.problems)
    return tuple(found.values())


def _head_problems(head: list[Typed], file: str) -> Iterator[FigureProblem]:
    names = []
    for place, cell in enumerate(head, start=1):
        column, typed = column_named(cell.text), cell.text
        at = f"{get_column_letter(place)}1"
        if column is not None:
            names.append(column.name)
        elif typed:
            yield FigureProblem("unknown-column", file, at, typed)
    for name in NEEDED:
        if name not in names:
            yield FigureProblem("no-column", file, expected=name)
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield FigureProblem("doubled-column", file, found=name)


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


def _lines(path: Path) -> tuple[str, list[list[Typed]]]:
    """The name of the sheet ("" in CSV) and its rows, empty ones at the end left out.

    The kind of file is told from its content.
    """
    content = _content(path)
    sheet, rows = _workbook_rows(path) if content.startswith(_ZIP) else ("", _csv_rows(content, path))
    while rows and not any(rows[-1]):
        rows.pop()
    return sheet, rows


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
