"""What the rules about balances show."""

from __future__ import annotations

from typing import Any

from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown
from koersvast.checking.labels import name_of
from koersvast.checking.money import BudgetLine, value_of


def evidence(line: BudgetLine, facts: Facts) -> dict[str, Any]:
    """The values of the message."""
    goal = facts.goal(line.balance.goal)
    return {
        "goal": name_of(goal) if goal else line.balance.goal,
        "year": line.balance.period,
        "expenditure": shown(value_of(line.expenditure), "eur", 0),
        "income": shown(value_of(line.income), "eur", 0),
        "balance": shown(value_of(line.balance), "eur", 0),
        "expected": shown(line.expected, "eur", 0),
        "difference": shown(abs(line.difference), "eur", 0),
        "explained": shown(line.explained, "eur", 0),
    }
