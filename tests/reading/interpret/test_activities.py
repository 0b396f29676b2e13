"""Activities under "what will we do", and the indicators that name them by letter."""

from __future__ import annotations

import pytest

from koersvast.plan import IndicatorKind
from koersvast.reading.interpret.activities import first_line
from koersvast.reading.recognise.letters import letters_of
from tests.reading.helping import heading, item, paragraph, table
from tests.reading.helping import plan_of as blocks_plan
from tests.reading.layout.text.flattened import flat
from tests.reading.plans import plan_of

GOAL = (
    "Beleidsveld 1.1 Sport\n\n1. Meer inwoners sporten\n\n"
    "Wat willen we bereiken?\n\nInwoners bewegen elke dag.\n\n"
)
DOING = "Wat gaan we ervoor doen in 2022?\n\n"


def test_lettered_items_with_their_letter_title_and_text() -> None:
    plan = plan_of(
        f"{GOAL}{DOING}a. We bouwen een hal. Die komt in Noord.\n\n"
        "b. We geven lessen aan\nkinderen en ouderen.\n"
    )
    goal = plan.goals[-1].id
    assert [(row.goal, row.letter, row.title, row.text) for row in plan.activities] == [
        (goal, "a", "We bouwen een hal", "We bouwen een hal. Die komt in Noord."),
        (goal, "b", "We geven lessen aan kinderen en ouderen", "We geven lessen aan kinderen en ouderen."),
    ]


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("• Een hal bouwen\n• Lessen geven\n", ["Een hal bouwen", "Lessen geven"]),
        ("1. Een hal bouwen.\n2. Lessen geven.\n", ["Een hal bouwen.", "Lessen geven."]),
        ("1.1.1 Wij bouwen een hal.\n1.1.2 Wij geven les.\n", ["Wij bouwen een hal.", "Wij geven les."]),
        ("Wij doen het volgende:\n\n- Een hal bouwen\n- Lessen geven\n", ["Een hal bouwen", "Lessen geven"]),
        ("Wij bouwen een hal, met de clubs samen.\n", ["Wij bouwen een hal, met de clubs samen."]),
    ],
    ids=["bullets", "numbers", "numbers of parts", "an introduction", "a paragraph"],
)  # fmt: skip
def test_other_lists(text: str, texts: list[str]) -> None:
    assert [row.text for row in plan_of(GOAL + DOING + text).activities] == texts


def test_a_number_in_front_of_a_paragraph_or_item_is_its_letter() -> None:
    plan = blocks_plan(
        heading("Programma 3 Sport", 1),
        heading("Wat gaan we daarvoor doen?", 2),
        item("We geven lessen."),
        paragraph("3.2.1 We bouwen een hal."),
        item("3.2.2 We maken afspraken."),
    )
    assert [(row.letter, row.title) for row in plan.activities] == [
        ("", "We geven lessen"),
        ("3.2.1", "We bouwen een hal"),
        ("3.2.2", "We maken afspraken"),
    ]


def test_a_paragraph_behind_an_item_goes_on_with_it() -> None:
    text = (
        "a. We bouwen een hal voor alle clubs in de wijk en voor de scholen daar.\n\n"
        "De bouw begint in mei, als de vergunning er is, en duurt een jaar.\n"
    )
    (activity,) = plan_of(GOAL + DOING + text).activities
    assert activity.text.endswith("De bouw begint in mei, als de vergunning er is, en duurt een jaar.")


def test_a_sentence_that_a_table_breaks_off_goes_on_below_it() -> None:
    plan = blocks_plan(
        heading("Programma 3 Sport", 1),
        heading("Wat gaan we daarvoor doen?", 2),
        item("We bouwen een hal met de clubs en"),
        table(["Naam", "Plaats"], ["Hal", "Noord"]),
        paragraph("met alle scholen. Die komt in Noord."),
        paragraph("We geven ook lessen."),
    )
    assert [(row.title, row.text) for row in plan.activities] == [
        (
            "We bouwen een hal met de clubs en met alle scholen",
            "We bouwen een hal met de clubs en met alle scholen. Die komt in Noord.",
        ),
        ("We geven ook lessen", "We geven ook lessen."),
    ]


def test_an_o_is_a_bullet_and_no_letter() -> None:
    plan = blocks_plan(
        heading("Programma 3 Sport", 1),
        heading("Wat gaan we daarvoor doen?", 2),
        paragraph("o Een hal bouwen"),
    )
    assert [(row.letter, row.title) for row in plan.activities] == [("", "Een hal bouwen")]


