"""Passages: lines that a program wrote one after another, below each other, as one text.

Programs write a table cell by cell. So the order of the file tells which lines are one cell, whatever stands
beside them on the page: a label over three lines with its figures beside the second. Where a program wrote
line after line over the whole page, each line is a passage of its own.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise
from math import inf

from koersvast.reading.layout.pdf.lines import FIGURE, Line, follows, segments_of
from koersvast.reading.layout.pdf.page import Box, Word, around

# Lines of one cell stand at least and at most this many letter sizes apart.
_CLOSEST, _WIDEST = 0.8, 1.75
# A step between lines this much wider than the usual one parts two texts.
_WIDER = 1.09
_OTHER_SIZE = 0.1
# What stands between these parts of a line's height is printed by any letter; boxes of lines may overlap.
_HEAD, _FOOT = 0.3, 0.25
# Lines begin at one place to within so many points.
_SAME_START = 1.5
# How wide a column is, is told by the lines within so many letter sizes.
_NEAR = 8.0
# A space takes this part of the letter size at least.
_SPACE = 0.35
# The words of an item stand so many letter sizes behind its marker at most; behind a dash so many words.
_INDENT = 3.0
_FEWEST_WORDS = 3
# Words on one base line, up to this part of the letter size.
_SAME_BASE = 0.15

_MARKER = re.compile(r"[•▪■●○◦‣·*–—\ue000-\uf8ff-]|\(?([a-z]|[0-9]{1,2}|[ivx]{1,4})[.)]")
_SYLLABLE = re.compile(r"[^-/]+[-/]?")


@dataclass(frozen=True)
class Passage:
    """One or more lines of one text, from top to bottom."""

    lines: tuple[Line, ...]

    @cached_property
    def box(self) -> Box:
        return around(line.box for line in self.lines)

    @property
    def size(self) -> float:
        return self.lines[0].size

    @cached_property
    def bold(self) -> bool:
        return all(line.bold for line in self.lines)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        return tuple(word for line in self.lines for word in line.words)

    @cached_property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)

    @cached_property
    def core(self) -> tuple[float, float]:
        """From where to where ink is sure to stand: what two rows that touch do not share."""
        return (
            self.lines[0].box.top + _HEAD * self.lines[0].size,
            self.lines[-1].box.bottom - _FOOT * self.lines[-1].size,
        )

    def beside(self, other: Passage) -> bool:
        """Whether two passages stand at one height, at least in part."""
        return self.core[0] < other.core[1] and other.core[0] < self.core[1]

    def over(self, other: Passage) -> bool:
        """Whether two passages share some of their width."""
        return self.box.x0 < other.box.x1 and other.box.x0 < self.box.x1


def parts_of(line: Line) -> list[Line]:
    """The cells of a line; a list marker belongs to what follows it."""
    return _with_markers(segments_of(line))


def _with_markers(parts: Sequence[Line]) -> list[Line]:
    """Parts in their order, each list marker with what follows it on its line."""
    joined: list[Line] = []
    for part in parts:
        figure = len(joined) > 1 and FIGURE.fullmatch(joined[-2].text) and _level(joined[-2], part)
        if joined and not figure and _marks(joined[-1], part):
            joined[-1] = Line((*joined[-1].words, *part.words))
        else:
            joined.append(part)
    return joined


def _marks(marker: Line, part: Line) -> bool:
    """Whether a part is the marker of an item; a dash before less than some words is an absent figure."""
    level = _level(marker, part)
    near = 0 < part.box.x0 - marker.box.x1 < _INDENT * part.size
    if not (level and near and _MARKER.fullmatch(marker.text) and part.text[:1].isalpha()):
        return False
    return len(part.words) >= _FEWEST_WORDS or marker.text not in "-–—*"


def _level(one: Line, other: Line) -> bool:
    return abs(one.box.bottom - other.box.bottom) < _SAME_BASE * other.size


def _parts_in_order(words: Sequence[Word]) -> list[Line]:
    """Words in the order of the file to stretches of printed lines, parted where a cell ends."""
    parts: list[list[Word]] = []
    for word in words:
        if parts and follows(parts[-1], word):
            parts[-1].append(word)
        else:
            parts.append([word])
    return _with_markers([Line(tuple(part)) for part in parts])


def passages_of(lines: Iterable[Line]) -> list[Passage]:
    """The passages that lines make, in the order of the file."""
    words = sorted(chain.from_iterable(line.words for line in lines), key=_place)
    parts = _parts_in_order(words)
    usual, ordered = _usual_steps(parts), sorted(parts, key=top_of)
    passages: list[list[Line]] = []
    for part in parts:
        if passages and _goes_on(passages[-1], part, usual, ordered):
            passages[-1].append(part)
        else:
            passages.append([part])
    return [Passage(tuple(own)) for own in passages]


def _place(word: Word) -> int:
    return word.at


def _step(above: Line, below: Line) -> float:
    return (below.box.bottom - above.box.bottom) / above.size


def _may_follow(above: Line, below: Line) -> bool:
    """Whether a line stands below another one as the next line of a text does."""
    return (
        _CLOSEST <= _step(above, below) <= _WIDEST
        and abs(above.size - below.size) <= _OTHER_SIZE * above.size
        and above.box.x0 < below.box.x1
        and below.box.x0 < above.box.x1
    )


def _usual_steps(parts: Sequence[Line]) -> dict[float, float]:
    """How far lines of one text stand apart, by letter size: the narrowest step that is no exception."""
    steps: dict[float, Counter[float]] = {}
    for above, below in pairwise(parts):
        if _may_follow(above, below):
            steps.setdefault(above.size, Counter())[round(_step(above, below), 1)] += 1
    usual = {}
    for size, counts in steps.items():
        most = max(counts.values())
        usual[size] = min(step for step, count in counts.items() if 4 * count >= most)
    return usual


def _goes_on(above: Sequence[Line], line: Line, usual: dict[float, float], ordered: Sequence[Line]) -> bool:
    """Whether a line goes on with the text above it: near enough, and broken off where it was full."""
    last = above[-1]
    if not _may_follow(last, line) or _is_marked(line):
        return False
    if _step(last, line) > _WIDER * (usual.get(last.size, _WIDEST) + 0.05):
        return False
    if len(above) > 1 and abs(_step(last, line) - _step(above[-2], last)) > 0.12:
        return False
    same_start = abs(above[0].box.x0 - line.box.x0) <= _SAME_START
    if last.bold != line.bold:
        return False
    return not same_start or not had_room(last, line, ordered)


def _is_marked(line: Line) -> bool:
    return len(line.words) > 1 and bool(_MARKER.fullmatch(line.words[0].text))


def had_room(last: Line, line: Line, ordered: Sequence[Line]) -> bool:
    """Whether the first word of a line would have stood on the line above, had it been the same text."""
    if last.text.endswith(("-", "\u00ad", "\u2010", "/")):
        return False
    first = line.words[0]
    syllable = _SYLLABLE.match(first.text)
    share = len(syllable[0]) / len(first.text) if syllable else 1.0
    return last.box.x1 + first.box.width * share + _SPACE * last.size < _right_side(last, line, ordered)


def _right_side(last: Line, line: Line, ordered: Sequence[Line]) -> float:
    """How far lines near these two reach that begin where they do, and end before what stands next."""
    reach = _NEAR * last.size
    low = bisect_left(ordered, last.box.top - reach, key=top_of)
    high = bisect_right(ordered, line.box.bottom + reach, key=top_of)
    near = ordered[low:high]
    end = min((part.box.x0 for part in near if part.box.x0 > last.box.x1), default=inf)
    alike = [part for part in near if abs(part.size - last.size) <= _OTHER_SIZE * last.size]
    rights = (part.box.x1 for part in alike if abs(part.box.x0 - last.box.x0) <= _SAME_START)
    return max((right for right in rights if right < end), default=last.box.x1)


def top_of(line: Line) -> float:
    return line.box.top
