"""Abbreviations with their meanings: entries of a list, and definitions within a sentence.

An entry is a line: "IP = Gemeente Lindebroek, peiling", "BW:  Beschermd wonen", "GI Gecertificeerde
Instelling". A definition stands in brackets: "Gemeenschappelijk Orgaan (GO)"; it counts only when the
letters are the initials of the words, for brackets hold much else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# The sign, the tab or the white space between an abbreviation and its meaning, the surest first.
_SEPARATORS = tuple(re.compile(p) for p in (r"\s*=\s*", r"\s*\t\s*", r"\s*:\s+", r"\s{2,}", r"\s+[–—-]\s+"))
_LONGEST_ABBREVIATION = 40
# At least two capitals, or a capital and a digit, or letters with points: "CJG", "RvdK", "J42", "N.v.t.".
_ABBREVIATED = re.compile(r"(?=.{2,12}$)(?:\w*[A-Z]\w*[A-Z0-9&][\w&]*(?:-[\w&]+)*|[A-Z]&[A-Z]|(?:\w\.){2,})$")
# One capital is enough where the letters are seen to be initials: "Wmo", "Zvw".
_ONE_CAPITAL = re.compile(r"[A-Z][a-z]{1,4}$")
_SMALL = {
    "en",
    "de",
    "het",
    "van",
    "voor",
    "met",
    "op",
    "in",
    "der",
    "den",
    "te",
    "tot",
    "of",
    "aan",
    "bij",
    "om",
    "s",
}
_IN_BRACKETS = re.compile(r"\(([^()]{2,12})\)")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# The most words that an abbreviation in brackets is taken to stand for.
_MOST_WORDS = 10
_LONG_WORD = 10


@dataclass(frozen=True, slots=True)
class Meaning:
    """An abbreviation and what it stands for, as printed."""

    abbreviation: str
    meaning: str


def entry(line: str) -> Meaning | None:
    """The abbreviation and meaning that a line of a list holds, None where it holds no abbreviation.

    A line with an abbreviation alone gives an empty meaning: it follows on the next line.
    """
    text = line.strip()
    if is_abbreviation(text):
        return Meaning(text, "")
    for separator in _SEPARATORS:
        parts = separator.split(text, maxsplit=1)
        if len(parts) == 2 and all(parts) and _may_be_abbreviation(parts[0]):
            return Meaning(parts[0].strip(" :"), " ".join(parts[1].split()))
    first, _, rest = text.partition(" ")
    if not rest or not (is_abbreviation(first) or (_ONE_CAPITAL.match(first) and initials_fit(first, rest))):
        return None
    # "HVO-Noord HVO is een organisatie": the explanation begins with the abbreviation itself.
    again = re.search(rf"\s(?={re.escape(first.split('-')[0])}\s+[a-z])", text)
    cut = again.start() if again else len(first)
    return Meaning(text[:cut].strip(), " ".join(text[cut:].split()))


def is_abbreviation(text: str) -> bool:
    """Whether a single word is written as abbreviations are."""
    return bool(_ABBREVIATED.match(text))


def _may_be_abbreviation(text: str) -> bool:
    """Before a clear separator also names with an abbreviation in them may stand, and short names."""
    short_name = len(text) <= _LONGEST_ABBREVIATION and text[0].isalnum() and not text.endswith((".", ","))
    return short_name or is_abbreviation(text)


def definitions(text: str) -> Iterator[Meaning]:
    """The abbreviations that a running text defines in brackets behind the words they stand for."""
    for found in _IN_BRACKETS.finditer(text):
        letters = found[1].strip()
        if not is_abbreviation(letters) and not _ONE_CAPITAL.match(letters):
            continue
        if words := _words_for(letters, text[: found.start()]):
            yield Meaning(letters, words)


def _words_for(letters: str, before: str) -> str:
    """The words right before the brackets of which the letters are the initials, "" where they are not."""
    words = list(_WORD.finditer(before))[-_MOST_WORDS:]
    for start in range(len(words) - 1, -1, -1):
        phrase = before[words[start].start() :]
        # A full stop or a comma within would join what does not belong together.
        if re.search(r"[.,;:!?()]", phrase.rstrip(" ")):
            return ""
        if initials_fit(letters, phrase):
            return " ".join(phrase.split())
    return ""


def initials_fit(letters: str, phrase: str) -> bool:
    """Whether the letters are the initials of the words, in order.

    Small words ("voor", "en") may be passed over. A letter may also stand within a long word, which is
    how compounds are abbreviated: "Veiligheidsregio Lindestreek" → VRL.
    """
    wanted = [letter.lower() for letter in letters if letter.isalnum()]
    words = [word.group().lower() for word in _WORD.finditer(phrase)]
    full = [word for word in words if word not in _SMALL]
    if not full or words[0] in _SMALL or not wanted:
        return False
    return any(_fit(wanted, choice) for choice in (words, full))


def _fit(wanted: list[str], words: list[str]) -> bool:
    """Whether every word gives its initial, and the letters left stand within long words, in order."""
    at = 0
    for number, word in enumerate(words):
        if at >= len(wanted) or word[0] != wanted[at]:
            return False
        at += 1
        following = words[number + 1][0] if number + 1 < len(words) else ""
        place = 1
        while at < len(wanted) and len(word) >= _LONG_WORD and wanted[at] != following:
            place = word.find(wanted[at], place) + 1
            if not place:
                return False
            at += 1
    return at == len(wanted)
