"""What was read from a document, as rows that a person can compare with the document."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from koersvast.plan import Plan

COLUMNS = ("kind", "subject", "detail", "period", "value")


class Find(NamedTuple):
    """Something that was read: what it is, what it is about, and what stands there."""

    kind: str
    subject: str
    detail: str = ""
    period: str = ""
    value: str = ""


def finds_of(plan: Plan) -> set[Find]:
    """The finds of a plan. Ids, places and order play no part."""
    return set(_finds(plan))


def expected_finds(path: Path) -> set[Find]:
    """The finds in a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return {Find(*(row[column] for column in COLUMNS)) for row in csv.DictReader(file)}


def write_finds(path: Path, finds: set[Find]) -> None:
    """Write finds to a CSV file, by kind and subject."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(sorted(finds))


def _finds(plan: Plan) -> Iterator[Find]:
    goals = {goal.id: goal.title for goal in plan.goals}
    for goal in plan.goals:
        yield Find("goal", goal.title, str(goal.level or ""), goal.code, goals.get(goal.parent, ""))
    yield from _indicators(plan, goals)
    yield from _figures(plan)
    for budget in plan.budgets:
        amount = _figure(budget.amount)
        yield Find("budget", goals[budget.goal], f"{budget.kind} {budget.stage}", budget.period, amount)
    yield from _activities(plan, goals)
    yield from (Find("policy", policy.title, value=policy.reference) for policy in plan.policies)
    yield from (Find("party", party.name, party.role) for party in plan.parties)
    yield from (Find("advice", advice.subject, value=str(advice.status or "")) for advice in plan.advices)
    yield from (Find("term", term.abbreviation, value=term.meaning) for term in plan.terms)
    yield from (Find("unread", unread.text) for unread in plan.unread)


def _indicators(plan: Plan, goals: dict[str, str]) -> Iterator[Find]:
    serves = {link.indicator: goals[link.goal] for link in plan.goal_indicators}
    for indicator in plan.indicators:
        unit_and_source = f"{indicator.unit}; {indicator.source}"
        yield Find("indicator", indicator.name, serves.get(indicator.id, ""), value=unit_and_source)


def _figures(plan: Plan) -> Iterator[Find]:
    names = {indicator.id: indicator.name for indicator in plan.indicators}
    areas = {area.id: area.name for area in plan.areas}
    for seen in plan.observations:
        where = areas.get(seen.area, "") or seen.group
        value = _figure(seen.value) or str(seen.missing)
        yield Find(str(seen.role), names[seen.indicator], where, seen.period, value)
    for target in plan.targets:
        where = areas.get(target.area, "") or target.group
        value = f"{target.comparator or ''} {_figure(target.value) or target.missing}".strip()
        yield Find("target", names[target.indicator], where, target.period, value)


def _activities(plan: Plan, goals: dict[str, str]) -> Iterator[Find]:
    titles = {activity.id: activity.title for activity in plan.activities}
    for activity in plan.activities:
        yield Find("activity", activity.title, activity.letter, value=goals.get(activity.goal, ""))
    for result in plan.results:
        yield Find("result", titles[result.activity], "", result.period, str(result.progress or ""))


def _figure(value: object) -> str:
    return "" if value is None else f"{value}"
