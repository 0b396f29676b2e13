"""Goals, indicators, abbreviations and parties that are printed as lists."""

from __future__ import annotations

import pytest

from koersvast.plan import IndicatorKind, Level, Plan
from koersvast.reading.blocks import ListItem, Piece
from tests.reading.helping import heading, item, paragraph, plan_of, plan_of_text, table

GOALS = """
     2. Meedoen

    Doel en subdoelen 1
    Alle kinderen in Lindebroek kunnen meedoen:

     Clubs zijn toegankelijk voor kinderen met een beperking.

     Kinderen krijgen hulp om lid te worden van een club.

    Indicatoren
     Percentage jongeren (2e klas VO) dat lid is van een club.

     Het aantal clubs per 1.000 inwoners.

    Kwalitatieve indicator
     Kinderen voelen zich welkom bij hun club.

    Doel en subdoelen 2

     Ouders voelen zich gesteund.

    Indicator
    Geen.
"""


def tree(plan: Plan) -> list[tuple[str, str, str]]:
    titles = {goal.id: goal.title for goal in plan.goals}
    return [(str(goal.level), goal.title, titles.get(goal.parent, "")) for goal in plan.goals]


def test_goals_and_subgoals_of_a_chapter() -> None:
    assert tree(plan_of_text(GOALS)) == [
        ("theme", "Meedoen", ""),
        ("goal", "Alle kinderen in Lindebroek kunnen meedoen", "Meedoen"),
        (
            "subgoal",
            "Clubs zijn toegankelijk voor kinderen met een beperking.",
            "Alle kinderen in Lindebroek kunnen meedoen",
        ),
        (
            "subgoal",
            "Kinderen krijgen hulp om lid te worden van een club.",
            "Alle kinderen in Lindebroek kunnen meedoen",
        ),
        # Items alone stand under the heading: there is no sentence for the goal.
        ("goal", "Doel en subdoelen 2", "Meedoen"),
        ("subgoal", "Ouders voelen zich gesteund.", "Doel en subdoelen 2"),
    ]


def test_indicators_of_a_list() -> None:
    plan = plan_of_text(GOALS)
    assert [(one.name, one.kind, one.unit, one.population) for one in plan.indicators] == [
        (
            "Percentage jongeren (2e klas VO) dat lid is van een club",
            None,
            "percent",
            "jongeren (2e klas VO)",
        ),
        ("Het aantal clubs per 1.000 inwoners", None, "per_1000", "inwoners"),
        ("Kinderen voelen zich welkom bij hun club", IndicatorKind.QUALITATIVE, "", ""),
    ]
    first = plan.goals[1].id
    assert {link.goal for link in plan.goal_indicators} == {first}


def test_an_indicator_that_is_named_twice_serves_both_goals() -> None:
    plan = plan_of(
        heading("1. Sport"),
        heading("Doel en subdoelen 1"),
        paragraph("Kinderen sporten:"),
        heading("Indicatoren"),
        item("Aantal leden."),
        heading("Doel en subdoelen 2"),
        paragraph("Ouders sporten:"),
        heading("Indicatoren"),
        item("Aantal leden"),
    )
    assert len(plan.indicators) == 1
    assert len(plan.goal_indicators) == 2


def test_outcome_indicators_say_so() -> None:
    plan = plan_of(
        heading("Indicatoren"), item("Outcome indicator uitval: het percentage dat te vroeg stopt.")
    )
    assert [(one.kind, one.unit) for one in plan.indicators] == [(IndicatorKind.OUTCOME, "percent")]


def test_indicators_that_a_sentence_announces() -> None:
    plan = plan_of(
        paragraph("Er komen outcome-indicatoren. Het gaat om de volgende indicatoren:"),
        ListItem((Piece("Uitval van jongeren", "b2"),)),
        ListItem((Piece("Doelrealisatie:", "b3"),)),
        item("mate waarin doelen zijn bereikt."),
        paragraph("Hierover volgt meer."),
    )
    assert [(one.name, one.kind) for one in plan.indicators] == [
        ("Uitval van jongeren", IndicatorKind.OUTCOME),
        ("Doelrealisatie: mate waarin doelen zijn bereikt", IndicatorKind.OUTCOME),
    ]
    assert not plan.goal_indicators


