"""Shares that a sentence tells as a fact."""

from __future__ import annotations

import pytest

from koersvast.reading.recognise.figure_sentences import told_figures
from tests.reading.helping import VOCABULARY


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "De cliënttevredenheid over het vervoer (81% tevreden) en de dagopvang (58% tevreden) is goed.",
            [
                ("81%", "Cliënttevredenheid over het vervoer", ""),
                ("58%", "Cliënttevredenheid over de dagopvang", ""),
            ],
        ),
        (
            "Circa 42 procent (GGD 2016) van de volwassenen (ook ouderen) in Lindebroek voelt zich eenzaam.",
            [("42 procent", "voelt zich eenzaam", "volwassenen (ook ouderen) in Lindebroek")],
        ),
        ("In 2018 sport 61% van de jongeren elke week.", [("61%", "elke week", "jongeren")]),
        ("Van de ouderen voelt 38 procent zich eenzaam.", [("38 procent", "voelt zich eenzaam", "ouderen")]),
        # Wishes, aims and questions are no facts.
        ("Wij willen dat 90% van de inwoners meedoet.", []),
        ("Het streefcijfer is dat 90% van de inwoners meedoet.", []),
        ("Doet 90% van de inwoners mee?", []),
        # Other shares are not of people.
        ("Het inkomen is 120 procent van het wettelijk minimum.", []),
        ("Wie een loonwaarde van 30 tot 80 procent heeft, werkt hier.", []),
    ],
)
def test_told_figures(text: str, found: list[tuple[str, str, str]]) -> None:
    assert [(one.raw, one.name, one.group) for one in told_figures(text, VOCABULARY)] == found


def test_the_source_in_brackets_is_kept() -> None:
    (told,) = told_figures("Circa 42 procent (GGD 2016) van de ouderen voelt zich eenzaam.", VOCABULARY)
    assert told.source == "GGD 2016"
