"""Tables without drawn lines between their cells: columns are told from what stands under each other.

Lines that wide gaps part into cells make a run; the figures in a run tell its columns; what lies over
several columns is a head. Lines drawn between rows, where there are any, tell the rows.
"""

from __future__ import annotations

from collections.abc import Sequence

from koersvast.reading.layout.grid import table_of
from koersvast.reading.layout.pdf.aligned.columns import columns_of
from koersvast.reading.layout.pdf.aligned.heads import head_cells
from koersvast.reading.layout.pdf.aligned.printed_rows import printed_rows
from koersvast.reading.layout.pdf.aligned.rows import body_cells, grouped
from koersvast.reading.layout.pdf.aligned.runs import (
    WHOLE_LINE,
    Row,
    is_figure,
    rules_across,
    runs_of,
    step_of,
)
from koersvast.reading.layout.pdf.lines import Line
from koersvast.reading.layout.pdf.page import Rule, around
from koersvast.reading.layout.pdf.ruled import Found


def aligned_tables(page: int, lines: Sequence[Line], rules: Sequence[Rule]) -> list[Line | Found]:
    """The lines in their order, with tables in the place of the lines that they are made of.

    `lines` stand in one column of text, from top to bottom; `rules` are lying drawn lines on the page.
    """
    found: list[Line | Found] = []
    rows, whole = printed_rows(lines)
    for run in runs_of(rows, rules):
        table = _table(page, run, rules, whole=whole) if isinstance(run, list) else None
        if table is not None:
            found.append(table)
        elif isinstance(run, list):
            found.extend(line for row in run for line in row.lines)
        else:
            found.extend(run.lines)
    return found


def _table(page: int, run: list[Row], rules: Sequence[Rule], *, whole: bool) -> Found | None:
    columns = columns_of(run)
    if len(columns) < 2:
        return None
    box = around(row.box for row in run)
    heads, body = _whole_parted(run) if whole else _parted(run)
    cells = head_cells(page, heads, columns)
    first = 1 + max((row for row, _, _ in cells), default=-1)
    groups = [[row] for row in body] if whole else grouped(body, rules_across(run, rules))
    cells += [(row + first, column, cell) for row, column, cell in body_cells(page, groups, columns)]
    table = table_of(cells, head=first or None)
    if table is None or len(table.rows) < 2 or table.width < 2:
        return None
    return Found(box, table, page, ruled=False)


def _whole_parted(run: list[Row]) -> tuple[list[Row], list[Row]]:
    """The rows of heads at the top, and the others, where rows are whole.

    Below the first row, a row of heads leaves the place below the first head open, or is bold as well.
    """
    first = next((i for i, row in enumerate(run) if row.is_data), len(run))
    count = min(first, 1)
    while count < first and _is_second_head(run[count], run[0], run[first:]):
        count += 1
    return run[:count], run[count:]


def _is_second_head(row: Row, above: Row, body: list[Row]) -> bool:
    if len(row.parts) == 1 or row.has_years:
        return row.has_years
    if row.bold and above.bold and body and not body[0].bold:
        return True
    return not row.parts[0].over(above.parts[0])


def _parted(run: list[Row]) -> tuple[list[Row], list[Row]]:
    """The lines of heads at the top, and the lines below: heads end before the first line with figures.

    A table of words has one line of heads when that line is bold and the next is not.
    """
    first = next((i for i, row in enumerate(run) if row.is_data), None)
    if first is None:
        bold = next((i for i, row in enumerate(run) if not row.bold), 0)
        return run[:bold], run[bold:]
    heads = run[:first]
    while heads and len(heads[-1].parts) == 1 and _belongs_below(heads[-1], run[len(heads)], run[first]):
        heads.pop()
    return heads, run[len(heads) :]


def _belongs_below(row: Row, below: Row, data: Row) -> bool:
    """Whether a line above the figures stands beside the next one, begins a text, or names a group."""
    if step_of(row, below) < WHOLE_LINE:
        return True
    box = row.box
    over = [part for part in data.parts if min(box.x1, part.box.x1) > max(box.x0, part.box.x0)]
    beside_first = box.x0 < data.parts[0].box.x1 and box.x1 < data.parts[-1].box.x0
    begins_text = bool(over) and not any(is_figure(part) for part in over)
    return not row.bold and (beside_first or begins_text)
