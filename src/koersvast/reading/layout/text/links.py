"""Addresses that stand alone on a line: what is left of the links of a PDF, at the foot of its page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from koersvast.reading.blocks import Link, Piece
from koersvast.reading.layout.text.found import Found
from koersvast.reading.recognise.vocabulary import Vocabulary

_ADDRESS = re.compile(r"\s*((?:https?://|mailto:|www\.)\S+)\s*")


def find(lines: Sequence[Piece], _vocabulary: Vocabulary) -> Iterator[Found]:
    """The lines that hold nothing but an address."""
    for at, piece in enumerate(lines):
        if found := _ADDRESS.fullmatch(piece.text):
            yield Found(at, at + 1, (Link(address=found[1], text="", locator=piece.locator),))
