"""Tables that print the goal tree, and headings that say of which goal a section is."""

from __future__ import annotations

import pytest

from koersvast.plan import DocumentKind, Level
from koersvast.reading.recognise.sections import SectionOfGoal, section_of, section_of_goal
from tests.reading.helping import VOCABULARY, heading, paragraph, plan_of, table
from tests.reading.interpret.grids import grid

TREE = """
    Programmadoel      | Subdoel               | Activiteit 2025
    4.A Goed wonen     | 4.A.1 Meer woningen   | Afspraken maken met bouwers
                       |                       | Een adviseur voortzetten
                       | 4.A.2 Hulp op tijd    | De wachtlijst wegwerken
    4.B Zorg voor wie zorgt |                  | Een campagne voeren
"""


def test_a_column_for_each_level_and_one_for_activities() -> None:
    plan = plan_of(heading("Programma 4 Wonen", 1), grid(TREE))
    titles = {goal.id: goal.title for goal in plan.goals}
    assert [(g.code, g.title, g.level, titles.get(g.parent, "")) for g in plan.goals[1:]] == [
        ("4.A", "Goed wonen", Level.GOAL, "Wonen"),
        ("4.A.1", "Meer woningen", Level.SUBGOAL, "Goed wonen"),
        ("4.A.2", "Hulp op tijd", Level.SUBGOAL, "Goed wonen"),
        ("4.B", "Zorg voor wie zorgt", Level.GOAL, "Wonen"),
    ]
    assert [(row.title, titles[row.goal]) for row in plan.activities] == [
        ("Afspraken maken met bouwers", "Meer woningen"),
        ("Een adviseur voortzetten", "Meer woningen"),
        ("De wachtlijst wegwerken", "Hulp op tijd"),
        ("Een campagne voeren", "Zorg voor wie zorgt"),
    ]


def test_indicators_with_the_code_of_a_goal_serve_it() -> None:
    figures = table(["Code", "Prestatie-indicator", "Realisatie 2021"], ["4.A.1", "Woningen", "64"])
    plan = plan_of(heading("Programma 4 Wonen", 1), grid(TREE), figures, period="2025")
    titles = {goal.id: goal.title for goal in plan.goals}
    assert [titles[link.goal] for link in plan.goal_indicators] == ["Meer woningen"]


@pytest.mark.parametrize(
    "heads", [["Doel", "Indicator", "2021"], ["Subdoel", "Doel", "Activiteit"], ["Doel", "Naam", "Kosten"]]
)
def test_other_tables_are_no_tree(heads: list[str]) -> None:
    plan = plan_of(table(heads, ["Goed wonen", "Aantal woningen", "64"]))
    assert not plan.activities


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Acties bij doel 1.1", SectionOfGoal("activities", Level.GOAL, "1.1", "")),
        ("Indicatoren programma 3 Sociaal", SectionOfGoal("indicators", Level.PROGRAMME, "3", "Sociaal")),
        ("Wat mag het kosten? Programma 6 Zorg", SectionOfGoal("costs", Level.PROGRAMME, "6", "Zorg")),
        ("Indicatoren van het thema Wonen", SectionOfGoal("indicators", Level.THEME, "", "Wonen")),
        ("Acties bij de buren", None),
        ("Doel 1.1 Meer woningen", None),
        ("Indicatoren", None),
        ("Acties", None),
    ],
)
def test_sections_of_goals(text: str, named: SectionOfGoal | None) -> None:
    assert section_of_goal(text, VOCABULARY) == named
    if named:
        assert section_of(text, VOCABULARY) == named.section


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("Stand van de acties per 30 september 2024", "results"),
        ("Resultaten t/m 2024", "results"),
        ("Bijlage 2: Afkortingen", "terms"),
        ("Bijlage Gebruikte documenten", "policies"),
        ("Bijlage", ""),
        ("Per 30 september 2024", ""),
    ],
)
def test_sections_with_a_date_or_as_an_appendix(text: str, section: str) -> None:
    assert section_of(text, VOCABULARY) == section


def test_a_section_of_a_goal_goes_into_it_and_one_of_an_unknown_goal_into_none() -> None:
    plan = plan_of(
        heading("Programma 3 Sport", 1),
        heading("Doel 3.1 Meer inwoners sporten", 2),
        heading("Doel 3.2 Meer inwoners wandelen", 2),
        paragraph("Indicatoren bij doel 3.1"),
        table(["Indicator", "Realisatie 2020"], ["Aantal sporters", "12"]),
        paragraph("Indicatoren bij doel 3.9"),
        table(["Indicator", "Realisatie 2020"], ["Aantal wandelaars", "14"]),
        period="2022",
    )
    titles = {goal.id: goal.title for goal in plan.goals}
    names = {row.id: row.name for row in plan.indicators}
    assert [(names[link.indicator], titles[link.goal]) for link in plan.goal_indicators] == [
        ("Aantal sporters", "Meer inwoners sporten"),
        ("Aantal wandelaars", "Sport"),
    ]


def test_lines_of_the_contents_are_no_goals() -> None:
    plan = plan_of(heading("Programma 4 Wonen 12", 2), heading("Programma 4 Wonen", 1))
    assert [goal.title for goal in plan.goals] == ["Wonen"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Programma Sociaal: voortgang", "Sociaal"),
        ("Programma 4 Wonen - indicatoren", "Wonen"),
        ("Programma 4 Wonen (x € 1.000)", "Wonen"),
        ("Programma Sociaal totaal", "Sociaal"),
        ("Programma 4 Wonen - en werken", "Wonen - en werken"),
    ],
)
def test_what_a_heading_says_of_its_part_is_not_in_the_title(text: str, title: str) -> None:
    assert [goal.title for goal in plan_of(heading(text, 1)).goals] == [title]


def test_what_sort_of_text_stands_below_is_no_theme() -> None:
    rows = table(["Actie", "Trekker", "Wanneer"], ["Een hal bouwen", "Team Sport", "2025"])
    kind = DocumentKind.FRAMEWORK
    assert not plan_of(heading("Uitvoeringsagenda", 1), rows, kind=kind).goals
    assert len(plan_of(heading("Sporten", 1), rows, kind=kind).goals) == 1
