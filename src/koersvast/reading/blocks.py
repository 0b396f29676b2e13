"""Blocks: what every kind of file becomes before anything is recognised in it.

A layout module turns a file into a sequence of blocks in reading order. Each keeps the printed lines it
was made of, with their places, so that whatever is read later can be led back to the document.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

_HYPHENS = ("-", "\u00ad", "\u2010")
# Enough of the end of a text to see its last word.
_LAST_WORD = 40
_HYPHEN_AT_END = re.compile(r"(?<=[^\W_])[-\u00ad\u2010]$")
# "VO-", "scholen" and "10-", "jarig": behind an abbreviation or a figure the hyphen belongs to the word.
_HYPHEN_OF_WORD = re.compile(r"(?:\b[A-Z]{2,}|\d)[-\u2010]$")
# "re-", "integratie": prefixes that Dutch spelling parts from the word, always or before some vowels.
_PREFIX = re.compile(r"\b(?:(?:niet|non)-\w|oud-(?!st)\w|re-[ie]|co-o)", re.IGNORECASE)
# A layout that knows a hyphen to be the word's own gives it as the hyphen at which no line is broken.
OWN_HYPHEN = "\u2011"


@dataclass(frozen=True, slots=True)
class Piece:
    """One printed line, or the part of it that stands in one cell: text, and its place."""

    text: str
    locator: str


@dataclass(frozen=True, slots=True)
class Text:
    """One or more printed lines that belong together."""

    pieces: tuple[Piece, ...]

    @property
    def locator(self) -> str:
        return self.pieces[0].locator if self.pieces else ""

    @property
    def text(self) -> str:
        """The lines as running text, hyphenation at line ends mended."""
        return join_lines(piece.text for piece in self.pieces)

    def __bool__(self) -> bool:
        return any(piece.text.strip() for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Heading(Text):
    """A heading; `level` is 1 for the widest, 0 where the file does not tell."""

    level: int = 0


@dataclass(frozen=True, slots=True)
class Paragraph(Text):
    """Running text."""


@dataclass(frozen=True, slots=True)
class ListItem(Text):
    """An item of a list; `marker` is what stood before it ("•", "a.", "3)"), which is not in the text."""

    marker: str = ""
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Cell(Text):
    """A cell of a table. `across` and `down` are how many columns and rows it covers.

    `doubt` says in words why it is not sure that the cell stands in the right place; empty when sure.
    `marks` are footnote marks that the file shows apart from the text (superscripts).
    """

    across: int = 1
    down: int = 1
    doubt: str = ""
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A grid of cells.

    Every row has `width` cells: a cell that covers several columns or rows stands in its first place,
    the other places it covers hold an empty cell. `head` is the number of rows at the top that hold
    column heads. `caption` is the text directly above or below the table that belongs to it.
    `notes` maps footnote marks to their text.
    """

    rows: tuple[tuple[Cell, ...], ...]
    head: int = 1
    caption: Text = field(default_factory=lambda: Text(()))
    notes: tuple[tuple[str, Text], ...] = ()

    @property
    def width(self) -> int:
        return max((len(row) for row in self.rows), default=0)

    @property
    def locator(self) -> str:
        return next((cell.locator for row in self.rows for cell in row if cell), "")


@dataclass(frozen=True, slots=True)
class Note(Text):
    """A footnote; `marker` is the mark it explains."""

    marker: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """An address that the file gives, with the text it belongs to where the file tells."""

    address: str
    text: str
    locator: str


Block: TypeAlias = Heading | Paragraph | ListItem | Table | Note | Link


@dataclass(frozen=True, slots=True)
class Layout:
    """A file as blocks: what a layout module gives.

    `title` is the title that the file itself states, empty where it states none.
    """

    blocks: tuple[Block, ...]
    title: str = ""
    pages: int = 0


def join_lines(lines: Iterable[str]) -> str:
    """Join printed lines to running text.

    A hyphen at the end of a line is taken away when the next line goes on in lower case ("onder-",
    "wijs" → "onderwijs"), and kept before a capital, a digit or "en"/"of" ("Zuid-", "Holland";
    "binnen-", "en buitensport" → "binnen- en buitensport") and behind an abbreviation or a figure
    ("VO-", "scholen" → "VO-scholen") or a prefix ("re-", "integratie" → "re-integratie").
    """
    joined = ""
    for line in lines:
        part = " ".join(line.split())
        if not part:
            continue
        if not joined:
            joined = part
        elif joined.endswith(OWN_HYPHEN):
            joined = joined[:-1] + "-" + part
        elif joined.endswith(_HYPHENS) and _HYPHEN_AT_END.search(joined[-_LAST_WORD:]):
            first_word = part.split(" ", 1)[0]
            if first_word in {"en", "of", "als", "dan", "tot", "t/m"}:
                joined += " " + part
            elif part[0].islower() and not _keeps_hyphen(joined[-_LAST_WORD:], part):
                joined = joined[:-1] + part
            else:
                joined += part
        else:
            joined += " " + part
    return joined


def _keeps_hyphen(end: str, part: str) -> bool:
    word = end.rsplit(" ", 1)[-1]
    return bool(_HYPHEN_OF_WORD.search(end) or _PREFIX.match(word + part[:2]))
