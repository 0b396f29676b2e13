"""Footnotes at the foot of a page of a flattened table: "1 Zie de nota jeugd"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from koersvast.reading.blocks import Piece, Text
from koersvast.reading.layout.text.column_walk import Gap
from koersvast.reading.layout.text.printed_lines import Placed

_NOTE = re.compile(r"(?P<mark>\d{1,2})\s+(?P<text>[A-Z(].*)")


def footnotes(body: Sequence[Placed]) -> tuple[list[Placed], tuple[tuple[str, Text], ...]]:
    """The lines without footnotes, and the footnotes by their marks.

    A footnote stands last on its page, begins with a number, and that number stands glued to a word above.
    """
    kept: list[Placed] = []
    notes: list[tuple[str, Text]] = []
    for page in _pages(body):
        start = _foot(page)
        kept.extend(page[:start])
        for placed in page[start:]:
            if found := _NOTE.fullmatch(placed.line.text):
                notes.append((found["mark"], Text((Piece(found["text"], placed.piece.locator),))))
            else:
                mark, text = notes[-1]
                notes[-1] = (mark, Text((*text.pieces, placed.piece)))
    return kept, tuple(notes)


def _pages(body: Sequence[Placed]) -> list[list[Placed]]:
    pages: list[list[Placed]] = []
    for placed in body:
        if placed.line.gap is Gap.PAGE or not pages:
            pages.append([])
        pages[-1].append(placed)
    return pages


def _foot(page: Sequence[Placed]) -> int:
    """Where the footnotes begin: at the first numbered line of those at the end of the page."""
    foot = len(page)
    for at in range(len(page) - 1, 0, -1):
        found = _NOTE.fullmatch(page[at].line.text)
        if found and _is_marked(page[:at], found["mark"]):
            foot = at
        elif page[at].line.gap is not Gap.NONE:
            break
    return foot


def _is_marked(above: Sequence[Placed], mark: str) -> bool:
    """Whether a word above carries the mark: "scholen1" or "scholen.1"."""
    glued = re.compile(rf"[^\W\d_][.,;:)]?{mark}(?!\d)")
    return any(glued.search(placed.line.text) for placed in above)
