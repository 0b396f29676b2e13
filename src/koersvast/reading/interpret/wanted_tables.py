"""Tables that put what is wanted beside what will be done: a goal in a row, its activities beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from koersvast.plan import Activity, Goal, Level
from koersvast.reading.blocks import Cell, Piece, Table, Text
from koersvast.reading.interpret.activities import first_line, letter_in
from koersvast.reading.interpret.context import Context
from koersvast.reading.marks import marker_of
from koersvast.reading.recognise.goal_heads import numbered_head
from koersvast.reading.recognise.sections import section_of
from koersvast.texts import text

_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class _Columns:
    wanted: int
    doing: int
    lead: int | None


def interpret(context: Context, at: int) -> int:
    """Read a table with a column of goals and a column of activities, and perhaps one of who leads them."""
    table = context.blocks[at]
    if not isinstance(table, Table):
        return 0
    columns = _columns(context, table)
    if columns is None:
        return 0
    goal = ""
    for row in table.rows[table.head :]:
        if row[columns.wanted]:
            goal = _add_goal(context, row[columns.wanted]).id
        for item in items_in(row[columns.doing]):
            lead = row[columns.lead].text if columns.lead is not None else ""
            _add_activity(context, item, goal or context.outline.goal_id, lead)
        _keep_others(context, row, columns)
    return 1


def _columns(context: Context, table: Table) -> _Columns | None:
    if not table.head:
        return None
    heads = [section_of(cell.text, context.vocabulary) for cell in table.rows[table.head - 1]]
    if "goals_wanted" not in heads or "activities" not in heads:
        return None
    meanings = [
        context.vocabulary["report_heads"].meaning(cell.text.rstrip("? "))
        for cell in table.rows[table.head - 1]
    ]
    lead = meanings.index("lead") if "lead" in meanings else None
    return _Columns(heads.index("goals_wanted"), heads.index("activities"), lead)


def _add_goal(context: Context, cell: Cell) -> Goal:
    printed = marker_of(cell.text)[1] if not cell.text[:1].isdigit() else cell.text
    head = numbered_head(printed)
    title = first_line(head.title if head else printed)
    return context.draft.add_goal(
        title,
        Level.GOAL,
        locator=cell.locator,
        parent=context.outline.parent_for(Level.GOAL),
        code=head.code if head else "",
        text=cell.text if len(cell.text) > len(title) + len(head.code if head else "") + 2 else "",
    )


@dataclass(frozen=True, slots=True)
class Item:
    """An item in a cell, with the mark before it ("" for none)."""

    marker: str
    text: Text


def items_in(cell: Cell) -> list[Item]:
    """The items of a cell: parted by their marks, and one where there are none."""
    items: list[tuple[str, list[Piece]]] = []
    for piece in cell.pieces:
        if not piece.text.strip():
            continue
        marker, rest = marker_of(piece.text)
        if marker or not items:
            items.append((marker, [Piece(rest, piece.locator)]))
        else:
            items[-1][1].append(piece)
    return [Item(marker, Text(tuple(pieces))) for marker, pieces in items]


def _add_activity(context: Context, item: Item, goal: str, lead: str) -> None:
    draft = context.draft
    title = first_line(item.text.text)
    draft.add(
        Activity(
            id=draft.new_id("activities", title, goal),
            goal=goal,
            letter=letter_in(item.marker),
            title=title,
            text=item.text.text,
            lead=lead,
            locator=item.text.locator,
        )
    )


def _keep_others(context: Context, row: Sequence[Cell], columns: _Columns) -> None:
    """Keep figures that stand in other columns: the table is read for its goals and activities."""
    for index, cell in enumerate(row):
        if index not in {columns.wanted, columns.doing, columns.lead} and _DIGIT.search(cell.text):
            context.draft.unread(cell.text, text("reading-unread-beside-goals"), cell.locator)
