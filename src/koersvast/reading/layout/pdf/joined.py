"""What goes on over columns and pages, as one: tables, and paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from koersvast.reading.blocks import Block, Cell, ListItem, Note, Paragraph, Table
from koersvast.reading.layout.grid import has_figures
from koersvast.reading.layout.pdf.ruled import Found

# The sides of a table that goes on stand at the same place to within this many points.
_SAME_SIDE = 8.0


def joined_tables(pages: Sequence[Sequence[Block | Found]]) -> list[list[Block | Found]]:
    """The blocks of pages, with each table that goes on at the top of a page joined to the one before."""
    result: list[list[Block | Found]] = [list(page) for page in pages]
    where: tuple[int, int] | None = None  # the table that may go on: its page and place there
    for number, page in enumerate(result):
        if where is not None and page and isinstance(page[0], Found):
            first = result[where[0]][where[1]]
            assert isinstance(first, Found)
            longer = _joined(first, page[0])
            if longer is not None:
                result[where[0]][where[1]] = longer
                del page[0]
                if not any(not isinstance(item, Note) for item in page):
                    continue
        where = _last_table(number, page)
    return result


def _last_table(number: int, page: Sequence[Block | Found]) -> tuple[int, int] | None:
    """The table at the end of a page; footnotes may stand below it."""
    for index in range(len(page) - 1, -1, -1):
        if isinstance(page[index], Found):
            return number, index
        if not isinstance(page[index], Note):
            return None
    return None


def _joined(first: Found, second: Found) -> Found | None:
    """The first table with the rows of the second below; None when the second is a table of its own."""
    one, two = first.table, second.table
    if one.width != two.width or two.caption or not _same_columns(first, second):
        return None
    repeated = _repeated(one, two)
    if not repeated and _has_own_head(one, two):
        return None
    rows = two.rows[repeated:]
    if rows and _goes_on(rows[0]):
        last = tuple(_with(cell, more) for cell, more in zip(one.rows[-1], rows[0], strict=True))
        rows = (last, *rows[1:])
        return replace(first, table=replace(one, rows=(*one.rows[:-1], *rows)))
    return replace(first, table=replace(one, rows=(*one.rows, *rows)))


def _same_columns(first: Found, second: Found) -> bool:
    """Whether two tables of as many columns stand at one place; one without lines is as wide as its text."""
    one, two = first.box, second.box
    if first.ruled and second.ruled:
        return abs(one.x0 - two.x0) <= _SAME_SIDE and abs(one.x1 - two.x1) <= _SAME_SIDE
    shared = min(one.x1, two.x1) - max(one.x0, two.x0)
    return shared >= min(one.width, two.width) - _SAME_SIDE


def _repeated(one: Table, two: Table) -> int:
    """How many rows of heads the second table repeats."""
    heads = min(one.head, len(two.rows))
    same = all(
        [cell.text for cell in above] == [cell.text for cell in below]
        for above, below in zip(one.rows[:heads], two.rows[:heads], strict=True)
    )
    return heads if same else 0


def _has_own_head(one: Table, two: Table) -> bool:
    """Whether the first row of a table looks like heads, where the table before it has figures."""
    figures = any(has_figures(row) for row in one.rows[one.head :])
    filled = [cell for cell in two.rows[0] if cell]
    return figures and len(filled) > 1 and not has_figures(two.rows[0])


def _goes_on(row: Sequence[Cell]) -> bool:
    """Whether a row goes on with the last one of the page before: its words begin within a sentence."""
    texts = [cell.text for cell in row if cell]
    return not has_figures(row) and len(texts) < len(row) and any(text[:1].islower() for text in texts)


def _with(cell: Cell, more: Cell) -> Cell:
    return replace(cell, pieces=(*cell.pieces, *more.pieces), marks=(*cell.marks, *more.marks))


def joined_paragraphs(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with each paragraph that begins within a sentence joined to the one that it goes on with.

    Footnotes may stand between the two.
    """
    result: list[Block] = []
    last = -1  # where the text stands that may go on
    for block in blocks:
        before = result[last] if last >= 0 else None
        if (
            isinstance(before, Paragraph | ListItem)
            and isinstance(block, Paragraph)
            and _completes(before, block)
        ):
            result[last] = replace(before, pieces=(*before.pieces, *block.pieces))
            continue
        result.append(block)
        if not isinstance(block, Note):
            last = len(result) - 1
    return result


def _completes(before: Paragraph | ListItem, block: Paragraph) -> bool:
    return block.text[:1].islower() and not before.text.endswith((".", "!", "?", ":", ";"))
