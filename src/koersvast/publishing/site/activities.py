"""Activities with their results, as the site shows them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from koersvast.plan import Activity, Goal, Progress, Result
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.page import Link
from koersvast.publishing.site.trails import goal_link
from koersvast.publishing.site.wording import place_link

# The order in which a reader wants to see them: what is done or runs, what went otherwise, what is unknown.
ORDER = (
    Progress.DONE,
    Progress.UNDER_WAY,
    Progress.ADAPTED,
    Progress.DELAYED,
    Progress.STOPPED,
    Progress.NOT_STARTED,
    Progress.REPORTED_ELSEWHERE,
    Progress.NOT_REPORTED,
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
    """An activity: in one line, in full where there is more, who leads it, and its results.

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
        results=tuple(_result_view(result, edition) for result in plan.results_of(activity.id)),
    )


def _result_view(result: Result, edition: Edition) -> ResultView:
    progress = result.progress
    return ResultView(
        period=result.period,
        progress=edition.word("progress", progress) if progress else edition.t("progress-unknown"),
        look=_LOOKS.get(progress, "unknown") if progress else "unknown",
        mark=f"progress-{progress.replace('_', '-')}" if progress else "no-data",
        cause=result.cause,
        text=result.text,
        place=place_link(result, edition),
    )


def latest_progress(activity: Activity, edition: Edition) -> Progress | None:
    """How far an activity is, by its newest result; without any result nothing was reported."""
    results = edition.plan.results_of(activity.id)
    if not results:
        return Progress.NOT_REPORTED
    return max(results, key=lambda result: result.period).progress


def activities_below(goal: Goal, edition: Edition) -> tuple[Activity, ...]:
    """The activities of a goal and of all goals under it."""
    plan = edition.plan
    return tuple(activity for one in plan.below(goal.id) for activity in plan.activities_of(one.id))


def progress_counts(activities: Iterable[Activity], edition: Edition) -> tuple[Link, ...]:
    """How many activities are how far, in words, each leading to their list."""
    every = [latest_progress(activity, edition) for activity in activities]
    return tuple(
        Link(
            edition.t(
                "progress-count",
                count=every.count(progress),
                progress=edition.word("progress", progress),
            ),
            addresses.activities(progress),
        )
        for progress in ORDER
        if progress in every
    )
