"""Which section of a plan a heading opens: what do we want, what do we do, what may it cost."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from koersvast.plan import Level
from koersvast.reading.recognise.vocabulary import Vocabulary

# "2.1 Wat willen we bereiken", "3. Verbonden partijen", "Bijlage 1 Afkortingen"
_NUMBER = re.compile(
    r"^(?:bijlage\s+(?:\d{1,2}\b[.:]?\s*|[A-Z]\b[.:]?\s*|:\s*)?|\d{1,2}(?:\.\d{1,2})*[.)]?\s+)(?=\S)",
    re.IGNORECASE,
)
# "Doel en subdoelen 2": the second section of the kind under one heading
_COUNT = re.compile(r"(?<=[^\W\d_])\s+\d{1,2}$")
# "Stand van de acties per 30 september 2024", "Resultaten tot en met 2024"
_DATED = re.compile(
    r"\s+(?:per|eind|ultimo|tot en met|t/m|over)\s+(?:\d{1,2}\s+[a-z]+\s+|[a-z]+\s+)?(?:19|20)\d\d$",
    re.IGNORECASE,
)
# "Acties bij doel 1.1", "Indicatoren programma 3 Sociaal", "Wat mag het kosten? Thema Wonen"
_LINK = re.compile(r"^[\s?:.–-]*(?:(?:bij|van|voor|in|per)\s+)?(?:(?:het|de)\s+)?", re.IGNORECASE)
_OF_GOAL = re.compile(r"\s*(?P<code>\d{1,2}(?:\.\d{1,2})*[a-z]?)?(?:\s*[.:–-]?\s+(?P<title>[A-Z][^.?!]*))?")
# A longer name is a sentence.
_LONGEST_TITLE = 10
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class SectionOfGoal:
    """A section, and the goal that its heading says it is of: by a code, a title or both."""

    section: str
    level: Level
    code: str
    title: str


@lru_cache(maxsize=8192)
def section_of(text: str, vocabulary: Vocabulary) -> str:
    """The section (a meaning of the vocabulary's `sections`) that a heading opens, "" for none."""
    bare = _DATED.sub("", _bare(text))
    found = vocabulary["sections"].meaning(_COUNT.sub("", bare))
    if found:
        return found
    of_goal = section_of_goal(text, vocabulary)
    return of_goal.section if of_goal else ""


@lru_cache(maxsize=4096)
def section_of_goal(text: str, vocabulary: Vocabulary) -> SectionOfGoal | None:
    """The section and goal of a heading that names both: "Acties bij doel 1.1" → activities of goal 1.1."""
    find = vocabulary["sections"].at_start(_bare(text)) if len(text) <= _LONGEST else None
    level = vocabulary["levels"].at_start(_LINK.sub("", find.after)) if find else None
    named = _OF_GOAL.fullmatch(level.after.rstrip()) if level else None
    if find is None or level is None or named is None:
        return None
    code, title = named["code"] or "", (named["title"] or "").strip()
    if not (code or title) or len(title.split()) > _LONGEST_TITLE:
        return None
    if not code and vocabulary["report_heads"].meaning(title):
        return None  # heads of a table on one line: "Programmadoel Subdoel Activiteit 2025"
    return SectionOfGoal(find.meaning, Level(level.meaning), code, title)


def _bare(text: str) -> str:
    return _NUMBER.sub("", text.strip()).rstrip("?! ")
