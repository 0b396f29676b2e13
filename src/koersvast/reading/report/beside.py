"""The blocks of a document, each with the rows that were read from it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from koersvast.plan import Document, Observation, Plan, Row, Target, Unread
from koersvast.reading.blocks import Block, Layout, Link, Piece, Table, Text

# Tables that are not read from a place in a document.
_NOT_READ = frozenset({"documents", "corrections", "acceptances", "matches"})


@dataclass(frozen=True, slots=True)
class Passage:
    """A block: its printed lines, or the texts of its cells by row, and what was read from it."""

    number: int
    locator: str
    lines: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]
    rows: tuple[Row, ...]

    @property
    def doubtful(self) -> tuple[Row, ...]:
        """The rows that a person should look at."""
        return tuple(row for row in self.rows if is_doubtful(row))


def passages(plan: Plan, document: Document, layout: Layout) -> tuple[Passage, ...]:
    """Every block of a document in order, and at the end one for rows whose place is in none of them."""
    numbers = dict[str, int]()
    pages = dict[str, int]()
    for number, block in enumerate(layout.blocks):
        for piece in _pieces(block):
            numbers.setdefault(piece.locator, number)
            pages.setdefault(_page(piece.locator), number)
    rows = defaultdict[int, list[Row]](list)
    for row in _rows(plan, document):
        first = row.locator.split("-l")[0]
        rows[
            numbers.get(row.locator, numbers.get(first, pages.get(_page(first), len(layout.blocks))))
        ].append(row)
    found = [_passage(number, block, rows[number]) for number, block in enumerate(layout.blocks)]
    left = rows[len(layout.blocks)]
    return (*found, *([Passage(len(found), "", (), (), tuple(left))] if left else ()))


def is_doubtful(row: Row) -> bool:
    """Whether the reader said something about a row: a remark with a figure, or why a text found no place."""
    return isinstance(row, Unread) or (isinstance(row, Observation | Target) and bool(row.note))


def _rows(plan: Plan, document: Document) -> Iterator[Row]:
    for table, rows in plan.tables():
        if table not in _NOT_READ:
            yield from (row for row in rows if row.document == document.id)


def _passage(number: int, block: Block, rows: Iterable[Row]) -> Passage:
    lines: tuple[str, ...] = ()
    cells: tuple[tuple[str, ...], ...] = ()
    if isinstance(block, Table):
        lines = tuple(piece.text for piece in block.caption.pieces)
        cells = tuple(tuple(cell.text for cell in row) for row in block.rows)
    elif isinstance(block, Link):
        lines = (block.text, block.address)
    else:
        lines = tuple(piece.text for piece in block.pieces)
    return Passage(number, block.locator, lines, cells, tuple(rows))


def _pieces(block: Block) -> Iterator[Piece]:
    if isinstance(block, Link):
        yield Piece(block.text, block.locator)
        return
    texts: Iterable[Text] = (block,) if isinstance(block, Text) else _texts(block)
    for part in texts:
        yield from part.pieces


def _texts(table: Table) -> Iterator[Text]:
    yield from (cell for row in table.rows for cell in row)
    yield table.caption
    yield from (note for _, note in table.notes)


def _page(locator: str) -> str:
    """The page of a place; a place in a file without pages has none of its own."""
    return locator.split("@")[0] if locator.startswith("p") else locator
