"""The rows of a table without drawn lines between all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from koersvast.reading.blocks import Cell
from koersvast.reading.layout.pdf.aligned.columns import Column, fitted, places_of
from koersvast.reading.layout.pdf.aligned.runs import WHOLE_LINE, Row, step_of
from koersvast.reading.layout.pdf.cells import cell_of_lines
from koersvast.reading.layout.pdf.lines import Line
from koersvast.texts import text

# White between rows is this much wider than the white between the lines of one cell.
_WIDER = 1.22
# Two widths of white differ when one is this much wider than the other.
_CLEARLY = 1.12
# A line with this part of the cells of the fullest line begins a row of its own.
_MOST_CELLS = 0.75


def body_cells(
    page: int, groups: Sequence[Sequence[Row]], columns: Sequence[Column]
) -> list[tuple[int, int, Cell]]:
    """The cells below the heads, with row and column, from the printed rows that each row is made of."""
    cells: list[tuple[int, int, Cell]] = []
    for number, group in enumerate(groups):
        by_column: defaultdict[int, list[Line]] = defaultdict(list)
        doubtful: set[int] = set()
        for row in group:
            for part in fitted(row, columns):
                places = places_of(part, columns)
                by_column[places[0]] += part.lines
                if len(places) > 1 and len(row.parts) > 1:
                    doubtful.add(places[0])
        cells += [
            (number, column, cell_of_lines(page, parts, doubt=_doubt() if column in doubtful else ""))
            for column, parts in sorted(by_column.items())
        ]
    return cells


def _doubt() -> str:
    return text("reading-layout-straddles")


def grouped(rows: Sequence[Row], between: Sequence[float]) -> list[list[Row]]:
    """Printed lines by row of the table: parted by drawn lines, else by white, else by where cells begin.

    `between` are the heights of lines drawn across.
    """
    if not rows:
        return []
    groups: list[list[Row]] = []
    bands = _by_height(rows, between)
    for band in bands:
        if len(bands) > 1 and _is_one_row(band):
            groups.append(band)
        else:
            parted = _by_white(band)
            fits = len(parted) > 1 and all(map(_is_one_row, parted))
            groups += parted if fits else _by_anchors(band)
    return groups


def _is_one_row(group: Sequence[Row]) -> bool:
    """Whether lines can be one row: no two of them have figures in most of their columns."""
    data = [row for row in group if row.is_data]
    most = max((len(row.parts) for row in data), default=0)
    return sum(len(row.parts) >= _MOST_CELLS * most for row in data) <= 1


def _by_height(rows: Sequence[Row], between: Sequence[float]) -> list[list[Row]]:
    groups: defaultdict[int, list[Row]] = defaultdict(list)
    for row in rows:
        groups[sum(height < row.box.middle[1] for height in between)].append(row)
    return [groups[key] for key in sorted(groups)]


def _by_white(rows: Sequence[Row]) -> list[list[Row]]:
    """Lines parted where the white is wide.

    How wide is told by the figures: the widest white that leaves no two rows of figures together, and none
    without figures but a heading. In a table of words it is what is clearly wider than between its lines.
    """
    steps = [step_of(above, below) for above, below in pairwise(rows)]
    if not any(row.is_data for row in rows):
        narrow = min((step for step in steps if step > WHOLE_LINE), default=WHOLE_LINE)
        return _parted(rows, steps, _WIDER * narrow)
    for wide, narrow in pairwise(sorted(set(steps), reverse=True)):
        if wide > _CLEARLY * narrow:
            groups = _parted(rows, steps, (wide + narrow) / 2)
            if all(_is_one_row(group) and _has_figures_or_is_heading(group) for group in groups):
                return groups
    return [list(rows)]


def _parted(rows: Sequence[Row], steps: Sequence[float], widest: float) -> list[list[Row]]:
    groups = [[rows[0]]]
    for step, row in zip(steps, rows[1:], strict=True):
        if step > widest:
            groups.append([row])
        else:
            groups[-1].append(row)
    return groups


def _has_figures_or_is_heading(group: Sequence[Row]) -> bool:
    return any(row.is_data for row in group) or all(row.bold for row in group)


def _by_anchors(rows: Sequence[Row]) -> list[list[Row]]:
    """Each line of several cells begins a row; lines of one cell belong to the row above.

    Where labels are printed above their figures, to the row below; where around them, to the nearest.
    """
    anchors = [i for i, row in enumerate(rows) if row.tabular]
    if not anchors:
        return [[row] for row in rows]
    before, after = anchors[0], len(rows) - 1 - anchors[-1]
    groups: defaultdict[int, list[Row]] = defaultdict(list)
    for index, row in enumerate(rows):
        groups[_anchor_of(index, rows, anchors, before, after)].append(row)
    return [groups[key] for key in sorted(groups)]


def _anchor_of(index: int, rows: Sequence[Row], anchors: list[int], before: int, after: int) -> int:
    above = max((a for a in anchors if a <= index), default=None)
    below = min((a for a in anchors if a >= index), default=None)
    if above is None or below is None:
        # A heading of a group stands alone above the first figures.
        alone = above is None and not after and rows[index].bold
        return index if alone else (below if above is None else above)  # type: ignore[return-value]
    if above == below or not before:
        return above
    if not after:
        return below
    middle = rows[index].box.middle[1]
    upper = middle - rows[above].box.middle[1]
    lower = rows[below].box.middle[1] - middle
    return above if upper <= lower else below
