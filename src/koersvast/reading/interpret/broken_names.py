"""Names of indicators that are none: the rest of the row above, or cut off, as loose lines may make them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from koersvast.reading.blocks import Piece
from koersvast.reading.marks import hangs
from koersvast.reading.recognise.head_rows import Row
from koersvast.reading.recognise.vocabulary import Vocabulary

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
    return bool(_REST.match(printed)) and 2 * capitals >= len(others)


def with_whole_names(body: Sequence[Row], index: int, vocabulary: Vocabulary) -> tuple[Row, ...]:
    """The rows with the last line of a name that came to stand above the next one put back.

    "Meldingen die binnen een week" and, in the next cell, "besproken zijn" above "Klachten": the line in
    small letters, or with a figure in front, ends the name of the row before. A line that may be a value of
    that row does not.
    """
    rows = list(body)
    for at, row in enumerate(body[1:], start=1):
        before, cell = rows[at - 1][index], row[index]
        if not before or len(cell.pieces) < 2 or not broken(cell.text, [before.text]):
            continue
        rest, *own = cell.pieces
        has_words = any(char.isalpha() for char in rest.text)
        is_value = not has_words or vocabulary.meaning("target_words", rest.text)
        if is_value or rest.text[:1].isupper() or not own[0].text[:1].isupper():
            continue
        rows[at - 1] = _renamed(rows[at - 1], index, (*before.pieces, rest))
        rows[at] = _renamed(row, index, tuple(own))
    return tuple(rows)


def _renamed(row: Row, index: int, pieces: tuple[Piece, ...]) -> Row:
    return (*row[:index], replace(row[index], pieces=pieces), *row[index + 1 :])
