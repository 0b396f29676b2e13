"""Questions worth asking about a goal, made from verdicts, activities and findings.

A question names what is known and asks what is not. It blames nobody and claims no cause.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice, zip_longest

from koersvast.assessing import Certainty, Outcome, Verdict
from koersvast.checking import Severity
from koersvast.plan import Goal, Progress
from koersvast.publishing.site import addresses
from koersvast.publishing.site.activities import (
    Gap,
    activities_below,
    activity_link,
    standing_of,
    standing_words,
)
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.findings import finding_view
from koersvast.publishing.site.page import Link
from koersvast.publishing.site.pages.home import distance_to_target
from koersvast.publishing.site.trails import goal_link
from koersvast.publishing.site.wording import part_name

MOST = 5


@dataclass(frozen=True, slots=True)
class Question:
    """A question: what is known, what to ask about it, and the page where that stands."""

    known: str
    ask: str
    about: Link


def questions(goal: Goal, edition: Edition) -> tuple[Question, ...]:
    """At most five questions about a goal and the goals under it, of as many sorts as there are.

    Each sort is in order of weight; one of each is asked before a second of any.
    """
    below = edition.plan.below(goal.id)
    sorts = [sort(below, edition) for sort in _SORTS]
    turns = chain.from_iterable(zip_longest(*sorts))
    return tuple(islice((one for one in turns if one is not None), MOST))


def _missed(goals: Sequence[Goal], edition: Edition) -> Iterator[Question]:
    """Targets that were missed, or will be on this course: the surest first, then the furthest away."""
    bad = [row for row in _verdicts(goals, edition) if row.outcome.known and not row.outcome.good]
    bad.sort(
        key=lambda verdict: (
            verdict.certainty is not Certainty.CERTAIN,
            verdict.certainty is Certainty.WITHIN_MARGIN,
            -(distance_to_target(verdict) or 0),
        )
    )
    for verdict in bad:
        key = "missed" if verdict.outcome is Outcome.MISSED else "off-course"
        link = _link(verdict, edition)
        known = f"{link.words}: {verdict.reason[edition.language]}"
        yield Question(known, edition.t(f"question-{key}"), link)


def _stuck(goals: Sequence[Goal], edition: Edition) -> Iterator[Question]:
    """Goals of which all activities are done while no figure of the goal itself went the right way."""
    for goal in goals:
        activities = edition.plan.activities_of(goal.id)
        known = [verdict for verdict in _verdicts([goal], edition) if verdict.outcome.known]
        done = activities and all(standing_of(row, edition) is Progress.DONE for row in activities)
        if done and known and not any(verdict.outcome.good for verdict in known):
            yield Question(
                edition.t("question-stuck-known", count=len(activities), goal=_named(goal)),
                edition.t("question-stuck"),
                goal_link(goal),
            )


def _halted(goals: Sequence[Goal], edition: Edition) -> Iterator[Question]:
    """Activities that stopped, were delayed or did not start, with the cause where it is told."""
    order = (Progress.STOPPED, Progress.DELAYED, Progress.NOT_STARTED)
    found = [
        (order.index(standing), activity, standing)
        for goal in goals
        for activity in edition.plan.activities_of(goal.id)
        if (standing := standing_of(activity, edition)) in order and isinstance(standing, Progress)
    ]
    for _, activity, standing in sorted(found, key=lambda one: one[0]):
        causes = [row.cause for row in edition.plan.results_of(activity.id) if row.cause]
        known = edition.t(
            "question-halted-cause" if causes else "question-halted-known",
            activity=activity.title or activity.text,
            standing=standing_words(standing, edition),
            cause=causes[-1] if causes else "",
        )
        yield Question(known, edition.t("question-halted"), activity_link(activity))


def _unknown(goals: Sequence[Goal], edition: Edition) -> Iterator[Question]:
    """Goals that nobody can see the state of, those without any indicator first."""
    unknown = edition.assessment.goal_status(goals[0].id).unknown_goals
    without = [goal for goal in goals if goal.id in unknown and not edition.plan.indicators_of(goal.id)]
    others = [goal for goal in goals if goal.id in unknown and goal not in without]
    for goal in (*without, *others):
        key = "question-unmeasured-known" if goal in without else "question-unknown-known"
        yield Question(edition.t(key, goal=_named(goal)), edition.t("question-unmeasured"), goal_link(goal))


def _unreported(goals: Sequence[Goal], edition: Edition) -> Iterator[Question]:
    """How many activities have no report that says how far they are."""
    activities = activities_below(goals[0], edition)
    silent = [row for row in activities if isinstance(standing_of(row, edition), Gap)]
    if silent:
        yield Question(
            edition.t("question-unreported-known", count=len(silent), all=len(activities)),
            edition.t("question-unreported"),
            goal_link(goals[0]),
        )


def _unsound(goals: Sequence[Goal], edition: Edition) -> Iterator[Question]:
    """What was found wrong in the plan itself: errors, then warnings; accepted findings are answered."""
    inside = {goal.id for goal in goals}
    for severity in (Severity.ERROR, Severity.WARNING):
        for finding in edition.findings:
            if finding.goal in inside and finding.severity is severity and finding.accepted is None:
                view = finding_view(finding, edition)
                yield Question(
                    view.message,
                    edition.t("question-unsound"),
                    (view.places or (Link(edition.t("findings"), addresses.FINDINGS),))[0],
                )


_SORTS: tuple[Callable[[Sequence[Goal], Edition], Iterator[Question]], ...] = (
    _missed,
    _stuck,
    _halted,
    _unknown,
    _unreported,
    _unsound,
)


def _verdicts(goals: Sequence[Goal], edition: Edition) -> list[Verdict]:
    """The verdicts that speak for the indicators of goals."""
    indicators = dict.fromkeys(row.id for goal in goals for row in edition.plan.indicators_of(goal.id))
    return [edition.headlines[name] for name in indicators]


def _named(goal: Goal) -> str:
    """The title of a goal within a sentence; a full stop of its own would end that."""
    return goal.title.rstrip(".")


def _link(verdict: Verdict, edition: Edition) -> Link:
    part = part_name(verdict.area, verdict.group, edition)
    name = f"{verdict.measures.name} ({part})" if part else verdict.measures.name
    return Link(name, addresses.indicator(verdict.indicator), said=True)
