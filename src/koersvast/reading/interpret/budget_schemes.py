"""Amounts for schemes within a programme: "Lasten Wmo begeleiding", "Baten Participatiewet"."""

from __future__ import annotations

from collections.abc import Sequence

from koersvast.plan import BudgetKind, Goal, Level
from koersvast.reading.interpret.context import Context
from koersvast.reading.recognise.budget_tables import Label, is_of_reserves

_KINDS = frozenset({BudgetKind.EXPENDITURE, BudgetKind.INCOME})
# One label with more words may say more of the whole.
_LEAST_SCHEMES = 2
# A longer name is an explanation.
_LONGEST_NAME = 8


def are_schemes(context: Context, labels: Sequence[Label]) -> bool:
    """Whether the labels of a table that found no goal name schemes: several, and none a sort of money.

    "Lasten structureel" and "Lasten incidenteel" part the amounts in another way.
    """
    if any(context.vocabulary["money_sorts"].first(label.title) or is_of_reserves(label) for label in labels):
        return False
    named = {label.title.casefold() for label in labels if is_scheme(label)}
    return len(named) >= _LEAST_SCHEMES and all(len(name.split()) <= _LONGEST_NAME for name in named)


def is_scheme(label: Label) -> bool:
    """Whether a label says what is counted, and for what, without a code."""
    return label.kind in _KINDS and bool(label.title) and not label.code and not label.whole


def scheme(context: Context, label: Label, locator: str, within: Goal | None) -> str:
    """The id of the scheme that a label names, a field of the programme in which the table stands."""
    for goal in context.draft.rows(Goal):
        if goal.title.casefold() == label.title.casefold():
            return goal.id
    title = label.title[:1].upper() + label.title[1:]
    parent = within.id if within else context.outline.parent_for(Level.POLICY_FIELD)
    return context.draft.add_goal(title, Level.POLICY_FIELD, locator=locator, parent=parent).id
