"""Annual reports: goals under "what did we reach", and lists of what was done for them."""

from __future__ import annotations

from koersvast.plan import Level, Progress
from tests.reading.helping import heading, item, plan_of

REACHED, DONE = heading("Wat hebben we bereikt?"), heading("Wat hebben we daarvoor gedaan?")
PROGRAMME = heading("Programma 2. Wonen")


def test_numbered_headings_under_what_was_reached_are_goals() -> None:
    plan = plan_of(
        PROGRAMME, REACHED,
        heading("2.1 Iedereen woont goed"), DONE, item("We bouwden 34 huizen."),
        heading("2.2 Meer groen"), DONE, item("De bomen zijn geplant."),
        period="2022",
    )  # fmt: skip
    programme, first, second = plan.goals
    assert [(goal.level, goal.code, goal.title, goal.parent) for goal in (first, second)] == [
        (Level.GOAL, "2.1", "Iedereen woont goed", programme.id),
        (Level.GOAL, "2.2", "Meer groen", programme.id),
    ]
    assert [(row.goal, row.title) for row in plan.activities] == [
        (first.id, "We bouwden 34 huizen"),
        (second.id, "De bomen zijn geplant"),
    ]


def test_a_numbered_heading_of_another_programme_is_no_goal_of_this_one() -> None:
    plan = plan_of(PROGRAMME, REACHED, heading("3.1 Bijlagen"))
    assert [goal.title for goal in plan.goals] == ["Wonen"]


def test_what_was_done_tells_how_far_it_is_only_in_words_of_its_own() -> None:
    plan = plan_of(
        PROGRAMME, DONE, item("We bouwden 34 huizen."), item("De hal is opgeleverd."),
        period="2022",
    )  # fmt: skip
    assert [(row.period, row.progress, row.text) for row in plan.results] == [
        ("2022", None, "We bouwden 34 huizen."),
        ("2022", Progress.DONE, "De hal is opgeleverd."),
    ]


def test_an_item_with_the_letter_of_what_was_planned_is_its_result() -> None:
    planned = heading("Wat gaan we daarvoor doen?")
    plan = plan_of(
        PROGRAMME, planned, item("2.1.1 We bouwen een hal."), DONE, item("2.1.1 De hal is opgeleverd.")
    )
    (activity,), (result,) = plan.activities, plan.results
    assert (activity.text, result.text) == ("We bouwen een hal.", "De hal is opgeleverd.")
    assert result.activity == activity.id


def test_a_list_under_no_goal_tells_of_something_else() -> None:
    assert not plan_of(DONE, item("We bouwden 34 huizen.")).results
