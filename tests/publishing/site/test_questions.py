"""Questions for the council: what is asked, in which order, and what is not asked."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from koersvast.plan import (
    Activity,
    Comparator,
    Direction,
    Goal,
    GoalIndicator,
    Indicator,
    Level,
    Observation,
    Plan,
    Progress,
    Result,
    Role,
    Target,
)
from koersvast.publishing.site.build import edition_of
from koersvast.publishing.site.questions import MOST, Question, questions

GOAL = Goal(id="groen", level=Level.GOAL, title="Meer groen")
Rows = dict[str, list[Any]]


def indicator(name: str, value: str | None, wanted: str) -> Rows:
    """The rows of an indicator of the goal, of which more is better, with a figure and a target of 2020."""
    measured = [
        Observation(indicator=name, period="2020", role=Role.REALISED, value=Decimal(figure), raw=figure)
        for figure in [value]
        if figure is not None
    ]
    target = Target(
        indicator=name, period="2020", comparator=Comparator.AT_LEAST, value=Decimal(wanted), raw=wanted
    )
    return {
        "indicators": [
            Indicator(id=name, name=name.capitalize(), unit="count", direction=Direction.INCREASE)
        ],
        "goal_indicators": [GoalIndicator(goal="groen", indicator=name)],
        "observations": measured,
        "targets": [target],
    }


def activity(name: str, progress: Progress | None, cause: str = "") -> Rows:
    results = [Result(activity=name, period="2020", progress=progress, cause=cause)] if progress else []
    return {"activities": [Activity(id=name, goal="groen", title=name.capitalize())], "results": results}


def plan_of(*parts: Rows) -> Plan:
    tables: Rows = {}
    for part in parts:
        for table, rows in part.items():
            tables.setdefault(table, []).extend(rows)
    return Plan(goals=(GOAL,)).with_rows(**tables)


def asked(plan: Plan) -> tuple[Question, ...]:
    """What is asked about the goal, but for what was found wrong in the plan itself."""
    return questions(GOAL, replace(edition_of(plan), findings=()))


@pytest.mark.parametrize(
    ("plan", "known", "ask"),
    [
        (
            plan_of(indicator("bomen", "80", "100")),
            "Bomen: Het doel voor 2020 was minstens 100, maar het werd 80: niet gehaald",
            "Waardoor is dit niet gelukt?",
        ),
        (plan_of(), "Voor dit doel is er geen indicator: ‘Meer groen’.", "Hoe kan de raad zien"),
        (
            plan_of(indicator("bomen", None, "100")),
            "Van dit doel is niet te zien of het dichterbij komt: ‘Meer groen’.",
            "Hoe kan de raad zien",
        ),
        (
            plan_of(indicator("bomen", "110", "100"), activity("planten", Progress.DELAYED, "droogte")),
            "Planten: vertraagd. Als oorzaak noemt het document: droogte.",
            "Wanneer gaat dit verder?",
        ),
        (
            plan_of(indicator("bomen", "110", "100"), activity("planten", Progress.STOPPED)),
            "Planten: gestopt.",
            "Wanneer gaat dit verder?",
        ),
        (
            plan_of(indicator("bomen", "110", "100"), activity("planten", None)),
            "Van één van de 1 activiteiten staat nergens hoe ver die is.",
            "Wanneer hoort de raad",
        ),
    ],
    ids=["missed", "no indicator", "no figure", "delayed", "stopped", "not reported"],
)
def test_what_is_known_leads_to_a_question(plan: Plan, known: str, ask: str) -> None:
    first = asked(plan)[0]
    assert first.known.replace("\u00a0", " ").startswith(known)
    assert first.ask.startswith(ask)


def test_activities_that_are_done_while_the_figures_lag_are_asked_about() -> None:
    plan = plan_of(indicator("bomen", "80", "100"), activity("planten", Progress.DONE))
    known = [one.known for one in asked(plan)]
    assert any(words.startswith("De activiteit voor dit doel is klaar: ‘Meer groen’.") for words in known)


def test_where_all_goes_well_nothing_is_asked() -> None:
    assert asked(plan_of(indicator("bomen", "110", "100"), activity("planten", Progress.DONE))) == ()


def test_one_of_each_sort_comes_before_a_second_of_any_and_there_are_at_most_five() -> None:
    plan = plan_of(
        *(indicator(name, "80", "100") for name in ("bomen", "struiken", "gras", "mos")),
        activity("planten", Progress.STOPPED),
        activity("snoeien", None),
    )
    found = asked(plan)
    assert len(found) == MOST
    assert [one.known.split(":")[0].split(" staat")[0] for one in found] == [
        "Bomen",
        "Planten",
        "Van één van de 2 activiteiten",
        "Struiken",
        "Gras",
    ]


def test_findings_are_asked_about_unless_a_person_accepted_them() -> None:
    edition = edition_of(plan_of(indicator("bomen", "110", "100")))
    serious = [one.message["nl"] for one in edition.findings if one.severity in {"error", "warning"}]
    assert serious  # no baseline, for one
    assert {one.known for one in questions(GOAL, edition)} <= set(serious)
    accepted: Any = "accepted"
    silent = tuple(replace(one, accepted=accepted) for one in edition.findings)
    assert questions(GOAL, replace(edition, findings=silent)) == ()
