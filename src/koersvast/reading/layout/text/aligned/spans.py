"""Texts with the place at which they are printed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from koersvast.reading.blocks import Piece

_TEXT = re.compile(r"\S+(?:[ \u00a0]\S+)*")


@dataclass(frozen=True, slots=True)
class Span:
    """A text with the first column of characters that it fills, and the first behind it."""

    text: str
    start: int
    stop: int
    locator: str

    @property
    def piece(self) -> Piece:
        return Piece(self.text, self.locator)

    def part(self, start: int, stop: int) -> Span:
        """The text from one of its letters up to another."""
        return Span(self.text[start:stop], self.start + start, self.start + stop, self.locator)

    def overlap(self, start: int, stop: int) -> int:
        """How many characters stand above or below each other; negative: how far apart they are."""
        return min(self.stop, stop) - max(self.start, start)


def spans_of(line: Piece) -> list[Span]:
    """The texts of a line: words with one space between them belong together."""
    text = line.text.expandtabs(8)
    return [Span(found.group(), found.start(), found.end(), line.locator) for found in _TEXT.finditer(text)]
