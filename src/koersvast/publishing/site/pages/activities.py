"""All activities with their results: by goal, by how far they are, and around the opportunity circle."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from koersvast.design.charts import CircleChart, Part
from koersvast.plan import Goal
from koersvast.publishing.site import addresses
from koersvast.publishing.site.activities import (
    ORDER,
    ActivityView,
    activities_below,
    activity_view,
    standing_counts,
    standing_of,
    standing_words,
)
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.page import Link, Page
from koersvast.publishing.site.trails import framework_name, goal_link
from koersvast.publishing.site.wording import dashed

# A tree with this name is drawn as the circle it is: https://www.nji.nl/opgroeien/kansencirkel has the idea
# of equal parts that together make a good childhood.
_CIRCLES = frozenset({"kansencirkel", "opportunity-circle"})
# Fewer parts are no circle, more cannot be read in one.
_PARTS = range(3, 11)


@dataclass(frozen=True, slots=True)
class Around:
    """The activities under one goal at the top of a tree."""

    id: str
    goal: Link | None
    activities: tuple[ActivityView, ...]


@dataclass(frozen=True, slots=True)
class Framework:
    """The activities of one tree, around the goals at its top; drawn as a circle where it is one."""

    id: str
    name: str
    circle: Markup | None
    around: tuple[Around, ...]


@dataclass(frozen=True, slots=True)
class ActivitiesView:
    """All activities: how many, how far they are in words, and the activities by tree."""

    total: int
    counts: tuple[Link, ...]
    frameworks: tuple[Framework, ...]


@dataclass(frozen=True, slots=True)
class StandingView:
    """The activities that are equally far, and what that means."""

    meaning: str
    counts: tuple[Link, ...]
    activities: tuple[ActivityView, ...]


def pages(edition: Edition) -> Iterator[Page]:
    activities = edition.plan.activities
    if not activities:
        return
    counts = standing_counts(activities, edition)
    yield Page(
        address=addresses.ACTIVITIES,
        template="activities.html.jinja",
        title=edition.t("activities-title"),
        section=addresses.ACTIVITIES,
        about=edition.t("activities-about", municipality=edition.municipality),
        view=ActivitiesView(len(activities), counts, _frameworks(edition)),
    )
    for standing in ORDER:
        there = [one for one in activities if standing_of(one, edition) is standing]
        if there:
            yield Page(
                address=addresses.activities(standing),
                template="standing.html.jinja",
                title=edition.t("activities-of", standing=standing_words(standing, edition)),
                section=addresses.ACTIVITIES,
                trail=(Link(edition.t("activities"), addresses.ACTIVITIES),),
                view=StandingView(
                    edition.t(f"standing-{dashed(standing)}-meaning"),
                    counts,
                    tuple(activity_view(one, edition, with_goal=True) for one in there),
                ),
            )


def _frameworks(edition: Edition) -> tuple[Framework, ...]:
    found = []
    names = dict.fromkeys(goal.framework for goal in edition.plan.roots)
    for index, name in enumerate(names):
        roots = [goal for goal in edition.plan.roots if goal.framework == name]
        around = [_around(goal, edition) for goal in roots if activities_below(goal, edition)]
        if around:
            title = framework_name(name, edition)
            found.append(
                Framework(f"kader-{index}", title, _circle(name, title, roots, edition), tuple(around))
            )
    loose = [activity for activity in edition.plan.activities if not activity.goal]
    if loose:
        views = tuple(activity_view(activity, edition) for activity in loose)
        found.append(
            Framework("kader-los", edition.t("activities-loose"), None, (Around("los", None, views),))
        )
    return tuple(found)


def _around(goal: Goal, edition: Edition) -> Around:
    views = tuple(
        activity_view(activity, edition, with_goal=activity.goal != goal.id)
        for activity in activities_below(goal, edition)
    )
    return Around(f"doel-{goal.id}", goal_link(goal), views)


def _circle(framework: str, title: str, roots: list[Goal], edition: Edition) -> Markup | None:
    if framework not in _CIRCLES or len(roots) not in _PARTS:
        return None
    parts = tuple(_part(goal, edition) for goal in roots)
    return CircleChart(id="cirkel", name=edition.t("circle-name", name=title), centre=title, parts=parts).svg(
        edition.language
    )


def _part(goal: Goal, edition: Edition) -> Part:
    """A part of the circle; it leads to its activities on the same page, or to the goal that has none."""
    count = len(activities_below(goal, edition))
    goal_page = addresses.relative(addresses.goal(goal.id), addresses.ACTIVITIES)
    return Part(
        label=goal.title,
        words=edition.t("circle-activities", count=count),
        address=f"#doel-{goal.id}" if count else goal_page,
    )
