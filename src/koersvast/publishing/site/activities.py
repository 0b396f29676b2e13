"""Activities with their results, as the site shows them, and what is known of how far they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from koersvast.plan import Activity, Goal, Progress, Result
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.indicators import IndicatorLine, indicator_line
from koersvast.publishing.site.page import Link
from koersvast.publishing.site.trails import goal_link
from koersvast.publishing.site.wording import dashed, place_link


class Gap(StrEnum):
    """Why nobody can read how far an activity is."""

    UNSTATED = "unstated"  # there is a report on it, which does not say how far it is
    NO_REPORT = "no_report"  # a plan names it, and no report on it was read


# What a reader can know of an activity: how far it is as reported, or why that is not known.
Standing = Progress | Gap

# The order in which a reader wants to see them: what is done or runs, what went otherwise, what is unknown.
ORDER: tuple[Standing, ...] = (
    Progress.DONE,
    Progress.UNDER_WAY,
    Progress.ADAPTED,
    Progress.DELAYED,
    Progress.STOPPED,
    Progress.NOT_STARTED,
    Progress.REPORTED_ELSEWHERE,
    Progress.NOT_REPORTED,
    *Gap,
)
_LOOKS = {
    Progress.DONE: "good",
    Progress.UNDER_WAY: "good",
    Progress.DELAYED: "bad",
    Progress.STOPPED: "bad",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultView:
    """What became of an activity in a period; without `progress` the document does not say how far it is."""

    period: str
    progress: str
    look: str
    mark: str
    cause: str
    text: str
    place: Link | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityView:
    """An activity: in one line, in full where there is more, who leads it, what measures it, and its results.

    `address` is where it stands in full, under `id`. Where the document gives no title (`titled` is
    False), the text stands in its place.
    """

    id: str
    address: str
    letter: str
    title: str
    titled: bool
    text: str
    lead: str
    goal: Link | None
    place: Link | None
    measures: tuple[IndicatorLine, ...]
    results: tuple[ResultView, ...]


def activity_view(activity: Activity, edition: Edition, *, with_goal: bool = False) -> ActivityView:
    plan = edition.plan
    title = activity.title or activity.text or edition.t("activity-untitled")
    return ActivityView(
        id=f"activiteit-{activity.id}",
        address=addresses.activity(activity.id, activity.goal),
        letter=activity.letter,
        title=title,
        titled=bool(activity.title),
        text=activity.text if activity.text != title else "",
        lead=activity.lead,
        goal=goal_link(plan.goal(activity.goal)) if with_goal and activity.goal else None,
        place=place_link(activity, edition),
        measures=tuple(indicator_line(row, edition) for row in edition.measures.get(activity.id, ())),
        results=tuple(_result_view(result, edition) for result in plan.results_of(activity.id)),
    )


def activity_link(activity: Activity) -> Link:
    """Where an activity stands in full."""
    return Link(activity.title or activity.text, addresses.activity(activity.id, activity.goal), said=True)


def _result_view(result: Result, edition: Edition) -> ResultView:
    progress = result.progress
    return ResultView(
        period=result.period,
        progress=standing_words(progress or Gap.UNSTATED, edition),
        look=_LOOKS.get(progress, "unknown") if progress else "unknown",
        mark=f"progress-{dashed(progress or Gap.UNSTATED)}",
        cause=result.cause,
        text=result.text,
        place=place_link(result, edition),
    )


def standing_of(activity: Activity, edition: Edition) -> Standing:
    """How far an activity is by its newest result, of which one that says how far it is speaks first."""
    results = edition.plan.results_of(activity.id)
    if not results:
        return Gap.NO_REPORT
    newest = max(results, key=lambda result: (result.period, result.progress is not None))
    return newest.progress or Gap.UNSTATED


def standing_words(standing: Standing, edition: Edition) -> str:
    """How far an activity is, in words."""
    if isinstance(standing, Gap):
        return edition.t(f"standing-{dashed(standing)}")
    return edition.word("progress", standing)


def activities_below(goal: Goal, edition: Edition) -> tuple[Activity, ...]:
    """The activities of a goal and of all goals under it."""
    plan = edition.plan
    return tuple(activity for one in plan.below(goal.id) for activity in plan.activities_of(one.id))


def standing_counts(
    activities: Sequence[Activity], edition: Edition, *, linked: bool = True
) -> tuple[Link, ...]:
    """How many activities are how far, in words; together they are all of them.

    Linked, each leads to the list of all activities of the plan that are as far.
    """
    every = Counter(standing_of(activity, edition) for activity in activities)
    return tuple(
        Link(
            edition.t("standing-count", count=every[standing], standing=standing_words(standing, edition)),
            addresses.activities(standing) if linked else "",
        )
        for standing in ORDER
        if standing in every
    )
