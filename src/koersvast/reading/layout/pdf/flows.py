"""The order in which a page is read: columns of text one after the other.

A column of text begins where many long lines begin at one place, with white to the left of it that no
line crosses. What crosses the white ends the columns: text over the full width comes before or after.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from typing import TypeAlias

from koersvast.reading.layout.pdf.lines import Line, figures_in, lines_of, segments_of
from koersvast.reading.layout.pdf.page import Box, Rule, Word
from koersvast.reading.layout.pdf.ruled import Found

Flow: TypeAlias = list[Line | Found]

# A line of running text in a column has this many characters at least.
_LONG = 16
# A column has this many lines at least.
_FEWEST_LINES = 4
# Lines of a column begin this near to each other, in points.
_SAME_START = 3.0
# The white between two columns is this wide at least, in letter sizes.
_WHITE = 0.9
# Lines of running text fill this part of their column.
_FULL = 0.6
# Rows of a table begin at one height in both columns for this part of the rows.
_TABLE_ROWS = 0.6
# Where more figures than this stand on their own, for each line of text, there is a table.
_MOST_FIGURES = 0.5
_WIDE_STEP = 1.45
# So often the file goes from one side to the other in a table, with so many lines at a time on average.
_FEWEST_TURNS = 3
_LINES_A_CELL = 1.3
# Paragraphs of one column stand within this many letter sizes of each other.
_PARAGRAPH_STEP = 2.0


class _Region(Enum):
    """Where something stands beside a gutter, in reading order."""

    ABOVE = 0
    LEFT = 1
    RIGHT = 2
    BELOW = 3


@dataclass(frozen=True, slots=True)
class _Gutter:
    """The white to the left of a column: its right side, and from where to where it goes."""

    x: float
    top: float
    bottom: float


def flows_of(
    words: Sequence[Word], tables: Sequence[Found], rules: Sequence[Rule], depth: int = 0
) -> list[Flow]:
    """Lines and tables by column of text, in reading order."""
    parts = [part for line in lines_of(words) for part in segments_of(line)]
    gutter = _gutter(parts, tables, rules) if depth < 4 else None
    if gutter is None:
        return [_flow(words, tables)]
    flows: list[Flow] = []
    for region in _Region:
        own = [word for word in words if _region(word.box, gutter) is region]
        own_tables = [found for found in tables if _region(found.box, gutter) is region]
        if own or own_tables:
            flows += flows_of(own, own_tables, rules, depth + 1)
    return flows


def _region(box: Box, gutter: _Gutter) -> _Region:
    x, y = box.middle
    if y < gutter.top:
        return _Region.ABOVE
    if y > gutter.bottom:
        return _Region.BELOW
    return _Region.LEFT if x < gutter.x else _Region.RIGHT


def _flow(words: Sequence[Word], tables: Sequence[Found]) -> Flow:
    items: Flow = [*lines_of(words), *tables]
    return sorted(items, key=lambda item: item.box.top if isinstance(item, Found) else item.box.middle[1])


def _gutter(parts: Sequence[Line], tables: Sequence[Found], rules: Sequence[Rule]) -> _Gutter | None:
    """The highest gutter of the page, or None."""
    long = [part for part in parts if _is_long(part)]
    found = []
    for start in _starts(long):
        column = [part for part in long if abs(part.box.x0 - start) <= _SAME_START]
        for run in _unbroken(column, parts, tables, start):
            gutter = _checked(run, parts, long, rules, start)
            if gutter is not None:
                found.append(gutter)
    return min(found, key=lambda gutter: (gutter.top, gutter.x), default=None)


def _is_long(part: Line) -> bool:
    return len(part.text) >= _LONG and not list(figures_in([part]))


def _starts(parts: Sequence[Line]) -> list[float]:
    """Where at least a handful of lines begin, from left to right, but not the leftmost of all."""
    starts: list[list[float]] = []
    for x in sorted(part.box.x0 for part in parts):
        if starts and x - starts[-1][0] <= _SAME_START:
            starts[-1].append(x)
        else:
            starts.append([x])
    return [group[len(group) // 2] for group in starts[1:] if len(group) >= _FEWEST_LINES]


def _unbroken(
    column: Sequence[Line], parts: Sequence[Line], tables: Sequence[Found], start: float
) -> list[list[Line]]:
    """The lines of a column, parted where something crosses the white to their left."""
    white = _WHITE * column[0].size
    boxes = [part.box for part in parts] + [found.box for found in tables]
    blocks = sorted(box.middle[1] for box in boxes if box.x0 < start - white and box.x1 > start - white)
    runs: list[list[Line]] = []
    for line in sorted(column, key=lambda line: line.box.top):
        broken = not runs or any(runs[-1][-1].box.middle[1] < y < line.box.middle[1] for y in blocks)
        if broken:
            runs.append([line])
        else:
            runs[-1].append(line)
    return [run for run in runs if len(run) >= _FEWEST_LINES]


def _checked(
    run: Sequence[Line], parts: Sequence[Line], long: Sequence[Line], rules: Sequence[Rule], start: float
) -> _Gutter | None:  # fmt: skip
    """The gutter of a run of lines, if what stands to its left is running text too, and no table."""
    top, low = run[0].box.top, run[-1].box.bottom
    white = start - _WHITE * run[0].size
    left = [
        part
        for part in long
        if part.box.x1 <= white and top - part.size < part.box.middle[1] < low + part.size
    ]
    if _alternates([part for part in parts if top - part.size < part.box.middle[1] < low + part.size], white):
        return None
    if len(left) < _FEWEST_LINES or not _fills(left, white) or not _fills(run, max(p.box.x1 for p in run)):
        return None
    crossing = [
        rule for rule in rules
        if rule.lying and top < rule.y0 < low and rule.x0 < white - 20 and rule.x1 > start + 20
    ]  # fmt: skip
    high = [part for part in parts if top - part.size < part.box.middle[1] < low + part.size]
    if len(list(figures_in(high))) > _MOST_FIGURES * len(run):
        return None
    beside = [part for part in high if part.box.x1 <= white], [part for part in high if part.box.x0 > white]
    if len(crossing) > 1 or _begins_together(*beside):
        return None
    first = min([top, *(part.box.top for part in left)])
    return _Gutter(start - 1, first - 0.5, _end_of_columns(parts, low, start, white) + 0.5)


def _alternates(parts: Sequence[Line], white: float) -> bool:
    """Whether the file goes from side to side, a cell of some lines at a time: then this is a table.

    Where it goes from side to side with every line, it tells nothing.
    """
    sides = [part.box.x1 <= white for part in sorted(parts, key=lambda part: part.words[0].at)]
    turns = sum(before != after for before, after in pairwise(sides))
    return turns >= _FEWEST_TURNS and len(sides) > _LINES_A_CELL * (turns + 1)


def _end_of_columns(parts: Sequence[Line], low: float, start: float, white: float) -> float:
    """Where both columns end: lines that go on below the last long line of one of them belong to it."""
    ends = {True: low, False: low}
    for part in sorted(parts, key=lambda part: part.box.top):
        if part.box.x1 <= white or part.box.x0 >= start - 1:
            side = part.box.x1 <= white
            if 0 < part.box.middle[1] - ends[side] + part.size / 2 < _PARAGRAPH_STEP * part.size:
                ends[side] = max(ends[side], part.box.bottom)
        elif part.box.top > low:
            break
    return max(ends.values())


def _fills(lines: Sequence[Line], right: float) -> bool:
    left = min(line.box.x0 for line in lines)
    widths = sorted(line.box.width for line in lines)
    return widths[len(widths) // 2] >= _FULL * (right - left)


def _begins_together(left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Whether rows begin at one height left and right, as in a table of words: the first row and others."""
    left_starts, right_starts = _row_starts(left), _row_starts(right)
    fewer, more = sorted((left_starts, right_starts), key=len)
    if len(fewer) < 3:
        return False
    together = sum(any(abs(y - other) < 2 for other in more) for y in fewer)
    return together >= _TABLE_ROWS * len(fewer) and together >= 3


def _row_starts(lines: Sequence[Line]) -> list[float]:
    """The heights of first lines: those with white above them."""
    ordered = sorted(lines, key=lambda line: line.box.top)
    starts = [ordered[0].box.top]
    for above, line in pairwise(ordered):
        if line.box.middle[1] - above.box.middle[1] > _WIDE_STEP * line.size:
            starts.append(line.box.top)
    return starts
