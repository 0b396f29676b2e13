"""Where a page of a flattened PDF starts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from koersvast.reading.blocks import Piece

# The raised letters of an ordinal number, which a flattened PDF prints on a line of their own: "775", "e".
RAISED = re.compile(r"\s*(?:e|de|ste)\s*")
_ONE_SPACE = re.compile(r" (?=\S)")


def begins_with_one_space(text: str) -> bool:
    """What is left in front of a line at the start of a page, or where the mark of a list was lost."""
    return bool(_ONE_SPACE.match(text))


def starts_page(lines: Sequence[Piece], at: int) -> bool:
    """Whether a page starts at this line: a form feed, or one space straight under the last line."""
    text, before = lines[at].text, lines[at - 1].text if at else ""
    if text.startswith("\f"):
        return True
    return begins_with_one_space(text) and bool(before.strip()) and not RAISED.fullmatch(before)
