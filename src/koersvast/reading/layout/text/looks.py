"""What a text in a table looks like: a figure, or a word in the place of one."""

from __future__ import annotations

import re
from functools import lru_cache

from koersvast.reading.recognise.vocabulary import Vocabulary, phrase_key
from koersvast.reading.values.amounts import read_amount
from koersvast.reading.values.figures import read_figures

_WORD = re.compile(r"[^\W\d_]+")
_AROUND_FIGURES = ("missing", "comparators", "comparators_after", "ranges", "units", "scales", "months")
_DIGIT = re.compile(r"\d")
# "4.1 Openbaar basisonderwijs", "88 Leerlingen", "65 jaar en ouder": a name that begins with a number.
_NAMED = re.compile(r"^[\d.]+[a-z]?\s+(?:[A-Z][a-z]{2,}|jaar en)")
_MOST_VALUE_WORDS = 6
# A figure that no name goes on with.
BARE = re.compile(r"[<>≤≥€]?\s?[-−–+]?\d[\d.,]*\s?%?|[-–—]|\([\d.,]+\)")


@lru_cache(maxsize=8)
def _words_of_figures(vocabulary: Vocabulary) -> frozenset[str]:
    """The words that may stand in a cell with a figure."""
    phrases = (p for section in _AROUND_FIGURES for meaning in vocabulary[section].values() for p in meaning)
    return frozenset(phrase_key(word) for phrase in phrases for word in _WORD.findall(phrase))


@lru_cache(maxsize=32768)
def is_value(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a text is one figure, a word in its place, or several figures each with its period."""
    if text == "/":
        return False
    if is_missing(text, vocabulary) or BARE.fullmatch(text):
        return True
    if not all(phrase_key(word) in _words_of_figures(vocabulary) for word in _WORD.findall(text)):
        return False
    if not _DIGIT.search(text) or _NAMED.search(text) or len(text.split()) > _MOST_VALUE_WORDS:
        return False
    figures = read_figures(text, vocabulary)
    return (
        len(figures) == 1
        or (bool(figures) and all(f.period for f in figures))
        or (read_amount(text) is not None)
    )


def is_missing(text: str, vocabulary: Vocabulary) -> bool:
    return bool(vocabulary.meaning("missing", text))
