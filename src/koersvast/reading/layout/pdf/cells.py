"""Words in a cell to a cell."""

from __future__ import annotations

from collections.abc import Sequence

from koersvast.reading.blocks import Cell, Piece
from koersvast.reading.layout.pdf.lines import Line, lines_of, upright
from koersvast.reading.layout.pdf.page import Word, around, locator


def cell_of(page: int, words: Sequence[Word], *, across: int = 1, down: int = 1, doubt: str = "") -> Cell:
    """A cell from the words that stand in it, in whatever order."""
    laid = upright(words)
    lines = lines_of(laid)
    if laid == tuple(words):
        pieces = tuple(Piece(line.text, locator(page, line.box)) for line in lines)
    else:
        # Turned text has lost its true places in being laid down; the whole of it stands in for them.
        place = locator(page, around(word.box for word in words))
        pieces = tuple(Piece(line.text, place) for line in lines)
    marks = tuple(mark for line in lines for mark in line.marks)
    return Cell(pieces, across=across, down=down, doubt=doubt, marks=marks)


def cell_of_lines(page: int, lines: Sequence[Line], *, across: int = 1, doubt: str = "") -> Cell:
    """A cell from printed lines in their order."""
    pieces = tuple(Piece(line.text, locator(page, line.box)) for line in lines)
    marks = tuple(mark for line in lines for mark in line.marks)
    return Cell(pieces, across=across, doubt=doubt, marks=marks)
