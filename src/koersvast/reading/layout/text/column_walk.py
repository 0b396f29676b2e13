"""Which printed lines belong to the left and which to the right cell of a table of two text columns.

A text file flattened from a PDF prints such a table cell by cell: the lines of a left cell, those of the
right cell beside it, the next left cell. Nothing marks where a cell ends; what remains is form:

- a line wraps where the next word no longer fits, so lines tell how wide their column is;
- a line that ends although the next word would have fitted ends a paragraph;
- cells are parted by blank lines, or by a page;
- sentences are whole: what goes on in lower case goes on in the same cell.

Each way to divide the lines gets a cost from these, and the cheapest way is found step by step (Viterbi
1967, "Error bounds for convolutional codes", IEEE Transactions on Information Theory 13). The costs are
weighed against each other, not measured: 0 is what is usual, 1 what is odd, 3 and more what is unlikely.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise
from math import inf

from koersvast.reading.letter_widths import printed_width
from koersvast.reading.marks import ends_sentence, hangs


class Gap(IntEnum):
    """What stands between a line and the one before it."""

    NONE = 0
    SPACE = 1  # a line with only spaces: an empty paragraph, oftenest within a text
    BLANK = 2
    BLANK_AND_SPACE = 3
    PAGE = 4


class Part(IntEnum):
    """Where in a row of the table a line stands. `REST` is what a new page adds to the left cell."""

    TITLE = 0
    TEXT = 1
    RIGHT = 2
    REST = 3


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line of the table: its text, what stands before it, and what its look tells.

    `absent` is True where the whole text says that nothing is reported, or that it is reported elsewhere.
    """

    text: str
    gap: Gap
    bullet: bool = False
    absent: bool = False

    @property
    def width(self) -> float:
        return printed_width(self.text)

    def room_before(self, other: PrintedLine, width: float) -> float:
        """How much room the next line's first word would have left on this one, as a part of the width."""
        return 1 - (self.width + printed_width(f" {other.text.split(maxsplit=1)[0]}")) / width

    def fits_before(self, other: PrintedLine, width: float) -> bool:
        """Whether the next line's first word would have fitted here: then this line ended on purpose."""
        return self.room_before(other, width) >= 0

    @property
    def goes_on(self) -> bool:
        """Whether it begins within a sentence."""
        return not self.absent and not self.bullet and self.text[0].islower()

    @property
    def ends(self) -> bool:
        """Whether it ends as a sentence or as an introduction to a list."""
        return ends_sentence(self.text)

    @property
    def hangs(self) -> bool:
        """Whether it cannot be the end of a text: it ends in a joining word or sign, or in a bracket."""
        return hangs(self.text)


@dataclass(frozen=True, slots=True)
class Widths:
    """The widths of both columns, in multiples of the type size.

    `sparse` tells that the right column hardly holds text: then many rows have no right cell.
    """

    left: float
    right: float
    sparse: bool = False


def divide(lines: Sequence[PrintedLine], widths: Widths) -> list[Part]:
    """The part of the table's row in which each line stands, by the cheapest way to divide them."""
    if not lines:
        return []
    costs = {part: _line_cost(lines[0], part, widths) + _FIRST[part] for part in Part}
    back: list[dict[Part, Part]] = []
    for before, line in pairwise(lines):
        cheapest = dict.fromkeys(Part, (inf, Part.TITLE))
        for (prior, part), step in _STEPS.items():
            cheapest[part] = min(cheapest[part], (costs[prior] + step(before, line, widths), prior))
        back.append({part: prior for part, (_, prior) in cheapest.items()})
        costs = {part: cost + _line_cost(line, part, widths) for part, (cost, _) in cheapest.items()}
    part = min(costs, key=lambda last: (costs[last], last))
    parts = [part]
    for priors in reversed(back):
        part = priors[part]
        parts.append(part)
    return parts[::-1]


_FIRST = {Part.TITLE: 0.0, Part.TEXT: 3.0, Part.RIGHT: 3.0, Part.REST: 2.0}
# A line may be a little wider than the widest that was seen wrapping: faces differ in their widths.
_SLACK = 1.03


def _line_cost(line: PrintedLine, part: Part, widths: Widths) -> float:
    """What it costs to take a line by itself for this part."""
    column = widths.right if part is Part.RIGHT else widths.left
    too_wide = max(0.0, line.width / (column * _SLACK) - 1)
    if part is Part.RIGHT:
        return 20 * too_wide - 1.5 * line.absent
    cost = (10 + 40 * too_wide if too_wide else 0.0) + 5 * line.absent
    if part is Part.TITLE:
        cost += 0.7 * line.text.endswith((".", ";")) + 4.5 * line.bullet
    return cost


