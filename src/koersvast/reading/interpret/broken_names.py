"""Names of indicators that are none: the rest of the row above, or cut off, as loose lines may make them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from koersvast.reading.marks import hangs

# "2% Doet vrijwilligerswerk", "1.000 inwoners Waardering": a figure of the row above.
_FIGURE = re.compile(r"[+\-−]?\d+(?:[.,]\d+)?\s?%\s+[^\W\d_]|\d{1,3}\.\d{3}\s+[^\W\d_]")
# "2023-2026 Bron Percentage inwoners", "Verschil 2020-2022 Voelt zich": heads of columns.
_HEAD = re.compile(r"(?:[^\W\d_]+\s+)?(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d\s+[A-Z][^\W\d_]")
# "krijgt Jeugdigen onder toezicht": a word of the row above, and a name that begins with a capital.
_REST = re.compile(r"[^\W\d_A-Z][^\W\d_]*(?:\s[^\W\d_]+){0,3}?\s[A-Z][a-z]+\s[a-z]")


def broken(name: str, names: Iterable[str]) -> bool:
    """Whether a name cannot be one, seen the names of the other rows in the table.

    A name in small letters is the rest of another where most others begin with a capital.
    """
    printed = " ".join(name.split())
    if _FIGURE.match(printed) or _HEAD.match(printed) or hangs(printed):
        return True
    others = [other for other in names if other.split() != name.split()]
    capitals = sum(other.lstrip()[:1].isupper() for other in others)
    return bool(_REST.match(printed)) and 2 * capitals > len(others)
