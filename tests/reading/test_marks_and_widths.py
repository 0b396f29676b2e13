"""What the look of a line tells: marks, ends of sentences, and how wide it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koersvast.reading.letter_widths import printed_width
from koersvast.reading.marks import ends_sentence, hangs, marker_of


@pytest.mark.parametrize(
    ("text", "marker", "rest"),
    [
        ("• Sport", "•", "Sport"),
        ("•\t Sport", "•", "Sport"),
        ("- sport", "-", "sport"),
        ("o sport", "o", "sport"),
        ("a. Sport", "a.", "Sport"),
        ("12) Sport", "12)", "Sport"),
        ("1a. Sport", "1a.", "Sport"),
        ("1a Sport", "", "1a Sport"),
        ("Sport", "", "Sport"),
        ("-5 graden", "", "-5 graden"),
        ("op school", "", "op school"),
    ],
)
def test_marks_of_items(text: str, marker: str, rest: str) -> None:
    assert marker_of(text) == (marker, rest)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Klaar.", True),
        ("Klaar?”", True),
        ("het volgende:", True),
        ("d.m.v.", False),
        ("Klaar", False),
        ("klaar,", False),
    ],
)
def test_ends_of_sentences(text: str, ends: bool) -> None:
    assert ends_sentence(text) is ends


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("ouders en", True),
        ("sport/", True),
        ("Zuid-", True),
        ("hulp (van", True),
        ("Plan", False),
        ("hulp (nieuw)", False),
    ],
)
def test_texts_that_cannot_end_here(text: str, on: bool) -> None:
    assert hangs(text) is on


def test_narrow_letters_are_narrower_than_wide_ones() -> None:
    assert printed_width("illi") * 3 < printed_width("MWMM")


def test_an_accent_adds_nothing() -> None:
    assert printed_width("één") == printed_width("een")


@given(st.text(max_size=20), st.text(max_size=20))
def test_width_adds_up(first: str, second: str) -> None:
    spaced = f"{first} {second}"
    assert printed_width(spaced) == pytest.approx(
        printed_width(first) + printed_width(" ") + printed_width(second)
    )
