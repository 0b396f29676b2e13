"""The columns of a table with indicators together: what a head leaves open, the columns beside it settle."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from koersvast.reading.recognise.accuracy_columns import with_accuracy
from koersvast.reading.recognise.column import (
    BY_ROW,
    ROLES,
    Column,
    are_figures,
    cells_of,
    column_of,
    place_in,
)
from koersvast.reading.recognise.groups import is_group
from koersvast.reading.recognise.head_rows import Row
from koersvast.reading.recognise.heads import Head
from koersvast.reading.recognise.vocabulary import Vocabulary
from koersvast.reading.values.figures import read_figures
from koersvast.reading.values.units import unit_in_name

# One column of a group may stand beside figures of another sort.
_LEAST_GROUPS = 2
# An area has a short name; a longer head says something else.
_LONGEST_NAME = 4


@dataclass(frozen=True, slots=True)
class Known:
    """What the document tells about the figures of its tables.

    `until` is the last year of which it can know figures, "" when its year is not known; `areas` holds
    names of areas, in small letters; `by_area` tells that the text around the table parts it by area.
    """

    until: str = ""
    areas: frozenset[str] = frozenset()
    by_area: bool = False


def columns_of(
    heads: Sequence[Head], body: Sequence[Row], vocabulary: Vocabulary, known: Known
) -> tuple[Column, ...]:
    """The columns of a table, from its heads and the rows below them."""
    columns = [column_of(index, head, cells_of(body, index), vocabulary) for index, head in enumerate(heads)]
    columns = _with_areas(columns, body, vocabulary, known)
    columns = _with_groups(columns, body, vocabulary)
    columns = _with_units_alone(_with_roles_by_row(columns), body, vocabulary)
    columns = _with_years(columns, known)
    columns = _with_periods(columns)
    columns = _with_planned_span(columns, body, vocabulary)
    columns = with_accuracy(_with_first_as_baseline(columns))
    return tuple(_with_name(_told_apart(columns), body, vocabulary))


def _with_areas(
    columns: Sequence[Column], body: Sequence[Row], vocabulary: Vocabulary, known: Known
) -> list[Column]:
    """Columns for several areas in one row: known areas, and names beside them that nothing else explains."""
    rows_are_areas = any(column.kind == "area" for column in columns)
    has_areas = any(_is_area(column, known) for column in columns) or (known.by_area and not rows_are_areas)
    settled = list(columns)
    for column in columns:
        is_open = column.kind == "year" or (
            not column.kind and are_figures(cells_of(body, column.index), vocabulary)
        )
        if not is_open:
            continue
        kind = "year" if column.period else "realised"
        rest = column.head.rest
        if column.area:
            settled[column.index] = replace(column, kind=kind)
        elif column.period and rest and (unit := unit_in_name(rest, vocabulary).unit):
            settled[column.index] = replace(column, kind=kind, unit=unit)
        elif has_areas and rest and len(rest.split()) <= _LONGEST_NAME:
            settled[column.index] = replace(column, kind=kind, area=place_in(column.head, vocabulary))
        elif column.unit and column.period and not rest:
            settled[column.index] = replace(column, kind=kind)
    return settled


def _with_groups(columns: Sequence[Column], body: Sequence[Row], vocabulary: Vocabulary) -> list[Column]:
    """Columns for several groups of people in one row: "12-14 jaar | 15-17 jaar | Totaal", all measured.

    One that holds figures and is no group leaves open what the others are.
    """
    is_open = [
        column
        for column in columns
        if (column.kind in {"", "year"} or is_group(column.head.text, vocabulary))
        and are_figures(cells_of(body, column.index), vocabulary)
    ]
    groups = {column.index: place_in(column.head, vocabulary) for column in is_open}
    named = {index for index, text in groups.items() if is_group(text, vocabulary)}
    totals = {index for index, text in groups.items() if vocabulary.meaning("totals", text)}
    if len(named) < _LEAST_GROUPS or len(named | totals) < len(is_open):
        return list(columns)
    return [
        replace(
            column,
            kind="year" if column.period else "realised",
            group=groups[column.index] if column.index in named else "",
            unit="",
        )
        if column.index in groups
        else column
        for column in columns
    ]


def _is_area(column: Column, known: Known) -> bool:
    if column.kind not in {"", "year"} | ROLES:
        return False
    return bool(column.area) or column.head.rest.casefold().removeprefix("gemeente ") in known.areas


def _with_roles_by_row(columns: Sequence[Column]) -> list[Column]:
    """Bare years beside a column that says of each row what sort of figures it holds."""
    if not any(column.kind == "role" for column in columns):
        return list(columns)
    return [replace(column, kind=BY_ROW) if column.kind == "year" else column for column in columns]


def _with_planned_span(
    columns: Sequence[Column], body: Sequence[Row], vocabulary: Vocabulary
) -> list[Column]:
    """A span of years behind measured figures, where no other column has targets: what is aimed at in it.

    The year for which it is meant is not told.
    """
    measured = [column.period[:4] for column in columns if column.kind in {"baseline", "realised"}]
    spans = [column for column in columns if column.head.is_span and not column.kind]
    if len(spans) != 1 or not measured or any(column.kind == "target" for column in columns):
        return list(columns)
    span = spans[0]
    later = max(measured) < span.head.text[:4] and are_figures(cells_of(body, span.index), vocabulary)
    return [replace(c, kind="target") if c is span and later else c for c in columns]


def _with_units_alone(columns: list[Column], body: Sequence[Row], vocabulary: Vocabulary) -> list[Column]:
    """Columns under no more than a unit ("Percentage"), where no other column holds figures: measured."""
    if any(column.is_figures or column.kind in {"year", "value"} for column in columns):
        return columns
    return [
        replace(column, kind="realised")
        if not column.kind
        and column.unit
        and not column.head.rest
        and are_figures(cells_of(body, column.index), vocabulary)
        else column
        for column in columns
    ]


def _with_years(columns: Sequence[Column], known: Known) -> list[Column]:
    """Bare years: the sort of the head at their left ("Streefwaarde 2022 | 2023"), and else realised.

    A bare year after the last one of which the document can know figures is left open. Where the bare years
    go on after that one, its figures may be planned as well as measured: it is left open too.
    """
    bare = [column.period[:4] for column in columns if column.kind == "year"]
    on_both_sides = bool(known.until) and any(year > known.until for year in bare)
    settled: list[Column] = []
    for column in columns:
        if column.kind == "year":
            left = settled[-1] if settled else None
            if left and left.kind == "target" and left.period and left.period < column.period:
                column = replace(column, kind="target")
            else:
                year = column.period[:4]
                is_known = (
                    not known.until
                    or year < known.until
                    or (year == known.until and not on_both_sides)
                    or _is_quarter_beside_target(column, columns)
                )
                column = replace(column, kind="realised" if is_known else "open_year")
        settled.append(column)
    return _without_plans(settled)


def _is_quarter_beside_target(column: Column, columns: Sequence[Column]) -> bool:
    """Whether a column is a quarter of a year for which another column has the target: it was measured."""
    if "-Q" not in column.period:
        return False
    return any(c.kind == "target" and c.period == column.period[:4] for c in columns)


def _without_plans(columns: list[Column]) -> list[Column]:
    """Years behind a baseline, with no word of targets: when one is still to come, all may be planned.

    They are left open then.
    """
    kinds = {column.kind for column in columns}
    if not {"baseline", "open_year"} <= kinds or "target" in kinds:
        return columns
    start = max(column.period for column in columns if column.kind == "baseline")
    return [
        replace(column, kind="open_year") if _is_bare_year(column) and column.period > start else column
        for column in columns
    ]


def _is_bare_year(column: Column) -> bool:
    return column.is_figures and not column.head.kind and bool(column.period)


def _with_periods(columns: Sequence[Column]) -> list[Column]:
    """Tie columns with years to the figures they belong to.

    A head may say to which ("Jaar nulmeting"); else years stand before their figures ("Jaar | RW | Jaar |
    SW"), or behind them where figures come first ("Nulmeting | Jaar | Streefwaarde | Jaar").
    """
    settled = list(columns)
    named = {c.head.of: c.index for c in columns if c.kind == "period" and c.head.of}
    in_order = [c for c in columns if c.is_figures or (c.kind == "period" and not c.head.of)]
    behind = bool(in_order) and in_order[0].is_figures
    years: int | None = None
    for column in reversed(in_order) if behind else in_order:
        if column.kind == "period":
            years = column.index
        elif not column.period:
            settled[column.index] = replace(column, years=named.get(column.kind, years))
    return settled


def _with_first_as_baseline(columns: Sequence[Column]) -> list[Column]:
    """In "Jaar RW | Jaar SW | RW" the first realised figure, of an earlier year, is the baseline."""
    figures = [c for c in columns if c.is_figures]
    if [c.kind for c in figures] != ["realised", "target", "realised"] or figures[0].years is None:
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
        elif column.head.rest:
            settled[column.index] = replace(column, group=column.head.rest)
        elif sum(1 for c in columns if c.is_figures and _place(c) == _place(column)) > 1:
            settled[column.index] = replace(column, kind="twice")
    return settled


def _place(column: Column) -> tuple[str, str, str, str, str, int | None]:
    return column.kind, column.period, column.area, column.group, column.unit, column.years


def _with_name(columns: list[Column], body: Sequence[Row], vocabulary: Vocabulary) -> list[Column]:
    """Which column names the indicators: the one whose head says so, and else the first that describes."""
    found = next((c for c in columns if c.kind == "indicator"), None)
    found = found or next((c for c in columns if c.kind == "description"), None)
    found = found or next((c for c in columns if not c.kind and _is_text(c, body, vocabulary)), None)
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


def _is_text(column: Column, body: Sequence[Row], vocabulary: Vocabulary) -> bool:
    cells = cells_of(body, column.index)
    return sum(1 for cell in cells if not read_figures(cell.text, vocabulary)) > len(cells) / 2
