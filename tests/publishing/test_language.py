"""The site's own sentences: plain Dutch, and the same texts in English."""

from __future__ import annotations

import re
from importlib import resources

import pytest

# Readers of language level B1 keep up with sentences of some fifteen words; none is much longer.
MOST_WORDS = 18


def texts(language: str) -> dict[str, str]:
    """The texts of the site by key, with every variant of a plural."""
    catalogue = (resources.files("koersvast.texts") / language / "site.ftl").read_text(encoding="utf-8")
    found = re.finditer(r"^(site-[\w-]+) =(.*(?:\n[ }].*)*)", catalogue, re.MULTILINE)
    return {match[1]: re.sub(r"\*?\[\w+\]|->", "", match[2]) for match in found}


def sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.!?:])\s+|\n", text)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_sentences_are_short(language: str) -> None:
    long = {
        key: sentence
        for key, text in texts(language).items()
        for sentence in sentences(text)
        if len(re.findall(r"[\w’'-]+", sentence)) > (MOST_WORDS if language == "nl" else MOST_WORDS + 7)
    }
    assert long == {}


def test_words_that_nobody_uses_at_home_are_not_there() -> None:
    stiff = (
        r"\b(?:middels|teneinde|derhalve|inzake|omtrent|dienen te|ten behoeve van|door middel van|conform)\b"
    )
    assert {key: text for key, text in texts("nl").items() if re.search(stiff, text, re.IGNORECASE)} == {}


def test_dutch_and_english_have_the_same_texts() -> None:
    assert texts("nl").keys() == texts("en").keys()
