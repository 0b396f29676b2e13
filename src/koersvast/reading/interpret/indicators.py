"""Tables with indicators become indicators, their figures and the goals that they serve."""

from __future__ import annotations

from collections import Counter

from koersvast.plan import DocumentKind, IndicatorKind
from koersvast.reading.blocks import Table
from koersvast.reading.interpret.context import Context
from koersvast.reading.interpret.series import Leftover, Series
from koersvast.reading.interpret.shelf import Placed, Shelf
from koersvast.reading.interpret.table_goals import TableGoals, area_named, is_municipality
from koersvast.reading.interpret.table_rows import series_of
from koersvast.reading.recognise.indicator_tables import IndicatorTable, indicator_tables
from koersvast.reading.recognise.letters import letters_of
from koersvast.reading.values.units import Unit, unit_in_cell, unit_in_name
from koersvast.texts import text

# How many blocks before a table may announce it ("Beleidsindicatoren").
_NEAR = 2


def interpret(context: Context, at: int) -> int:
    """Read a table when it holds indicators."""
    block = context.blocks[at]
    if not isinstance(block, Table):
        return 0
    tables = indicator_tables(
        block, context.vocabulary, until=_known_until(context), announced=_is_announced(context, at, block)
    )
    for table in tables:
        _read(table, context)
    return 1 if tables else 0


def _known_until(context: Context) -> str:
    """The last year of which the document can know figures, "" where its year is not known.

    A budget is made in the year before.
    """
    document = context.draft.document
    if not document.period:
        return ""
    year = int(document.period[:4])
    return str(year - 1 if document.kind is DocumentKind.PROGRAMME_BUDGET else year)


def _is_announced(context: Context, at: int, table: Table) -> bool:
    if context.outline.section == "indicators":
        return True
    near = [table.caption.text, *(context.text(at - step) for step in range(1, _NEAR + 1))]
    return any(context.vocabulary["heads"].first(words) and "indicator" in words.casefold() for words in near)


def _read(table: IndicatorTable, context: Context) -> None:
    goals, shelf = TableGoals(context, table), Shelf(context.draft)
    for series in series_of(table, context.vocabulary):
        goal = goals.goal_of(series)
        if series.name:
            _add(series, goal, table, goals, shelf, context)
        for leftover in series.leftovers:
            _keep(leftover, context)


def _keep(leftover: Leftover, context: Context) -> None:
    reason = text(f"reading-unread-{leftover.reason}", **leftover.values)
    context.draft.unread(leftover.text, reason, leftover.locator)


def _add(
    series: Series, goal: str, table: IndicatorTable, goals: TableGoals, shelf: Shelf, context: Context
) -> None:
    """Add the indicator of a row with its figures."""
    name = series.name.text
    unit = _unit(series, name, context)
    in_cell = series.label("unit") and unit.population
    group = series.group.text or (unit.population if in_cell else "")
    area = goals.area_of(series)
    figures = [
        Placed(value, _area(value.area, value.locator, context) or area, value.group or group)
        for value in series.values
    ]
    indicator = shelf.indicator(
        name,
        figures,
        locator=series.name.locator,
        within=goal,
        kind=_kind(series, table, context),
        unit=unit.unit,
        population=unit.population,
        definition=_definition(series, table),
        source=series.label("source"),
        frequency=series.label("frequency"),
        decimals=_decimals(series),
        statutory=_statutory(series, context),
    )
    shelf.tie(goal, indicator, series.name.locator)
    for placed in figures:
        shelf.put(indicator, placed)


def _area(name: str, locator: str, context: Context) -> str:
    return "" if not name or is_municipality(name, context) else area_named(name, locator, context).id


def _unit(series: Series, name: str, context: Context) -> Unit:
    """The unit by its own cell, by the name, or by what stands behind the figures."""
    named = unit_in_name(letters_of(name)[1], context.vocabulary)
    if series.label("unit"):
        told = unit_in_cell(series.label("unit"), context.vocabulary)
        return Unit(told.unit or named.unit, told.population or named.population)
    if named.unit:
        return named
    printed = Counter(value.figure.unit for value in series.values if value.figure.value is not None)
    units = [unit for unit in printed if unit]
    return Unit(units[0] if len(units) == 1 else "", named.population)


def _kind(series: Series, table: IndicatorTable, context: Context) -> IndicatorKind | None:
    """Effect or performance, as the head of the names says, or a column with the sort of indicator."""
    name = table.column("name")
    for words in (series.label("statutory"), name.head.text if name else ""):
        if find := context.vocabulary["indicator_kinds"].first(words):
            return IndicatorKind(find.meaning)
    return None


def _definition(series: Series, table: IndicatorTable) -> str:
    notes = [table.notes[mark].text for mark in series.marks if mark in table.notes]
    return " ".join(filter(None, (series.label("description"), *notes)))


def _statutory(series: Series, context: Context) -> str:
    label = series.label("statutory")
    return "BBV" if label and context.vocabulary.meaning("statutory", label) else ""


def _decimals(series: Series) -> int | None:
    printed = Counter(v.figure.decimals for v in series.values if v.figure.decimals is not None)
    return printed.most_common(1)[0][0] if printed else None
