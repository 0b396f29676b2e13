"""The ages that a name speaks of: "(5-15 jaar)", "19-plussers", "tot 18 jaar"."""

from __future__ import annotations

import re

_BETWEEN = re.compile(
    r"\b(\d{1,2})\s*(?:jaar)?\s*(?:-|–|t/m|tot en met|tot)\s*(\d{1,2})\s*-?\s*(?:jaar|jarige)"
)
_FROM = re.compile(
    r"\b(\d{2})\s*(?:jaar)?\s*(?:\+|-?\s?plus|-?plussers|jaar en ouder|jaar of ouder)|>\s*(\d{2}) jaar"
)
_UNTIL = re.compile(r"\b(?:tot|onder de|jonger dan)\s*(\d{2})\s*jaar")


def ages(name: str) -> tuple[int | None, int | None] | None:
    """The lowest and highest age that a name speaks of, None where open; None where it speaks of none."""
    text = name.casefold()
    if found := _BETWEEN.search(text):
        return int(found[1]), int(found[2])
    if found := _FROM.search(text):
        return int(found[1] or found[2]), None
    if found := _UNTIL.search(text):
        return None, int(found[1])
    return None
