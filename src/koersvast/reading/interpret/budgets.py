"""Tables of amounts to budgets of goals, programmes and policy fields."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from koersvast.plan import Budget, BudgetKind, DocumentKind, Goal, Level, Stage
from koersvast.reading.blocks import Cell, Table, Text
from koersvast.reading.interpret.context import Context
from koersvast.reading.recognise.budget_tables import (
    AmountColumn,
    Label,
    amount_columns,
    read_label,
    row_label,
)
from koersvast.reading.values.amounts import read_amount
from koersvast.reading.values.scales import scale_in
from koersvast.texts import text

_STAGE_OF_KIND = {DocumentKind.ANNUAL_REPORT: Stage.REALISED}
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
    factor = _factor(context, at, table)
    rows = _rows(context, table, columns)
    goals = [row.goal for row in rows if row.goal]
    whole = _whole(context, goals)
    for row in rows:
        goal = row.goal or (whole if row.label.whole else "")
        for cell, column in zip(row.cells, _spread(columns, len(row.cells)), strict=True):
            _read_cell(context, row, goal, cell, column, factor)
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
    if context.outline.section == "costs" or wide is None:
        return context.outline.goal_id
    return wide.id


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
    context: Context, row: _Row, goal: str, cell: Cell, column: AmountColumn | None, factor: Decimal
) -> None:
    if not cell or (column is None and read_amount(cell.text) is None) or cell.text == row.label.code:
        return
    draft = context.draft
    if column is None or column.left_out:
        head = column.head if column else ""
        draft.unread(cell.text, text("reading-unread-amount-column", head=head), cell.locator)
    elif row.kind is None:
        draft.unread(cell.text, text("reading-unread-amount-kind"), cell.locator)
    elif not goal:
        draft.unread(cell.text, text("reading-unread-amount-goal"), cell.locator)
    else:
        _add(context, row.kind, goal, cell, column, factor)


def _add(
    context: Context, kind: BudgetKind, goal: str, cell: Cell, column: AmountColumn, factor: Decimal
) -> None:
    document = context.draft.document
    amount = read_amount(cell.text, factor)
    is_dash = context.vocabulary["missing"].meaning(cell.text) == "dash"
    if amount is None and not is_dash:
        context.draft.unread(cell.text, text("reading-unread-amount"), cell.locator)
        return
    default = _STAGE_OF_KIND.get(document.kind, Stage.BUDGET) if document.kind else Stage.BUDGET
    budget = Budget(
        goal=goal,
        kind=kind,
        period=column.year,
        stage=column.stage or default,
        amount=amount,
        raw=cell.text,
        locator=cell.locator,
    )
    if any(known.key == budget.key for known in context.draft.rows(Budget)):
        context.draft.unread(cell.text, text("reading-unread-amount-twice"), cell.locator)
    else:
        context.draft.add(budget)