@pytest.mark.parametrize(
    "texts",
    [
        [paragraph("Wij meten elk jaar hoe het gaat met de kinderen in de stad en leggen dat hier uit.")],
        [paragraph("Geen.")],
        [],
    ],
)
def test_text_that_names_no_indicator(texts: list) -> None:
    assert not plan_of(heading("Indicatoren"), *texts).indicators


def test_a_chapter_without_goals_is_no_theme() -> None:
    assert not plan_of(heading("1. Leeswijzer"), paragraph("Dit plan telt vier delen.")).goals


def test_a_chapter_with_a_table_of_activities_is_a_theme() -> None:
    plan = plan_of(heading("9. Overige taken"), table(["Actie", "Resultaat"], ["Kaart", "Gereed"]))
    assert [(goal.title, goal.level) for goal in plan.goals] == [("Overige taken", Level.THEME)]


@pytest.mark.parametrize(
    "text",
    [
        "Afkortingen\n\nGO  =  Gemeenschappelijk Orgaan\n\nBW  =  Beschermd wonen\n",
        "Lijst van afkortingen\n\nGO:\t Gemeenschappelijk\n\n\t Orgaan\n\nBW:\t Beschermd wonen\n\nBronnen\n",
        "Afkortingenlijst\n\nAfkorting     Uitleg\n\nGO     Gemeenschappelijk Orgaan\n\nBW Beschermd wonen\n",
        "Afkortingen\n\nGO\n\nGemeenschappelijk Orgaan\n\nBW\n\nBeschermd wonen\n",
        "Er is een Gemeenschappelijk Orgaan (GO) voor beschermd wonen (BW) in de regio.",
    ],
    ids=["equals signs", "colons and tabs", "columns", "lines in turn", "in a sentence"],
)
def test_abbreviations(text: str) -> None:
    terms = [(term.abbreviation, term.meaning.casefold()) for term in plan_of_text(text).terms]
    assert terms == [("GO", "gemeenschappelijk orgaan"), ("BW", "beschermd wonen")]


def test_abbreviations_in_a_table() -> None:
    plan = plan_of(table(["Afkorting", "Betekenis"], ["GO", "Gemeenschappelijk Orgaan"]))
    assert [(term.abbreviation, term.meaning) for term in plan.terms] == [("GO", "Gemeenschappelijk Orgaan")]


def test_the_list_of_a_document_goes_before_definitions_in_its_text() -> None:
    plan = plan_of(
        paragraph("Het Gemeenschappelijk Orgaan (GO) helpt."),
        heading("Afkortingen"),
        paragraph("BW = beschermd wonen"),
    )
    assert [term.abbreviation for term in plan.terms] == ["BW"]


def test_parties_with_what_they_do() -> None:
    plan = plan_of(
        heading("Verbonden partijen"),
        heading("Lindewerk"),
        paragraph("Lindewerk helpt mensen aan werk."),
        heading("Omgevingsdienst Linde (OL)"),
        paragraph("Zie programma 4."),
        heading("Relevant beleid"),
        paragraph("Nota werk."),
    )
    assert [(party.name, party.role, party.text) for party in plan.parties] == [
        ("Lindewerk", "verbonden partij", "Lindewerk helpt mensen aan werk."),
        ("Omgevingsdienst Linde (OL)", "verbonden partij", "Zie programma 4."),
    ]


@pytest.mark.parametrize(
    "given",
    [
        [heading("Samenwerkingspartners"), item("Lindewerk: helpt mensen aan werk")],
        [heading("Samenwerkingspartners"), table(["Naam", "Rol"], ["Lindewerk", "helpt mensen aan werk"])],
    ],
    ids=["items", "table"],
)
def test_partners_in_other_forms(given: list) -> None:
    (party,) = plan_of(*given).parties
    assert (party.name, party.role, party.text) == (
        "Lindewerk",
        "samenwerkingspartner",
        "helpt mensen aan werk",
    )


def test_a_section_of_sentences_names_no_party() -> None:
    assert not plan_of(heading("Verbonden partijen"), paragraph("Wij werken samen met velen.")).parties


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("% jongeren dat sport", ["% jongeren dat sport"]),
        ("Aantal lezers", ["Aantal lezers"]),
        # Cells of a table whose grid is lost.
        ("% % jongeren", []),
        ("Aantal 12 14", []),
    ],
)
def test_a_paragraph_under_indicators_names_one_when_it_says_of_what(text: str, names: list[str]) -> None:
    plan = plan_of(heading("Indicatoren"), paragraph(text))
    assert [row.name for row in plan.indicators] == names
