"""What a reader can find by words: goals, indicators, activities and what else the plan names.

Figures are not in it: who looks for a figure looks for what it is about.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.plan import Plan
from koersvast.publishing.site import addresses


@dataclass(frozen=True, slots=True, kw_only=True)
class Findable:
    """Something with a place on the site: `kind` is the table it is from, `words` what it says."""

    kind: str
    title: str
    words: str
    address: str


def findables(plan: Plan) -> Iterator[Findable]:
    """Everything of a plan that can be found, kind by kind; addresses are the same in every language."""
    yield from _goals_and_indicators(plan)
    yield from _what_is_done(plan)
    yield from _around_it(plan)


def _goals_and_indicators(plan: Plan) -> Iterator[Findable]:
    for goal in plan.goals:
        yield Findable(
            kind="goals",
            title=goal.title,
            words=_joined(goal.code, goal.text),
            address=addresses.goal(goal.id),
        )
    for indicator in plan.indicators:
        goals = (goal.title for goal in plan.goals_of(indicator.id))
        yield Findable(
            kind="indicators",
            title=indicator.name,
            words=_joined(indicator.definition, indicator.population, indicator.source, *goals),
            address=addresses.indicator(indicator.id),
        )


def _what_is_done(plan: Plan) -> Iterator[Findable]:
    for activity in plan.activities:
        results = (row.text for row in plan.results_of(activity.id))
        yield Findable(
            kind="activities",
            title=activity.title or activity.text,
            words=_joined(activity.text if activity.title else "", activity.lead, *results),
            address=addresses.activity(activity.id, activity.goal),
        )
    for advice in plan.advices:
        yield Findable(
            kind="advices",
            title=advice.subject,
            words=_joined(advice.body, advice.advice, advice.answer, advice.follow_up),
            address=addresses.ADVICE,
        )


def _around_it(plan: Plan) -> Iterator[Findable]:
    for document in plan.documents:
        yield Findable(
            kind="documents",
            title=document.title,
            words=_joined(document.reference, document.file),
            address=addresses.document(document.id),
        )
    for policy in plan.policies:
        yield Findable(
            kind="policies", title=policy.title, words=policy.reference, address=addresses.POLICIES
        )
    for party in plan.parties:
        yield Findable(
            kind="parties",
            title=party.name,
            words=_joined(party.role, party.text),
            address=addresses.PARTIES,
        )
    for term in plan.terms:
        yield Findable(kind="terms", title=term.abbreviation, words=term.meaning, address=addresses.TERMS)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
