"""What it costs: the amounts of all goals by year, as a chart and as tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.plan import Goal
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.money import Together, money_table, together
from koersvast.publishing.site.page import Link, Page, Table
from koersvast.publishing.site.trails import goal_link, goal_title


@dataclass(frozen=True, slots=True)
class GoalMoney:
    """The amounts of one goal."""

    goal: Link
    table: Table


@dataclass(frozen=True, slots=True)
class MoneyView:
    """All amounts, and those of the goals at the top together."""

    together: Together | None
    goals: tuple[GoalMoney, ...]


def pages(edition: Edition) -> Iterator[Page]:
    if edition.plan.budgets:
        yield Page(
            address=addresses.MONEY,
            template="money.html.jinja",
            title=edition.t("money-title"),
            section=addresses.MONEY,
            about=edition.t("money-about", municipality=edition.municipality),
            view=money_view(edition),
        )


def money_view(edition: Edition) -> MoneyView:
    plan = edition.plan
    roots = [goal.id for goal in plan.roots]
    return MoneyView(
        together(roots, plan.budgets, edition),
        tuple(
            GoalMoney(goal_link(goal), _table(goal, index, edition))
            for index, goal in enumerate(plan.goals)
            if plan.budgets_of(goal.id)
        ),
    )


def _table(goal: Goal, index: int, edition: Edition) -> Table:
    caption = edition.t("money-of", goal=goal_title(goal))
    return money_table(edition.plan.budgets_of(goal.id), f"geld-{index}", caption, edition)
