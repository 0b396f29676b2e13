"""What stands on a page of a PDF: words and drawn lines, in points from the top left corner."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from koersvast.reading.layout.pdf.tags import TaggedTable

# From the coordinates of the file to those of the page.
ToPage: TypeAlias = Callable[[float, float], tuple[float, float]]


class Box(NamedTuple):
    """A rectangle; `top` is above `bottom`, and so smaller."""

    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def width(self) -> float:
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def middle(self) -> tuple[float, float]:
        return (self.x0 + self.x1) / 2, (self.top + self.bottom) / 2

    def holds(self, point: tuple[float, float]) -> bool:
        """Whether a point lies within."""
        return self.x0 <= point[0] <= self.x1 and self.top <= point[1] <= self.bottom

    def grown(self, by: float) -> Box:
        """The box with `by` points more on every side."""
        return Box(self.x0 - by, self.top - by, self.x1 + by, self.bottom + by)


class Word(NamedTuple):
    """A word. `size` is the height of its letters' boxes; `turn` is 90 or 270 for text on its side.

    `at` is its place in the order of the file. `space` is how wide a space between words is at most in text
    of this size, in points; 0 where spaces are not all alike. `mark` is the number of the piece of tagged
    content that it stands in, -1 for none.
    """

    text: str
    box: Box
    size: float
    bold: bool
    turn: int = 0
    at: int = 0
    space: float = 0.0
    mark: int = -1


class Rule(NamedTuple):
    """A drawn line, lying when `y0 == y1` and standing when `x0 == x1`.

    `drawn` is false for the edge of a coloured plane, which may be no more than a background.
    """

    x0: float
    y0: float
    x1: float
    y1: float
    drawn: bool

    @property
    def lying(self) -> bool:
        return self.y0 == self.y1


@dataclass(frozen=True, slots=True)
class Page:
    """A page, numbered from 1 as a viewer does. `tagged` are the tables that its tags tell."""

    number: int
    width: float
    height: float
    words: tuple[Word, ...]
    rules: tuple[Rule, ...]
    tagged: tuple[TaggedTable, ...] = ()


def around(boxes: Iterable[Box]) -> Box:
    """The smallest box around boxes, of which there must be one at least."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return Box(min(lefts), min(tops), max(rights), max(bottoms))


def locator(page: int, box: Box) -> str:
    """The place of a box as a locator: p12@x0,y0,x1,y1, in whole points."""
    return f"p{page}@{round(box.x0)},{round(box.top)},{round(box.x1)},{round(box.bottom)}"
