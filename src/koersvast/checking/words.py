"""The words of Dutch texts that say what they are about, and which of them belong together."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib import resources

import snowballstemmer

_WORD = re.compile(r"[^\W\d_]{2,}")
# A part of a compound says something from five letters on: "sport", "school", "jeugd".
_SHORTEST_PART = 5
# Words with the first seven letters in common mostly have one origin: participeren, participatie.
_SAME_BEGINNING = 7

# Words that say nothing about the subject: function words, and the words of measuring and of residents,
# which stand in the name of nearly every indicator.
_EMPTY = frozenset(resources.files(__package__).joinpath("empty_words.txt").read_text("utf-8").split())


# A line for each subject, with the beginnings of words that belong to it.
_SUBJECTS = tuple(
    tuple(line.split())
    for line in resources.files(__package__).joinpath("same_subject.txt").read_text("utf-8").splitlines()
)


@cache
def _stemmer() -> snowballstemmer.DutchStemmer:
    return snowballstemmer.stemmer("dutch")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of one word in lower case."""
    return str(_stemmer().stemWord(word))


@lru_cache(maxsize=65536)
def content(text: str, leave_out: str = "") -> frozenset[str]:
    """The words, in lower case, that say what a text is about.

    Words that begin with `leave_out` are left out: the name of the municipality, so that "Utrechters" says
    no more than "inwoners".
    """
    name = leave_out.casefold()[:6]
    words = (word for word in _WORD.findall(text.casefold()) if word not in _EMPTY)
    return frozenset(word for word in words if not (len(name) > 3 and word.startswith(name)))


@lru_cache(maxsize=65536)
def related(one: str, other: str) -> bool:
    """Whether two words speak of the same: one stem, one beginning, or one is a part of the other."""
    if one == other or stem(one) == stem(other):
        return True
    short, long = sorted((_root(one), _root(other)), key=len)
    if len(short) < _SHORTEST_PART:
        return False
    return long.startswith(short[:_SAME_BEGINNING]) or long.endswith(short)


def all_return(some: Iterable[str], others: Iterable[str]) -> bool:
    """Whether every one of some words is related to one of the others."""
    others = tuple(others)
    return all(any(related(word, other) for other in others) for word in some)


def shared(some: Iterable[str], others: Iterable[str]) -> tuple[str, ...]:
    """The words of `some` that are related to one of `others`, in alphabetical order."""
    others = tuple(others)
    return tuple(sorted(word for word in some if any(related(word, other) for other in others)))


def subjects(words: Iterable[str]) -> frozenset[int]:
    """The subjects that words belong to: "rondkomen" and "geldproblemen" are one."""
    return frozenset(
        number
        for number, beginnings in enumerate(_SUBJECTS)
        if any(word.startswith(beginnings) for word in words)
    )


def _root(word: str) -> str:
    """A word without its ending of number: stems of Dutch mend the vowel, and so hide compounds."""
    return re.sub(r"(?:en|e|s)$", "", word) if len(word) > _SHORTEST_PART else word


def plain(text: str) -> str:
    """Letters and digits only, in lower case: what two ways of writing the same have in common."""
    return re.sub(r"[\W_]+", " ", text.casefold()).strip()
