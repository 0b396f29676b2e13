"""Print a grid as a PDF gives it back cell by cell, and read it back: for tests of that form.

A cell of one line is followed by the next cell on the same line; a cell of more lines ends in an empty
line. Every line ends in a space, as these files do.
"""

from __future__ import annotations

from collections.abc import Sequence

from koersvast.reading.blocks import Table
from koersvast.reading.layout.text.lines import lines_of
from koersvast.reading.layout.text.wrapped_cells import find
from koersvast.reading.recognise.vocabulary import load_vocabulary

HEAD = """
Effectindicator Nul-

Realisatie

Streefwaarden

  meting 2018 2019 2020 Bron
"""


def printed(rows: Sequence[Sequence[str]], head: str = HEAD, under: str = "") -> str:
    """A file with heads, rows and what stands under them. Lines within a cell are parted by a slash."""
    return head + "\n" + "\n".join(_row(row) for row in rows) + "\n\n" + under


def _row(cells: Sequence[str]) -> str:
    lines: list[str] = []
    line = ""
    for cell in cells:
        first, *others = cell.split("/")
        line = f"{line}{first} "
        if others:
            lines += [line, *(f"{other} " for other in others), ""]
            line = ""
    return "\n".join([*lines, line, ""])


def flat(lines: str) -> str:
    """Lines written behind each other, parted by bars."""
    return lines.replace("|", "\n")


def tables(text: str) -> list[Table]:
    """The tables that are found in a text."""
    found = find(lines_of(text), load_vocabulary())
    return [block for one in found for block in one.blocks if isinstance(block, Table)]


def body(text: str) -> list[list[str]]:
    """The cells under the heads of the only table in a text; a doubtful cell ends in a question mark."""
    (table,) = tables(text)
    return [[cell.text + ("?" if cell.doubt else "") for cell in row] for row in table.rows[table.head :]]
