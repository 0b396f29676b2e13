"""Runs of lines that can be a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from koersvast.reading.layout.captions import is_caption
from koersvast.reading.layout.pdf.aligned.passages import Passage
from koersvast.reading.layout.pdf.lines import FIGURE, Line, lines_of
from koersvast.reading.layout.pdf.page import Box, Rule, Word, around

# Lines of one text stand at least this many letter sizes apart; nearer ones stand beside each other.
WHOLE_LINE = 0.9
# Rows of a table stand within this many letter sizes of each other, also where they are set wide.
_WIDEST_STEP = 4.5
# A line that goes on with the cell above it stands within this many letter sizes.
_LINE_STEP = 1.75
# So many lines of one part may stand between two rows: a label that is printed over several lines.
_MOST_BETWEEN = 8
# Gaps of less than this part of the letter size do not part columns.
_GUTTER = 0.25
# A line this much larger than the rows around it is a heading.
_LARGER = 1.12
# So many lines drawn across make a table of two rows of words.
_LINES_ACROSS = 2

_LEADERS = re.compile(r"(\.\s?){5,}|…{2,}|_{5,}")
_YEAR_HEAD = re.compile(r"([A-Za-z]{1,12}\.?\s?['’]?(19|20)?\d\d|['’]\d\d|(19|20)\d\d)([/-](19|20)?\d\d)?")


@dataclass(frozen=True)
class Row:
    """Passages beside each other, from left to right: a row of a table, or a line of text."""

    parts: tuple[Passage, ...]

    @cached_property
    def box(self) -> Box:
        return around(part.box for part in self.parts)

    @property
    def size(self) -> float:
        return max(part.size for part in self.parts)

    @cached_property
    def bold(self) -> bool:
        return all(part.bold for part in self.parts)

    @cached_property
    def text(self) -> str:
        return " ".join(part.text for part in self.parts)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The printed lines that the row is made of, from top to bottom."""
        return tuple(lines_of(sorted((word for part in self.parts for word in part.words), key=_place)))

    @cached_property
    def tabular(self) -> bool:
        return len(self.parts) > 1 and not _LEADERS.search(self.text)

    @cached_property
    def is_data(self) -> bool:
        """Whether figures that are no years stand behind the first part."""
        figures = [part for part in self.parts[1:] if is_figure(part)]
        return bool(figures) and not all(_YEAR_HEAD.fullmatch(part.text) for part in figures)

    @cached_property
    def has_years(self) -> bool:
        """Whether all parts, but perhaps the first, are years."""
        return all(_YEAR_HEAD.fullmatch(part.text) for part in self.parts[1:] or self.parts)

    def gutters(self) -> Iterator[tuple[float, float]]:
        """The white between the parts."""
        for left, right in pairwise(self.parts):
            if left.box.x1 < right.box.x0:
                yield left.box.x1, right.box.x0


def is_figure(part: Passage) -> bool:
    """Whether a cell holds no more than figures, or words for an absent figure."""
    return all(FIGURE.fullmatch(word.text) for word in part.words)


def _place(word: Word) -> int:
    return word.at


def runs_of(rows: Sequence[Row], rules: Sequence[Rule] = ()) -> Iterator[Row | list[Row]]:
    """The rows in order: single ones, and runs that may be tables. `rules` are lines drawn on the page."""
    done = 0
    for start, end in _ranges(rows, rules):
        start = max(done, start - _heads_above(rows, start, end))
        yield from rows[done:start]
        yield list(rows[start:end])
        done = end
    yield from rows[done:]


def _ranges(rows: Sequence[Row], rules: Sequence[Rule]) -> Iterator[tuple[int, int]]:
    index = 0
    while index < len(rows):
        end = _end_of_run(rows, index) if rows[index].tabular else index
        if _may_be_table(rows[index:end], rules):
            yield index, end
            index = end
        else:
            index += 1


def _end_of_run(rows: Sequence[Row], start: int) -> int:
    """Where the run that begins at a tabular line ends: behind the last line that still belongs to it."""
    last = start
    while (follower := _next_tabular(rows, last)) is not None and _goes_on(rows, start, last, follower):
        last = follower
    return last + 1 + _lines_of_last_cell(rows, start, last)


def _next_tabular(rows: Sequence[Row], index: int) -> int | None:
    within = range(index + 1, min(index + 2 + _MOST_BETWEEN, len(rows)))
    return next((i for i in within if rows[i].tabular), None)


def _goes_on(rows: Sequence[Row], start: int, last: int, follower: int) -> bool:
    steps = zip(rows[last:follower], rows[last + 1 : follower + 1], strict=True)
    if any(step_of(above, below) > _WIDEST_STEP for above, below in steps):
        return False
    if not _share_gutter(rows[last], rows[follower]) and not _share_gutter(rows[start], rows[follower]):
        return False
    if _is_head_again(rows[follower], rows[start], rows[last]):
        return False
    between = rows[last + 1 : follower]
    if any(_begins_anew(row, rows[last], rows[follower]) for row in between):
        return False
    crossing = (row for row in between if _crosses(row, rows[last], rows[follower]))
    return sum(len(part.lines) for row in crossing for part in row.parts) <= 1


def _is_head_again(row: Row, first: Row, above: Row) -> bool:
    """Whether a row is one of bold heads below a row that is none, so that a new table begins with it."""
    return row.bold and first.bold and not above.bold and not row.is_data


