"""Texts that are filled in when they are asked for."""

from __future__ import annotations

import pickle

import pytest

from koersvast.checking.said import Said
from koersvast.texts import MissingText, both

VALUES = {"value": {"nl": "1,5", "en": "1.5"}, "count": 2}


def test_it_says_what_both_languages_say() -> None:
    said = Said("checking-more-places", {"places": "plan l1", "count": 3})
    assert dict(said) == both("checking-more-places", places="plan l1", count=3)
    assert said == both("checking-more-places", places="plan l1", count=3)
    assert pickle.loads(pickle.dumps(said)) == said


def test_a_language_that_is_not_there_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        Said("checking-more-places", VALUES)["fy"]


def test_a_text_that_is_not_there_is_told() -> None:
    with pytest.raises(MissingText):
        Said("checking-no-such-text", VALUES)["nl"]
