"""Words to printed lines, and lines to text with footnote marks apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from koersvast.reading.layout.pdf.page import Box, Word, around

# Words whose middles differ less than this part of the letter size stand on one line.
_SAME_LINE = 0.42
# Words whose feet differ less than this stand on one base line.
_SAME_BASE = 0.15
# A smaller word, such as a footnote mark, stands on the line that it shares this part of its height with.
_SHARED = 0.55
# A gap of more than this part of the letter size parts two cells; figures stand closer than words.
_GAP_OF_WORDS = 1.0
_GAP_OF_FIGURES = 0.42
# In a line with figures set apart, a figure this far behind a word stands in a cell of its own.
_GAP_BEFORE_FIGURE = 0.3
_FEWEST_FIGURES = 2
# A footnote mark is smaller than the letters beside it (browsers: five sixths), and its foot stands above
# theirs; one that is printed as large stands higher still.
_MARK_SIZE = 0.9
_MARK_RAISED = 0.12
_LARGE_MARK_RAISED = 0.3
# Words nearer than this part of the letter size were parted by style only.
_GLUED = 0.12

_MARK = re.compile(r"[(\[]?(\d{1,2}|[*†‡]{1,3}|[a-z])[)\]]?([,;](\d{1,2}|[a-z]))*,?")
_UNIT_BEFORE_POWER = re.compile(r"\b[kcd]?m$")
_POWERS = {"2": "²", "3": "³"}
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
FIGURE = re.compile(
    r"[<>≤≥=€+\-−–±(]*[\d.,]+[%)‰]*|n\.?[/.]?[vbt]\.?t?\.?|p\.?m\.?|[-–−x]|[<>≤≥€]", re.IGNORECASE
)


@dataclass(frozen=True)
class Line:
    """Words on one printed line, from left to right."""

    words: tuple[Word, ...]

    @cached_property
    def box(self) -> Box:
        return around(word.box for word in self.words)

    @cached_property
    def size(self) -> float:
        """The letter size of most of the line, by the paper that it takes: marks are many but small."""
        sizes: Counter[float] = Counter()
        for word in self.words:
            sizes[word.size] += round(len(word.text) * word.size**2)
        return sizes.most_common(1)[0][0]

    @cached_property
    def bold(self) -> bool:
        return all(word.bold for word in self.words)

    @cached_property
    def read(self) -> tuple[str, tuple[str, ...]]:
        """The text, and the footnote marks that were printed raised."""
        return _text_and_marks(self)

    @property
    def text(self) -> str:
        """The text without footnote marks."""
        return self.read[0]

    @property
    def marks(self) -> tuple[str, ...]:
        return self.read[1]

    @property
    def first_mark(self) -> str:
        """The footnote mark that the line begins with, "" for none."""
        return self.marks[0] if self.marks and is_raised(self.words[0], self) else ""

    @cached_property
    def text_with_marks(self) -> str:
        """The text with footnote marks as raised figures."""
        return _joined(self, [(word, is_raised(word, self)) for word in self.words])


def lines_of(words: Iterable[Word]) -> list[Line]:
    """Words in the order of the file to lines from top to bottom.

    A small word directly behind another, such as a footnote mark, stands on the line of that one, also where
    a line of another cell is nearer.
    """
    tails: dict[int, list[Word]] = {}
    whole: list[Word] = []
    for word in words:
        if whole and _is_tail(word, whole[-1]):
            tails.setdefault(id(whole[-1]), []).append(word)
        else:
            whole.append(word)
    lines: list[Line] = []
    row: list[Word] = []
    for word in sorted(whole, key=lambda word: (word.box.top + word.box.bottom, word.box.x0)):
        if row and not _on_line(word, row):
            lines.append(_line(row, tails))
            row = []
        row.append(word)
    if row:
        lines.append(_line(row, tails))
    return sorted(lines, key=lambda line: line.box.middle[1])


def segments_of(line: Line) -> list[Line]:
    """The parts of a line that wide gaps set apart: the cells of a table, or columns of text."""
    parts: list[list[Word]] = []
    for word in line.words:
        near = parts and word.box.x0 - parts[-1][-1].box.x1 <= _widest_space(parts[-1][-1], word)
        # A footnote mark belongs to what it stands behind, and is no cell of its own.
        if parts and (near or is_raised(word, line)):
            parts[-1].append(word)
        else:
            parts.append([word])
    return [Line(tuple(part)) for part in _without_glued_figures(parts)]


def follows(part: Sequence[Word], word: Word) -> bool:
    """Whether a word goes on with words on one base line, no further behind them than a space is wide.

    A small word directly behind them is a footnote mark; so is a small one in front of a note.
    """
    leader, last = max(part, key=lambda other: other.size), part[-1]
    gap = word.box.x0 - last.box.x1
    if _is_tail(word, last):
        return True
    if not -leader.size < gap <= _widest_space(last, word) or word.turn != last.turn:
        return False
    level = abs(word.box.bottom - leader.box.bottom) < _SAME_BASE * leader.size
    return level or _is_mark_of(word, leader) or _is_mark_of(leader, word)


def _is_mark_of(mark: Word, word: Word) -> bool:
    """Whether a word is smaller than another one and stands higher on its line."""
    raised = word.box.bottom - mark.box.bottom
    return mark.size < _MARK_SIZE * word.size and _MARK_RAISED * word.size < raised < _SHARED * word.size


def _without_glued_figures(parts: list[list[Word]]) -> list[list[Word]]:
    """Parts with the figure at their end on its own, where other figures of the line stand on their own."""
    alone = sum(len(part) == 1 and bool(FIGURE.fullmatch(part[0].text)) for part in parts)
    if alone < _FEWEST_FIGURES:
        return parts
    split: list[list[Word]] = []
    for part in parts:
        *before, last = part
        if before and FIGURE.fullmatch(last.text) and _stands_apart(before[-1], last):
            split += [before, [last]]
        else:
            split.append(part)
    return split


def _stands_apart(word: Word, figure: Word) -> bool:
    return not FIGURE.fullmatch(word.text) and figure.box.x0 - word.box.x1 > _GAP_BEFORE_FIGURE * figure.size


def upright(words: Sequence[Word]) -> tuple[Word, ...]:
    """Words as they stand, or laid down when most of them stand on their side (a turned column head)."""
    turned = [word for word in words if word.turn]
    if 2 * len(turned) <= len(words):
        return tuple(words)
    return tuple(word._replace(box=_laid_down(word), turn=0) for word in words)


def _laid_down(word: Word) -> Box:
    x0, top, x1, bottom = word.box
    return Box(-bottom, x0, -top, x1) if word.turn != 270 else Box(top, -x1, bottom, -x0)


def _on_line(word: Word, row: list[Word]) -> bool:
    leader = max(row, key=lambda other: other.size)
    small, large = (word, leader) if word.size < leader.size else (leader, word)
    if abs(small.box.middle[1] - large.box.middle[1]) < _SAME_LINE * large.size:
        return True
    shared = min(small.box.bottom, large.box.bottom) - max(small.box.top, large.box.top)
    return small.size < _MARK_SIZE * large.size and shared > _SHARED * small.size


def _is_tail(word: Word, before: Word) -> bool:
    small = word.size < _MARK_SIZE * before.size
    near = abs(word.box.x0 - before.box.x1) < _GLUED * before.size
    return small and near and word.box.bottom > before.box.top and word.box.top < before.box.bottom


def _line(row: list[Word], tails: dict[int, list[Word]]) -> Line:
    words = [*row, *(tail for word in row for tail in tails.get(id(word), ()))]
    return Line(tuple(sorted(words, key=lambda word: word.box.x0)))


def _widest_space(left: Word, right: Word) -> float:
    if left.space and right.space and left.size == right.size:
        return max(left.space, right.space)
    figures = FIGURE.fullmatch(left.text) and FIGURE.fullmatch(right.text)
    lonely_sign = left.text in "<>≤≥€±"
    return (_GAP_OF_FIGURES if figures and not lonely_sign else _GAP_OF_WORDS) * max(left.size, right.size)


def _text_and_marks(line: Line) -> tuple[str, tuple[str, ...]]:
    marks: list[str] = []
    kept: list[tuple[Word, bool]] = []
    for word, raised in ((word, is_raised(word, line)) for word in line.words):
        power = kept and raised and word.text in _POWERS and _UNIT_BEFORE_POWER.search(kept[-1][0].text)
        if raised and not power and _MARK.fullmatch(word.text):
            marks.extend(mark.strip("()[]") for mark in re.split("[,;]", word.text) if mark.strip("()[]"))
        else:
            kept.append((word, raised))
    return _joined(line, kept), tuple(marks)


def _joined(line: Line, words: Sequence[tuple[Word, bool]]) -> str:
    text = ""
    before: Word | None = None
    for word, raised in words:
        part = word.text
        if raised:
            part = part.translate(_RAISED)
        if before is not None and not raised and word.box.x0 - before.box.x1 > _GLUED * line.size:
            text += " "
        text += part
        before = word
    return text


def is_raised(word: Word, line: Line) -> bool:
    """Whether a word of a line is printed as a footnote mark: small and high, or very high."""
    small = word.size < _MARK_SIZE * line.size
    if not small and line.box.height < (1 + _LARGE_MARK_RAISED) * line.size:
        return False
    others = [other for other in line.words if other is not word and other.size >= _MARK_SIZE * line.size]
    if not others:
        return False
    foot = min(others, key=lambda other: abs(other.box.x0 - word.box.x0)).box.bottom
    return foot - word.box.bottom > (_MARK_RAISED if small else _LARGE_MARK_RAISED) * line.size


def figures_in(parts: Iterable[Line]) -> Iterator[Line]:
    """The parts of a line that are figures or words for an absent figure."""
    return (part for part in parts if all(FIGURE.fullmatch(word.text) for word in part.words))
