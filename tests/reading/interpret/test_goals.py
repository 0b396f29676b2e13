"""The goal tree of programme budgets: what the headings open, and under what."""

from __future__ import annotations

import pytest

from koersvast.plan import Level, Plan
from koersvast.reading.blocks import Heading, Paragraph
from tests.reading.helping import heading, paragraph, table
from tests.reading.helping import plan_of as plan_of_blocks
from tests.reading.plans import plan_of

WANTED = (
    "\n\nWat willen we bereiken?\n\nInwoners doen mee en zien naar elkaar om, "
    "ook als dat even niet vanzelf gaat.\n\n"
)


def _tree(plan: Plan) -> list[tuple[Level | None, str, str, str]]:
    titles = {goal.id: goal.title for goal in plan.goals}
    return [(goal.level, goal.code, goal.title, titles.get(goal.parent, "")) for goal in plan.goals]


def test_programme_policy_field_and_goals() -> None:
    text = (
        "Programma 2 Samen leven\n\nBeleidsveld 2.1 Sport en bewegen\n\n"
        f"1. Meer inwoners sporten{WANTED}2. Sportclubs doen mee in de wijk{WANTED}"
        f"Beleidsveld 2.2 Cultuur\n\n1. Iedereen komt in aanraking met kunst{WANTED}"
    )
    assert _tree(plan_of(text)) == [
        (Level.PROGRAMME, "2", "Samen leven", ""),
        (Level.POLICY_FIELD, "2.1", "Sport en bewegen", "Samen leven"),
        (Level.GOAL, "1", "Meer inwoners sporten", "Sport en bewegen"),
        (Level.GOAL, "2", "Sportclubs doen mee in de wijk", "Sport en bewegen"),
        (Level.POLICY_FIELD, "2.2", "Cultuur", "Samen leven"),
        (Level.GOAL, "1", "Iedereen komt in aanraking met kunst", "Cultuur"),
    ]


@pytest.mark.parametrize(
    ("heading", "level", "code", "title"),
    [
        ("Programma 3: Werk", Level.PROGRAMME, "3", "Werk"),
        ("Programma 3 – Werk en inkomen", Level.PROGRAMME, "3", "Werk en inkomen"),
        ("PROGRAMMA 3 WERK", Level.PROGRAMME, "3", "WERK"),
        ("2.1 Programma Zorg en welzijn", Level.PROGRAMME, "", "Zorg en welzijn"),
        ("Programma Zorg en welzijn", Level.PROGRAMME, "", "Zorg en welzijn"),
        ("Taakveld 6.3 Inkomensregelingen", Level.POLICY_FIELD, "6.3", "Inkomensregelingen"),
        ("Thema: Wonen", Level.THEME, "", "Wonen"),
        ("Doelstelling 1.2 Minder afval", Level.GOAL, "1.2", "Minder afval"),
        ("Programma 1 Veiligheid ............ 12", Level.PROGRAMME, "1", "Veiligheid"),
    ],
)
def test_headings_that_name_their_level(heading: str, level: Level, code: str, title: str) -> None:
    assert _tree(plan_of(f"{heading}\n\nTekst volgt.\n")) == [(level, code, title, "")]


@pytest.mark.parametrize(
    "heading",
    [
        "Wat willen we bereiken?",
        "1. Inleiding",
        "Programma's en paragrafen",
        "Doelen en middelen",
        "3. Samenvatting",
        "Doel van deze begroting",
        "Inhoud",
    ],
)
def test_other_headings_are_no_goals(heading: str) -> None:
    assert plan_of(f"{heading}{WANTED}").goals == ()


def test_a_title_over_several_lines() -> None:
    first = "1. Inwoners met een beperking wonen zelfstandig en\n\nhouden de regie\n"
    second = (
        "2. Jongeren krijgen hulp die past bij wat zij nodig hebben en bij wat zij al kunnen, en ouders \n\n"
        "weten waar zij terechtkunnen met hun vragen"
    )
    text = f"Beleidsveld 1.1 Zorg\n\n{first}{WANTED}{second}{WANTED}"
    assert [goal.title for goal in plan_of(text).goals[1:]] == [
        "Inwoners met een beperking wonen zelfstandig en houden de regie",
        (
            "Jongeren krijgen hulp die past bij wat zij nodig hebben en bij wat zij al kunnen, en ouders"
            " weten waar zij terechtkunnen met hun vragen"
        ),
    ]


