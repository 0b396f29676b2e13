"""The vocabulary and what an installation lays over it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from koersvast.plan import Missing
from koersvast.reading.recognise.vocabulary import Section, VocabularyError, load_vocabulary, phrase_key

WORDS = load_vocabulary()


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Nulmeting", "baseline"),
        ("Nul- meting", "baseline"),
        ("0-meting", "baseline"),
        ("Prog. \nbegr.", "code"),
        ("STREEFWAARDEN:", "target"),
        ("Begroting na wijziging", "target_changed"),
        ("Realisatie 2020", ""),
        ("", ""),
    ],
)
def test_meaning_of_heads(text: str, meaning: str) -> None:
    assert WORDS.meaning("heads", text) == meaning


def test_a_phrase_may_hold_a_year() -> None:
    section = Section({"result": ["resultaat {year}", "resultaat"]})
    assert [section.meaning(t) for t in ("Resultaat 2020", "Resultaat 2016-2017", "Resultaat")] == [
        "result"
    ] * 3
    assert section.meaning("Resultaat twee") == ""


def test_the_longest_phrase_is_found_and_only_as_a_whole_word() -> None:
    find = WORDS["comparators"].at_start("niet meer dan 12")
    assert find is not None
    assert (find.meaning, find.words, find.after) == ("at_most", "niet meer dan", " 12")
    assert WORDS["comparators"].at_start("onderwijs") is None


def test_an_installation_adds_words_and_wins(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(
        '[heads]\nbaseline = ["Vertrekstand"]\ntarget = ["stand"]\n[extra]\nthing = ["iets"]\n', "utf-8"
    )
    words = load_vocabulary(own)
    assert words.meaning("heads", "vertrekstand") == "baseline"
    assert words.meaning("heads", "nulmeting") == "baseline"
    assert words.meaning("heads", "Stand") == "target"  # the standard file calls it realised
    assert words.meaning("extra", "Iets") == "thing"
    assert words.meaning("nowhere", "iets") == ""


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ('[heads]\nbaseline = "nulmeting"', "expected a list of phrases"),
        ('heads = ["nulmeting"]', "expected a list of phrases"),
        ('[heads]\nbaseline = [""]', "expected a list of phrases"),
        ("[heads", "is not TOML"),
    ],
)
def test_a_wrong_file_is_refused_with_what_to_do(tmp_path: Path, content: str, found: str) -> None:
    own = tmp_path / "own.toml"
    own.write_text(content, "utf-8")
    with pytest.raises(VocabularyError, match=found):
        load_vocabulary(own)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(VocabularyError, match=r"gone\.toml"):
        load_vocabulary(tmp_path / "gone.toml")


@pytest.mark.parametrize("section", sorted(WORDS.sections))
def test_no_phrase_means_two_things_in_one_section(section: str) -> None:
    seen: dict[str, str] = {}
    for meaning, phrases in WORDS[section].items():
        for phrase in phrases:
            assert seen.setdefault(phrase_key(phrase), meaning) == meaning, phrase


def test_the_words_for_missing_are_those_of_the_plan() -> None:
    assert set(WORDS["missing"]) == set(Missing)


@settings(deadline=None)
@given(st.text(max_size=30))
def test_looking_up_never_raises(text: str) -> None:
    for section in WORDS.sections.values():
        section.meaning(text)
        section.first(text)
