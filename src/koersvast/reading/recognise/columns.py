"""The columns of a table with indicators: which holds names, which figures, of what sort and period.

What the heads leave open is settled by the cells below them and by the columns beside them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from koersvast.reading.blocks import Cell
from koersvast.reading.recognise.heads import Head
from koersvast.reading.recognise.vocabulary import Vocabulary
from koersvast.reading.values.figures import read_figures

# Columns with figures, once settled.
ROLES = frozenset({"baseline", "realised", "target"})
# So many of the filled cells of a column must be figures to call it a column with figures.
MOST = 0.6
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table with indicators.

    `kind` is a role (`baseline`, `realised`, `target`) for figures; a label (`name`, `unit`, `source`, …);
    `period` for years that belong to the figures at its right; `forecast`, `difference` and the like for
    what has no place in a plan; "" where the head is not understood. `years` is the column with the period
    of these figures. `group` tells columns apart that hold figures of the same sort, area and period.
    """

    index: int
    kind: str
    head: Head
    period: str = ""
    area: str = ""
    unit: str = ""
    group: str = ""
    years: int | None = None

    @property
    def is_figures(self) -> bool:
        return self.kind in ROLES


def columns_of(
    heads: Sequence[Head], body: Sequence[Row], vocabulary: Vocabulary, until: str
) -> tuple[Column, ...]:
    """The columns of a table, from its heads and the rows below them.

    `until` is the last year of which the document can know figures, "" when that is not known: it settles
    what stands under a bare year.
    """
    columns = [_column(index, head, _cells(body, index), vocabulary) for index, head in enumerate(heads)]
    columns = _with_areas(columns, body, vocabulary)
    columns = _with_years(columns, until)
    columns = _with_periods(columns)
    columns = _with_first_as_baseline(columns)
    return tuple(_with_name(_told_apart(columns), body, vocabulary))


def are_figures(cells: Sequence[Cell], vocabulary: Vocabulary) -> bool:
    """Whether most filled cells are figures or words in their place, and at least one is a figure."""
    read = [read_figures(cell.text, vocabulary) for cell in cells if cell]
    has_value = any(figure.value is not None for figures in read for figure in figures)
    return has_value and sum(1 for figures in read if figures) >= MOST * len(read)


def _cells(body: Sequence[Row], index: int) -> list[Cell]:
    return [row[index] for row in body if index < len(row) and row[index]]


def _column(index: int, head: Head, cells: Sequence[Cell], vocabulary: Vocabulary) -> Column:
    """A column by itself: what its head says, settled by its cells where the head can mean two things."""
    column = Column(index, head.kind, head, period=head.period, area=head.area, unit=head.unit)
    if head.kind == "goal_or_target":
        return replace(column, kind="target" if head.period or are_figures(cells, vocabulary) else "goal")
    if head.kind == "value":
        return replace(column, kind="realised")
    if head.kind == "area" and are_figures(cells, vocabulary):
        return replace(column, kind="", area=head.text)
    if head.kind in {"indicator", "statutory"}:
        statutory = cells and all(_is_statutory(cell, vocabulary) for cell in cells)
        return replace(column, kind="statutory") if statutory else column
    if not head.kind and head.period and are_figures(cells, vocabulary):
        return replace(column, kind="year")
    return column


def _is_statutory(cell: Cell, vocabulary: Vocabulary) -> bool:
    return bool(vocabulary.meaning("statutory", cell.text) or vocabulary.meaning("missing", cell.text))


def _with_areas(columns: Sequence[Column], body: Sequence[Row], vocabulary: Vocabulary) -> list[Column]:
    """Columns for several areas in one row: known areas, and names beside them that nothing else explains."""
    open_columns = [c for c in columns if not c.kind and are_figures(_cells(body, c.index), vocabulary)]
    known = any(c.area for c in columns if c.kind in {"", "year"} | ROLES)
    settled = list(columns)
    for column in open_columns:
        if column.area:
            settled[column.index] = replace(column, kind="year" if column.period else "realised")
        elif known and column.head.rest and len(column.head.rest.split()) <= _LONGEST_NAME:
            kind = "year" if column.period else "realised"
            settled[column.index] = replace(column, kind=kind, area=column.head.rest)
        elif column.unit and not column.head.rest:
            settled[column.index] = replace(column, kind="realised")
    return settled


