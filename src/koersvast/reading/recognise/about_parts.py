"""Words of a heading that are about the page or table below it: "Wonen - indicatoren en budget 2024"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from koersvast.plan import Level
from koersvast.reading.recognise.vocabulary import Vocabulary

_BETWEEN = " ,;:.&/|()–—-\t"
_YEARS = re.compile(r"(?:19|20)\d\d(?:\s*[-–/]\s*(?:19|20)?\d\d)?(?!\w)")
# Words that join others, or lead to the name behind them.
_JOINING = re.compile(r"(?:en|van|voor|bij|per|in|over|het|de|t/m|tot en met)(?!\w)", re.IGNORECASE)
# The number of a table in front of what it shows, such as "Tabel 3.2:".
_NUMBERED = re.compile(
    r"^(?:tabel|figuur|grafiek|overzicht)\s*\d+(?:[.-]\d+)*[a-z]?\s*[:.–-]?\s+", re.IGNORECASE
)
_CODE = re.compile(r"\s*(\d{1,2}(?:\.(?:\d{1,2}|[A-Z]))*|[A-Z](?=\s*[.:]))(?![\w.,]\w)[.:]?")
# A longer text is a sentence.
LONGEST = 16


@dataclass(frozen=True, slots=True)
class Named:
    """What a text names besides what it is about: a level (None where no word says one), a code, a title.

    `about` is what it says of the page or table, "" for nothing.
    """

    level: Level | None
    code: str
    title: str
    about: str


def named_in(text: str, vocabulary: Vocabulary) -> Named | None:
    """What a heading or caption names: "Tabel 2: Indicatoren programma 2 Wonen, 2024" → programme 2, "Wonen".

    None for a sentence, and for a text that names nothing.
    """
    printed = " ".join(text.split())
    if not printed or len(printed.split()) > LONGEST or printed.endswith((".", "?", ";")):
        return None
    rest = _NUMBERED.sub("", printed)
    about, rest = _taken_off(rest, vocabulary)
    find = vocabulary["levels"].at_start(rest)
    level, code = None, ""
    if find:
        level, rest = Level(find.meaning), find.after
    if coded := _CODE.match(rest):
        code, rest = coded[1], rest[coded.end() :]
    title, behind = _parted(rest.strip(_BETWEEN.replace("(", "").replace(")", "")), vocabulary)
    if not title and not (level and code):
        return None
    return Named(level, code, title, " ".join(filter(None, (about, behind))))


def is_about(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a text holds only words about a page or table, and years: "indicatoren en budget 2024"."""
    rest = text.strip(_BETWEEN)
    while rest:
        find = vocabulary["about_parts"].at_start(rest)
        found = _YEARS.match(rest) or _JOINING.match(rest)
        if not find and not found:
            return False
        rest = (find.after if find else rest[found.end() :] if found else "").strip(_BETWEEN)
    return True


def _taken_off(text: str, vocabulary: Vocabulary) -> tuple[str, str]:
    """The words about a table with which a text begins, and the rest: "Indicatoren bij", "programma 2"."""
    rest = text
    while find := vocabulary["about_parts"].at_start(rest):
        rest = find.after.strip(_BETWEEN)
        while joined := _YEARS.match(rest) or _JOINING.match(rest):
            rest = rest[joined.end() :].strip(_BETWEEN)
    return text[: len(text) - len(rest)].strip(_BETWEEN) if rest != text else "", rest


def _parted(text: str, vocabulary: Vocabulary) -> tuple[str, str]:
    """A title and the words about the table behind it, which a sign parts from it: "Wonen - budget"."""
    for sign in re.finditer(r"\s*(?:\s[–—-]|[:,;|(])\s*", text):
        behind = text[sign.end() :].strip(_BETWEEN)
        if behind and is_about(behind, vocabulary):
            return text[: sign.start()].strip(), behind
    return text.strip(), ""
