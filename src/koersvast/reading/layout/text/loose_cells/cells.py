"""Lines to loose cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from koersvast.reading.blocks import Cell, Piece, join_lines
from koersvast.reading.recognise.vocabulary import Vocabulary
from koersvast.reading.values.figures import read_figures

_GAP = re.compile(r"[ \u00a0]{2,}|\t+")
# A line that ends in so many figures ends a row: what follows does not go on with its last cell.
_ENDS_ROW = 2


@dataclass(frozen=True, slots=True)
class LooseCell:
    """A cell with the index of its first and last line."""

    pieces: tuple[Piece, ...]
    first: int
    last: int

    @property
    def text(self) -> str:
        return join_lines(piece.text for piece in self.pieces)

    def part(self, text: str) -> LooseCell:
        """A part of the text of this cell as a cell of its own."""
        return LooseCell((Piece(text, self.pieces[0].locator),), self.first, self.last)

    def cell(self, doubt: str = "") -> Cell:
        return Cell(self.pieces, doubt=doubt)


def cells_between_blank_lines(lines: Sequence[Piece], vocabulary: Vocabulary) -> list[LooseCell]:
    """Cells where a blank line or a gap within a line parts them, and a mere line end does not."""
    cells: list[LooseCell] = []
    joins = False
    for index, line in enumerate(lines):
        parts = [part for part in _GAP.split(line.text.strip()) if part]
        for number, part in enumerate(parts):
            piece = Piece(part, line.locator)
            if number == 0 and joins and cells[-1].last == index - 1:
                cells[-1] = LooseCell((*cells[-1].pieces, piece), cells[-1].first, index)
            else:
                cells.append(LooseCell((piece,), index, index))
        joins = bool(parts) and not _ends_row(parts, vocabulary)
    return cells


def cells_of_paragraphs(lines: Sequence[Piece], vocabulary: Vocabulary) -> list[LooseCell]:
    """Cells where only a blank line parts them."""
    del vocabulary
    cells: list[LooseCell] = []
    for index, line in enumerate(lines):
        piece = Piece(" ".join(line.text.split()), line.locator)
        if piece.text and cells and cells[-1].last == index - 1:
            cells[-1] = LooseCell((*cells[-1].pieces, piece), cells[-1].first, index)
        elif piece.text:
            cells.append(LooseCell((piece,), index, index))
    return cells


def cells_by_line(lines: Sequence[Piece], vocabulary: Vocabulary) -> list[LooseCell]:
    """Cells where every line end parts them too."""
    del vocabulary
    return [
        LooseCell((Piece(part, line.locator),), index, index)
        for index, line in enumerate(lines)
        for part in _GAP.split(line.text.strip())
        if part
    ]


def is_figure(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a text is one figure, or a word in its place; or several, each with its period."""
    figures = read_figures(text, vocabulary)
    return len(figures) == 1 or (bool(figures) and all(figure.period for figure in figures))


def _ends_row(parts: Sequence[str], vocabulary: Vocabulary) -> bool:
    ends = parts[-_ENDS_ROW:]
    return len(parts) >= _ENDS_ROW and all(is_figure(part, vocabulary) for part in ends)
