"""Amounts of goals: as a chart by year and as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from koersvast.design.charts import ColumnChart, Columns
from koersvast.plan import Budget, BudgetKind, Plan, Stage
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.page import Cell, Table
from koersvast.publishing.site.wording import place_cell
from koersvast.texts import numbers

_DRAWN = (BudgetKind.EXPENDITURE, BudgetKind.INCOME)


def amount_of(plan: Plan, goal_id: str, kind: BudgetKind, period: str, stage: Stage) -> Decimal | None:
    """The amount of a goal: its own, or else the sum of the goals under it that have one.

    None where neither is known: an amount that is not stated is not zero.
    """
    for row in plan.budgets_of(goal_id):
        if (row.kind, row.period, row.stage) == (kind, period, stage):
            return row.amount
    below = [amount_of(plan, goal.id, kind, period, stage) for goal in plan.children(goal_id)]
    known = [amount for amount in below if amount is not None]
    return sum(known, Decimal(0)) if known else None


@dataclass(frozen=True, slots=True)
class Together:
    """The amounts of some goals together, as a chart and as a table of the same figures."""

    chart: Markup
    table: Table


def together(goal_ids: Sequence[str], rows: Sequence[Budget], edition: Edition) -> Together | None:
    """Expenditure and income of some goals together, in the stage of which there is most.

    `rows` are the amounts of these goals and the goals under them; without any there is nothing to show.
    """
    drawn = [row for row in rows if row.kind in _DRAWN and row.amount is not None]
    if not drawn:
        return None
    stages = [row.stage for row in drawn]
    stage = max(Stage, key=stages.count)
    years = tuple(sorted({row.period for row in drawn if row.stage is stage}))
    kinds = []
    for kind in _DRAWN:
        amounts = tuple(
            _sum([amount_of(edition.plan, goal, kind, year, stage) for goal in goal_ids]) for year in years
        )
        if any(amount is not None for amount in amounts):
            kinds.append(Columns(name=edition.word("budget-kind", kind), amounts=amounts))
    chart = ColumnChart(id="money-chart", name=edition.t("money-chart"), years=years, kinds=tuple(kinds))
    return Together(chart.svg(edition.language), _together_table(chart, stage, edition))


def _together_table(chart: ColumnChart, stage: Stage, edition: Edition) -> Table:
    return Table(
        id="money-together",
        caption=edition.t("money-together-caption", stage=edition.word("stage", stage)),
        head=(Cell(words=edition.t("money-kind")), *(Cell(words=year, numeric=True) for year in chart.years)),
        rows=tuple(
            (
                Cell(words=f"{kind.name[0].upper()}{kind.name[1:]}"),
                *(amount_cell(amount, edition) for amount in kind.amounts),
            )
            for kind in chart.kinds
        ),
    )


def _sum(amounts: Sequence[Decimal | None]) -> Decimal | None:
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Decimal(0)) if known else None


def money_table(rows: Sequence[Budget], table_id: str, caption: str, edition: Edition) -> Table:
    """The amounts of one goal, one row a kind and stage, one column a year, with where they stand."""
    years = sorted({row.period for row in rows})
    lines = dict.fromkeys((row.kind, row.stage) for row in rows)
    return Table(
        id=table_id,
        caption=caption,
        head=(
            Cell(words=edition.t("money-kind")),
            *(Cell(words=year, numeric=True) for year in years),
            Cell(words=edition.t("figures-place")),
        ),
        rows=tuple(
            _line([row for row in rows if (row.kind, row.stage) == line], years, edition) for line in lines
        ),
    )


def _line(rows: Sequence[Budget], years: Sequence[str], edition: Edition) -> tuple[Cell, ...]:
    by_year = {row.period: row.amount for row in rows}
    kind = edition.word("budget-kind", rows[0].kind)
    return (
        Cell(words=f"{kind[0].upper()}{kind[1:]}, {edition.word('stage', rows[0].stage)}"),
        *(amount_cell(by_year.get(year), edition) for year in years),
        place_cell(rows[0], edition),
    )


def amount_cell(amount: Decimal | None, edition: Edition) -> Cell:
    words = edition.t("nothing") if amount is None else numbers.amount(amount, edition.language)
    return Cell(words=words, numeric=True)
