"""Indicators that are told in lines below their name."""

from __future__ import annotations

import pytest

from koersvast.reading.blocks import Block, Paragraph, Piece
from tests.reading.helping import heading, item, paragraph
from tests.reading.interpret.grids import figures, read

PROGRAMME = (heading("Programma 2 Wonen", 1), heading("Indicatoren", 3))
LINES = ("Bron: registratie", "Nulmeting 2020: 85", "Streefwaarde 2026: minimaal 150")
FIGURES = ["Nieuwe woningen: baseline 2020 85", "Nieuwe woningen: target 2026 >= 150"]


@pytest.mark.parametrize(
    "below",
    [
        [paragraph(line) for line in LINES],
        [item(line) for line in LINES],
        [Paragraph(tuple(Piece(line, "b3") for line in LINES))],
    ],
)
def test_lines_below_a_name(below: list[Block]) -> None:
    plan = read(*PROGRAMME, heading("Nieuwe woningen"), *below)
    assert figures(plan) == FIGURES
    (indicator,) = plan.indicators
    assert indicator.source == "registratie"
    assert [link.goal for link in plan.goal_indicators] == [plan.goals[0].id]


def test_cards_below_each_other_outside_a_section() -> None:
    lines = [paragraph(line) for line in LINES]
    plan = read(heading("Nieuwe woningen"), *lines, heading("Sloop"), *lines)
    assert [row.name for row in plan.indicators] == ["Nieuwe woningen", "Sloop"]
    assert len(plan.targets) == 2


@pytest.mark.parametrize(
    "below",
    [
        # No figure, a line alone, words that are no head, and text below the name.
        ["Bron: registratie", "Eenheid: aantal"],
        ["Streefwaarde 2026: 150"],
        ["Vergadering: 12 mei", "Aanwezig: 14"],
        ["Hier staat wat wij doen.", *LINES],
    ],
)
def test_other_lines_are_no_card(below: list[str]) -> None:
    plan = read(heading("Nieuwe woningen"), *(paragraph(line) for line in below))
    assert figures(plan) == []
