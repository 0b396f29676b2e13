"""Goals that are named by a heading, a caption or a line above a table."""

from __future__ import annotations

import pytest

from koersvast.plan import Plan
from koersvast.reading.blocks import Block
from tests.reading.helping import heading, paragraph, plan_of, table
from tests.reading.interpret.grids import grid

FIGURES = table(
    ("Indicator", "Bron", "Realisatie 2022", "Streefwaarde 2024"), ("Bomen", "telling", "10", "15")
)
AMOUNTS = grid("x € 1.000 | Rekening 2022 | Begroting 2024\nLasten | 100 | 150\nBaten | 10 | 20")


def _goals_of_indicators(plan: Plan) -> list[str]:
    titles = {goal.id: goal.title for goal in plan.goals}
    return [titles[link.goal] for link in plan.goal_indicators]


@pytest.mark.parametrize(
    "above",
    [
        "Thema Wonen - indicatoren en budget 2024",
        "Thema Wonen indicatoren 2024",
        "Wonen: indicatoren",
        "Indicatoren thema Wonen",
    ],
)
def test_a_known_goal_wins_from_the_title_of_a_page(above: str) -> None:
    plan = plan_of(heading("Thema Wonen", 1), heading("Thema Groen", 1), heading(above, 1), FIGURES)
    assert [goal.title for goal in plan.goals] == ["Wonen", "Groen"]
    assert _goals_of_indicators(plan) == ["Wonen"]


def test_a_page_of_a_new_goal() -> None:
    plan = plan_of(heading("Thema Groen: cijfers en financiën", 1), FIGURES)
    assert [goal.title for goal in plan.goals] == ["Groen"]


def test_a_title_that_goes_on_is_another_goal() -> None:
    plan = plan_of(heading("Thema Wonen", 1), heading("Thema Wonen en financiën", 1))
    assert [goal.title for goal in plan.goals] == ["Wonen", "Wonen en financiën"]


@pytest.mark.parametrize(
    "above", ["Indicatoren programma 2 Wonen", "Tabel 4: Indicatoren bij programma 2", "Programma 2 Wonen"]
)
def test_a_line_above_a_table_names_another_programme(above: str) -> None:
    plan = plan_of(heading("Programma 2 Wonen", 1), heading("Programma 3 Werk", 1), paragraph(above), FIGURES)
    assert _goals_of_indicators(plan) == ["Wonen"]


def test_the_bare_title_of_a_goal_elsewhere_is_what_a_table_is_about() -> None:
    given = (heading("Programma 2 Wonen", 1), heading("Programma 3 Werk", 1), paragraph("Wonen"), FIGURES)
    assert _goals_of_indicators(plan_of(*given)) == ["Werk"]


@pytest.mark.parametrize(
    "above", [heading("Overzicht lasten en baten alle programma's", 1), paragraph("Totaal programma's")]
)
def test_amounts_of_all_programmes_are_of_none(above: Block) -> None:
    plan = plan_of(heading("Programma 3 Werk", 1), above, AMOUNTS)
    assert plan.budgets == ()
    assert [row.text for row in plan.unread] == ["100", "150", "10", "20"]
