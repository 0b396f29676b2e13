"""Printed lines become running text, with hyphenation mended."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koersvast.reading.blocks import join_lines


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["onder-", "wijs"], "onderwijs"),
        (["Zuid-", "Limburg"], "Zuid-Limburg"),
        (["binnen-", "en buitensport"], "binnen- en buitensport"),
        (["2016-", "2019"], "2016-2019"),
        # Behind an abbreviation or a figure the hyphen belongs to the word.
        (["VO-", "scholen"], "VO-scholen"),
        (["het 10-", "jarig feest"], "het 10-jarig feest"),
        (["65-", "en 75-jarigen"], "65- en 75-jarigen"),
        # So it does behind prefixes that Dutch spelling parts from the word, and where a layout knows it.
        (["re-", "integratie"], "re-integratie"),
        (["re-", "kening"], "rekening"),
        (["niet-", "westerse"], "niet-westerse"),
        (["de oud-", "wethouder"], "de oud-wethouder"),
        (["de oud-", "ste wijk"], "de oudste wijk"),
        (["buurt\u2011", "teams"], "buurt-teams"),
        # A dash by itself is no hyphenation.
        (["sport -", "en spel"], "sport - en spel"),
        (["  veel   wit ", "", " samen "], "veel wit samen"),
        ([], ""),
    ],
)
def test_join_lines(lines: list[str], text: str) -> None:
    assert join_lines(lines) == text


@given(st.lists(st.text(alphabet="abc DE-9 ", max_size=12), max_size=8))
def test_no_letter_is_lost(lines: list[str]) -> None:
    def letters(text: str) -> str:
        return "".join(char for char in text if char not in "- ")

    assert letters(join_lines(lines)) == letters("".join(lines))
