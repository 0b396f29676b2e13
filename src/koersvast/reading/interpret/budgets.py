"""Tables of amounts to budgets of goals, programmes and policy fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from koersvast.plan import Budget, BudgetKind, Goal, Level, Stage
from koersvast.reading.blocks import Cell, Table, Text
from koersvast.reading.interpret.budget_goals import (
    goal_of,
    goal_of_group,
    named_above,
    named_in_head,
    whole_of,
)
from koersvast.reading.interpret.budget_schemes import are_schemes, is_scheme, scheme
from koersvast.reading.interpret.budget_stages import stage_of, told_stage
from koersvast.reading.interpret.context import Context
from koersvast.reading.recognise.budget_tables import (
    AmountColumn,
    Label,
    amount_columns,
    is_of_reserves,
    label_level,
    read_label,
    row_label,
)
from koersvast.reading.values.amounts import read_amount
from koersvast.reading.values.scales import scale_in
from koersvast.texts import text


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of the table: its label, the kind of its amounts, and the goal that they are for ("" unknown).

    `of_whole` tells that the amounts are for what the whole table is about, `in_group` that a row above
    names what they are for.
    """

    cells: tuple[Cell, ...]
    label: Label
    kind: BudgetKind | None
    goal: str = ""
    of_whole: bool = False
    in_group: bool = False


def interpret(context: Context, at: int) -> int:
    """Read a table of amounts; what has no kind, no goal or a second value for a year is kept as unread."""
    table = context.blocks[at]
    if not isinstance(table, Table):
        return 0
    columns = amount_columns(table, context.vocabulary)
    if not columns:
        return 0
    factor, told = _factor(context, at, table), told_stage(context, at, table)
    stages = {column.index: stage_of(column, told, context) for column in columns}
    level = label_level(table, columns, context.vocabulary) if any(stages.values()) else None
    first_group = _last_of_head(table, columns)
    heads = [row for row in table.rows[: table.head] if row is not first_group]
    named = named_in_head(context, heads, columns)
    within = _programme(context, named) if any(stages.values()) else None
    rows = _rows(context, table, columns, level, within)
    if any(stages.values()):
        rows = _with_schemes(context, rows, within)
    goals = [row.goal for row in rows if row.goal]
    whole = (
        named
        or (named_above(context, at, table) if not goals else "")
        or whole_of(context, goals, parts=any(row.in_group for row in rows))
    )
    for row in rows:
        goal = row.goal or (whole if row.of_whole else "")
        for cell, column in zip(row.cells, _spread(columns, len(row.cells)), strict=True):
            stage = stages[column.index] if column else None
            _read_cell(context, row, goal, cell, column, stage, factor)
    return 1


def _spread(columns: Sequence[AmountColumn], width: int) -> list[AmountColumn | None]:
    by_index = {column.index: column for column in columns}
    return [by_index.get(index) for index in range(width)]


def _programme(context: Context, named: str) -> Goal | None:
    """The programme of which the table is: the one that its head names, or in which it stands."""
    known = next((goal for goal in context.draft.rows(Goal) if goal.id == named), None)
    programme = known or context.outline.at(Level.PROGRAMME, Level.POLICY_FIELD, Level.THEME)
    return programme if programme and programme.level is Level.PROGRAMME else None


def _rows(
    context: Context,
    table: Table,
    columns: Sequence[AmountColumn],
    level: Level | None,
    within: Goal | None,
) -> list[_Row]:
    """The rows with amounts. A label without amounts says of what kind the rows under it are, or for what.

    `level` is that of what the labels name, None where their head does not say; `within` is the programme
    of the table.
    """
    rows: list[_Row] = []
    group: BudgetKind | None = None
    subject = _subject(context, _last_of_head(table, columns))
    with_reserves = False
    for cells in table.rows[table.head :]:
        label = read_label(row_label(cells, columns, context.vocabulary), context.vocabulary)
        filled = any(cells[column.index] for column in columns if column.index < len(cells))
        if not filled:
            group = label.kind or group
            if label.kind is None and not is_of_reserves(label):
                subject = _subject(context, cells)
            continue
        with_reserves = with_reserves or is_of_reserves(label)
        if with_reserves and label.kind is BudgetKind.BALANCE and label.whole:
            # Below the reserves stands what is left with them, and no balance of expenditure and income.
            rows.append(_Row(cells, Label(None, "", label.title), None))
            continue
        if label.whole:
            in_group = subject is not None
            rows.append(_Row(cells, label, label.kind or group, subject or "", not in_group, in_group))
            continue
        goal = goal_of(context, label, level, cells[0].locator, within)
        rows.append(_Row(cells, label, label.kind or group, goal))
    return rows


def _with_schemes(context: Context, rows: Sequence[_Row], within: Goal | None) -> list[_Row]:
    """The rows, those that name a scheme with that as their goal."""
    without = [row.label for row in rows if not row.goal and row.label.title]
    if not are_schemes(context, without):
        return list(rows)
    return [
        replace(row, goal=scheme(context, row.label, row.cells[0].locator, within))
        if not row.goal and is_scheme(row.label)
        else row
        for row in rows
    ]


def _subject(context: Context, cells: Sequence[Cell]) -> str | None:
    """The goal that a row without amounts names for the rows under it; None where they are of the whole."""
    named = next((cell for cell in cells if cell), None)
    return goal_of_group(context, named.text, named.locator) if named else None


def _last_of_head(table: Table, columns: Sequence[AmountColumn]) -> tuple[Cell, ...]:
    """The last row of the head where it holds one name and nothing else, as the first group of rows does."""
    if table.head < 2:
        return ()
    *_, last = table.rows[: table.head]
    heads = {column.head for column in columns}
    names = {cell.text for cell in last if cell}
    return last if len(names) == 1 and not any(name in head for name in names for head in heads) else ()


def _factor(context: Context, at: int, table: Table) -> Decimal:
    """What the amounts are printed in: said in the table, directly around it, or once in the document."""
    # Down the columns: "Bedragen x €" may go on with "1.000" in the row of heads below it.
    columns = zip(*table.rows[: table.head], strict=False)
    heads = " ".join(cell.text for column in columns for cell in column)
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
    elif (kind := column.kind or row.kind) is None or (row.kind and kind is not row.kind):
        draft.unread(cell.text, text("reading-unread-amount-kind"), cell.locator)
    elif not goal:
        draft.unread(cell.text, text("reading-unread-amount-goal"), cell.locator)
    else:
        _add(context, kind, goal, cell, (column.year, stage), factor)


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
