"""How sure a row is: what the reader doubts, apart from the footnotes that the document itself gives."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

from koersvast.plan import Observation, Row, Target, Unread
from koersvast.texts import text

# The remarks with which the reader says that a person should look.
DOUBTS = (
    *(
        f"reading-doubt-{name}"
        for name in (
            "point", "comma", "space", "mark", "year", "about", "own-year", "one-of-columns", "columns",
            "empty-cell", "stack", "year-above", "labels", "too-few",
        )
    ),
    "reading-note-tile",
    "reading-note-sentence",
)  # fmt: skip
# Stands for what a remark fills in.
_FILLED = "\x00"


class Standing(StrEnum):
    """How a row was read."""

    READ = "read"
    DOUBTFUL = "doubtful"
    UNREAD = "unread"


def standing(row: Row) -> Standing:
    """Whether a row found no place, carries a doubt, or is sure."""
    if isinstance(row, Unread):
        return Standing.UNREAD
    return Standing.DOUBTFUL if remarks(row)[0] else Standing.READ


def remarks(row: Row) -> tuple[str, str]:
    """What the reader doubts in a row or why it is unread, and what the document says with it."""
    if isinstance(row, Unread):
        return row.reason, ""
    # A target in words stands in its note as well.
    if not isinstance(row, Observation | Target) or row.note == row.raw:
        return "", ""
    doubts = [found[0] for found in _pattern().finditer(row.note)]
    return " ".join(doubts), " ".join(_pattern().sub(" ", row.note).split())


@cache
def _pattern() -> re.Pattern[str]:
    """Any of the remarks, whatever is filled in; notes of a plan are written in Dutch."""
    said = (text(key, "nl", found=_FILLED, expected=_FILLED, sentence=_FILLED) for key in DOUBTS)
    return re.compile("|".join(".*?".join(map(re.escape, words.split(_FILLED))) for words in said))
