"""Tables that the tags of a PDF tell."""

from __future__ import annotations

from pathlib import Path

import pytest
import typst

from koersvast.reading.layout.pdf.page import Box, Page, Word
from koersvast.reading.layout.pdf.tagged import tagged_tables
from koersvast.reading.layout.pdf.tags import TaggedCell, TaggedTable
from tests.reading.layout.pdfs import read
from tests.reading.layout.shown import expected, tables_shown

# Columns so near to each other, and words in such odd places, that only tags tell the cells.
TABLE = """
#set text(size: 9pt)
= Cijfers
#table(columns: (60pt, 40pt, 40pt, 60pt), stroke: none, inset: 1pt, align: (left, right, left, center),
  table.header([Wijk], table.cell(colspan: 2)[Realisatie], [Bron]),
  [Noord aan zee en omgeving], [1.204], [1.310], [CBS],
  table.cell(rowspan: 2)[Zuid], [88%], [91%], [Peiling 2023],
  [12], [], [Peiling 2024],
)
"""


def test_cells_as_tagged(tmp_path: Path) -> None:
    blocks = read(tmp_path, typst.compile(TABLE.encode(), format="pdf")).blocks
    assert tables_shown(blocks) == expected("""
        Wijk | Realisatie {2x1} |  | Bron
        ---
        Noord aan zee en omgeving | 1.204 | 1.310 | CBS
        Zuid {1x2} | 88% | 91% | Peiling 2023
        | 12 |  | Peiling 2024
    """)


def word(mark: int, x: float, y: float) -> Word:
    return Word(f"w{mark}", Box(x, y, x + 20, y + 10), 10, False, mark=mark)


def cell(mark: int, *, down: int = 1, across: int = 1, head: bool = False) -> TaggedCell:
    return TaggedCell(frozenset({mark}), down, across, head)


IN_ORDER = (word(0, 0, 0), word(1, 50, 0), word(2, 0, 20), word(3, 50, 20))
SQUARE = ((cell(0, head=True), cell(1, head=True)), (cell(2), cell(3)))


@pytest.mark.parametrize(
    ("words", "rows", "believed"),
    [
        pytest.param(IN_ORDER, SQUARE, True, id="words stand as tagged"),
        pytest.param(IN_ORDER, ((cell(1), cell(0)), (cell(2), cell(3))), False, id="columns the wrong way"),
        pytest.param(IN_ORDER, ((cell(2), cell(3)), (cell(0), cell(1))), False, id="rows the wrong way"),
        pytest.param(IN_ORDER, ((cell(0), cell(1)), (cell(3),)), False, id="a cell lacks"),
        pytest.param((*IN_ORDER, word(-1, 25, 10)), SQUARE, False, id="a word between them is no part of it"),
        pytest.param((*IN_ORDER, word(9, 0, 60)), SQUARE, True, id="a word below it is no part of it"),
        pytest.param(IN_ORDER, ((cell(0),), (cell(2),)), False, id="one column is no table"),
    ],
)
def test_tags_are_believed_where_the_page_agrees(
    words: tuple[Word, ...], rows: tuple[tuple[TaggedCell, ...], ...], *, believed: bool
) -> None:
    found, others = tagged_tables(Page(1, 100, 100, words, (), (TaggedTable(rows),)))
    assert len(found) == believed
    in_tables = [mark for row in rows for tagged in row for mark in tagged.marks] if believed else []
    assert [other.mark for other in others] == [one.mark for one in words if one.mark not in in_tables]