def _begins_anew(row: Row, above: Row, below: Row) -> bool:
    """Whether a line between two rows is a heading or a caption, so that a new table begins below it."""
    return is_caption(row.text) or row.size > _LARGER * max(above.size, below.size)


def _crosses(row: Row, above: Row, below: Row) -> bool:
    """Whether a line of one part lies over the white that two rows share: a group of rows, or prose."""
    shared = _shared_gutters(above, below)
    box = row.box
    return any(box.x0 < left and right < box.x1 for left, right in shared)


def _shared_gutters(one: Row, other: Row) -> list[tuple[float, float]]:
    size = max(one.size, other.size)
    return [
        (max(a, c), min(b, d))
        for a, b in one.gutters() for c, d in other.gutters()
        if min(b, d) - max(a, c) > _GUTTER * size
    ]  # fmt: skip


def _share_gutter(one: Row, other: Row) -> bool:
    """Whether white between the parts of one line is white in the other too, if only beside its parts.

    A line of years stands beside the labels that the line of heads above it has.
    """
    return bool(_shared_gutters(one, other)) or _beside(one, other) or _beside(other, one)


def _beside(one: Row, other: Row) -> bool:
    left, right = other.parts[0].box.x0, other.parts[-1].box.x1
    return all(gap[1] <= left or gap[0] >= right for gap in one.gutters())


def _lines_of_last_cell(rows: Sequence[Row], start: int, last: int) -> int:
    """How many lines below the last row go on with one of its cells."""
    run = rows[start : last + 1]
    right = max(row.box.x1 for row in run)
    count = 0
    while last + count + 1 < len(rows):
        above, row = rows[last + count], rows[last + count + 1]
        if step_of(above, row) > _LINE_STEP:
            break
        if not any(_within_a_part(row, other, right) for other in run if other.tabular):
            break
        count += 1
    return count


def _within_a_part(line: Row, row: Row, right: float) -> bool:
    """Whether a line begins where a cell of the row begins, and ends before the next cell."""
    ends = [*(part.box.x0 for part in row.parts[1:]), right + line.size]
    return any(
        abs(line.box.x0 - part.box.x0) < line.size and line.box.x1 < end
        for part, end in zip(row.parts, ends, strict=True)
    )


def _heads_above(rows: Sequence[Row], start: int, end: int) -> int:
    """How many lines of one part above the run are heads: they stand above its columns but the first."""
    run = rows[start:end]
    columns_begin = min((row.parts[0].box.x1 for row in run if row.tabular), default=0.0)
    right = max(row.box.x1 for row in run)
    count = 0
    while count < start:
        row, below = rows[start - count - 1], rows[start - count]
        box = row.box
        beside = box.x0 > columns_begin and box.x1 < right + row.size
        if not beside or step_of(row, below) > _LINE_STEP or is_caption(row.text):
            break
        count += 1
    return count


def _may_be_table(run: Sequence[Row], rules: Sequence[Rule]) -> bool:
    """Three rows of cells make a table; two when they have figures, bold heads or lines drawn between them.

    Columns of words are a table when the last begins at one place on every row.
    """
    tabular = [row for row in run if row.tabular]
    data = [row for row in tabular if row.is_data]
    if len(data) >= 2 or (data and len(tabular) >= 3):
        return True
    if data and _is_under_heads(tabular, data[0], run, rules):
        return True
    if len(tabular) == 2 and len(tabular[0].parts) > 2 and tabular[0].bold and not tabular[1].bold:
        return True
    if len(tabular) < 2 or (len(tabular) < 3 and len(rules_across(run, rules)) < _LINES_ACROSS):
        return False
    starts = sorted(row.parts[-1].box.x0 for row in tabular)
    middle = starts[len(starts) // 2]
    aligned = sum(abs(start - middle) < 2 for start in starts)
    return aligned * 4 >= 3 * len(starts)


def _is_under_heads(tabular: Sequence[Row], row: Row, run: Sequence[Row], rules: Sequence[Rule]) -> bool:
    """Whether one row of figures stands below its heads: the end of a page may cut off the other rows.

    Two heads must be bold, or set apart by a drawn line; more stand above one cell each.
    """
    head = tabular[0]
    if head is row or not any(char.isalpha() for char in head.text):
        return False
    if len(head.parts) > 2 and len(row.parts) == len(head.parts) + 1:
        return all(part.over(cell) for part, cell in zip(head.parts, row.parts[1:], strict=True))
    return len(head.parts) == len(row.parts) and (
        len(head.parts) > 2
        or (head.bold and not row.bold)
        or any(head.box.middle[1] < y < row.box.middle[1] for y in rules_across(run, rules))
    )


def rules_across(run: Sequence[Row], rules: Sequence[Rule]) -> list[float]:
    """The heights of lines drawn over most of the width of a run, between its lines or directly below."""
    box = around(row.box for row in run)
    low = box.bottom + 2 * run[-1].size
    return sorted(
        rule.y0
        for rule in rules
        if rule.lying
        and box.top < rule.y0 < low
        and min(rule.x1, box.x1) - max(rule.x0, box.x0) > box.width / 2
    )


def step_of(above: Row, below: Row) -> float:
    """How far a row stands below another one, in letter sizes: 1 when they touch."""
    return 1 + (below.box.top - above.box.bottom) / max(above.size, below.size)
