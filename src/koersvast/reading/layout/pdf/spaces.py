"""How wide spaces between words are: what is wider parts two cells."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from koersvast.reading.layout.pdf.page import Page

# A space between words is so much of the letter size, in justified text too. Less parts styles, not words.
_NARROWEST, _WIDEST = 0.1, 0.8
# Where this part of the spaces is alike, none is wider than the usual one by this part of the letter size.
_ALIKE = 0.6
_MORE = 0.12
# Spaces are alike within so many hundredths of the letter size.
_SAME = 4
# Pages spread over the document tell enough of a long one.
_PAGES_ENOUGH = 40


def with_spaces(pages: Sequence[Page]) -> list[Page]:
    """The pages with words that know how wide a space is in text of their size.

    It is not told where spaces differ, as in justified text.
    """
    gaps: defaultdict[float, Counter[int]] = defaultdict(Counter)
    for page in pages[:: max(1, len(pages) // _PAGES_ENOUGH)]:
        for before, word in pairwise(page.words):
            gap = (word.box.x0 - before.box.x1) / word.size
            level = before.size == word.size and before.box.bottom == word.box.bottom
            if level and _NARROWEST < gap < _WIDEST:
                gaps[round(word.size, 1)][round(gap * 100)] += 1
    widest = {size: found for size, counts in gaps.items() if (found := _widest(counts))}
    return [
        replace(
            page,
            words=tuple(
                word._replace(space=widest.get(round(word.size, 1), 0.0) * word.size) for word in page.words
            ),
        )
        for page in pages
    ]


def _widest(counts: Counter[int]) -> float:
    """The widest space as a part of the letter size, 0 when spaces are not alike."""
    usual = max(counts, key=lambda gap: sum(counts[gap + by] for by in range(-_SAME // 2, _SAME // 2 + 1)))
    alike = sum(counts[usual + by] for by in range(-_SAME, _SAME + 1))
    return usual / 100 + _MORE if alike > _ALIKE * counts.total() else 0.0
