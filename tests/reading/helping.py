"""What the tests of reading share: text as lines, and a plan read from lines or blocks."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import Any

from koersvast.plan import Document, Plan
from koersvast.reading.blocks import Block, Cell, Heading, ListItem, Paragraph, Piece, Table
from koersvast.reading.draft import Draft
from koersvast.reading.interpret import interpret
from koersvast.reading.layout.text.blocks_of import blocks_of
from koersvast.reading.layout.text.lines import lines_of
from koersvast.reading.recognise.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()


def pieces(text: str) -> tuple[Piece, ...]:
    """The lines of a text that is indented as the code around it."""
    return lines_of(textwrap.dedent(text).strip("\n"))


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks that the text layout makes of a text."""
    return blocks_of(pieces(text), VOCABULARY)


def cell(text: str, locator: str = "b1") -> Cell:
    """A cell with one piece a line."""
    return Cell(tuple(Piece(line, locator) for line in text.split("\n") if line))


def table(*rows: Sequence[str], head: int = 1) -> Table:
    """A table of texts, with its rows as locators."""
    return Table(
        tuple(tuple(cell(text, f"b{number}") for text in row) for number, row in enumerate(rows, start=1)),
        head,
    )


def heading(text: str, level: int = 0) -> Heading:
    return Heading((Piece(text, "b1"),), level)


def paragraph(text: str) -> Paragraph:
    return Paragraph((Piece(text, "b1"),))


def item(text: str) -> ListItem:
    return ListItem((Piece(text, "b1"),), marker="•")


def plan_of(*given: Block, title: str = "Jeugdplan Lindebroek 2021", **document: Any) -> Plan:
    """The plan that is read from these blocks."""
    row = Document(id="lindebroek", title=title, sha256="0" * 64, file="lindebroek.txt", **document)
    draft = Draft(row, "lindebroek")
    interpret(given, draft, VOCABULARY)
    return draft.plan()


def plan_of_text(text: str, **document: Any) -> Plan:
    """The plan that is read from a text file."""
    return plan_of(*blocks(text), **document)