def test_a_number_longer_than_that_of_the_programme_is_a_policy_field() -> None:
    text = f"Programma 4 Ruimte\n\n4.1 Wonen{WANTED}1. Genoeg woningen{WANTED}"
    assert [(goal.level, goal.title) for goal in plan_of(text).goals] == [
        (Level.PROGRAMME, "Ruimte"),
        (Level.POLICY_FIELD, "Wonen"),
        (Level.GOAL, "Genoeg woningen"),
    ]


def test_a_heading_that_comes_again_opens_the_same_goal() -> None:
    text = (
        "Inhoud\n\nProgramma 1 Veiligheid ......... 3\n\nProgramma 2 Verkeer ......... 9\n\n"
        f"Programma 1 Veiligheid\n\nBeleidsveld 1.1 Toezicht\n\n1. Minder overlast{WANTED}"
        f"Programma 1 Veiligheid\n\nBeleidsveld 1.1 Toezicht\n\n2. Minder inbraken{WANTED}"
    )
    plan = plan_of(text)
    assert [goal.title for goal in plan.goals] == [
        "Veiligheid", "Verkeer", "Toezicht", "Minder overlast", "Minder inbraken",
    ]  # fmt: skip
    assert {goal.parent for goal in plan.goals[3:]} == {plan.goals[2].id}


def test_what_is_wanted_is_the_text_of_the_goal() -> None:
    text = (
        f"Beleidsveld 1.1 Sport\n\n1. Meer sport{WANTED}Wat gaan we daarvoor doen?\n\n"
        "Wij bouwen een sporthal in de wijk.\n"
    )
    (_, goal) = plan_of(text).goals
    assert goal.text == "Inwoners doen mee en zien naar elkaar om, ook als dat even niet vanzelf gaat."


def test_the_mission_of_a_programme_is_its_text() -> None:
    (programme,) = plan_of(
        "Programma 1 Sport\n\nProgrammadoelstelling (missie)\n\n"
        "Iedereen kan bewegen, op elk moment van de dag.\n"
    ).goals
    assert programme.text == "Iedereen kan bewegen, op elk moment van de dag."


def test_items_under_what_a_programme_wants_are_its_goals() -> None:
    text = (
        "Programma 1 Groen\n\nWat willen we bereiken?\n\n"
        "• Meer bomen in de straat;\n• Schoner water.\n\nWat gaan we doen?\n"
    )
    assert _tree(plan_of(text))[1:] == [
        (Level.GOAL, "", "Meer bomen in de straat", "Groen"),
        (Level.GOAL, "", "Schoner water", "Groen"),
    ]


def test_a_cluster_that_a_sentence_names() -> None:
    text = (
        "Het cluster Samenleving bestaat uit twee programma's:\n\n"
        "Programma 1 Zorg\n\nTekst.\n\nProgramma 2 Werk\n\nTekst.\n"
    )
    assert _tree(plan_of(text)) == [
        (Level.CLUSTER, "", "Samenleving", ""),
        (Level.PROGRAMME, "1", "Zorg", "Samenleving"),
        (Level.PROGRAMME, "2", "Werk", "Samenleving"),
    ]


INDICATORS = table(("Indicator", "Realisatie 2020"), ("Inwoners die sporten", "61"))


@pytest.mark.parametrize(
    ("block", "goals"),
    [
        (heading("Doel: Meer inwoners sporten"), ["Meer inwoners sporten"]),
        (paragraph("Doelstelling: Meer inwoners sporten."), ["Meer inwoners sporten"]),
        (heading("Doel en aanpak"), []),
        (paragraph("Doel van dit plan is sporten"), []),
    ],
)
def test_a_goal_without_a_number_stands_behind_a_colon(block: Heading | Paragraph, goals: list[str]) -> None:
    assert [goal.title for goal in plan_of_blocks(block, INDICATORS).goals] == goals
