"""Frameworks along strands: themes in them, and labelled ambitions."""

from __future__ import annotations

from koersvast.plan import Level
from tests.reading.helping import heading, item, paragraph, plan_of, plan_of_text

FRAMEWORK = """
    De raad stelt vast: 'Samen sterk, beleidskader voor Lindebroek 2020-2024'.

    Route 1: Samen

    Route 1 wordt in hoofdstuk 3 behandeld.

    3.\tRoute 1: Samen
    \tverder bouwen

    3.1\tWonen
    Wonen is belangrijk voor iedereen in Lindebroek.

    •\tEen thuis: er komen meer woningen voor jongeren.

    •\tBlijven: inwoners kunnen blijven wonen in hun wijk.

    Een thuis

    Er komen afspraken met de corporaties.

    •\tDe gemeente bouwt zonder label.

    5.\tDe routes samengevat

    3.1\tWonen

    Een thuis: meer woningen
"""


def test_strands_themes_and_ambitions() -> None:
    plan = plan_of_text(FRAMEWORK, title="Beleidskader Lindebroek 2020-2024")
    titles = {goal.id: goal.title for goal in plan.goals}
    assert [(goal.level, goal.code, goal.title, titles.get(goal.parent, "")) for goal in plan.goals] == [
        (Level.PROGRAMME, "", "Samen sterk, beleidskader voor Lindebroek 2020-2024", ""),
        (
            Level.POLICY_FIELD,
            "Route 1",
            "Samen verder bouwen",
            "Samen sterk, beleidskader voor Lindebroek 2020-2024",
        ),
        (Level.THEME, "3.1", "Wonen", "Samen verder bouwen"),
        (Level.AMBITION, "", "Een thuis: er komen meer woningen voor jongeren.", "Wonen"),
        (Level.AMBITION, "", "Blijven: inwoners kunnen blijven wonen in hun wijk.", "Wonen"),
    ]


def test_a_strand_without_chapters_is_read_where_it_is_first_named() -> None:
    plan = plan_of(
        heading("Spoor 1: Werk"), paragraph("Tekst."), heading("Spoor 2: Zorg"), heading("Spoor 1: Werk")
    )
    assert [(goal.code, goal.title) for goal in plan.goals] == [("Spoor 1", "Werk"), ("Spoor 2", "Zorg")]


def test_ambitions_that_are_announced() -> None:
    plan = plan_of(
        heading("Spoor 1: Werk"),
        paragraph("Werk is nodig. We hebben deze ambities:"),
        item("Meer werk"),
        item("Beter werk"),
    )
    assert [goal.title for goal in plan.goals if goal.level is Level.AMBITION] == ["Meer werk", "Beter werk"]


def test_a_document_without_strands_has_none() -> None:
    assert not plan_of(heading("3.1 Wonen"), item("Een thuis: er komen woningen.")).goals
