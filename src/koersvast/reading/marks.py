"""What tells from the look of a line that a list item begins in it, or that a sentence ends in it."""

from __future__ import annotations

import re

# Bullets, also the private-use characters that symbol fonts leave behind; "o" and "-" only before a space.
_BULLET = re.compile(r"\s*([•·▪■□◦●○►➢✓\uf0a7\uf0b7\uf0d8\uf0fc\uf06f\u2023\u2043]|[-–—*o](?=\s))\s*(?=\S)")
_LETTERED = re.compile(r"\s*((?:[a-z]|\d{1,2}[a-z]?)[.)])\s+(?=\S)")
# "3.1.2 We sluiten": a number of parts, in front of a sentence.
_PARTED = re.compile(r"\s*(\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s+(?=[A-Z‘'\"])")
# The end of a sentence, but not the point of an abbreviation such as "d.m.v.".
_ENDS = re.compile(r"(?<!\.\w)[.:;!?…][\"'’”)]*$")
# Words and signs after which a text must go on.
_HANGS = re.compile(
    r"(?:\b(?:en|of|de|het|een|van|voor|met|in|op|aan|bij|door|tot|te|om|naar|over|tussen|zie|dat|die|ook)"
    r"|[/&,(–]|\w-)$"
)


def marker_of(text: str) -> tuple[str, str]:
    """The mark of a list item and the rest: "a. De gemeente" → ("a.", "De gemeente"); no mark is ""."""
    for pattern in (_BULLET, _LETTERED, _PARTED):
        if found := pattern.match(text):
            return found[1], text[found.end() :].strip()
    return "", text.strip()


def has_bullet(text: str) -> bool:
    """Whether a bullet stands in front, and not a letter or number that may be one of a heading."""
    return bool(_BULLET.match(text))


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence, or as an introduction to what follows."""
    return bool(_ENDS.search(text))


def hangs(text: str) -> bool:
    """Whether a text cannot end here: with a joining word or sign, or within brackets."""
    return bool(_HANGS.search(text)) or text.count("(") > text.count(")")
