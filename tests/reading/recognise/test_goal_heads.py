"""Headings that open a level of the goal tree."""

from __future__ import annotations

import pytest

from koersvast.plan import Level
from koersvast.reading.recognise.goal_heads import GoalHead, goal_head
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
