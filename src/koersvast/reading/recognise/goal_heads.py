"""Headings that open a level of the goal tree: "Beleidsveld 1.2 Sociale basis", "Programma 3: Werk"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from koersvast.plan import Level
from koersvast.reading.recognise.vocabulary import Vocabulary

_CODED = re.compile(
    r"(?P<word>[^\W\d_]+(?:[ -][^\W\d_]+){0,2}?)\s+"
    r"(?P<code>\d{1,2}(?:\.\d{1,2})*[a-z]?)\b\s*[.:–-]?\s+"
    r"(?P<title>[^\W\d_(].*)"
)
_NUMBERED = re.compile(r"(?P<code>\d{1,2}(?:\.\d{1,2})*)[.)]?\s+(?P<title>[^\W\d_(].*)")


@dataclass(frozen=True, slots=True)
class GoalHead:
    """A heading of a goal: its level (None where the heading does not name it), code and title."""

    level: Level | None
    code: str
    title: str


def goal_head(text: str, vocabulary: Vocabulary) -> GoalHead | None:
    """The level, code and title that a heading states with a level word, None where it has no such word.

    "Beleidsveld 1.2 Sociale basis" → policy_field, "1.2", "Sociale basis".
    """
    found = _CODED.fullmatch(text.strip())
    if not found:
        return None
    level = vocabulary["levels"].meaning(found["word"])
    return GoalHead(Level(level), found["code"], found["title"].strip()) if level else None


def numbered_head(text: str) -> GoalHead | None:
    """The number and title of a heading such as "2. Versterken inzet", None where it has no number."""
    found = _NUMBERED.fullmatch(text.strip())
    return GoalHead(None, found["code"], found["title"].strip()) if found else None
