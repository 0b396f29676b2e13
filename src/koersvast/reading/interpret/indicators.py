"""Tables with indicators become indicators, their figures and the goals that they serve."""

from __future__ import annotations

import re
from dataclasses import replace

from koersvast.plan import DocumentKind
from koersvast.reading.blocks import Table
from koersvast.reading.interpret import indicator_traits as traits
from koersvast.reading.interpret.around_tables import (
    captioned,
    heading_of,
    is_announced,
    is_likely,
    known,
    text_above,
    title_of,
    with_notes_below,
)
from koersvast.reading.interpret.context import Context
from koersvast.reading.interpret.scaled_values import scaled, told_scale
from koersvast.reading.interpret.series import Leftover, Series, Value
from koersvast.reading.interpret.shelf import Placed, Shelf
from koersvast.reading.interpret.table_goals import TableGoals, area_named, is_municipality
from koersvast.reading.interpret.table_rows import series_of
from koersvast.reading.recognise.heads import FIGURES
from koersvast.reading.recognise.indicator_tables import IndicatorTable, indicator_tables
from koersvast.reading.recognise.vocabulary import Find
from koersvast.reading.values.periods import find_period
from koersvast.texts import text

# A head with a span of years says more than the year of the document: "Streefwaarde 2021-2024".
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# Of which figures a document that says no year means its own.
_OF_OWN_YEAR: dict[DocumentKind | None, frozenset[str]] = {
    DocumentKind.ANNUAL_REPORT: frozenset({"target", "realised"}),
    DocumentKind.PROGRAMME_BUDGET: frozenset({"target"}),
}


def interpret(context: Context, at: int) -> int:
    """Read a table when it holds indicators."""
    block = context.blocks[at]
    return read_table(context, at, block) if isinstance(block, Table) else 0


def read_table(context: Context, at: int, block: Table) -> int:
    """Read a table that stands at a place when it holds indicators; 1 when it does."""
    tables = indicator_tables(
        with_notes_below(context, at, block),
        context.vocabulary,
        known(context, at, block),
        announced=is_announced(context, at, block),
        likely=is_likely(context),
        title=title_of(context, at, block),
        above=text_above(context, at, block),
    )
    for table in tables:
        scale = told_scale(context, at, block)
        caption, above = captioned(context, at, block), heading_of(context, at, block)
        _read(replace(table, caption=caption, above=above), scale, context)
    return 1 if tables else 0


def _read(table: IndicatorTable, scale: Find | None, context: Context) -> None:
    goals, shelf = TableGoals(context, table), Shelf(context.draft)
    for series in series_of(table, context.vocabulary):
        goal = goals.goal_of(series)
        if series.name:
            _add(series, goal, table, scale, goals, shelf, context)
        for leftover in series.leftovers:
            _keep(leftover, context)


def _keep(leftover: Leftover, context: Context) -> None:
    reason = text(f"reading-unread-{leftover.reason}", **leftover.values)
    context.draft.unread(leftover.text, reason, leftover.locator)


def _add(
    series: Series,
    goal: str,
    table: IndicatorTable,
    scale: Find | None,
    goals: TableGoals,
    shelf: Shelf,
    context: Context,
) -> None:
    """Add the indicator of a row with its figures."""
    for own_unit in dict.fromkeys(value.unit for value in series.values) or [""]:
        unit = traits.unit_of(series, own_unit, context.vocabulary)
        printed = tuple(value for value in series.values if value.unit == own_unit)
        values, unsure = scaled(series, printed, unit.unit, scale, context.vocabulary)
        for leftover in unsure:
            _keep(leftover, context)
        group = series.group.text or traits.counted_in_cell(series, context.vocabulary)
        area = goals.area_of(series)
        figures = [
            Placed(value, _area(value.area, value.locator, context) or area, value.group or group)
            for value in _with_remark(series, tuple(_dated(value, table, context) for value in values))
        ]
        indicator = shelf.indicator(
            series.name.text,
            figures,
            locator=series.name.locator,
            within=goal,
            kind=traits.kind_of(series, table, context.vocabulary),
            unit=unit.unit,
            population=unit.population,
            definition=traits.definition_of(series, table),
            source=series.label("source"),
            frequency=series.label("frequency"),
            decimals=traits.decimals_of(values),
            statutory=traits.statutory_of(series, table, context.vocabulary),
        )
        shelf.tie(goal, indicator, series.name.locator)
        for placed in figures:
            shelf.put(indicator, placed)


def _dated(value: Value, table: IndicatorTable, context: Context) -> Value:
    """A figure whose table says no year is of the year in the caption, or else of the document's own.

    Of its own year a report tells both what was wanted and what was reached; a budget only what is wanted.
    """
    if value.period or _YEAR.search(value.note):
        return value
    name = table.column("name")
    head = name.head.text if name and name.head.period else ""
    caption = find_period(head or table.caption, context.vocabulary)
    told = {find.meaning for find in context.vocabulary["heads"].all(caption.around)} if caption else set()
    if caption and value.role == "realised" and not told & FIGURES - {"realised", "value"}:
        return replace(value, period=caption.period)
    document = context.draft.document
    if value.role in _OF_OWN_YEAR.get(document.kind, ()) and document.period:
        note = f"{value.note} {text('reading-doubt-own-year')}".strip()
        return replace(value, period=document.period, note=note)
    return value


def _with_remark(series: Series, values: tuple[Value, ...]) -> tuple[Value, ...]:
    """The figures of a row; a remark beside them goes with the last one."""
    remark = series.label("remark")
    if not remark or not values:
        return values
    *others, last = values
    return (*others, replace(last, note=f"{last.note} {remark}".strip()))


def _area(name: str, locator: str, context: Context) -> str:
    return "" if not name or is_municipality(name, context) else area_named(name, locator, context).id
