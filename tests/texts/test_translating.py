"""Texts that were kept in Dutch, told in English."""

from __future__ import annotations

import pytest

from koersvast.texts import text
from koersvast.texts.translating import translated

ROOMS = ("reading-unread", "reading-doubt")


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("reading-unread-no-name", {}),
        ("reading-unread-column", {"head": "Verschil (in %)"}),
        ("reading-unread-scale", {"scale": "x € 1.000"}),
    ],
)
def test_a_dutch_reason_is_told_in_english(key: str, values: dict[str, str]) -> None:
    assert translated(text(key, "nl", **values), "en", *ROOMS) == text(key, "en", **values)


@pytest.mark.parametrize("words", ["", "Een reden die iemand zelf schreef.", "De rij noemt geen indicator!"])
def test_other_words_stay_as_they_are(words: str) -> None:
    assert translated(words, "en", *ROOMS) == words


def test_in_dutch_nothing_changes() -> None:
    assert translated("De rij noemt geen indicator.", "nl", *ROOMS) == "De rij noemt geen indicator."
