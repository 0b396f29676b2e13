"""Leading parts of a cell back to the lines in which they are printed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from koersvast.reading.blocks import Text

_LINE = re.compile(r"l\d+")


def places(text: Text, parts: Sequence[str]) -> list[str]:
    """The place of each part, where the parts stand in the text one after the other.

    A part that runs over several lines of a text file gets all of them ("l12-l13"); elsewhere, and for a
    part that is not printed as such, it is the place where it begins or that of the whole text.
    """
    printed, lines = "", list[int]()
    for number, piece in enumerate(text.pieces):
        bare = "".join(piece.text.split())
        printed += bare
        lines += [number] * len(bare)
    found: list[str] = []
    at = 0
    for part in parts:
        bare = "".join(part.split())
        start = printed.find(bare, at) if bare else -1
        if start < 0:
            found.append(text.locator)
            continue
        at = start + len(bare)
        found.append(_span(text, lines[start], lines[at - 1]))
    return found


def _span(text: Text, first: int, last: int) -> str:
    start, end = text.pieces[first].locator, text.pieces[last].locator
    if start == end or not (_LINE.fullmatch(start) and _LINE.fullmatch(end)):
        return start
    # A year that holds for a whole cell may be printed above the figure.
    above, below = sorted((start, end), key=lambda locator: int(locator[1:]))
    return f"{above}-{below}"
