"""A sheet as reading sees it, whatever program wrote it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SheetCell:
    """A cell with the text that it shows; how many columns and rows it covers."""

    text: str
    bold: bool = False
    across: int = 1
    down: int = 1


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its name, and its filled cells by row and column, both from 1.

    `lines` are the lines on which its rows begin, where it is a text file.
    """

    name: str
    cells: dict[tuple[int, int], SheetCell]
    lines: tuple[int, ...] = ()

    def place(self, row: int, column: int) -> str:
        """The place of a cell as a locator."""
        return f"l{self.lines[row - 1]}" if self.lines else place(self.name, row, column)


def column_name(number: int) -> str:
    """The letters of a column: 1 is A, 27 is AA."""
    name = ""
    while number > 0:
        number, letter = divmod(number - 1, 26)
        name = chr(ord("A") + letter) + name
    return name


def place(sheet: str, row: int, column: int) -> str:
    """The place of a cell as a locator; an exclamation mark in the name of the sheet would end the name."""
    return f"{sheet.replace('!', ' ').strip() or '-'}!{column_name(column)}{row}"
