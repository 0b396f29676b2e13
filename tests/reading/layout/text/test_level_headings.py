"""Headings of levels that stand tight under other lines."""

from __future__ import annotations

import pytest

from koersvast.reading.layout.text.paragraphs import groups
from koersvast.reading.recognise.vocabulary import load_vocabulary
from tests.reading.helping import pieces

WORDS = load_vocabulary()


def first_lines(text: str) -> list[str]:
    return [group.first for group in groups(pieces(text), WORDS)]


BEGINS = {
    "white below it": """
        Programmabegroting 2022
        gemeente Lindebroek
        Programma 4 Zorg en jeugd

        Wij willen dat iedereen mee kan doen.
        """,
    "a heading below it": """
        Programmabegroting 2022
        gemeente Lindebroek
        Programma 4 Zorg en jeugd
        Wat willen we bereiken?
        """,
}


@pytest.mark.parametrize("text", BEGINS.values(), ids=BEGINS.keys())
def test_a_coded_heading_begins_anew(text: str) -> None:
    assert "Programma 4 Zorg en jeugd" in first_lines(text)


GOES_ON = {
    "text below it": """
        De hulp aan huis groeit en valt onder
        Programma 4 Zorg en jeugd
        van de begroting.
        """,
    "the end of a sentence": """
        De hulp aan huis groeit en valt onder
        Programma 4 Zorg en jeugd.
        """,
    "heads of columns": """
        Bedragen in duizenden euro's
        Programma 4 Rekening
        """,
}


@pytest.mark.parametrize("text", GOES_ON.values(), ids=GOES_ON.keys())
def test_what_is_no_heading_goes_on(text: str) -> None:
    assert len(first_lines(text)) == 1
