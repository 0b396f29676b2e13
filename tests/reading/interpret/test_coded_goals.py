"""Goals whose code tells under which goal they come."""

from __future__ import annotations

from koersvast.plan import Level, Plan
from koersvast.reading.blocks import Block
from tests.reading.helping import heading, plan_of, table

HEADS = ("Wat willen we bereiken", "Wat gaan we doen")
PROGRAMMES = (heading("Programma 2 Wonen", 1), heading("Programma 3 Werk", 1))


def _goals(*blocks: Block) -> list[tuple[str, str, str]]:
    plan: Plan = plan_of(*blocks)
    titles = {goal.id: goal.title for goal in plan.goals}
    return [
        (goal.code, goal.title, titles.get(goal.parent, ""))
        for goal in plan.goals
        if goal.level in {Level.GOAL, Level.SUBGOAL}
    ]


def test_a_goal_follows_its_code_to_another_programme() -> None:
    assert _goals(*PROGRAMMES, table(HEADS, ("2.1 Groene wijken", "Bomen planten"))) == [
        ("2.1", "Groene wijken", "Wonen")
    ]


def test_goals_that_are_counted_anew_in_each_programme_stay() -> None:
    first = table(HEADS, ("2.1 Groene wijken", "Bomen planten"))
    again = table(HEADS, ("2.1 Meer werk", "Een werkplein"))
    assert _goals(PROGRAMMES[0], first, PROGRAMMES[1], again) == [
        ("2.1", "Groene wijken", "Wonen"),
        ("2.1", "Meer werk", "Werk"),
    ]


def test_a_goal_that_is_printed_again_is_one() -> None:
    given = table(HEADS, ("Doel 3.1: Meer werk", "Een werkplein"), ("3.1 Meer werk", "Bellen"))
    assert _goals(*PROGRAMMES, given) == [("3.1", "Meer werk", "Werk")]


def test_a_programme_in_the_table_is_no_goal_in_it() -> None:
    in_row = table(HEADS, ("Programma 2 Wonen", ""), ("Groene wijken", "Bomen planten"))
    as_title = table(("Programma 2 Wonen", ""), HEADS, ("Blauwe wijken", "Een gracht"))
    assert _goals(*PROGRAMMES, in_row, as_title) == [
        ("", "Groene wijken", "Wonen"),
        ("", "Blauwe wijken", "Wonen"),
    ]


def test_a_tree_with_the_head_goal() -> None:
    given = table(("Doel", "Subdoel", "Activiteit 2025"), ("3.A Meedoen", "3.A.1 Meer werk", "Een werkplein"))
    assert _goals(*PROGRAMMES, given) == [("3.A", "Meedoen", "Werk"), ("3.A.1", "Meer werk", "Meedoen")]


def test_what_an_activity_is_for_is_no_goal() -> None:
    assert _goals(*PROGRAMMES, table(("Activiteit", "Doel"), ("Bellen", "Mensen bereiken"))) == []


def test_a_table_of_activities_in_a_wider_chapter_makes_no_theme() -> None:
    report = table(("Nr", "Actie", "Stand van zaken"), ("1", "Bellen", "Loopt"))
    plan = plan_of(heading("Cijfers", 2), heading("Samen leven", 1), report)
    assert [goal.title for goal in plan.goals] == ["Samen leven"]
