"""Ages, explanations and sentences: what rules take from texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koersvast.checking.ages import ages
from koersvast.checking.explanations import explain_the_same, explanations, writes_out
from koersvast.checking.sentences import sentences, words_of


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Percentage kinderen (4-12 jaar) met overgewicht", (4, 12)),
        ("kinderen van 4 tot 12 jaar", (4, 12)),
        ("% 19-plussers dat zich eenzaam voelt", (19, None)),
        ("% inwoners (18+) dat het centrum kent", (18, None)),
        ("65 jaar en ouder", (65, None)),
        ("jongeren tot 18 jaar", (None, 18)),
        ("inwoners van 2016", None),
        ("% inwoners dat sport", None),
    ],
)
def test_ages(name: str, expected: tuple[int | None, int | None] | None) -> None:
    assert ages(name) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Het Centrum voor Jeugd en Gezin (CJG) is open", [("CJG", "Centrum voor Jeugd en Gezin")]),
        ("Voor Betere Zorg (VBZ)", [("VBZ", "Voor Betere Zorg")]),
        ("Veilig in en om scholen (VO)", []),
        ("een term (ABC) zonder uitleg", []),
        ("geen afkorting", []),
    ],
)
def test_explanations(text: str, expected: list[tuple[str, str]]) -> None:
    assert explanations(text) == expected


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Centrum voor Jeugd en Gezin", "centra voor jeugd en gezin", True),
        ("Vroeg- en Voorschoolse Educatie", "Voor- en Vroegschoolse Educatie-voorzieningen", True),
        ("Team Psychische Hulp", "Team Psychiatrische Hulp", False),
    ],
)
def test_explaining_the_same(one: str, other: str, same: bool) -> None:
    assert explain_the_same(one, other) is same
    assert explain_the_same(other, one) is same


def test_words_that_an_abbreviation_is_made_of() -> None:
    assert writes_out("Het Preventief Interventie Team komt", "PIT")
    assert writes_out("veilig in en om de school", "VIOS")
    assert not writes_out("Het team komt preventief", "PIT")


def test_a_full_stop_within_an_abbreviation_ends_no_sentence() -> None:
    text = "Het Rijk geeft geld voor o.a. huur. De clubs zijn blij."
    assert sentences(text) == ["Het Rijk geeft geld voor o.a. huur.", "De clubs zijn blij."]


@given(st.text(max_size=200))
def test_sentences_lose_nothing_but_space(text: str) -> None:
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())


@given(st.text(max_size=100), st.text(alphabet="ABCDEFGH", min_size=2, max_size=6))
def test_no_text_is_too_odd_to_look_at(text: str, short: str) -> None:
    assert explain_the_same(text, text)
    assert all(found.isupper() for found, _ in explanations(f"{text} ({short})"))
    assert isinstance(ages(text), tuple | None)


def test_words_in_another_order_are_the_same_words() -> None:
    assert words_of("Er is daarom ook gewerkt.") == words_of("Daarom is er ook gewerkt")
