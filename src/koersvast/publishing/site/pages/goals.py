"""The goal tree: all goals on one page, folded by their place in the tree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.plan import Goal
from koersvast.publishing.site import addresses
from koersvast.publishing.site.counts import counts_of
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.indicators import IndicatorLine, indicator_line
from koersvast.publishing.site.page import Link, Page
from koersvast.publishing.site.trails import framework_name, goal_link


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """A goal in the tree, with how it goes in words, its own indicators and the goals under it."""

    link: Link
    level: str
    counts: str
    indicators: tuple[IndicatorLine, ...]
    branches: tuple[Branch, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """One tree of goals: its framework, and the goals at its top."""

    name: str
    id: str
    said: bool
    branches: tuple[Branch, ...]


def pages(edition: Edition) -> Iterator[Page]:
    if edition.plan.goals:
        yield Page(
            address=addresses.GOALS,
            template="goals.html.jinja",
            title=edition.t("goals-title"),
            section=addresses.GOALS,
            about=edition.t("goals-about", municipality=edition.municipality),
            view=trees(edition),
        )


def trees(edition: Edition) -> tuple[Tree, ...]:
    """The trees of a plan, one for each framework, in the order of the plan."""
    frameworks = dict.fromkeys(goal.framework for goal in edition.plan.roots)
    return tuple(
        Tree(
            name=framework_name(framework, edition),
            id=f"boom-{index}",
            said=bool(framework),
            branches=tuple(
                _branch(goal, edition) for goal in edition.plan.roots if goal.framework == framework
            ),
        )
        for index, framework in enumerate(frameworks)
    )


def _branch(goal: Goal, edition: Edition) -> Branch:
    plan = edition.plan
    return Branch(
        link=goal_link(goal),
        level=edition.word("level", goal.level) if goal.level else "",
        counts=counts_of(edition.assessment.goal_status(goal.id), edition).sentence,
        indicators=tuple(indicator_line(row, edition) for row in plan.indicators_of(goal.id)),
        branches=tuple(_branch(child, edition) for child in plan.children(goal.id)),
    )
