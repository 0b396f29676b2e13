"""The state of the plan: what is on course, what is not, what nobody knows and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from koersvast.assessing import Unknown, Verdict
from koersvast.plan import Goal
from koersvast.publishing.site import addresses
from koersvast.publishing.site.activities import standing_counts
from koersvast.publishing.site.counts import Counts, counts_of
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.indicators import IndicatorLine, verdict_line
from koersvast.publishing.site.page import Link, Page
from koersvast.publishing.site.pages.changes import verdict_changes
from koersvast.publishing.site.trails import framework_name, goal_link
from koersvast.publishing.site.wording import dashed, publication_words
from koersvast.texts import text

# So many of the best and of the worst are named.
_NAMED = 3


@dataclass(frozen=True, slots=True)
class Top:
    """A goal at the top of a tree, with how it goes in words."""

    goal: Link
    counts: Counts


@dataclass(frozen=True, slots=True)
class BlindSpot:
    """Goals of which nothing is known, for one reason."""

    why: str
    goals: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class TopTree:
    """The goals at the top of one tree; under a single one, such as a cluster, the goals right below it."""

    name: str
    said: bool
    tops: tuple[Top, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView:
    """What the first page of a plan shows."""

    counts: Counts
    indicators: int
    since: str
    best: tuple[IndicatorLine, ...]
    worst: tuple[IndicatorLine, ...]
    blind: int
    blind_spots: tuple[BlindSpot, ...]
    all_goals: int
    trees: tuple[TopTree, ...]
    activities: tuple[Link, ...]
    findings: int
    documents: tuple[Link, ...]


def pages(edition: Edition) -> Iterator[Page]:
    yield Page(
        address=addresses.HOME,
        template="home.html.jinja",
        title=edition.t("home-title", name=edition.municipality),
        section=addresses.HOME,
        about=edition.t("home-about", municipality=edition.municipality),
        view=home_view(edition),
    )


def home_view(edition: Edition) -> HomeView:
    plan = edition.plan
    status = edition.assessment.plan_status
    return HomeView(
        counts=counts_of(status, edition, "counts"),
        indicators=len(plan.indicators),
        since=_since(edition),
        best=_extremes(edition, best=True),
        worst=_extremes(edition, best=False),
        blind=len(status.unknown_goals),
        blind_spots=blind_spots(edition),
        all_goals=status.goals,
        trees=_trees(edition),
        activities=standing_counts(plan.activities, edition),
        findings=sum(finding.accepted is None for finding in edition.findings),
        documents=tuple(Link(row.title, addresses.document(row.id), said=True) for row in plan.documents),
    )


def _since(edition: Edition) -> str:
    """How many verdicts changed since the publication before; "" where there was none."""
    if edition.earlier is None:
        return ""
    before = publication_words(edition.earlier.publication, edition)
    return edition.t("home-since", count=len(verdict_changes(edition)), since=before)


def blind_spots(edition: Edition) -> tuple[BlindSpot, ...]:
    """The goals of which nothing is known, by the reason why."""
    unknown = edition.assessment.plan_status.unknown_goals
    return tuple(
        BlindSpot(
            text(f"assessing-unknown-{dashed(why)}", edition.language),
            tuple(goal_link(edition.plan.goal(name)) for name, reason in unknown.items() if reason is why),
        )
        for why in Unknown
        if why in unknown.values()
    )


def _trees(edition: Edition) -> tuple[TopTree, ...]:
    return tuple(
        TopTree(
            framework_name(framework, edition),
            bool(framework),
            tuple(
                Top(goal_link(goal), counts_of(edition.assessment.goal_status(goal.id), edition))
                for goal in top_goals(framework, edition)
            ),
        )
        for framework in dict.fromkeys(goal.framework for goal in edition.plan.roots)
    )


def top_goals(framework: str, edition: Edition) -> tuple[Goal, ...]:
    """The goals that stand side by side at the top of a tree; one that stands alone says nothing of them."""
    goals = tuple(goal for goal in edition.plan.roots if goal.framework == framework)
    while len(goals) == 1 and (below := edition.plan.children(goals[0].id)):
        goals = below
    return goals


def _extremes(edition: Edition, *, best: bool) -> tuple[IndicatorLine, ...]:
    """The verdicts whose figure lies furthest on the good, or on the wrong, side of its target."""
    found = [
        (distance, verdict)
        for verdict in edition.assessment.plan_status.verdicts
        if verdict.outcome.good is best and (distance := distance_to_target(verdict)) is not None
    ]
    found.sort(key=lambda pair: (-pair[0], pair[1].indicator, pair[1].area, pair[1].group))
    return tuple(verdict_line(verdict, edition) for _, verdict in found[:_NAMED])


def distance_to_target(verdict: Verdict) -> Decimal | None:
    """How far the figure lies from the target, as a share of the target, so that units do not matter.

    None where that cannot be said: nothing was compared, or the target is zero.
    """
    target, observation = verdict.target, verdict.observation
    if not verdict.outcome.known or target is None or observation is None:
        return None
    if not target.value or observation.value is None:
        return None
    return abs(observation.value - target.value) / abs(target.value)
