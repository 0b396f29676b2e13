"""A block as it is printed: lines with their numbers, or a grid, in stretches of text that have places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.reading.blocks import Block, Cell, Heading, Link, ListItem, Note, Table, Text

# The line of a text file or the row of a sheet, which a reader can look up.
_LOOKED_UP = re.compile(r"l(\d+)$|[^!]*![A-Z]+(\d+)$")
_LINE = re.compile(r"l\d+$")


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """Text that is shown together: its lines, the number of each (empty where none), and all its places.

    Two cells may say the same on the same line; each stretch is only itself.
    """

    lines: tuple[str, ...]
    numbers: tuple[str, ...]
    places: frozenset[str]


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell of a grid; how many columns and rows it covers, and whether it is a head."""

    stretch: Stretch
    across: int
    down: int
    head: bool


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row of a grid, with the number of its line or row where a reader can look it up."""

    number: str
    cells: tuple[GridCell, ...]


@dataclass(frozen=True, slots=True)
class Printed:
    """What a block shows: `form` is the kind of block; a table has its caption above and notes below."""

    form: str
    above: tuple[Stretch, ...] = ()
    grid: tuple[GridRow, ...] = ()
    below: tuple[Stretch, ...] = ()

    @property
    def stretches(self) -> Iterator[Stretch]:
        """All text in the order in which it stands."""
        yield from self.above
        yield from (cell.stretch for row in self.grid for cell in row.cells)
        yield from self.below


def printed(block: Block) -> Printed:
    """A block as it is printed."""
    if isinstance(block, Table):
        return Printed(
            "table",
            above=(_running(block.caption),) if block.caption else (),
            grid=tuple(_grid(block)),
            below=tuple(_running(note, mark) for mark, note in block.notes),
        )
    if isinstance(block, Link):
        number = number_of(block.locator)
        return Printed("text", (Stretch((f"{block.text} {block.address}",), (number,), _one(block.locator)),))
    form = "heading" if isinstance(block, Heading) else "item" if isinstance(block, ListItem) else "text"
    marker = block.marker if isinstance(block, ListItem | Note) else ""
    return Printed(form, (_running(block, marker),))


def number_of(locator: str) -> str:
    """The number of the line or row that a place stands in; empty for places that have none."""
    found = _LOOKED_UP.match(locator)
    return found[1] or found[2] if found else ""


def _running(printed_text: Text, marker: str = "") -> Stretch:
    """Text outside tables: line by line where lines have numbers, and else as running text."""
    pieces = printed_text.pieces
    if pieces and all(_LINE.match(piece.locator) for piece in pieces):
        lines = [piece.text.strip() for piece in pieces]
        numbers = tuple(number_of(piece.locator) for piece in pieces)
    else:
        lines, numbers = [printed_text.text], ("",)
    lines[0] = f"{marker} {lines[0]}".strip()
    return Stretch(tuple(lines), numbers, frozenset(piece.locator for piece in pieces))


def _grid(table: Table) -> Iterator[GridRow]:
    covered = set[tuple[int, int]]()
    for down, row in enumerate(table.rows):
        cells = []
        for across, cell in enumerate(row):
            if (down, across) in covered:
                continue
            width = min(cell.across, len(row) - across)
            height = min(cell.down, len(table.rows) - down)
            covered |= {(down + y, across + x) for y in range(height) for x in range(width)}
            cells.append(GridCell(_in_cell(cell), width, height, down < table.head))
        first = next((cell.locator for cell in row if cell), "")
        yield GridRow(number_of(first), tuple(cells))


def _in_cell(cell: Cell) -> Stretch:
    shown = " ".join((cell.text, *cell.marks))
    return Stretch((shown,), ("",), frozenset(piece.locator for piece in cell.pieces))


def _one(locator: str) -> frozenset[str]:
    return frozenset((locator,))
