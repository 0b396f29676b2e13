"""For the council: one page to print for each programme, with what changed and what is worth asking."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.plan import Goal
from koersvast.plan.comparing import compare
from koersvast.publishing.site import addresses
from koersvast.publishing.site.counts import Counts, counts_of
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.page import Link, Page
from koersvast.publishing.site.pages.home import top_goals
from koersvast.publishing.site.questions import Question, questions
from koersvast.publishing.site.trails import framework_name, goal_link, goal_title
from koersvast.publishing.site.wording import publication_words

# A page has room for so many changes; the rest is a number and a link.
_CHANGES = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class CouncilView:
    """A programme on one page. `since` is "" where there is nothing to compare with."""

    goal: Link
    counts: Counts
    since: str
    changes: tuple[str, ...]
    more: int
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class CouncilList:
    """The programmes of one tree, each with the page about it and its counts in a sentence."""

    tree: str
    programmes: tuple[tuple[Link, str], ...]


def pages(edition: Edition) -> Iterator[Page]:
    lists = tuple(_lists(edition))
    if not lists:
        return
    yield Page(
        address=addresses.COUNCIL,
        template="council.html.jinja",
        title=edition.t("council-title"),
        section=addresses.COUNCIL,
        about=edition.t("council-about", municipality=edition.municipality),
        view=lists,
    )
    for goal in _programmes(edition):
        yield Page(
            address=addresses.council(goal.id),
            template="council-programme.html.jinja",
            title=edition.t("council-of", goal=goal_title(goal)),
            section=addresses.COUNCIL,
            trail=(Link(edition.t("council"), addresses.COUNCIL),),
            about=edition.t("council-about", municipality=edition.municipality),
            view=council_view(goal, edition),
        )


def council_view(goal: Goal, edition: Edition) -> CouncilView:
    changes = _changes(goal, edition)
    return CouncilView(
        goal=goal_link(goal),
        counts=counts_of(edition.assessment.goal_status(goal.id), edition, "raad-balk"),
        since=publication_words(edition.earlier.publication, edition) if edition.earlier else "",
        changes=changes[:_CHANGES],
        more=max(0, len(changes) - _CHANGES),
        questions=questions(goal, edition),
    )


def _programmes(edition: Edition) -> Iterator[Goal]:
    for framework in dict.fromkeys(goal.framework for goal in edition.plan.roots):
        yield from top_goals(framework, edition)


def _lists(edition: Edition) -> Iterator[CouncilList]:
    for framework in dict.fromkeys(goal.framework for goal in edition.plan.roots):
        yield CouncilList(
            framework_name(framework, edition),
            tuple(
                (
                    Link(goal_title(goal), addresses.council(goal.id), said=True),
                    counts_of(edition.assessment.goal_status(goal.id), edition).sentence,
                )
                for goal in top_goals(framework, edition)
            ),
        )


def _changes(goal: Goal, edition: Edition) -> tuple[str, ...]:
    """What changed in a goal and the goals under it since the publication before, in sentences."""
    if edition.earlier is None:
        return ()
    plan = edition.plan
    goals = {one.id for one in plan.below(goal.id)}
    inside = {
        *(("goals", name) for name in goals),
        *(("indicators", row.id) for name in goals for row in plan.indicators_of(name)),
        *(("activities", row.id) for name in goals for row in plan.activities_of(name)),
    }
    return tuple(
        difference.message(edition.language)
        for difference in compare(edition.earlier.plan, plan).differences
        if any(_subject(row.table, row.cells()) in inside for row in (*difference.newer, *difference.older))
    )


def _subject(table: str, cells: dict[str, object]) -> tuple[str, object]:
    """The goal, indicator or activity that a row is or is about."""
    if table in {"observations", "targets"}:
        return "indicators", cells["indicator"]
    if table == "results":
        return "activities", cells["activity"]
    if table == "budgets":
        return "goals", cells["goal"]
    return table, cells.get("id", "")
