"""Abbreviations that a text explains where it uses them: "Centrum voor Jeugd en Gezin (CJG)"."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

_IN_BRACKETS = re.compile(r"\(([A-Z]{2,6})\)")
_WORDS_BEFORE = re.compile(r"(?:[^\W\d_][\w’'-]*\s+){1,9}$")
# Nine words, and no more than that many letters, are enough to spell an abbreviation of six letters.
_LETTERS_BEFORE = 160
# Words that give no letter to an abbreviation, unless it begins with them.
_SMALL = frozenset(
    (
        *("de", "het", "een", "van", "voor", "met", "en", "in", "om", "op", "bij", "aan", "tot"),
        *("te", "der", "den", "of"),
    )
)
# Two forms of one word: centrum, centra.
_SAME_BEGINNING = 5
_ENDING = 2
# Of twenty letters two may be lacking.
_ALIKE = 0.92


def explanations(text: str) -> list[tuple[str, str]]:
    """The abbreviations that a text explains, with what it says they stand for."""
    explained = []
    for bracket in _IN_BRACKETS.finditer(text):
        before = _WORDS_BEFORE.search(text[max(0, bracket.start() - _LETTERS_BEFORE) : bracket.start()])
        words = _spelled(before[0].split(), bracket[1]) if before else []
        if words:
            explained.append((bracket[1], " ".join(words)))
    return explained


def spells(text: str, short: str) -> bool:
    """Whether the words of a text begin with the letters of an abbreviation, one for each letter."""
    return "".join(word[0] for word in _telling(text.split())).upper() == short.upper()


def same_initials(one: str, other: str) -> bool:
    """Whether two explanations have as many telling words, at least two, with the same first letters."""
    words, others = _telling(one.casefold().split()), _telling(other.casefold().split())
    return len(words) > 1 and [word[0] for word in words] == [word[0] for word in others]


def misspelled(one: str, other: str) -> bool:
    """Whether two explanations are one but for a few letters, of which one joins the words."""
    words, others = one.casefold().split(), other.casefold().split()
    joined, others_joined = "".join(words), "".join(others)
    alike = len(words) != len(others) and joined != others_joined
    return alike and SequenceMatcher(None, joined, others_joined).ratio() >= _ALIKE


def writes_out(text: str, short: str) -> bool:
    """Whether somewhere in a text stand words that an abbreviation may be made of, in that order."""
    between = r"[\w’'-]*[\s-]+(?:(?:" + "|".join(_SMALL) + r")\s+)*"
    return bool(re.search(r"\b" + between.join(re.escape(letter) for letter in short), text, re.IGNORECASE))


def explain_the_same(one: str, other: str) -> bool:
    """Whether two explanations that spell the same abbreviation have the same words."""
    words, others = _telling(one.casefold().split()), _telling(other.casefold().split())
    alike = len(words) == len(others) and all(map(_alike, words, others))
    return alike or _letters(words) == _letters(others)


def _letters(words: list[str]) -> list[str]:
    """The letters, in whatever order: "voor- en vroegschoolse" is "vroeg- en voorschoolse"."""
    return sorted("".join(word.partition("-")[0] for word in words))


def _alike(one: str, other: str) -> bool:
    """Whether two words are one, but for number."""
    return one[:_SAME_BEGINNING] == other[:_SAME_BEGINNING] and abs(len(one) - len(other)) <= _ENDING


def _spelled(words: list[str], short: str) -> list[str]:
    """The fewest words at the end that spell the abbreviation."""
    tails = (words[start:] for start in reversed(range(len(words))))
    return next((tail for tail in tails if spells(" ".join(tail), short)), [])


def _telling(words: list[str]) -> list[str]:
    """The words that give a letter: all but the small ones, and the first."""
    return [word for number, word in enumerate(words) if number == 0 or word.casefold() not in _SMALL]
