"""How alike two names are: what two ways of writing the same have in common."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import snowballstemmer

# Words that stand in the name of nearly everything that is measured, and function words.
_EMPTY = frozenset(
    re.findall(
        r"\w+",
        """
        aan aandeel aantal als bij dat de deze die door een en er gemeente gemiddeld gemiddelde het hun in
        inwoner inwoners is mate met naar of om op over per percentage procent te tot totaal uit van voor
        waarvan worden wordt zich zijn
        """,
    )
)
_WORD = re.compile(r"\d+|[^\W\d_]{2,}")


def plain(text: str) -> str:
    """Letters, digits and percent signs only, in lower case."""
    return re.sub(r"[^\w%]+|_", " ", text.casefold()).strip()


@lru_cache(maxsize=65536)
def stems(text: str) -> frozenset[str]:
    """The stems of the words that say what a text is about; all its words where those are all it has."""
    words = _WORD.findall(text.casefold())
    telling = [word for word in words if word not in _EMPTY] or words
    return frozenset(str(_stemmer().stemWord(word)) for word in telling)


def likeness(one: str, other: str) -> float:
    """From 0 (no word in common) to 1 (the same words): twice the shared stems over all stems.

    Source: the coefficient of Dice (1945), https://doi.org/10.2307/1932409.
    """
    if plain(one) == plain(other):
        return 1.0
    some, others = stems(one), stems(other)
    if not some or not others:
        return 0.0
    return 2 * len(some & others) / (len(some) + len(others))


@cache
def _stemmer() -> snowballstemmer.DutchStemmer:
    return snowballstemmer.stemmer("dutch")
