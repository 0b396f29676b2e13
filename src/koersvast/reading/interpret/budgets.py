"""Tables of amounts to budgets of goals, programmes and policy fields."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from koersvast.plan import Budget, BudgetKind, Goal, Level, Stage
from koersvast.reading.blocks import Cell, Heading, Table, Text
from koersvast.reading.interpret.budget_stages import stage_of, told_stage
from koersvast.reading.interpret.context import Context
from koersvast.reading.recognise.budget_tables import (
    AmountColumn,
    Label,
    amount_columns,
    read_label,
    row_label,
)
from koersvast.reading.recognise.goal_heads import goal_head
from koersvast.reading.recognise.sections import section_of
from koersvast.reading.values.amounts import read_amount
from koersvast.reading.values.scales import scale_in
from koersvast.texts import text

_WITH_BUDGETS = (Level.POLICY_FIELD, Level.PROGRAMME, Level.THEME, Level.CLUSTER)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of the table: its label, the kind of its amounts, and the goal that they are for ("" unknown)."""

    cells: tuple[Cell, ...]
    label: Label
    kind: BudgetKind | None
    goal: str = ""


def interpret(context: Context, at: int) -> int:
    """Read a table of amounts; what has no kind, no goal or a second value for a year is kept as unread."""
    table = context.blocks[at]
    if not isinstance(table, Table):
        return 0
    columns = amount_columns(table, context.vocabulary)
    if not columns:
        return 0
    factor, told = _factor(context, at, table), told_stage(context, at, table)
    rows = _rows(context, table, columns)
    goals = [row.goal for row in rows if row.goal]
    whole = _named_in_head(context, table, columns) or _whole(context, goals)
    for row in rows:
        goal = row.goal or (whole if row.label.whole else "")
        for cell, column in zip(row.cells, _spread(columns, len(row.cells)), strict=True):
            stage = stage_of(column, told, context) if column else None
            _read_cell(context, row, goal, cell, column, stage, factor)
    return 1


def _spread(columns: Sequence[AmountColumn], width: int) -> list[AmountColumn | None]:
    by_index = {column.index: column for column in columns}
    return [by_index.get(index) for index in range(width)]


def _rows(context: Context, table: Table, columns: Sequence[AmountColumn]) -> list[_Row]:
    """The rows with amounts. A label without amounts says of what kind the rows under it are."""
    rows: list[_Row] = []
    group: BudgetKind | None = None
    for cells in table.rows[table.head :]:
        label = read_label(row_label(cells, columns), context.vocabulary)
        filled = any(cells[column.index] for column in columns if column.index < len(cells))
        if not filled:
            group = label.kind or group
            continue
        goal = "" if label.whole else _goal_of(context, label)
        rows.append(_Row(cells, label, label.kind or group, goal))
    return rows


def _goal_of(context: Context, label: Label) -> str:
    """The goal that a label names by its code or its title; one that only the table knows is added."""
    goals = context.draft.rows(Goal)
    for goal in goals:
        if label.code and goal.code == label.code and goal.level in _WITH_BUDGETS:
            return goal.id
    for goal in goals:
        if label.title and goal.title.casefold() == label.title.casefold():
            return goal.id
    programme = next(
        (goal for goal in goals if goal.level is Level.PROGRAMME and _is_part(label.code, goal.code)), None
    )
    if not programme or not label.title:
        return ""
    return context.draft.add_goal(
        label.title, Level.POLICY_FIELD, locator=programme.locator, parent=programme.id, code=label.code
    ).id


def _is_part(code: str, of: str) -> bool:
    return bool(of) and code.startswith(f"{of}.")


def _whole(context: Context, goals: Sequence[str]) -> str:
    """The goal of the whole table: the only one that it names, or what holds all that it names, or else
    where in the document the table stands."""
    named = Counter(goals)
    if len(named) == 1:
        return goals[0]
    by_id = {goal.id: goal for goal in context.draft.rows(Goal)}
    parents = {by_id[goal].parent for goal in named}
    if len(parents) == 1 and (parent := parents.pop()):
        return parent
    wide = context.outline.at(*_WITH_BUDGETS)
    if wide is None or (context.outline.section == "costs" and _goals_have_costs(context)):
        return context.outline.goal_id
    return wide.id


