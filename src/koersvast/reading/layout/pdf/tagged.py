"""Tables from tags: exact where they are right, so they are believed only where the page agrees."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from koersvast.reading.blocks import Cell
from koersvast.reading.layout.grid import table_of
from koersvast.reading.layout.pdf.cells import cell_of
from koersvast.reading.layout.pdf.page import Page, Word, around
from koersvast.reading.layout.pdf.ruled import Found
from koersvast.reading.layout.pdf.tags import TaggedCell, TaggedTable

# A cell with its row and column.
Placed = tuple[int, int, TaggedCell]
# Rows may begin this part of the letter size above the row before, where letters differ in size.
_HIGHER = 0.5


def tagged_tables(page: Page) -> tuple[list[Found], list[Word]]:
    """The tables of a page that its tags tell, and the words that stand in none of them."""
    found: list[Found] = []
    words = list(page.words)
    for tagged in page.tagged:
        table = _found(page.number, tagged, words)
        if table is not None:
            marks = _marks(tagged)
            words = [word for word in words if word.mark not in marks]
            found.append(table)
    return found, words


def _found(page: int, tagged: TaggedTable, words: Sequence[Word]) -> Found | None:
    marks = _marks(tagged)
    own = [word for word in words if word.mark in marks]
    by_mark: defaultdict[int, list[Word]] = defaultdict(list)
    for word in own:
        by_mark[word.mark].append(word)
    rows = [row for row in tagged.rows if any(mark in by_mark for cell in row for mark in cell.marks)]
    placed = _placed(rows)
    width = max((column + cell.across for _, column, cell in placed), default=0)
    if width < 2 or not own or not _is_whole(placed, width, len(rows)):
        return None
    texts = {
        id(cell): [word for mark in sorted(cell.marks) for word in by_mark.get(mark, ())]
        for _, _, cell in placed
    }
    box = around(word.box for word in own)
    foreign = any(word.mark not in marks and box.holds(word.box.middle) for word in words)
    if foreign or not _is_in_order(placed, texts):
        return None
    cells: list[tuple[int, int, Cell]] = [
        (row, column, cell_of(page, texts[id(cell)], across=cell.across, down=cell.down))
        for row, column, cell in placed
    ]
    table = table_of(cells, head=_head_rows(rows) or None)
    return Found(box, table, page, ruled=False) if table is not None and table.width > 1 else None


def _marks(tagged: TaggedTable) -> frozenset[int]:
    return frozenset(mark for row in tagged.rows for cell in row for mark in cell.marks)


def _placed(rows: Sequence[Sequence[TaggedCell]]) -> list[Placed]:
    """The cells with row and column: each takes the first place that no cell of a row above covers."""
    placed: list[Placed] = []
    taken: set[tuple[int, int]] = set()
    for number, row in enumerate(rows):
        column = 0
        for cell in row:
            while (number, column) in taken:
                column += 1
            placed.append((number, column, cell))
            taken.update((number + i, column + j) for i in range(cell.down) for j in range(cell.across))
            column += cell.across
    return placed


def _is_whole(placed: Sequence[Placed], width: int, rows: int) -> bool:
    """Whether cells fill all places: a row that goes on from the page before lacks cells at its left."""
    filled = sum(min(cell.down, rows - row) * cell.across for row, _, cell in placed)
    return filled == width * rows


def _is_in_order(placed: Sequence[Placed], texts: dict[int, list[Word]]) -> bool:
    """Whether words stand as the rows and columns of their cells do."""
    boxes = [
        (row, column, cell, around(word.box for word in texts[id(cell)]))
        for row, column, cell in placed
        if texts[id(cell)]
    ]
    size = max((word.size for words in texts.values() for word in words), default=0.0)
    for (row, _, _, left), (other, _, _, right) in pairwise(boxes):
        if row == other and right.middle[0] <= left.middle[0]:
            return False
    tops: dict[int, float] = {}
    for row, _, cell, box in boxes:
        if cell.down == 1:
            tops[row] = min(tops.get(row, box.top), box.top)
    return all(below > above - _HIGHER * size for above, below in pairwise(tops[row] for row in sorted(tops)))


def _head_rows(rows: Sequence[Sequence[TaggedCell]]) -> int:
    """How many rows at the top hold heads only."""
    heads = [all(cell.head or not cell.marks for cell in row) for row in rows]
    return heads.index(False) if False in heads else 0
