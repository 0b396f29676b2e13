"""Tables of activities and results, from text and from files that have tables of their own."""

from __future__ import annotations

import pytest

from koersvast.plan import Level, Plan, Progress
from tests.reading.helping import heading, paragraph, plan_of, table

HEADS = ["Activiteiten", "Resultaat 2021"]


def read(*rows: list[str]) -> Plan:
    return plan_of(table(HEADS, *rows))


def test_a_row_is_an_activity_with_its_result() -> None:
    plan = read(
        [
            "Jongerenraad\nDe raad geeft gevraagd en ongevraagd advies.",
            "De raad is opgericht. Het werk loopt.",
        ]
    )
    (activity,), (result,) = plan.activities, plan.results
    assert (activity.title, activity.text) == ("Jongerenraad", "De raad geeft gevraagd en ongevraagd advies.")
    assert (result.activity, result.period, result.progress) == (activity.id, "2021", Progress.UNDER_WAY)
    assert result.text == "De raad is opgericht. Het werk loopt."
    assert (activity.locator, result.locator) == ("b2", "b2")


@pytest.mark.parametrize(
    ("printed", "progress", "cause"),
    [
        ("", Progress.NOT_REPORTED, ""),
        ("p.m.", Progress.NOT_REPORTED, ""),
        ("Zie pagina 8.", Progress.REPORTED_ELSEWHERE, ""),
        ("De start is vanwege covid-19 uitgesteld.", Progress.DELAYED, "covid-19"),
        ("De wijk telt drie scholen.", None, ""),
    ],
)
def test_what_became_of_it(printed: str, progress: Progress | None, cause: str) -> None:
    (result,) = read(["Jongerenraad", printed]).results
    assert (result.progress, result.cause, result.text) == (progress, cause, printed)


def test_a_column_with_the_status_tells_the_progress_and_the_one_beside_it_the_rest() -> None:
    heads = ["Nr", "Actie", "Trekker", "Status", "Toelichting"]
    plan = plan_of(
        table(heads, ["3", "Jongerenraad", "Team Jeugd", "Gereed", "De raad telt negen leden."]),
        period="2022",
    )
    (activity,), (result,) = plan.activities, plan.results
    assert (activity.letter, activity.title, activity.lead) == ("3", "Jongerenraad", "Team Jeugd")
    assert (result.period, result.progress) == ("2022", Progress.DONE)
    assert result.text == "Gereed De raad telt negen leden."


def test_years_in_the_rows_of_an_action_table_are_no_heads_and_no_targets() -> None:
    plan = plan_of(
        table(
            ["Nr.", "Actie", "Trekker", "Planning", "Stand van zaken 2023"],
            [
                "1.1",
                "Fietslessen in drie wijken",
                "Team Sport",
                "2022-2024",
                "Loopt. In 2023 kwamen 12 scholen.",
            ],
            ["1.2", "Schoon water op het plein", "Waterhuis", "2023", "Uitgesteld wegens personeelstekort"],
            ["1.3", "Lessen over slapen", "Team Jeugd", "2024", "Nog niet gestart"],
        )
    )
    assert [(a.letter, a.title, a.lead) for a in plan.activities] == [
        ("1.1", "Fietslessen in drie wijken", "Team Sport"),
        ("1.2", "Schoon water op het plein", "Waterhuis"),
        ("1.3", "Lessen over slapen", "Team Jeugd"),
    ]
    assert [(r.period, r.progress, r.cause) for r in plan.results] == [
        ("2023", Progress.UNDER_WAY, ""),
        ("2023", Progress.DELAYED, "personeelstekort"),
        ("2023", Progress.NOT_STARTED, ""),
    ]
    assert not plan.indicators
    assert [row.text for row in plan.unread] == ["2022-2024", "2023", "2024"]


def test_activities_without_a_column_of_results_have_none() -> None:
    plan = plan_of(table(["Maatregel", "Verantwoordelijk", "Planning"], ["Sportfonds", "Team Sport", "2024"]))
    (activity,) = plan.activities
    assert (activity.title, activity.lead, plan.results) == ("Sportfonds", "Team Sport", ())


def test_activities_come_under_the_goal_above_the_table() -> None:
    plan = plan_of(
        heading("2. Meedoen"),
        heading("Doel en subdoelen 1"),
        paragraph("Kinderen doen mee:"),
        table(HEADS, ["Jongerenraad", "p.m."]),
    )
    assert [plan.goal(a.goal).title for a in plan.activities] == ["Kinderen doen mee"]


def test_a_table_under_several_goals_serves_the_theme_above_them() -> None:
    plan = plan_of(
        heading("2. Meedoen"),
        heading("Doel en subdoelen 1"),
        paragraph("Kinderen doen mee:"),
        heading("Doel en subdoelen 2"),
        paragraph("Kinderen sporten:"),
        table(HEADS, ["Jongerenraad", "p.m."]),
    )
    assert [plan.goal(a.goal).title for a in plan.activities] == ["Meedoen"]


def test_a_goal_in_a_column_of_its_own_is_the_goal_of_the_row() -> None:
    plan = plan_of(table(["Doel", "Actie", "Voortgang"], ["Iedereen sport", "Sportfonds", "p.m."]))
    (goal,), (activity,) = plan.goals, plan.activities
    assert (goal.title, goal.level, activity.goal) == ("Iedereen sport", Level.GOAL, goal.id)


def test_other_tables_are_left_alone() -> None:
    plan = plan_of(table(["Wanneer", "Wie"], ["voorjaar", "team"]))
    assert not plan.activities
    assert not plan.results
