"""Abbreviations in lists of any form, and in brackets where the initials fit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koersvast.reading.recognise.abbreviations import Meaning, definitions, entry, initials_fit


@pytest.mark.parametrize(
    ("line", "abbreviation", "meaning"),
    [
        ("IP  =  Gemeente Lindebroek, peiling", "IP", "Gemeente Lindebroek, peiling"),
        ("BW:\t beschermd wonen", "BW", "beschermd wonen"),
        ("BW: beschermd wonen", "BW", "beschermd wonen"),
        ("OR     Afdeling Openbare Ruimte", "OR", "Afdeling Openbare Ruimte"),
        ("GI Gecertificeerde Instelling", "GI", "Gecertificeerde Instelling"),
        ("N.v.t.     Niet van toepassing", "N.v.t.", "Niet van toepassing"),
        ("W&I     afdeling Werk en Inkomen", "W&I", "afdeling Werk en Inkomen"),
        ("Wlz  Wet langdurige zorg", "Wlz", "Wet langdurige zorg"),
        (
            "Stichting SMOL    Stichting Samen in Lindebroek",
            "Stichting SMOL",
            "Stichting Samen in Lindebroek",
        ),
        # The explanation begins with the abbreviation itself.
        ("LVO-Noord LVO is een organisatie voor ouderen", "LVO-Noord", "LVO is een organisatie voor ouderen"),
        # The meaning follows on the next line.
        ("VRK", "VRK", ""),
    ],
)
def test_entries_of_a_list(line: str, abbreviation: str, meaning: str) -> None:
    assert entry(line) == Meaning(abbreviation, meaning)


@pytest.mark.parametrize(
    "line", ["", "Bronnen", "maatschappij", "De gemeente werkt samen.", "en 8 van de school"]
)
def test_lines_that_are_no_entry(line: str) -> None:
    assert entry(line) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Er is een Gemeenschappelijk Orgaan (GO) gevormd.", [("GO", "Gemeenschappelijk Orgaan")]),
        # Small words are passed over, or give a letter.
        ("Het Centrum voor Jeugd en Gezin (CJG) helpt.", [("CJG", "Centrum voor Jeugd en Gezin")]),
        ("Wie uitstroomt uit beschermd wonen (BW) zoekt een huis.", [("BW", "beschermd wonen")]),
        # Compounds give more letters than words.
        ("Veiligheidsregio Kennemerland (VRK)", [("VRK", "Veiligheidsregio Kennemerland")]),
        # Brackets hold much else.
        ("jongeren in de 2e en 4e klas (VO)", []),
        ("Wonen met zorg (2017) en de wijk (nieuw)", []),
        ("een Regionaal Contractmanagement Team (RTC)", []),
        ("De gemeente. Orgaan (GO)", []),
    ],
)
def test_definitions_in_brackets(text: str, found: list[tuple[str, str]]) -> None:
    assert [(one.abbreviation, one.meaning) for one in definitions(text)] == found


names = st.lists(st.from_regex(r"[A-Z][a-z]{3,8}", fullmatch=True), min_size=2, max_size=5)


@given(names)
def test_the_initials_of_words_always_fit(words: list[str]) -> None:
    assert initials_fit("".join(word[0] for word in words), " ".join(words))


@given(names)
def test_other_letters_never_fit(words: list[str]) -> None:
    assert not initials_fit("".join(word[0] for word in words) + "9", " ".join(words))
