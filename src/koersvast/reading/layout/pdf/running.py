"""Running heads and feet: what is printed on page after page around the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from koersvast.reading.layout.pdf.grids import grids_of
from koersvast.reading.layout.pdf.lines import Line, lines_of, segments_of
from koersvast.reading.layout.pdf.page import Box, Page

# Running heads stand in this part of the page at the top, and feet in this part at the bottom.
_MARGIN = 0.125
# Only this far from the edges is looked for them, and for the text that follows them.
_NEAR = 0.25
_MOST_LINES = 4
# They have a part at the left, one in the middle and one at the right; the heads of a table have more.
_MOST_PARTS = 3
# The same text on two pages is no accident at the same height to within this many points.
_SAME_HEIGHT = 4
# White between a running head and the text, in letter sizes: heads of a table stand closer to it.
_WHITE = 0.8
# So near to the edge of the page browsers print date, title, address and page, in smaller letters.
_EDGE = 0.045
_SMALLER = 0.95

# Numbers that may count pages, not figures such as 1.234 or 45%.
_DIGITS = re.compile(r"(?<![\d.,])\d{1,4}(?![\d.,]*[\d%])|\b[ivxlc]+\b")
_PAGE_NUMBER = re.compile(
    r"[-–|\s]*(pagina|pag\.?|blz\.?|p\.)?\s*\d{1,4}\s*((van|/|\||-)\s*\d{1,4})?[-–|\s]*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Candidate:
    line: Line
    key: tuple[str, int]
    apart: bool
    edge: bool


def without_running(pages: Sequence[Page]) -> list[Page]:
    """The pages without running heads, feet and page numbers, and without the lines drawn beside these."""
    candidates = [list(_candidates(page)) for page in pages]
    counts = Counter(key for own in candidates for key in {candidate.key for candidate in own})
    return [_without(page, own, counts, len(pages)) for page, own in zip(pages, candidates, strict=True)]


def _candidates(page: Page) -> Iterator[_Candidate]:
    """The outermost lines at the top and at the bottom that stand in no ruled table."""
    near = _NEAR * page.height
    outer = [word for word in page.words if min(word.box.top, page.height - word.box.bottom) < near]
    lines = lines_of(outer)
    usual = _usual_size(page)
    grids: list[Box] | None = None
    for ordered, inward in ((lines, 1), (lines[::-1], -1)):
        for index, line in enumerate(ordered[:_MOST_LINES]):
            height = line.box.middle[1]
            outside = height if inward == 1 else page.height - height
            if outside > _MARGIN * page.height or len(segments_of(line)) > _MOST_PARTS:
                break
            if grids is None:
                grids = [grid.box for grid in grids_of(page.rules) if grid.columns > 1 and grid.rows > 1]
            if any(grid.holds(line.box.middle) for grid in grids):
                break
            follower = ordered[index + 1] if index + 1 < len(ordered) else None
            step = abs(follower.box.middle[1] - height) if follower else page.height
            edge = outside < _EDGE * page.height and line.size < _SMALLER * usual
            apart = step > (1 + _WHITE) * line.size or edge
            yield _Candidate(line, _key(line, height), apart, edge)


def _usual_size(page: Page) -> float:
    sizes = Counter(word.size for word in page.words)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _key(line: Line, height: float) -> tuple[str, int]:
    return _DIGITS.sub("#", line.text.casefold()), round(height / _SAME_HEIGHT)


def _without(page: Page, own: Sequence[_Candidate], counts: Counter[tuple[str, int]], pages: int) -> Page:
    middle = page.height / 2
    sides = (
        [candidate for candidate in own if candidate.line.box.top < middle],
        [candidate for candidate in own if candidate.line.box.top >= middle],
    )
    dropped = [candidate for side in sides for candidate in _running(side, counts, pages)]
    if not dropped:
        return page
    words = {id(word) for candidate in dropped for word in candidate.line.words}
    top = max((c.line.box.bottom for c in dropped if c.line.box.bottom < middle), default=0.0)
    bottom = min((c.line.box.top for c in dropped if c.line.box.top > middle), default=page.height)
    reach = dropped[0].line.size
    return replace(
        page,
        words=tuple(word for word in page.words if id(word) not in words),
        rules=tuple(
            rule
            for rule in page.rules
            if not rule.lying or (top + reach < rule.y1 and rule.y0 < bottom - reach)
        ),
    )


def _running(
    side: Sequence[_Candidate], counts: Counter[tuple[str, int]], pages: int
) -> Sequence[_Candidate]:
    """The outermost lines that run, up to the last one with white between it and the text."""
    last = 0
    for index, candidate in enumerate(side, start=1):
        if not _repeats(candidate, counts, pages):
            break
        if candidate.apart:
            last = index
    return side[:last]


def _repeats(candidate: _Candidate, counts: Counter[tuple[str, int]], pages: int) -> bool:
    if candidate.edge or _PAGE_NUMBER.fullmatch(candidate.line.text):
        return True
    return pages > 1 and sum(counts[candidate.key[0], candidate.key[1] + by] for by in (-1, 0, 1)) > 1
