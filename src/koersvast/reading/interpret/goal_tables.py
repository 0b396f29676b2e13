"""Tables that print the goal tree: a column for each level, and one for what will be done.

Programmadoel            | Subdoel                | Activiteit 2025
4.A Wonen met zorg       | 4.A.1 Meer woningen    | Afspraken maken met bouwers
                         |                        | Verhuisadviseur voortzetten
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from koersvast.plan import Activity, Goal, Level
from koersvast.reading.blocks import Cell, Table
from koersvast.reading.interpret.activities import first_line, letter_in
from koersvast.reading.interpret.coded_goals import known_goal, parent_by_code
from koersvast.reading.interpret.context import Context
from koersvast.reading.interpret.wanted_tables import Item, items_in
from koersvast.reading.recognise.heads import FIGURES, read_head
from koersvast.reading.recognise.sections import section_of
from koersvast.texts import text

# A code and a title: "4.A.1 Er zijn genoeg woningen", "2.1: Meer groen"
_CODED = re.compile(
    r"(?P<code>\d{1,2}(?:\.(?:\d{1,2}|[A-Za-z]))*[a-z]?)[.:)]?\s+(?P<title>[^\W\d_].*)", re.DOTALL
)
_YEARS = re.compile(r"\s*(?:19|20)\d\d(?:\s*[-–/]\s*(?:19|20)?\d\d)?$")
_LEVELS = (Level.PROGRAMME, Level.POLICY_FIELD, Level.THEME, Level.GOAL, Level.SUBGOAL, Level.AMBITION)
# A table with one of these columns is about figures or results.
_OTHERS = FIGURES | {"indicator", "unit", "period"}


@dataclass(frozen=True, slots=True)
class _Columns:
    levels: tuple[tuple[int, Level], ...]
    activity: int | None


def interpret(context: Context, at: int) -> int:
    """Read a table with a column for each level of the goal tree."""
    table = context.blocks[at]
    if not isinstance(table, Table) or not table.head:
        return 0
    columns = _columns(context, table)
    if columns is None:
        return 0
    path: dict[int, Goal] = {}
    for row in table.rows[table.head :]:
        for index, level in columns.levels:
            if row[index]:
                parent = _parent(context, path, index, level)
                path = {place: goal for place, goal in path.items() if place < index}
                path[index] = _goal(context, row[index], level, parent)
        if columns.activity is not None:
            goal = path[max(path)].id if path else context.outline.goal_id
            for item in items_in(row[columns.activity]):
                _add_activity(context, item, goal)
        _keep_others(context, row, columns)
    return 1


def _columns(context: Context, table: Table) -> _Columns | None:
    heads = table.rows[table.head - 1]
    levels: list[tuple[int, Level]] = []
    activity = None
    for index, cell in enumerate(heads):
        printed = _YEARS.sub("", cell.text)
        kind = read_head(cell.text, context.vocabulary).kind
        # "Doel" is the head of goals, and of targets where figures stand below it.
        if kind in _OTHERS and (kind != "goal_or_target" or _has_figures(table, index)):
            return None
        if level := _level(context, printed):
            levels.append((index, level))
        elif context.vocabulary["report_heads"].meaning(printed) == "activity" and activity is None:
            activity = index
    wide_first = [_LEVELS.index(level) for _, level in levels]
    if not levels or wide_first != sorted(set(wide_first)) or (activity is None and len(levels) < 2):
        return None
    if activity is not None and activity < levels[-1][0]:
        return None  # behind an activity stands what it is for
    return _Columns(tuple(levels), activity)


def _has_figures(table: Table, column: int) -> bool:
    """Whether a cell of a column holds a figure and no words."""
    cells = (row[column].text for row in table.rows[table.head :] if column < len(row))
    return any(text.strip() and not any(char.isalpha() for char in text) for text in cells)


def _level(context: Context, head: str) -> Level | None:
    """The level that a head names: "Subdoel", "Subdoelen"; what is wanted is a goal."""
    for form in (head, head.removesuffix("en"), head.removesuffix("s")):
        if level := context.vocabulary.meaning("levels", form):
            return Level(level) if Level(level) in _LEVELS else None
    return Level.GOAL if section_of(head, context.vocabulary) == "goals_wanted" else None


def _parent(context: Context, path: dict[int, Goal], index: int, level: Level) -> str:
    above = [goal for place, goal in sorted(path.items()) if place < index]
    return above[-1].id if above else context.outline.parent_for(level)


def _goal(context: Context, cell: Cell, level: Level, parent: str) -> Goal:
    """The goal in a cell; a known one where it is printed again."""
    found = _CODED.fullmatch(cell.text)
    code, title = (found["code"], found["title"]) if found else ("", cell.text)
    parent = parent_by_code(context, code, title, parent)
    if known := known_goal(context, code, title, parent):
        return known
    return context.draft.add_goal(title, level, locator=cell.locator, parent=parent, code=code)


def _add_activity(context: Context, item: Item, goal: str) -> None:
    title = first_line(item.text.text)
    context.draft.add(
        Activity(
            id=context.draft.new_id("activities", title, goal),
            goal=goal,
            letter=letter_in(item.marker),
            title=title,
            text=item.text.text,
            locator=item.text.locator,
        )
    )


def _keep_others(context: Context, row: Sequence[Cell], columns: _Columns) -> None:
    """Keep figures that stand in other columns."""
    read = {index for index, _ in columns.levels} | {columns.activity}
    for index, cell in enumerate(row):
        if index not in read and any(char.isdigit() for char in cell.text):
            context.draft.unread(cell.text, text("reading-unread-beside-goals"), cell.locator)
