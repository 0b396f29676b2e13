"""Runs of lines that can be a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from koersvast.reading.layout.captions import is_caption
from koersvast.reading.layout.pdf.lines import Line, figures_in, segments_of
from koersvast.reading.layout.pdf.page import Rule, around

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

_MARKER = re.compile(r"[•▪■●○◦‣·*–—\ue000-\uf8ff-]|\(?([a-z]|[0-9]{1,2}|[ivx]{1,4})[.)]")
_LEADERS = re.compile(r"(\.\s?){5,}|…{2,}|_{5,}")
_YEAR_HEAD = re.compile(r"([A-Za-z]{1,12}\.?)?\s?['’]?(19|20)?\d\d([/-](19|20)?\d\d)?")


@dataclass(frozen=True)
class Row:
    """A printed line with the parts that wide gaps make of it; a list marker belongs to what follows it."""

    line: Line

    @cached_property
    def parts(self) -> tuple[Line, ...]:
        parts = segments_of(self.line)
        if len(parts) > 1 and _MARKER.fullmatch(parts[0].text):
            parts = [Line((*parts[0].words, *parts[1].words)), *parts[2:]]
        return tuple(parts)

    @cached_property
    def tabular(self) -> bool:
        return len(self.parts) > 1 and not _LEADERS.search(self.line.text)

    @cached_property
    def is_data(self) -> bool:
        """Whether figures that are no years stand behind the first part."""
        figures = list(figures_in(self.parts[1:]))
        return bool(figures) and not all(_YEAR_HEAD.fullmatch(part.text) for part in figures)

    def gutters(self) -> Iterator[tuple[float, float]]:
        """The white between the parts."""
        for left, right in zip(self.parts, self.parts[1:], strict=False):
            yield left.box.x1, right.box.x0


def runs_of(lines: Sequence[Line], rules: Sequence[Rule] = ()) -> Iterator[Line | list[Row]]:
    """The lines in order: single ones, and runs that may be tables. `rules` are lines drawn on the page."""
    rows = [Row(line) for line in lines]
    done = 0
    for start, end in _ranges(rows, rules):
        start = max(done, start - _heads_above(rows, start, end))
        yield from lines[done:start]
        yield rows[start:end]
        done = end
    yield from lines[done:]


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
    if any(step_of(above.line, below.line) > _WIDEST_STEP for above, below in steps):
        return False
    if not _share_gutter(rows[last], rows[follower]) and not _share_gutter(rows[start], rows[follower]):
        return False
    between = rows[last + 1 : follower]
    if any(_begins_anew(row, rows[last], rows[follower]) for row in between):
        return False
    return sum(_crosses(row, rows[last], rows[follower]) for row in between) <= 1


def _begins_anew(row: Row, above: Row, below: Row) -> bool:
    """Whether a line between two rows is a heading or a caption, so that a new table begins below it."""
    return is_caption(row.line.text) or row.line.size > _LARGER * max(above.line.size, below.line.size)


def _crosses(row: Row, above: Row, below: Row) -> bool:
    """Whether a line of one part lies over the white that two rows share: a group of rows, or prose."""
    shared = _shared_gutters(above, below)
    box = row.line.box
    return any(box.x0 < left and right < box.x1 for left, right in shared)


def _shared_gutters(one: Row, other: Row) -> list[tuple[float, float]]:
    size = max(one.line.size, other.line.size)
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
    right = max(row.line.box.x1 for row in run)
    count = 0
    while last + count + 1 < len(rows):
        above, row = rows[last + count], rows[last + count + 1]
        if step_of(above.line, row.line) > _LINE_STEP:
            break
        if not any(_within_a_part(row.line, other, right) for other in run if other.tabular):
            break
        count += 1
    return count


def _within_a_part(line: Line, row: Row, right: float) -> bool:
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
    right = max(row.line.box.x1 for row in run)
    count = 0
    while count < start:
        row, below = rows[start - count - 1], rows[start - count]
        box = row.line.box
        beside = box.x0 > columns_begin and box.x1 < right + row.line.size
        if not beside or step_of(row.line, below.line) > _LINE_STEP or is_caption(row.line.text):
            break
        count += 1
    return count


def _may_be_table(run: Sequence[Row], rules: Sequence[Rule]) -> bool:
    """Three rows of cells make a table; two when they have figures, or lines drawn between them.

    Columns of words are a table when the last begins at one place on every row.
    """
    tabular = [row for row in run if row.tabular]
    data = [row for row in tabular if row.is_data]
    if len(data) >= 2 or (data and len(tabular) >= 3):
        return True
    if len(tabular) < 2 or (len(tabular) < 3 and len(rules_across(run, rules)) < _LINES_ACROSS):
        return False
    starts = sorted(row.parts[-1].box.x0 for row in tabular)
    middle = starts[len(starts) // 2]
    aligned = sum(abs(start - middle) < 2 for start in starts)
    return aligned * 4 >= 3 * len(starts)


def rules_across(run: Sequence[Row], rules: Sequence[Rule]) -> list[float]:
    """The heights of lines drawn over most of the width of a run, between its lines or directly below."""
    box = around(row.line.box for row in run)
    low = box.bottom + 2 * run[-1].line.size
    return sorted(
        rule.y0
        for rule in rules
        if rule.lying
        and box.top < rule.y0 < low
        and min(rule.x1, box.x1) - max(rule.x0, box.x0) > box.width / 2
    )


def step_of(above: Line, below: Line) -> float:
    """How far a line stands below another one, in letter sizes."""
    return (below.box.middle[1] - above.box.middle[1]) / max(above.size, below.size)
