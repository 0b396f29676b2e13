"""Amounts that belong together, and how far rounding can carry them apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.series import usable
from koersvast.plan import Budget, BudgetKind, Stage

# Documents print amounts in euros, thousands or millions; beyond that zeros are chance.
_LARGEST_UNIT = Decimal(1_000_000)


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """Expenditure, income and balance of one goal, year and stage; `unit` is what they are rounded to."""

    expenditure: Budget
    income: Budget
    balance: Budget
    unit: Decimal

    @property
    def rows(self) -> tuple[Budget, Budget, Budget]:
        return self.balance, self.expenditure, self.income

    @property
    def expected(self) -> Decimal:
        """The balance that expenditure and income give.

        Documents print income with or without a minus, and the balance from either side; the reading
        that comes nearest to the printed balance is the one that is meant.
        """
        spent, earned = value_of(self.expenditure), value_of(self.income)
        readings = (spent + earned, spent - earned, earned - spent, -spent - earned)
        return min(readings, key=lambda reading: abs(value_of(self.balance) - reading))

    @property
    def difference(self) -> Decimal:
        return value_of(self.balance) - self.expected

    @property
    def explained(self) -> Decimal:
        """The largest difference that rounding can explain: half a unit for each of the three."""
        return largest_by_rounding(3, self.unit)


def largest_by_rounding(figures: int, unit: Decimal) -> Decimal:
    """How far a sum can be off when each of so many figures was rounded to the unit."""
    return figures * unit / 2


def value_of(row: Budget) -> Decimal:
    assert row.amount is not None, "only rows with an amount come this far"
    return row.amount


def with_amount(facts: Facts) -> tuple[Budget, ...]:
    """The budget rows that can be computed with."""
    return tuple(row for row in facts.plan.budgets if usable(row.amount))


def units_of(facts: Facts) -> Mapping[str, Decimal]:
    """What the amounts of each document are rounded to: the largest power of ten that divides them all."""
    by_document = grouped(with_amount(facts), lambda row: row.document)
    return {document: _unit(value_of(row) for row in rows) for document, rows in by_document.items()}


def budget_lines(facts: Facts) -> list[BudgetLine]:
    """Every goal, year and stage that has all three amounts, each once."""
    units = units_of(facts)
    groups: dict[tuple[str, str, Stage, str], tuple[Budget, ...]] = grouped(
        with_amount(facts), lambda row: (row.goal, row.period, row.stage, row.document)
    )
    lines = []
    for (*_, document), rows in groups.items():
        by_kind = grouped(rows, lambda row: row.kind)
        parts = [
            by_kind.get(kind, ()) for kind in (BudgetKind.EXPENDITURE, BudgetKind.INCOME, BudgetKind.BALANCE)
        ]
        if all(len(part) == 1 for part in parts):
            lines.append(BudgetLine(parts[0][0], parts[1][0], parts[2][0], units[document]))
    return lines


def _unit(amounts: Iterable[Decimal]) -> Decimal:
    unit = _LARGEST_UNIT
    for amount in amounts:
        while amount % unit and unit > Decimal("0.01"):
            unit /= 10
    return unit
