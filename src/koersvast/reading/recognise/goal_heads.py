"""Headings that open a level of the goal tree: "Beleidsveld 1.2 Sociale basis", "Programma 3: Werk"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from koersvast.plan import Level
from koersvast.reading.recognise.about_parts import is_about
from koersvast.reading.recognise.vocabulary import Find, Vocabulary

_CODE = r"(?P<code>\d{1,2}(?:\.\d{1,2})*[a-z]?)"
# What stands behind the level word: "3 Werk", "1.2: Sociale basis", "1 – Wonen"
_CODED = re.compile(rf"\s*{_CODE}\b\s*[.:–-]?\s+(?P<title>[^\W\d_(].*)")
# A letter may be the code: "Opgave A: Vitale dorpen", "Pijler B. Wonen"
_LETTERED = re.compile(r"\s*(?P<code>[A-Z])\s?[.:–-]\s+(?P<title>[^\W\d_].*)")
# Without a code the title is a name: "Programma Zorg en werk", "Thema: Wonen"
_NAMED = re.compile(r"\s*[:–-]?\s+(?P<title>[A-Z].*)")
_NUMBERED = re.compile(r"(?P<code>\d{1,2}(?:\.\d{1,2})*)[.)]?\s+(?P<title>[^\W\d_(].*)")
# Such a heading is a goal all the same where a colon stands behind the word: "Doel: Meer mensen aan het werk"
_WANTED = re.compile(r"\s*:\s+(?P<title>[A-Z].*)")
LONGEST_WANTED = 30
# The number of a chapter in front of a level word: "2.1 Programma Veiligheid"
_CHAPTER = re.compile(r"^\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=[^\W\d_])")
# How a table of contents leads to the page: "Programma 1 Wonen ........ 12"
_LEADERS = re.compile(r"\s*(?:\.{3,}|…+|(?:\s\.){3,}|\t|\s{3,})\s*\d{1,3}$")
# What a heading of a part says behind the title: "Zorg: voortgang", "Zorg - indicatoren", "Zorg totaal"
_PARTED = re.compile(r"(?P<title>.+?)\s*[:–-]\s+(?P<part>[^:–-]+)")
_SCALED = re.compile(
    r"[\s,;:–-]+\(?(?:alle )?bedragen\b.*$|\s*\((?:[^()]*(?:€|1\.000|euro|duizend|mln|miljoen)[^()]*)\)$",
    re.IGNORECASE,
)
_TOTAL = re.compile(r"(?<=\w)\s+totaal$", re.IGNORECASE)
# The head of the first column beside a title in the corner: "Programma 5: Jeugd Realisatie"
_FIRST_HEAD = re.compile(
    r"(?<=[^\W\d_])\s+(?:Realisatie|Rekening|Jaarrekening|Begroting|Prognose)(?:\s+(?:19|20)\d\d)?$"
)
# Levels that a heading names without a code; for the others such a heading is a sentence or a section.
_NAMED_LEVELS = frozenset({Level.CLUSTER, Level.PROGRAMME, Level.POLICY_FIELD, Level.THEME})
_WANTED_LEVELS = frozenset({Level.GOAL, Level.SUBGOAL})
LONGEST_NAME = 8
# "Het cluster Ruimte kent vier programma's"
_CONSISTS = re.compile(
    r"(?:Het|De)\s+(?P<word>[^\W\d_]+)\s+(?P<title>[A-Z][^.:;]*?)\s+(?:bestaat uit|omvat|kent|heeft)\s+"
    r"(?:de\s+)?(?:[^\W\d_]+|\d+)\s+(?:programma|beleidsveld|thema)"
)


@dataclass(frozen=True, slots=True)
class GoalHead:
    """A heading of a goal: its level (None where the heading does not name it), code and title."""

    level: Level | None
    code: str
    title: str


def goal_head(text: str, vocabulary: Vocabulary) -> GoalHead | None:
    """The level, code and title that a heading states with a level word, None where it has no such word.

    "Beleidsveld 1.2 Sociale basis" → policy_field, "1.2", "Sociale basis"; "Programma Zorg" → programme,
    "", "Zorg".
    """
    printed = _without_holder(_LEADERS.sub("", text.strip()), vocabulary)
    find = _level_word(printed, vocabulary) or _level_word(_CHAPTER.sub("", printed), vocabulary)
    if find is None:
        return None
    level = Level(find.meaning)
    if coded := _CODED.fullmatch(find.after):
        # "Programma 3 Lasten" is the corner of a table of amounts.
        is_money = vocabulary.meaning("budget_kinds", coded["title"])
        return None if is_money else GoalHead(level, coded["code"], _title(coded["title"], vocabulary))
    if lettered := _LETTERED.fullmatch(find.after):
        return GoalHead(level, lettered["code"], _title(lettered["title"], vocabulary))
    named = _NAMED.fullmatch(find.after)
    if named and level in _NAMED_LEVELS and len(named["title"].split()) <= LONGEST_NAME:
        return GoalHead(level, "", _title(named["title"], vocabulary))
    wanted = _WANTED.fullmatch(find.after)
    if wanted and level in _WANTED_LEVELS and len(wanted["title"].split()) <= LONGEST_WANTED:
        return GoalHead(level, "", wanted["title"].strip(" ."))
    return None


def _title(printed: str, vocabulary: Vocabulary) -> str:
    """A title without what its heading says of the part below it: "Zorg: voortgang", "Zorg (x € 1.000)"."""
    title = _SCALED.sub("", printed.strip())
    parted = _PARTED.fullmatch(title)
    if parted and (vocabulary["sections"].meaning(parted["part"]) or is_about(parted["part"], vocabulary)):
        title = parted["title"]
    return _FIRST_HEAD.sub("", _TOTAL.sub("", title)).strip()


def _without_holder(text: str, vocabulary: Vocabulary) -> str:
    """A heading without the line behind it that tells whose it is: "Wonen Portefeuillehouder: J. Bos"."""
    holder = vocabulary["holders"].first(text)
    told = holder and re.match(r"\s*:", holder.after)
    return holder.before.strip() if holder and told and holder.before.strip() else text


def _level_word(text: str, vocabulary: Vocabulary) -> Find | None:
    if not text[:1].isupper():
        return None
    if find := vocabulary["levels"].at_start(text):
        return find
    find = vocabulary["heading_levels"].at_start(text)
    return find if find and (_CODED.fullmatch(find.after) or _LETTERED.fullmatch(find.after)) else None


def numbered_head(text: str) -> GoalHead | None:
    """The number and title of a heading such as "2. Versterken inzet", None where it has no number."""
    found = _NUMBERED.fullmatch(text.strip())
    return GoalHead(None, found["code"], found["title"].strip()) if found else None


def consisting_head(text: str, vocabulary: Vocabulary) -> GoalHead | None:
    """What a sentence says to consist of programmes: "Het cluster Ruimte kent vier programma's"."""
    found = _CONSISTS.match(text)
    level = vocabulary["levels"].meaning(found["word"]) if found else ""
    return GoalHead(Level(level), "", found["title"]) if found and level else None
