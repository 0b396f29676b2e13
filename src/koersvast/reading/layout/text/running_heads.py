"""What is printed at the head or foot of page after page: the title of the document, the number of the page.

Only a file that marks where its pages end (with a form feed) tells where heads and feet stand.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from koersvast.reading.blocks import Piece
from koersvast.reading.layout.text.found import Found
from koersvast.reading.recognise.goal_heads import goal_head
from koersvast.reading.recognise.sections import section_of
from koersvast.reading.recognise.vocabulary import Vocabulary

# Heads and feet take no more lines than this.
_EDGE = 2
# A line is running when it comes back on so many pages, and on at least this part of them.
FEWEST_PAGES = 3
_PART = 0.3
# The number of the page, before or behind the title: "12 | Begroting", "Begroting - pagina 12 van 90".
_NUMBER = re.compile(r"^\d+\b|\b\d+(?: van \d+)?$")


def find(lines: Sequence[Piece], vocabulary: Vocabulary) -> Iterator[Found]:
    """The lines at the edges of pages that come back on other pages, but for the number of the page.

    A heading of the plan may stand at the top of many pages, and stays.
    """
    edges = [
        (at, place)
        for page in _pages(lines)
        for at, place in _edges(lines, page)
        if not section_of(lines[at].text, vocabulary) and not goal_head(lines[at].text, vocabulary)
    ]
    pages = sum(1 for line in lines if line.text.startswith("\f")) + 1
    forms = Counter(_form(lines[at].text, place) for at, place in edges)
    fewest = max(FEWEST_PAGES, _PART * pages)
    for at, place in sorted(edges):
        if forms[_form(lines[at].text, place)] >= fewest:
            yield Found(at, at + 1, ())


def _pages(lines: Sequence[Piece]) -> list[range]:
    """The lines of each page; none where no page ends."""
    starts = [at for at, line in enumerate(lines) if line.text.startswith("\f")]
    if not starts:
        return []
    return [range(start, stop) for start, stop in zip([0, *starts], [*starts, len(lines)], strict=True)]


def _edges(lines: Sequence[Piece], page: range) -> set[tuple[int, int]]:
    """The first and last lines of a page, and how far each is from the edge (from below: -1, -2)."""
    solid = [at for at in page if lines[at].text.strip()]
    top = {(at, place) for place, at in enumerate(solid[:_EDGE])}
    foot = {(at, -place - 1) for place, at in enumerate(reversed(solid[-_EDGE:]))}
    return top | foot if len(solid) > 2 * _EDGE else set()


def _form(text: str, place: int) -> tuple[str, int]:
    return _NUMBER.sub("#", " ".join(text.split())), place
