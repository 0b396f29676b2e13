"""Tables of activities beside their results, from any kind of file."""

from __future__ import annotations

from koersvast.plan import Activity, Goal, Level, Progress, Result
from koersvast.reading.blocks import Cell, Table
from koersvast.reading.interpret.context import Context
from koersvast.reading.recognise.progress import report_of
from koersvast.reading.recognise.report_tables import (
    ReportColumns,
    activity_text,
    column_width,
    report_columns,
)
from koersvast.reading.values.periods import find_period
from koersvast.texts import text

_Row = tuple[Cell, ...]


def interpret(context: Context, at: int) -> int:
    """Read a table of activities: a row becomes an activity, with its result where a column tells one."""
    table = context.blocks[at]
    if not isinstance(table, Table):
        return 0
    columns = report_columns(table, context.vocabulary)
    if columns is None:
        return 0
    period = _period(context, table, columns)
    width = column_width(table, columns.activity)
    goal = _goal_of_table(context)
    for row in table.rows[table.head :]:
        if _is_span(row):
            continue
        goal = _goal_of_row(context, row, columns) or goal
        if row[columns.activity]:
            _read_row(context, row, columns, width=width, period=period, goal=goal)
        _keep_others(context, table, row, columns)
    return 1


def _read_row(
    context: Context, row: _Row, columns: ReportColumns, *, width: float, period: str, goal: str
) -> None:
    draft = context.draft
    cell = row[columns.activity]
    said = activity_text(cell, width)
    activity = draft.add(
        Activity(
            id=draft.new_id("activities", said.title, goal),
            goal=goal,
            letter=_text(row, columns.letter) or said.letter,
            title=said.title,
            text=said.text,
            lead=_text(row, columns.lead),
            locator=cell.locator,
        )
    )
    if not columns.results:
        return
    cells = [row[column] for column in columns.results if column < len(row) and row[column]]
    told = [report_of(one.text, context.vocabulary) for one in cells] or [report_of("", context.vocabulary)]
    # A column "Status" says in a word what the column beside it explains.
    marks = (context.vocabulary.meaning("progress_marks", one.text) for one in cells)
    marked = next((Progress(mark) for mark in marks if mark), None)
    progress = next((report.progress for report in told if report.progress), None) or marked
    if progress is Progress.NOT_REPORTED and len(told) > 1:
        progress = told[-1].progress
    draft.add(
        Result(
            activity=activity.id,
            period=period,
            progress=progress,
            cause=next((report.cause for report in told if report.cause), ""),
            text=" ".join(one.text for one in cells),
            locator=(cells[0] if cells else cell).locator,
        )
    )


def _keep_others(context: Context, table: Table, row: _Row, columns: ReportColumns) -> None:
    """Keep figures and years that stand in other columns: when it is planned, what it may cost."""
    heads = table.rows[max(0, table.head - 1)]
    read = {columns.activity, columns.letter, columns.lead, columns.goal, *columns.results}
    for index, cell in enumerate(row):
        if index not in read and any(char.isdigit() for char in cell.text):
            reason = text("reading-unread-beside-activities", head=heads[index].text)
            context.draft.unread(cell.text, reason, cell.locator)


def _text(row: _Row, column: int | None) -> str:
    return row[column].text if column is not None and column < len(row) else ""


def _is_span(row: _Row) -> bool:
    """Whether the row is one cell over the whole width: a caption, no activity."""
    return len(row) > 1 and row[0].across == len(row)


def _period(context: Context, table: Table, columns: ReportColumns) -> str:
    """The period in the head of the results, or else that of the document."""
    heads = table.rows[max(0, table.head - 1)]
    for column in columns.results:
        if find := find_period(heads[column].text, context.vocabulary):
            return find.period
    return context.draft.document.period


def _goal_of_table(context: Context) -> str:
    """The goal to which a table of activities belongs.

    Where several goals stand above one table, it serves all of them, and so the goal above these.
    """
    goal = context.outline.goal
    if goal is None or not goal.parent:
        return context.outline.goal_id
    served = {activity.goal for activity in context.draft.rows(Activity)}
    unserved = [
        other
        for other in context.draft.rows(Goal)
        if (other.parent, other.level) == (goal.parent, goal.level) and other.id not in served
    ]
    return goal.parent if len(unserved) > 1 and goal.level is Level.GOAL else goal.id


def _goal_of_row(context: Context, row: _Row, columns: ReportColumns) -> str:
    """The goal that a row names in a column of its own, "" where it names none."""
    title = _text(row, columns.goal)
    if not title:
        return ""
    known = next((goal for goal in context.draft.rows(Goal) if goal.title == title), None)
    if known is None and columns.goal is not None:
        parent = context.outline.parent_for(Level.GOAL)
        locator = row[columns.goal].locator
        known = context.draft.add_goal(title, Level.GOAL, locator=locator, parent=parent)
    return known.id if known else ""
