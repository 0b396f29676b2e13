"""The way through the goal tree to a goal."""

from __future__ import annotations

from koersvast.plan import Goal
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.page import Link


def goal_title(goal: Goal) -> str:
    """A goal in one line, with its code where it has one."""
    return f"{goal.code} {goal.title}" if goal.code and not goal.title.startswith(goal.code) else goal.title


def goal_link(goal: Goal) -> Link:
    return Link(goal_title(goal), addresses.goal(goal.id), said=True)


def goal_trail(goal: Goal, edition: Edition) -> tuple[Link, ...]:
    """From the goal tree down to the goal above this one."""
    above = reversed(edition.plan.ancestors(goal.id))
    return (Link(edition.t("goals"), addresses.GOALS), *(goal_link(one) for one in above))


def goal_links(indicator_id: str, edition: Edition) -> tuple[Link, ...]:
    """The goals that an indicator serves."""
    return tuple(goal_link(goal) for goal in edition.plan.goals_of(indicator_id))


def framework_name(framework: str, edition: Edition) -> str:
    """A framework as a title: "sociale-basis" → "Sociale basis"."""
    if not framework:
        return edition.t("goals-other")
    words = framework.replace("-", " ").replace("_", " ")
    return words[0].upper() + words[1:]