def _goals_have_costs(context: Context) -> bool:
    """Whether a section of costs is that of a goal, and not of the programme or field above it.

    That is so where its heading is narrower than that of the goal, and where there are more such sections
    than programmes, fields and themes.
    """
    if context.outline.section_is_of_goal:
        return True
    heads = [block.text for block in context.blocks if isinstance(block, Heading)]
    found = (goal_head(text, context.vocabulary) for text in heads)
    wide = {(head.level, head.code, head.title) for head in found if head and head.level in _WITH_BUDGETS}
    return sum(section_of(text, context.vocabulary) == "costs" for text in heads) > len(wide)


def _named_in_head(context: Context, table: Table, columns: Sequence[AmountColumn]) -> str:
    """The programme or field that the head of the labels names: "Programma 3", or its title; "" for none."""
    first = min(column.index for column in columns)
    for cell in (cell for row in table.rows[: table.head] for cell in row[:first] if cell):
        for goal in context.draft.rows(Goal):
            if goal.level in _WITH_BUDGETS and _is_called(cell.text, goal, context):
                return goal.id
    return ""


def _is_called(printed: str, goal: Goal, context: Context) -> bool:
    find = context.vocabulary["levels"].at_start(printed)
    bare = find.after.strip(" :") if find and find.meaning == goal.level else printed
    names = {goal.title.casefold(), f"{goal.code} {goal.title}".casefold()}
    return bare.casefold() in names or bool(find and goal.code and bare == goal.code)


def _factor(context: Context, at: int, table: Table) -> Decimal:
    """What the amounts are printed in: said in the table, directly around it, or once in the document."""
    heads = " ".join(cell.text for row in table.rows[: table.head] for cell in row)
    near = (f"{table.caption.text} {heads}", context.text(at - 1), context.text(at + 1))
    for said in near:
        if (factor := scale_in(said, context.vocabulary)) != 1:
            return factor
    everywhere = (b.text for b in context.blocks if isinstance(b, Text) and "bedragen" in b.text.casefold())
    return next((f for said in everywhere if (f := scale_in(said, context.vocabulary)) != 1), Decimal(1))


def _read_cell(
    context: Context,
    row: _Row,
    goal: str,
    cell: Cell,
    column: AmountColumn | None,
    stage: Stage | None,
    factor: Decimal,
) -> None:
    if not cell or (column is None and read_amount(cell.text) is None) or cell.text == row.label.code:
        return
    draft = context.draft
    if column is None or column.left_out or stage is None:
        head = column.head if column else ""
        draft.unread(cell.text, text("reading-unread-amount-column", head=head), cell.locator)
    elif row.kind is None:
        draft.unread(cell.text, text("reading-unread-amount-kind"), cell.locator)
    elif not goal:
        draft.unread(cell.text, text("reading-unread-amount-goal"), cell.locator)
    else:
        _add(context, row.kind, goal, cell, (column.year, stage), factor)


def _add(
    context: Context, kind: BudgetKind, goal: str, cell: Cell, when: tuple[str, Stage], factor: Decimal
) -> None:
    amount = read_amount(cell.text, factor)
    is_dash = context.vocabulary["missing"].meaning(cell.text) == "dash"
    if amount is None and not is_dash:
        context.draft.unread(cell.text, text("reading-unread-amount"), cell.locator)
        return
    budget = Budget(
        goal=goal,
        kind=kind,
        period=when[0],
        stage=when[1],
        amount=amount,
        raw=cell.text,
        locator=cell.locator,
    )
    if any(known.key == budget.key for known in context.draft.rows(Budget)):
        context.draft.unread(cell.text, text("reading-unread-amount-twice"), cell.locator)
    else:
        context.draft.add(budget)
