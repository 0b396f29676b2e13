"""Reading a Data Package as a plan, or saying everything that is wrong with it."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

from koersvast.plan.columns import Column, columns
from koersvast.plan.package.cells import WrongCell, value_of
from koersvast.plan.package.links import link_problems
from koersvast.plan.package.problems import PackageError, Problem
from koersvast.plan.package.schema import DESCRIPTOR, profile_of
from koersvast.plan.plan import Plan, Profile
from koersvast.plan.tables import TABLES, Row

# The first bytes of files that people save or rename as CSV by mistake.
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")

# The longest cell that is read; the default of the csv module is too short for a document's text.
_LONGEST_CELL = 1_000_000

Numbered = list[tuple[int, Row]]


def read_package(folder: Path) -> Plan:
    """Read a plan from a folder. Raises PackageError with all problems; never gives half a plan."""
    profile = _profile(folder)
    problems: list[Problem] = []
    tables: dict[str, Numbered] = {}
    for name, row_class in TABLES.items():
        path = folder / f"{name}.csv"
        if path.exists():
            tables[name], wrong = _table(path, row_class)
            problems += wrong
    if not tables:
        raise PackageError(
            [Problem("no-tables", str(folder), expected=", ".join(f"{t}.csv" for t in TABLES))]
        )
    problems += link_problems(tables)
    if problems:
        raise PackageError(problems)
    return Plan(profile=profile).with_rows(
        **{name: [row for _, row in rows] for name, rows in tables.items()}
    )


def _profile(folder: Path) -> Profile:
    if not folder.is_dir():
        raise PackageError([Problem("no-folder", str(folder))])
    path = folder / DESCRIPTOR
    if not path.exists():
        raise PackageError([Problem("no-descriptor", str(folder), expected=DESCRIPTOR)])
    try:
        contents = json.loads(path.read_bytes().decode("utf-8-sig"))
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise PackageError([Problem("not-json", DESCRIPTOR, found=str(error))]) from None
    try:
        if not isinstance(contents, dict):
            raise ValueError("datapackage")
        return profile_of(contents)
    except ValueError as error:
        raise PackageError([Problem("wrong-descriptor", DESCRIPTOR, found=str(error))]) from None


def _table(path: Path, row_class: type[Row]) -> tuple[Numbered, list[Problem]]:
    content = path.read_bytes()
    if content.startswith(_WORKBOOKS):
        return [], [Problem("workbook", path.name)]
    try:
        decoded = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        found = content[error.start : error.start + 1].hex()
        return [], [Problem("encoding", path.name, row=line, found=found)]
    csv.field_size_limit(_LONGEST_CELL)
    try:
        lines = list(csv.reader(io.StringIO(decoded, newline=""), strict=True))
    except csv.Error as error:
        return [], [Problem("not-csv", path.name, found=str(error))]
    head = lines[0] if lines else []
    wrong = _head_problems(path.name, head, row_class)
    if wrong:
        return [], wrong
    return _rows(path.name, head, lines[1:], row_class)


def _head_problems(file: str, head: list[str], row_class: type[Row]) -> list[Problem]:
    names = [col.name for col in columns(row_class)]
    if len(head) == 1 and ";" in head[0]:
        return [Problem("semicolons", file, row=1, found=head[0][:60])]
    problems = [
        Problem("column-missing", file, row=1, column=col.name, expected=col.meaning)
        for col in columns(row_class)
        if col.name not in head and not (col.optional and not col.key)
    ]
    for name in dict.fromkeys(head):
        if name not in names:
            problems.append(Problem("column-unknown", file, row=1, column=name, expected=", ".join(names)))
        elif head.count(name) > 1:
            problems.append(Problem("column-doubled", file, row=1, column=name))
    return problems


def _rows(
    file: str, head: list[str], lines: list[list[str]], row_class: type[Row]
) -> tuple[Numbered, list[Problem]]:
    by_name = {col.name: col for col in columns(row_class)}
    cols = [by_name[name] for name in head]
    rows: Numbered = []
    problems: list[Problem] = []
    for number, cells in enumerate(lines, start=2):
        if not any(cells):
            continue
        if len(cells) != len(head):
            problems.append(
                Problem("cells", file, row=number, found=str(len(cells)), expected=str(len(head)))
            )
            continue
        values, wrong = _values(file, number, cols, cells)
        problems += wrong
        if not wrong:
            rows.append((number, row_class(**values)))
    return rows, problems


def _values(
    file: str, number: int, cols: list[Column], cells: list[str]
) -> tuple[dict[str, Any], list[Problem]]:
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for col, cell in zip(cols, cells, strict=True):
        try:
            values[col.name] = value_of(cell, col)
        except WrongCell as wrong:
            problems.append(
                Problem(wrong.kind, file, row=number, column=col.name, found=cell, expected=wrong.expected)
            )
    return values, problems
