"""Cards of indicators in text: a key and its value on each line."""

from __future__ import annotations

import pytest

from koersvast.reading.blocks import Table
from koersvast.reading.layout.text.cards import find
from koersvast.reading.recognise.vocabulary import load_vocabulary
from tests.reading.helping import pieces

WORDS = load_vocabulary()
CARD = [
    ["Indicator", "Inwoners met een betaalde baan"],
    ["Bron", "CBS"],
    ["Nulmeting", "52% (2021)"],
    ["Streefwaarde 2026", "minimaal 75%"],
]


def grids(text: str) -> list[list[list[str]]]:
    return [
        [[cell.text for cell in row] for row in block.rows]
        for found in find(pieces(text), WORDS)
        for block in found.blocks
        if isinstance(block, Table)
    ]


PRINTED = {
    "in their places, the name over two lines": """
        Indicator             Inwoners met een
                              betaalde baan
        Bron                  CBS
        Nulmeting             52% (2021)
        Streefwaarde 2026     minimaal 75%

        Acties bij doel 1
        """,
    "with single spaces": """
        Indicator Inwoners met een betaalde baan
        Bron CBS
        Nulmeting 52% (2021)
        Streefwaarde 2026 minimaal 75%
        Acties bij doel 1
        """,
    "on lines of their own": """
        Indicator

        Inwoners met een betaalde baan

        Bron

        CBS

        Nulmeting

        52% (2021)

        Streefwaarde 2026

        minimaal 75%

        Acties bij doel 1
        """,
}


@pytest.mark.parametrize("text", PRINTED.values(), ids=PRINTED.keys())
def test_a_card_is_read(text: str) -> None:
    assert grids(text) == [CARD]


def test_cards_under_each_other_are_tables_of_their_own() -> None:
    one = PRINTED["with single spaces"].replace("Acties bij doel 1", "").rstrip()
    assert grids(one + one) == [CARD, CARD]


NO_CARDS = {
    "heads of a table, one on each line": """
        Indicator
        Bron
        Nulmeting
        Streefwaarde
        Inwoners met een baan
        CBS
        52%
        75%
        """,
    "heads of a table and its first row": """
        Indicator Bron Nulmeting Streefwaarde
        Bron van inkomen CBS 52% 75%
        """,
    "words where a figure must stand": """
        Indicator Inwoners met een baan
        Bron CBS
        Nulmeting volgt uit het onderzoek dat nog loopt
        Streefwaarde 75%
        """,
    "no figures": """
        Indicator Inwoners met een baan
        Bron CBS
        Frequentie jaarlijks
        """,
}


@pytest.mark.parametrize("text", NO_CARDS.values(), ids=NO_CARDS.keys())
def test_what_is_no_card_is_left(text: str) -> None:
    assert grids(text) == []
