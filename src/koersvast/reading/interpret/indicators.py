"""Tables with indicators become indicators, their figures and the goals that they serve."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from koersvast.plan import Area, DocumentKind, IndicatorKind
from koersvast.reading.blocks import Piece, Table, Text
from koersvast.reading.interpret.context import Context
from koersvast.reading.interpret.series import Leftover, Series, Value
from koersvast.reading.interpret.shelf import Placed, Shelf
from koersvast.reading.interpret.table_goals import TableGoals, area_named, is_municipality
from koersvast.reading.interpret.table_rows import series_of
from koersvast.reading.recognise.columns import Known
from koersvast.reading.recognise.heads import FIGURES
from koersvast.reading.recognise.indicator_tables import IndicatorTable, indicator_tables
from koersvast.reading.recognise.letters import letters_of
from koersvast.reading.values.periods import find_period
from koersvast.reading.values.units import Unit, unit_in_cell, unit_in_name
from koersvast.texts import text

# A longer text above a table tells about it.
_LONGEST_TITLE = 25
# The number of a table or figure, as in "Tabel 3.2: …", is not part of what it shows.
_NUMBERED = re.compile(
    r"^(?:(?:tabel|figuur|grafiek|bron|indicator)\s*\d*(?:[.-]\d+)*[a-z]?\s*[:.–-]?\s+)", re.IGNORECASE
)
# Of which figures a document that says no year means its own.
_OF_OWN_YEAR: dict[DocumentKind | None, frozenset[str]] = {
    DocumentKind.ANNUAL_REPORT: frozenset({"target", "realised"}),
    DocumentKind.PROGRAMME_BUDGET: frozenset({"target"}),
}
# How many blocks before a table may announce it ("Beleidsindicatoren").
_NEAR = 2


def interpret(context: Context, at: int) -> int:
    """Read a table when it holds indicators."""
    block = context.blocks[at]
    if not isinstance(block, Table):
        return 0
    known = Known(_known_until(context), _known_areas(context))
    announced = _is_announced(context, at, block)
    title = _title(context, at, block)
    tables = indicator_tables(block, context.vocabulary, known, announced=announced, title=title)
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


def _known_areas(context: Context) -> frozenset[str]:
    """The areas of which the document has spoken, and the municipality itself."""
    names = [area.name for area in context.draft.rows(Area)] + [context.draft.document.municipality]
    return frozenset(name.casefold() for name in names if name)


def _title(context: Context, at: int, table: Table) -> Text:
    """The indicator that the caption, or the text right above the table, names; nothing where it is none."""
    above = context.block(at - 1)
    for told in (table.caption, above):
        if not isinstance(told, Text) or not told or len(told.text.split()) > _LONGEST_TITLE:
            continue
        bare = _NUMBERED.sub("", told.text).strip()
        if unit_in_name(bare, context.vocabulary).unit:
            return Text((Piece(bare, told.locator),))
    return Text(())


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
    for own_unit in dict.fromkeys(value.unit for value in series.values) or [""]:
        values = tuple(value for value in series.values if value.unit == own_unit)
        unit = _unit(series, name, own_unit, context)
        in_cell = series.label("unit") and unit.population
        group = series.group.text or (unit.population if in_cell else "")
        area = goals.area_of(series)
        figures = [
            Placed(value, _area(value.area, value.locator, context) or area, value.group or group)
            for value in _with_remark(series, tuple(_dated(value, table, context) for value in values))
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
            decimals=_decimals(values),
            statutory=_statutory(series, context),
        )
        shelf.tie(goal, indicator, series.name.locator)
        for placed in figures:
            shelf.put(indicator, placed)


def _dated(value: Value, table: IndicatorTable, context: Context) -> Value:
    """A figure whose table says no year is of the year in the caption, or else of the document's own.

    Of its own year a report tells both what was wanted and what was reached; a budget only what is wanted.
    """
    if value.period:
        return value
    caption = find_period(table.caption, context.vocabulary)
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


def _unit(series: Series, name: str, own: str, context: Context) -> Unit:
    """The unit by the head of the column, its own cell, the name, or by what stands behind the figures."""
    named = unit_in_name(letters_of(name)[1], context.vocabulary)
    if own:
        return Unit(own, named.population)
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
    """BBV where a column says so, or where it stands with the source: "CBS (BBV)"."""
    label = series.label("statutory")
    in_source = any(
        find.words.casefold() == "bbv" for find in context.vocabulary["statutory"].all(series.label("source"))
    )
    return "BBV" if in_source or (label and context.vocabulary.meaning("statutory", label)) else ""


def _decimals(values: tuple[Value, ...]) -> int | None:
    printed = Counter(v.figure.decimals for v in values if v.figure.decimals is not None)
    return printed.most_common(1)[0][0] if printed else None
