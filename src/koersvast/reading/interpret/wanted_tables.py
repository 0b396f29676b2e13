"""Tables that put what is wanted beside what will be done: a goal in a row, its activities beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from koersvast.plan import Activity, Goal, Level
from koersvast.reading.blocks import Cell, Piece, Table, Text
from koersvast.reading.interpret.activities import first_line, letter_in
from koersvast.reading.interpret.coded_goals import known_goal, parent_by_code
from koersvast.reading.interpret.context import Context
from koersvast.reading.interpret.named_goals import goal_named
from koersvast.reading.marks import marker_of
from koersvast.reading.recognise.goal_heads import goal_head, numbered_head
from koersvast.reading.recognise.sections import section_of
from koersvast.texts import text

_WIDE = frozenset({Level.CLUSTER, Level.PROGRAMME, Level.POLICY_FIELD, Level.THEME})
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which column holds what, and in which row their heads stand."""

    top: int
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
    above = _named_above(context, table.rows[: columns.top])
    goal = above
    for row in table.rows[columns.top + 1 :]:
        if wide := _wide_goal(context, row[columns.wanted]):
            above = goal = wide
        elif row[columns.wanted]:
            goal = _add_goal(context, row[columns.wanted], above)
        for item in items_in(row[columns.doing]):
            lead = row[columns.lead].text if columns.lead is not None else ""
            _add_activity(context, item, goal.id if goal else context.outline.goal_id, lead)
        _keep_others(context, row, columns)
    return 1


def _columns(context: Context, table: Table) -> _Columns | None:
    """The columns by their heads: the last row of the head, or the one below a head that is a title."""
    for top in (table.head - 1, table.head):
        if not 0 <= top < len(table.rows):
            continue
        row = table.rows[top]
        heads = [section_of(cell.text, context.vocabulary) for cell in row]
        if "goals_wanted" in heads and "activities" in heads:
            words = context.vocabulary["report_heads"]
            meanings = [words.meaning(cell.text.rstrip("? ")) for cell in row]
            lead = meanings.index("lead") if "lead" in meanings else None
            return _Columns(top, heads.index("goals_wanted"), heads.index("activities"), lead)
    return None


def _named_above(context: Context, rows: Sequence[Sequence[Cell]]) -> Goal | None:
    """The goal that a title above the heads names."""
    return next((goal for row in rows for cell in row if (goal := goal_named(context, cell.text))), None)


def _wide_goal(context: Context, cell: Cell) -> Goal | None:
    """The programme, field or theme that a cell names for the goals below it; a new one is added."""
    head = goal_head(cell.text, context.vocabulary)
    if head is None or head.level not in _WIDE:
        return None
    parent = context.outline.parent_for(head.level)
    return goal_named(context, cell.text) or context.draft.add_goal(
        head.title, head.level, locator=cell.locator, parent=parent, code=head.code
    )


def _add_goal(context: Context, cell: Cell, above: Goal | None) -> Goal:
    printed = marker_of(cell.text)[1] if not cell.text[:1].isdigit() else cell.text
    head = goal_head(printed, context.vocabulary) or numbered_head(printed)
    whole, code = (head.title, head.code) if head else (printed, "")
    title = first_line(whole)
    level = (head.level if head else None) or Level.GOAL
    parent = above.id if above else context.outline.parent_for(level)
    parent = parent_by_code(context, code, title, parent)
    if known := known_goal(context, code, title, parent):
        return known
    told = cell.text if len(whole) > len(title) + len(".") else ""
    return context.draft.add_goal(title, level, locator=cell.locator, parent=parent, code=code, text=told)


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
