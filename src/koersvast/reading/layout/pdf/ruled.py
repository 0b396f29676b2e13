"""Tables from grids of drawn lines and the words in them."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from koersvast.reading.blocks import Cell, Table
from koersvast.reading.layout.grid import table_of
from koersvast.reading.layout.pdf.cells import cell_of, cell_of_lines
from koersvast.reading.layout.pdf.grids import Grid, GridCell, grids_of
from koersvast.reading.layout.pdf.lines import Line, figures_in, lines_of, segments_of
from koersvast.reading.layout.pdf.page import Box, Page, Rule, Word

# A grid that has words in less than this part of its cells is a drawing or a form.
_FILLED = 0.25
# Baselines within this part of the letter size stand on one row.
_SAME_ROW = 0.3
# Lines drawn around a grid may lie this far outside the middle of its sides, in points.
_EDGE = 3.0
# The figures of the next row of a table stand within this many letter sizes, below a label of some lines.
_NEAR = 5.0


@dataclass(frozen=True, slots=True)
class Found:
    """A table and the place it takes on its page."""

    box: Box
    table: Table
    page: int
    ruled: bool = True


def ruled_tables(page: Page) -> tuple[list[Found], list[Word]]:
    """The ruled tables of a page, and the words that stand in none of them."""
    tables: list[Found] = []
    words = list(page.words)
    for grid in grids_of(page.rules):
        if grid.columns < 2 or len(grid.cells) < 3:
            continue
        within = [word for word in words if grid.box.holds(word.box.middle)]
        if _is_shade(grid, within, words, page.rules):
            continue
        table = _table(page.number, grid, within)
        if table is not None:
            taken = set(map(id, within))
            words = [word for word in words if id(word) not in taken]
            tables.append(Found(grid.box, table, page.number))
    return tables, words


def _is_shade(grid: Grid, within: Sequence[Word], words: Sequence[Word], rules: Sequence[Rule]) -> bool:
    """Whether a grid is no more than colour behind some rows of a table, whose other rows have none.

    Then cells without colour run into each other, or rows go on above or below the coloured ones.
    """
    box = grid.box.grown(_EDGE)
    if any(rule.drawn and not rule.lying and _lies_in(rule, box) for rule in rules):
        return False
    wide = [cell for cell in grid.cells if cell.across > 1]
    for cell in wide:
        own = [word for word in within if cell.box.holds(word.box.middle)]
        if any(len(segments_of(line)) > 1 for line in lines_of(own)):
            return True
    reach = _NEAR * max((word.size for word in within), default=0.0)
    beside = [
        word
        for word in words
        if box.x0 < word.box.middle[0] < box.x1
        and (0 < box.top - word.box.bottom < reach or 0 < word.box.top - box.bottom < reach)
    ]
    return any(len(segments_of(line)) > 1 for line in lines_of(beside))


def _lies_in(rule: Rule, box: Box) -> bool:
    return box.holds((rule.x0, rule.y0)) and box.holds((rule.x1, rule.y1))


def _table(page: int, grid: Grid, words: Sequence[Word]) -> Table | None:
    by_cell = _by_cell(grid, words)
    if len(by_cell) < 3 or len(by_cell) < _FILLED * len(grid.cells):
        return None
    if grid.rows == 1:
        return _table_of_columns(page, grid, by_cell)
    placed = []
    for row in range(grid.rows):
        cells = [cell for cell in grid.cells if cell.row == row]
        split = _rows_without_lines(cells, by_cell) if grid.rows <= 3 and row == grid.rows - 1 else []
        if split:
            placed += [(row + i, cell.column, _lines_cell(page, cell, part)) for i, cell, part in split]
        else:
            placed += [(row, cell.column, _cell(page, cell, by_cell)) for cell in cells]
    table = table_of(placed)
    return table if table is not None and len(table.rows) > 1 and table.width > 1 else None


def _table_of_columns(page: int, grid: Grid, by_cell: dict[GridCell, list[Word]]) -> Table | None:
    """A table with lines between its columns only: its rows are where the baselines of all columns agree."""
    split = _rows_without_lines(grid.cells, by_cell)
    return table_of((i, cell.column, _lines_cell(page, cell, part)) for i, cell, part in split)


def _by_cell(grid: Grid, words: Sequence[Word]) -> dict[GridCell, list[Word]]:
    places = {
        (cell.row + i, cell.column + j): cell
        for cell in grid.cells for i in range(cell.down) for j in range(cell.across)
    }  # fmt: skip
    by_cell: defaultdict[GridCell, list[Word]] = defaultdict(list)
    for word in words:
        x, y = word.box.middle
        row = min(max(bisect_right(grid.ys, y) - 1, 0), grid.rows - 1)
        column = min(max(bisect_right(grid.xs, x) - 1, 0), grid.columns - 1)
        by_cell[places[row, column]].append(word)
    return by_cell


def _rows_without_lines(
    cells: Sequence[GridCell], by_cell: dict[GridCell, list[Word]]
) -> list[tuple[int, GridCell, list[Line]]]:
    """The lines of each cell by row, where all columns have the same rows of lines, three at least.

    At least two columns must hold a figure on every row: words over several lines do not make rows.
    """
    lines = {cell: lines_of(by_cell[cell]) for cell in cells if cell in by_cell}
    longest = max(lines.values(), key=len, default=[])
    full = [own for own in lines.values() if len(own) == len(longest)]
    if len(longest) < 3 or len(full) < 3 or sum(len(list(figures_in(own))) == len(own) for own in full) < 2:
        return []
    rows = [line.box.middle[1] for line in longest]
    size = longest[0].size
    split: list[tuple[int, GridCell, list[Line]]] = []
    for cell, own in lines.items():
        for line in own:
            row = min(range(len(rows)), key=lambda i: abs(rows[i] - line.box.middle[1]))
            if abs(rows[row] - line.box.middle[1]) > _SAME_ROW * size:
                return []
            split.append((row, cell, [line]))
    return split


def _cell(page: int, cell: GridCell, by_cell: dict[GridCell, list[Word]]) -> Cell:
    return cell_of(page, by_cell.get(cell, []), across=cell.across, down=cell.down)


def _lines_cell(page: int, cell: GridCell, lines: Sequence[Line]) -> Cell:
    return cell_of_lines(page, lines, across=cell.across)