# An area has a short name; a longer head says something else.
_LONGEST_NAME = 4


def _with_years(columns: Sequence[Column], until: str) -> list[Column]:
    """Bare years: the sort of the head at their left ("Streefwaarde 2022 | 2023"), and else realised.

    A bare year after the last one of which the document can know figures is left open.
    """
    settled: list[Column] = []
    for column in columns:
        if column.kind == "year":
            left = settled[-1] if settled else None
            if left and left.kind == "target" and left.period and left.period < column.period:
                column = replace(column, kind="target")
            else:
                column = replace(
                    column, kind="realised" if not until or column.period[:4] <= until else "open_year"
                )
        settled.append(column)
    return settled


def _with_periods(columns: Sequence[Column]) -> list[Column]:
    """Tie columns with years to the figures that follow them, or to the sort of figure that they name."""
    settled = list(columns)
    named = {c.head.of: c.index for c in columns if c.kind == "period" and c.head.of}
    last: int | None = None
    for column in columns:
        if column.kind == "period" and not column.head.of:
            last = column.index
        elif column.is_figures and not column.period:
            settled[column.index] = replace(column, years=named.get(column.kind, last))
    return settled


def _with_first_as_baseline(columns: Sequence[Column]) -> list[Column]:
    """In "Jaar RW | Jaar SW | RW" the first realised figure, of an earlier year, is the baseline."""
    figures = [c for c in columns if c.is_figures]
    kinds = [c.kind for c in figures]
    if kinds != ["realised", "target", "realised"] or figures[0].years is None:
        return list(columns)
    if figures[0].years == figures[1].years or figures[1].years != figures[2].years:
        return list(columns)
    settled = list(columns)
    settled[figures[0].index] = replace(figures[0], kind="baseline")
    return settled


def _told_apart(columns: Sequence[Column]) -> list[Column]:
    """Columns of the same sort, area and period get what their heads say more as group.

    Where the heads say nothing more, it is not known which figure counts: the columns are left open. A
    changed budget stands beside the first one only where there is no other target of that year.
    """
    settled = [replace(c, kind="target") if c.kind == "target_changed" else c for c in columns]
    count = Counter(_place(c) for c in settled if c.is_figures)
    for column, was in zip(list(settled), columns, strict=True):
        if not column.is_figures or count[_place(column)] == 1:
            continue
        if was.kind == "target_changed":
            settled[column.index] = was
        elif column.head.rest or column.unit:
            settled[column.index] = replace(column, group=column.head.rest or column.head.text)
        elif sum(1 for c in columns if c.is_figures and _place(c) == _place(column)) > 1:
            settled[column.index] = replace(column, kind="twice")
    return settled


def _place(column: Column) -> tuple[str, str, str, int | None]:
    return column.kind, column.period, column.area, column.years


def _with_name(columns: list[Column], body: Sequence[Row], vocabulary: Vocabulary) -> list[Column]:
    """Which column names the indicators: the one whose head says so, and else the first that describes."""
    found = next((c for c in columns if c.kind == "indicator"), None)
    found = found or next((c for c in columns if c.kind == "description"), None)
    found = found or next(
        (c for c in columns if not c.kind and not _is_empty_or_figures(c, body, vocabulary)), None
    )
    found = found or next((c for c in columns if c.kind in {"theme", "taskfield", "goal"}), None)
    if found is None:
        return columns
    columns[found.index] = replace(found, kind="name")
    for column in columns:
        if column.kind == "indicator":
            # One head over two columns: the second holds rows within the first.
            kind = "group" if column.head.text == found.head.text else "description"
            columns[column.index] = replace(column, kind=kind)
    return columns


def _is_empty_or_figures(column: Column, body: Sequence[Row], vocabulary: Vocabulary) -> bool:
    cells = _cells(body, column.index)
    return not cells or sum(1 for cell in cells if read_figures(cell.text, vocabulary)) > len(cells) / 2
