"""Sentences, and which of them say the same in the same words."""

from __future__ import annotations

import re
import unicodedata

from koersvast.checking.words import plain

# Shorter sentences are alike by chance.
SHORTEST = 60
_END_OF_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ‘“•])")


def sentences(text: str) -> list[str]:
    """The sentences of a text; a full stop within an abbreviation ends none."""
    return [sentence.strip() for sentence in _END_OF_SENTENCE.split(text) if sentence.strip()]


def bare(sentence: str) -> str:
    """A sentence without accents and punctuation: "één dak" and "een dak" are the same."""
    letters = unicodedata.normalize("NFKD", sentence)
    return plain("".join(letter for letter in letters if not unicodedata.combining(letter)))


def words_of(sentence: str) -> frozenset[str]:
    """The words of a sentence, in whatever order they stand."""
    return frozenset(bare(sentence).split())