# What a gap costs within a cell, before the right cell, and before the next row.
_WITHIN = {Gap.NONE: 0.0, Gap.SPACE: 0.5, Gap.BLANK: 1.5, Gap.BLANK_AND_SPACE: 1.0, Gap.PAGE: 1.5}
_BESIDE = {Gap.NONE: inf, Gap.SPACE: 1.5, Gap.BLANK: 0.0, Gap.BLANK_AND_SPACE: 0.7, Gap.PAGE: 2.0}
_BELOW = {Gap.NONE: inf, Gap.SPACE: 1.5, Gap.BLANK: 0.0, Gap.BLANK_AND_SPACE: 0.0, Gap.PAGE: 0.0}


def _within(a: PrintedLine, b: PrintedLine, width: float) -> float:
    """Both in the same cell."""
    parted = _WITHIN[b.gap]
    if b.bullet:
        return 0.5
    if b.goes_on:
        # A wrapped line, also where every line is printed with a blank line after it.
        return 0.15 * parted + min(4.0, 15 * max(0.0, a.room_before(b, width)))
    if not a.fits_before(b, width):
        return parted if a.ends else 0.5 * parted
    return parted + (1.0 if a.ends else 2.0 if a.bullet else 3.3)


def _to_right(a: PrintedLine, b: PrintedLine, width: float) -> float:
    """From the left cell to the right one beside it."""
    cost = _BESIDE[b.gap]
    if b.bullet:
        cost += 6 if a.text.endswith(":") else 3
    if b.absent or a.ends:
        return cost
    if b.goes_on or a.hangs:
        return cost + 6
    return cost + (1.0 if a.fits_before(b, width) else 2.5)


def _to_next_row(a: PrintedLine, b: PrintedLine, width: float) -> float:
    """To the title of the next row."""
    cost = _BELOW[b.gap]
    if b.goes_on:
        return cost + 7
    if a.ends or a.absent or a.bullet:
        return cost
    return cost + (5.0 if a.hangs else 2.5 if a.fits_before(b, width) else 3.5)


def _title_on(a: PrintedLine, b: PrintedLine, widths: Widths) -> float:
    """A title of more than one line."""
    cost = 0.2 + 0.3 * (b.gap is not Gap.NONE)
    if b.bullet or b.gap is Gap.PAGE:
        return cost + 4
    if a.hangs:
        return cost
    fits = a.fits_before(b, widths.left)
    if b.goes_on:
        return cost + 1.0 * fits
    return cost + (3.0 if fits else 0.5)


def _title_to_text(a: PrintedLine, b: PrintedLine, widths: Widths) -> float:
    cost = 0.3 * (b.gap is not Gap.NONE)
    if b.bullet:
        return cost
    if b.gap is Gap.PAGE:
        return 3.0
    if b.goes_on or a.hangs:
        return cost + 4
    return cost + (0.0 if a.fits_before(b, widths.left) else 2.0)


def _title_to_right(a: PrintedLine, b: PrintedLine, widths: Widths) -> float:
    """A left cell that is a title and nothing more."""
    return 2 + _to_right(a, b, widths.left)


def _text_to_title(a: PrintedLine, b: PrintedLine, widths: Widths) -> float:
    """A row without a right cell."""
    return (0.5 if widths.sparse else 2.7) + _to_next_row(a, b, widths.left)


def _right_to_rest(_: PrintedLine, b: PrintedLine, __: Widths) -> float:
    """After a page break the left cell may go on, before the right one does."""
    if b.gap is not Gap.PAGE:
        return inf
    return 0.5 if b.goes_on else 5.0


# The ways in which one line can follow another; there are no others.
_STEPS: dict[tuple[Part, Part], Callable[[PrintedLine, PrintedLine, Widths], float]] = {
    (Part.TITLE, Part.TITLE): _title_on,
    (Part.TITLE, Part.TEXT): _title_to_text,
    (Part.TITLE, Part.RIGHT): _title_to_right,
    (Part.TEXT, Part.TITLE): _text_to_title,
    (Part.TEXT, Part.TEXT): lambda a, b, widths: _within(a, b, widths.left),
    (Part.TEXT, Part.RIGHT): lambda a, b, widths: _to_right(a, b, widths.left),
    (Part.RIGHT, Part.TITLE): lambda a, b, widths: _to_next_row(a, b, widths.right),
    (Part.RIGHT, Part.RIGHT): lambda a, b, widths: _within(a, b, widths.right),
    (Part.RIGHT, Part.REST): _right_to_rest,
    (Part.REST, Part.TITLE): lambda a, b, widths: 0.5 + _to_next_row(a, b, widths.left),
    (Part.REST, Part.RIGHT): lambda a, b, widths: _to_right(a, b, widths.left),
    (Part.REST, Part.REST): lambda a, b, widths: _within(a, b, widths.left),
}
