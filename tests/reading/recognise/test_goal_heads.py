"""Headings that open a level of the goal tree."""

from __future__ import annotations

import pytest

from koersvast.plan import Level
from koersvast.reading.recognise.goal_heads import GoalHead, goal_head
from koersvast.reading.recognise.sections import section_of_goal
from tests.reading.helping import VOCABULARY


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Programma 3 Wonen", GoalHead(Level.PROGRAMME, "3", "Wonen")),
        ("Programma 3 Wonen Portefeuillehouder: J. Bos", GoalHead(Level.PROGRAMME, "3", "Wonen")),
        ("Programma 3 De wethouder in de wijk", GoalHead(Level.PROGRAMME, "3", "De wethouder in de wijk")),
        ("Opgave A: Groene dorpen", GoalHead(Level.THEME, "A", "Groene dorpen")),
        ("Pijler B. Wonen", GoalHead(Level.THEME, "B", "Wonen")),
        # A letter that begins a word is no code.
        ("Thema Armoede", GoalHead(Level.THEME, "", "Armoede")),
        # The corner of a table of amounts, and what stands below it.
        ("Programma 3 Lasten", None),
        ("Programma 3 Totaal baten", None),
    ],
)
def test_goal_heads(text: str, head: GoalHead | None) -> None:
    assert goal_head(text, VOCABULARY) == head


@pytest.mark.parametrize(
    ("text", "head"),
    [
        (
            "Resultaat 2: Minder wachttijd voor jeugd 18-",
            GoalHead(Level.GOAL, "2", "Minder wachttijd voor jeugd 18-"),
        ),
        ("Programma 5: Jeugd en onderwijs Realisatie", GoalHead(Level.PROGRAMME, "5", "Jeugd en onderwijs")),
        ("Programma 9 Algemene middelen", GoalHead(Level.PROGRAMME, "9", "Algemene middelen")),
        ("Resultaat 2023", None),
        ("Resultaat na bestemming", None),
    ],
)
def test_words_that_are_heads_of_columns_too(text: str, head: GoalHead | None) -> None:
    assert goal_head(text, VOCABULARY) == head


def test_heads_of_a_table_on_one_line_name_no_goal() -> None:
    assert section_of_goal("Programmadoel Subdoel Activiteit 2025", VOCABULARY) is None
