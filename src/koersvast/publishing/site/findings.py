"""Findings as the site shows them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from koersvast.checking import Finding
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.page import Link
from koersvast.publishing.site.wording import place_words
from koersvast.texts import numbers, text


@dataclass(frozen=True, slots=True)
class FindingView:
    """A finding: what is the matter, how it was computed, where it stands, and whether it was accepted."""

    code: str
    title: str
    severity: str
    message: str
    computation: str
    places: tuple[Link, ...]
    subjects: tuple[Link, ...]
    accepted: str


@dataclass(frozen=True, slots=True)
class RuleView:
    """What one rule found; `folded` where there is more than a reader takes in at once."""

    id: str
    code: str
    title: str
    severity: str
    findings: tuple[FindingView, ...]
    folded: bool


# More findings of one rule than this are folded.
_AT_ONCE = 3
# More places than this say no more than "in many places".
_MOST_PLACES = 6


def finding_view(finding: Finding, edition: Edition) -> FindingView:
    places = [place for place in dict.fromkeys(finding.places) if place.document and place.locator]
    return FindingView(
        code=finding.code,
        title=text(f"checking-{finding.code.lower()}-title", edition.language),
        severity=text(f"checking-severity-{finding.severity}", edition.language),
        message=finding.message[edition.language],
        computation=finding.computation.get(edition.language, ""),
        places=tuple(
            Link(
                f"{edition.plan.document(place.document).title}, {place_words(place.locator, edition)}",
                addresses.document(place.document, place.locator),
                said=True,
            )
            for place in places[:_MOST_PLACES]
        ),
        subjects=_subjects(finding, edition),
        accepted=_accepted(finding, edition),
    )


def _accepted(finding: Finding, edition: Edition) -> str:
    if finding.accepted is None:
        return ""
    acceptance = finding.accepted
    return edition.t(
        "finding-accepted",
        by=acceptance.by,
        on=numbers.date(acceptance.on, edition.language),
        reason=acceptance.reason,
    )


def _subjects(finding: Finding, edition: Edition) -> tuple[Link, ...]:
    """The pages of the indicators and goals that the finding is about."""
    plan = edition.plan
    links: dict[str, Link] = {}
    for table, key in finding.rows:
        name = key.partition("|")[0]
        if table in {"indicators", "observations", "targets"}:
            links[name] = Link(plan.indicator(name).name, addresses.indicator(name), said=True)
        elif table in {"goals", "budgets"}:
            links[name] = Link(plan.goal(name).title, addresses.goal(name), said=True)
        elif table in {"activities", "results"} and plan.activity(name).goal:
            goal = plan.goal(plan.activity(name).goal)
            links[goal.id] = Link(goal.title, addresses.goal(goal.id), said=True)
    return tuple(links.values())[:_MOST_PLACES]


def findings_of_indicator(indicator_id: str, edition: Edition) -> tuple[RuleView, ...]:
    """The findings about an indicator, its figures or its targets."""
    plan = edition.plan
    rows = [("indicators", indicator_id)]
    rows += [("observations", row.key) for row in plan.observations_of(indicator_id)]
    rows += [("targets", row.key) for row in plan.targets_of(indicator_id)]
    return _findings_on(rows, edition)


def findings_of_goal(goal_id: str, edition: Edition) -> tuple[RuleView, ...]:
    """The findings about a goal, its budget or its activities."""
    plan = edition.plan
    rows = [("goals", goal_id)]
    rows += [("budgets", row.key) for row in plan.budgets_of(goal_id)]
    for activity in plan.activities_of(goal_id):
        rows += [("activities", activity.id), *(("results", row.key) for row in plan.results_of(activity.id))]
    return _findings_on(rows, edition)


def _findings_on(rows: Iterable[tuple[str, str]], edition: Edition) -> tuple[RuleView, ...]:
    found = {
        finding.fingerprint + finding.code: finding
        for row in rows
        for finding in edition.findings_by_row.get(row, ())
    }
    return by_rule(found.values(), edition)


def by_rule(findings: Iterable[Finding], edition: Edition) -> tuple[RuleView, ...]:
    """Findings by the rule that found them, in the order of the codes."""
    every = list(findings)
    codes = sorted({finding.code for finding in every})
    return tuple(_rule([finding for finding in every if finding.code == code], edition) for code in codes)


def _rule(findings: list[Finding], edition: Edition) -> RuleView:
    views = tuple(finding_view(finding, edition) for finding in findings)
    first = views[0]
    return RuleView(
        f"regel-{first.code.lower()}", first.code, first.title, first.severity, views, len(views) > _AT_ONCE
    )
