"""The sample documents and the reference documents, each held against what must hold for every document."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from koersvast.plan import Budget, Observation, Row, Target, Unread
from koersvast.reading import Reading, read_beside
from koersvast.reading.report import Standing, beside
from koersvast.reading.report.beside import Passage
from koersvast.reading.report.shown import cuts
from koersvast.reading.values.numbers import NUMBER
from tests.reading.guarantees.printing import text_at
from tests.reading.samples.make import DOCUMENTS
from tests.reading.samples.report import REFERENCE, documents_in

SAMPLES = documents_in(DOCUMENTS)
FIVE = documents_in(REFERENCE) if REFERENCE.exists() else []
EVERY_DOCUMENT = pytest.mark.parametrize("path", [*SAMPLES, *FIVE], ids=lambda path: path.name)
_FIGURE = re.compile(rf"\s*[-€]?\s*{NUMBER}\s*%?\s*")
_YEAR_OR_CODE = re.compile(r"(?:19|20)\d\d|\d\.\d")
_MARK = re.compile(r"\s*[1-9]\s*")
# Reading gives the same rows however Python shuffles its sets; each seed is a process of its own.
_READ_ALL = """
import sys
from koersvast.reading import read
for path in sys.argv[1:]:
    print([list(map(repr, rows)) for _, rows in read(path).tables()])
"""


@cache
def _read(path: Path) -> Reading:
    return read_beside(path)


def _rows(path: Path) -> list[Row]:
    tables = _read(path).plan.tables()
    return [row for table, rows in tables if table not in {"documents", "areas"} for row in rows]


def _printed(row: Row) -> str:
    return row.text if isinstance(row, Unread) else getattr(row, "raw", "")


@EVERY_DOCUMENT
def test_every_row_has_a_place_and_says_what_stands_there(path: Path) -> None:
    (layout,) = _read(path).layouts.values()
    for row in _rows(path):
        there = text_at(layout, row.locator)
        assert there, row
        assert "".join(_printed(row).split()) in there


@EVERY_DOCUMENT
def test_no_figure_is_read_twice(path: Path) -> None:
    """Two rows with one raw at one place are two figures only where it is printed as often."""
    (layout,) = _read(path).layouts.values()
    figures = [row for row in _rows(path) if isinstance(row, Observation | Target | Budget) and row.raw]
    for row in figures:
        alike = [other for other in figures if (other.locator, other.raw) == (row.locator, row.raw)]
        assert len(alike) <= text_at(layout, row.locator).count("".join(row.raw.split())), alike


def _loose_figures(passage: Passage) -> list[str]:
    """The figures of a table that no row and no unread text holds, outside its heads and names."""
    cells = (cell for row in passage.printed.grid for cell in row.cells[1:] if not cell.head)
    parts = (list(cuts(passage, cell.stretch, 0)) for cell in cells)
    return [
        cut.text.strip()
        for cell in parts
        for cut in cell
        if cut.mark is None
        and _is_figure(cut.text)
        # Behind what was read a lone digit is the mark of a footnote.
        and not (len(cell) > 1 and _MARK.fullmatch(cut.text))
    ]


def _is_figure(words: str) -> bool:
    """Whether a text is a number and no more; years and codes say what figures are about."""
    return _FIGURE.fullmatch(words) is not None and not _YEAR_OR_CODE.fullmatch(words.strip())


@EVERY_DOCUMENT
def test_every_figure_of_a_table_that_is_read_stands_in_a_row_or_among_the_unread(path: Path) -> None:
    reading = _read(path)
    (document,) = beside(reading.plan, reading.layouts)
    for part in document.parts:
        for passage in part.passages:
            if passage.printed.grid and Standing.READ in passage.standings:
                assert _loose_figures(passage) == [], passage.locator


@pytest.mark.parametrize("paths", [SAMPLES, FIVE], ids=["samples", "five"])
def test_sets_in_another_order_give_the_same_rows_and_ids(paths: list[Path]) -> None:
    said = {
        subprocess.run(
            [sys.executable, "-c", _READ_ALL, *map(str, paths)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(said) == 1
