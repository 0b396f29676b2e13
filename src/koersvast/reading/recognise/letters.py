"""The letters of activities with which the name of an indicator may begin."""

from __future__ import annotations

import re

_LETTERS = re.compile(r"([a-z](?:\s*(?:,|/|\ben\b|&|\+)\s*[a-z])*)[.)]\s+(?=\S)")
_SPAN = re.compile(r"([a-z])\s*(?:t/m|tot en met|[-–])\s*([a-z])[.)]\s+(?=\S)")


def letters_of(name: str) -> tuple[tuple[str, ...], str]:
    """The letters, and the name without them: "a en b. Aantal plekken" → ("a", "b"), "Aantal plekken".

    "a t/m c. Aantal" gives all three. No letters for a name that begins otherwise.
    """
    if span := _SPAN.match(name):
        first, last = span[1], span[2]
        return tuple(chr(code) for code in range(ord(first), ord(last) + 1)), name[span.end() :]
    if found := _LETTERS.match(name):
        return tuple(re.findall(r"\b[a-z]\b", found[1])), name[found.end() :]
    return (), name
