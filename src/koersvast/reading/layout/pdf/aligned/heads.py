"""The column heads of a table without drawn lines."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from functools import cache
from math import inf

from koersvast.reading.blocks import Cell
from koersvast.reading.layout.pdf.aligned.columns import Column, fitted, places_of
from koersvast.reading.layout.pdf.aligned.passages import Passage
from koersvast.reading.layout.pdf.aligned.runs import Row
from koersvast.reading.layout.pdf.cells import cell_of_lines
from koersvast.reading.layout.pdf.lines import Line

_YEAR = re.compile(r"(19|20)\d\d|['’]\d\d\b|\b[A-Z]{1,2}\s?\d\d\b")
# What it costs, in points, to leave a column without a head.
_HEADLESS = 30.0
# What it costs to cover one column more: of two spans that fit as well, the narrower is meant.
_WIDE = 0.5
# Text in the middle, at the left and at the right: how much the left and right sides count.
_WHERE = ((0.5, 0.5), (1.0, 0.0), (0.0, 1.0))


def head_cells(page: int, heads: Sequence[Row], columns: Sequence[Column]) -> list[tuple[int, int, Cell]]:
    """The cells of the heads with row and column.

    A line of years below fewer heads without years is a row of its own; other lines go on with the heads
    above them. A head with fewer parts than there are columns covers those that it stands over.
    """
    cells: list[tuple[int, int, Cell]] = []
    levels = _raised([[part for row in level for part in fitted(row, columns)] for level in _levels(heads)])
    parted: set[int] = set()
    wide = columns
    if len(levels) > 1:
        parted = {place for part in levels[-1] for place in places_of(part, columns)}
        wide = _widened(columns, levels[-1])
    for number, parts in enumerate(levels):
        placed: defaultdict[tuple[int, int], list[Line]] = defaultdict(list)
        stacks = _stacked(parts)
        wholes = [Passage(tuple(line for part in stack for line in part.lines)) for stack in stacks]
        if number + 1 < len(levels) or len(stacks) == len(columns):
            for span, whole in zip(_spans(wholes, wide, parted), wholes, strict=True):
                placed[span] += whole.lines
        else:
            for part in parts:
                places = places_of(part, columns)
                placed[_known((places[0], places[-1]), placed)] += part.lines
        cells += [
            (number, first, cell_of_lines(page, own, across=last - first + 1))
            for (first, last), own in sorted(placed.items())
        ]
    return cells


def _raised(levels: list[list[Passage]]) -> list[list[Passage]]:
    """The levels, with heads without a year beside years in the row of those above: they cover both rows."""
    if len(levels) < 2:
        return levels
    *upper, above, years = levels
    others = [part for part in years if not _YEAR.search(part.text)]
    if len(years) - len(others) < 2 or any(part.over(head) for part in others for head in above):
        return levels
    return [*upper, above + others, [part for part in years if part not in others]]


def _widened(columns: Sequence[Column], heads: Sequence[Passage]) -> list[Column]:
    """The columns with the heads that stand over one of them: a year is wider than many figures."""
    wide = list(columns)
    for head in heads:
        places = places_of(head, columns)
        if len(places) == 1:
            left, right = wide[places[0]]
            wide[places[0]] = min(left, head.box.x0), max(right, head.box.x1)
    return wide


def _stacked(parts: Sequence[Passage]) -> list[list[Passage]]:
    """Parts that stand below each other together, from left to right: "Nul-" and "meting"."""
    stacks: list[list[Passage]] = []
    for part in sorted(parts, key=lambda part: part.box.x0):
        if stacks and part.box.x0 < max(other.box.x1 for other in stacks[-1]):
            stacks[-1].append(part)
        else:
            stacks.append([part])
    return [sorted(stack, key=lambda part: part.box.middle[1]) for stack in stacks]


def _known(span: tuple[int, int], spans: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """The span of a head above that this one goes on with, or its own."""
    return next((own for own in spans if own[0] <= span[0] and span[1] <= own[1]), span)


def _levels(heads: Sequence[Row]) -> list[list[Row]]:
    levels: list[list[Row]] = []
    for row in heads:
        above = levels[-1][-1] if levels else None
        if above is not None and (_has_years(row) == _has_years(above) or _goes_on(above, row)):
            levels[-1].append(row)
        else:
            levels.append([row])
    return levels


def _goes_on(above: Row, row: Row) -> bool:
    """Whether each part of a line stands below one part of the line above it: "Begroting" and "2024"."""
    return len(above.parts) == len(row.parts) and all(
        min(upper.box.x1, lower.box.x1) > max(upper.box.x0, lower.box.x0)
        for upper, lower in zip(above.parts, row.parts, strict=True)
    )


def _has_years(row: Row) -> bool:
    return sum(bool(_YEAR.search(part.text)) for part in row.parts) >= 2


def _spans(
    parts: Sequence[Passage], columns: Sequence[Column], parted: Collection[int]
) -> list[tuple[int, int]]:
    """For each head the first and last column it covers: one, or several that have heads of their own below.

    Heads of several columns are all printed in the middle, at the left or at the right of these: the
    division of columns over heads that fits one of these ways best is taken.
    """
    if len(parts) > len(columns):
        return [(places[0], places[-1]) for places in (places_of(part, columns) for part in parts)]
    divisions = (_division(parts, columns, parted, where) for where in _WHERE)
    return list(min(divisions, key=lambda found: found[0])[1])


def _division(
    parts: Sequence[Passage], columns: Sequence[Column], parted: Collection[int], where: tuple[float, float]
) -> tuple[float, tuple[tuple[int, int], ...]]:
    """The division of columns over heads that fits best, and how badly it fits, in points.

    `where` tells how much the left and the right sides count for where a head and its columns stand.
    """

    def misfit(part: Passage, first: int, last: int) -> float:
        left, right = columns[first][0] - part.box.x0, columns[last][1] - part.box.x1
        if last > first and parted and not all(place in parted for place in range(first, last + 1)):
            return inf
        ways = _WHERE if first == last else (where,)
        return min(abs(a * left + b * right) for a, b in ways) + _WIDE * (last - first)

    @cache
    def best(part: int, column: int) -> tuple[float, tuple[tuple[int, int], ...]]:
        if part == len(parts):
            return _HEADLESS * (len(columns) - column), ()
        options = []
        room = len(columns) - (len(parts) - part - 1)
        for first in range(column, room):
            # The first column holds the labels of the rows, and often has no head.
            headless = _HEADLESS * sum(index > 0 for index in range(column, first))
            for last in range(first, room):
                cost, rest = best(part + 1, last + 1)
                options.append((cost + misfit(parts[part], first, last) + headless, ((first, last), *rest)))
        return min(options, default=(inf, ()))

    return best(0, 0)
