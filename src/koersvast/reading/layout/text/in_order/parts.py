"""Lines to parts: the smallest pieces of text that a cell is made of."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from koersvast.reading.blocks import Piece, join_lines

_GAP = re.compile(r"\S(?:[ \u00a0]{3,}|\t)\S")


@dataclass(frozen=True, slots=True)
class Part:
    """A line or a word.

    `line` and `last` are the indexes of its first and last line. `begins` tells that it stands first on its
    line, `apart` that a blank line stands above it.
    """

    pieces: tuple[Piece, ...]
    line: int
    last: int
    begins: bool = True
    apart: bool = False
    text: str = field(init=False)

    def __post_init__(self) -> None:
        text = (
            self.pieces[0].text if len(self.pieces) == 1 else join_lines(piece.text for piece in self.pieces)
        )
        object.__setattr__(self, "text", text)


@dataclass(frozen=True, slots=True)
class Limits:
    """How many parts a cell of each kind can take, and how many the longest head."""

    label: int
    text: int
    short: int
    unit: int
    figure: int
    head: int


@dataclass(frozen=True, slots=True)
class Form:
    """A way in which cells are printed one after the other: what its parts are, and how many make a cell.

    `by_line` tells that a cell ends where a line ends, `apart` that a blank line stands between cells.
    """

    parts: Callable[[Sequence[Piece]], list[Part]]
    limits: Limits
    by_line: bool
    apart: bool = False


def whole_lines(lines: Sequence[Piece]) -> list[Part]:
    """Each line that is not blank."""
    return [
        Part((piece,), at, at, apart=at == 0 or not lines[at - 1].text.strip())
        for at, line in enumerate(lines)
        if (piece := _stripped(line)).text
    ]


def words(lines: Sequence[Piece]) -> list[Part]:
    """Each word of the lines in which single spaces stand: others kept their places, or some of them."""
    return [
        Part((Piece(word, line.locator),), line.line, line.line, number == 0, number == 0 and line.apart)
        for line in (_Line(at, piece, lines) for at, piece in enumerate(lines))
        if not _GAP.search(line.text.strip())
        for number, word in enumerate(line.text.split())
    ]


class _Line:
    """A line with what is asked of it for each of its words."""

    __slots__ = ("apart", "line", "locator", "text")

    def __init__(self, at: int, piece: Piece, lines: Sequence[Piece]) -> None:
        self.line, self.text, self.locator = at, piece.text, piece.locator
        self.apart = at == 0 or not lines[at - 1].text.strip()


def _stripped(line: Piece) -> Piece:
    return Piece(" ".join(line.text.split()), line.locator)


# The narrowest first: what a form explains, a wider one would explain with more doubt.
FORMS = (
    Form(whole_lines, Limits(label=7, text=16, short=3, unit=3, figure=3, head=4), by_line=True, apart=True),
    Form(whole_lines, Limits(label=7, text=16, short=3, unit=3, figure=3, head=4), by_line=True),
    Form(words, Limits(label=40, text=70, short=6, unit=12, figure=4, head=6), by_line=False),
)


def pieces_of(parts: Sequence[Part]) -> tuple[Piece, ...]:
    """Parts as printed lines: words of one line together."""
    pieces: list[Piece] = []
    last = -1
    for part in parts:
        if part.line == last and not part.begins:
            pieces[-1] = Piece(f"{pieces[-1].text} {part.text}", pieces[-1].locator)
        else:
            pieces += part.pieces
        last = part.last
    return tuple(pieces)