def test_what_is_done_for_the_whole_serves_the_goal_of_the_whole() -> None:
    doing = [heading("Wat gaan we daarvoor doen?", 2), paragraph("We bouwen een hal."), paragraph("Sport")]
    later = [heading("Programma 3 Bewegen", 1), heading("3.1 Sport", 2)]
    plan = blocks_plan(heading("Samenvatting", 1), *doing, *later)
    assert [(row.title, row.goal) for row in plan.activities] == [("We bouwen een hal", plan.goals[0].id)]
    two = blocks_plan(heading("Samenvatting", 1), *doing, *later, heading("Programma 4 Zorg", 1))
    assert [row.goal for row in two.activities] == [""]


def test_nothing_outside_the_section_is_an_activity() -> None:
    text = (
        f"{GOAL}• Item van wat we willen.\n\n{DOING}a. We bouwen een hal.\n\n"
        "Wat mag het kosten?\n\n• Een item over geld.\n"
    )
    assert [row.text for row in plan_of(text).activities] == ["We bouwen een hal."]


def test_indicators_are_tied_to_the_activities_that_they_name() -> None:
    drawn = flat(
        "Prestatie-|indicator||Realisatie|2021||Streefwaarde|2022||Bron||"
        "a en b. Aantal |deelnemers ||12 14 Eigen |registratie ||c. "
        "Aantal |kaarten ||5 6 Eigen |registratie ||"
    )
    plan = plan_of(f"{GOAL}{DOING}a. We geven lessen.\n\nb. We bouwen een hal.\n\n{drawn}")
    letters = {row.id: row.letter for row in plan.activities}
    names = {row.id: (row.name, row.kind) for row in plan.indicators}
    assert [(names[link.indicator], letters.get(link.activity, "")) for link in plan.goal_indicators] == [
        (("Aantal deelnemers", IndicatorKind.PERFORMANCE), "a"),
        # The goal has no activity c: the letter is part of the name.
        (("c. Aantal kaarten", IndicatorKind.PERFORMANCE), ""),
        (("Aantal deelnemers", IndicatorKind.PERFORMANCE), "b"),
    ]


@pytest.mark.parametrize(
    ("name", "letters", "rest"),
    [
        ("a. Aantal plekken", "a", "Aantal plekken"),
        ("a en b. Aantal plekken", "ab", "Aantal plekken"),
        ("a, b. Aantal plekken", "ab", "Aantal plekken"),
        ("a, b en c) Aantal plekken", "abc", "Aantal plekken"),
        ("a t/m d. Aantal plekken", "abcd", "Aantal plekken"),
        ("Aantal plekken", "", "Aantal plekken"),
        ("a priori kans", "", "a priori kans"),
    ],
)
def test_letters(name: str, letters: str, rest: str) -> None:
    assert letters_of(name) == (tuple(letters), rest)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("We bouwen een hal. Die komt in Noord.", "We bouwen een hal"),
        ("We bouwen een hal", "We bouwen een hal"),
        (
            "Wij steunen clubs, o.a. in Noord, met geld. En raad.",
            "Wij steunen clubs, o.a. in Noord, met geld",
        ),
        ("woord " * 40, " ".join(["woord"] * 23) + "…"),
    ],
)
def test_the_first_line_of_a_text(text: str, line: str) -> None:
    assert first_line(text) == line


@pytest.mark.parametrize("line", ["Dit gaan we doen:", "Hier gaan we mee aan de slag", "Acties:"])
def test_a_line_of_the_text_opens_the_section(line: str) -> None:
    for opened in (paragraph(line), heading(line)):
        plan = blocks_plan(
            heading("Programma 1 Zorg", 1),
            heading("Resultaat 2 Hulp op tijd", 2),
            opened,
            item("Een loket openen."),
        )
        assert [(goal.code, goal.title) for goal in plan.goals] == [("1", "Zorg"), ("2", "Hulp op tijd")]
        assert [(row.goal, row.title) for row in plan.activities] == [(plan.goals[1].id, "Een loket openen")]


def test_a_dated_line_above_a_table_is_no_activity() -> None:
    plan = blocks_plan(
        heading("Programma 1 Zorg", 1),
        heading("Acties", 2),
        paragraph("Stand van de acties per 30 september 2024"),
    )
    assert plan.activities == ()
