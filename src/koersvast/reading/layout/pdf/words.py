"""Characters of a page to words.

The library gives characters one by one. The boxes that it gives for letters follow the metrics that the file
states, which may be wrong or absent; so boxes are made here from the letter size and the base line, and only
their left and right sides are the library's. Style is asked once a word: every question takes a microsecond.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from koersvast.reading.layout.pdf.page import Box, ToPage, Word

# The library marks a hyphen at the end of a line with this character, see FPDFText_IsHyphen.
_LINE_END_HYPHEN = 0x02
_NO_CHARACTER = frozenset({0x00, 0xFFFE, 0xFFFF, 0xFEFF, 0xAD})
_WHITE = frozenset({0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x202F, 0x2007, 0x2009, 0x200A, 0x200B, 0x3000})
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"})
_BOLD = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
_FORCE_BOLD = 1 << 18  # font descriptor flag, ISO 32000-1 table 123
# How far letters reach above and below the base line, as part of their size, in the usual fonts.
_ABOVE, _BELOW = 0.92, 0.22
# A gap of more than this part of the letter size parts two words, also where the file has no space.
_GAP = 0.28
# A change of size or base line of more than this part begins a new word: a footnote mark behind a figure.
_OTHER_SIZE = 0.12
_OTHER_BASE = 0.15
# A raised figure's foot stands this part of the letter size above the foot of the letter before it.
_INK_RAISED = 0.24
_LONGEST_MARK = 2


class _Letter(NamedTuple):
    """A character: its sides along the line, its base line across it, its size, and how it is turned.

    `start` and `end` go up in the direction of reading, `base` is the place of the base line across it:
    for level text these are x, x and y; for text that is turned by a quarter y, y and x.
    """

    start: float
    end: float
    base: float
    size: float


def words_of(text_page: Any, to_page: ToPage, rotation: int) -> Iterator[Word]:
    """The words of a page in the order of the file.

    `to_page` maps the file's coordinates to those of the page, which is shown turned by `rotation`.
    """
    reader = _Reader(text_page, to_page, rotation)
    text: list[str] = []
    letters: list[_Letter] = []
    first = turn = 0
    for index in range(pdfium.FPDFText_CountChars(text_page)):
        code = pdfium.FPDFText_GetUnicode(text_page, index)
        if code in _NO_CHARACTER:
            continue
        if code in _WHITE:
            if letters:
                yield from reader.words(first, text, letters, turn)
                text, letters = [], []
            continue
        if not letters:
            first, turn = index, reader.turn(index)
        letter = reader.letter(index, turn, letters[-1] if letters else None)
        if letter is None:
            continue
        if letters and _breaks(letters[-1], letter):
            yield from reader.words(first, text, letters, turn)
            first, turn = index, reader.turn(index)
            letter = reader.letter(index, turn, None) or letter
            text, letters = [], []
        text.append("-" if code == _LINE_END_HYPHEN else chr(code))
        letters.append(letter)
    if letters:
        yield from reader.words(first, text, letters, turn)


def marked(words: Iterable[Word], text_page: Any) -> Iterator[Word]:
    """Words with the number of the piece of tagged content that each begins in."""
    for word in words:
        item = pdfium.FPDFText_GetTextObject(text_page, word.at)
        yield word._replace(mark=pdfium.FPDFPageObj_GetMarkedContentID(item) if item else -1)


def _breaks(last: _Letter, letter: _Letter) -> bool:
    """Whether a letter begins a new word after the last one."""
    size = last.size
    gap = letter.start - last.end
    return (
        gap > _GAP * size
        or gap < -size
        or abs(letter.base - last.base) > _OTHER_BASE * size
        or abs(letter.size - size) > _OTHER_SIZE * size
    )


class _Reader:
    """Asks the library about characters of one page."""

    def __init__(self, text_page: Any, to_page: ToPage, rotation: int) -> None:
        self._page, self._to_page, self._rotation = text_page, to_page, rotation
        self._rect, self._matrix = pdfium.FS_RECTF(), pdfium.FS_MATRIX()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._font_size = 0.0
        self._at = ctypes.byref(self._rect), ctypes.byref(self._x), ctypes.byref(self._y)

    def turn(self, index: int) -> int:
        """The quarter in which a character stands in the file: 90 reads upwards, 270 downwards."""
        clockwise = math.degrees(pdfium.FPDFText_GetCharAngle(self._page, index))
        return round(-clockwise / 90) * 90 % 360

    def letter(self, index: int, turn: int, last: _Letter | None) -> _Letter | None:
        """A character, None when the library does not know its place, or when it has no size to be seen."""
        box, x, y = self._at
        if not pdfium.FPDFText_GetLooseCharBox(self._page, index, box):
            return None
        pdfium.FPDFText_GetCharOrigin(self._page, index, x, y)
        rect = self._rect
        if turn == 0:
            start, end, base = rect.left, rect.right, self._y.value
        elif turn == 90:
            start, end, base = rect.bottom, rect.top, self._x.value
        elif turn == 180:
            start, end, base = -rect.right, -rect.left, self._y.value
        else:
            start, end, base = -rect.top, -rect.bottom, self._x.value
        # Within a word the size changes only with the font size or the base line.
        font_size = pdfium.FPDFText_GetFontSize(self._page, index)
        if last is not None and last.base == base and self._font_size == font_size:
            return _Letter(start, end, base, last.size)
        self._font_size = font_size
        pdfium.FPDFText_GetMatrix(self._page, index, ctypes.byref(self._matrix))
        size = font_size * math.hypot(self._matrix.c, self._matrix.d)
        return _Letter(start, end, base, size) if size else None

    def words(self, first: int, text: list[str], letters: list[_Letter], turn: int) -> Iterator[Word]:
        """A word, or two where it ends in a footnote mark of the font's own raised figures.

        Such figures have the size and base line of others, and only their ink is smaller and higher.
        """
        split = self._mark_at(first, text, letters) if turn == 0 and text[-1].isdigit() else len(text)
        yield self._word(first, text[:split], letters[:split], turn)
        if split < len(text):
            _, foot, _, head = self._ink(first + split)
            size = (head - foot) / _ABOVE if head > foot else letters[0].size
            raised = [letter._replace(base=foot, size=size) for letter in letters[split:]]
            yield self._word(first + split, text[split:], raised, turn)

    def _mark_at(self, first: int, text: list[str], letters: list[_Letter]) -> int:
        """Where a mark of raised figures begins in a word; its length when there is none."""
        start = len(text)
        foot = self._ink(first + start - 1)[1]
        while start > 1 and text[start - 1].isdigit() and len(text) - start < _LONGEST_MARK:
            start -= 1
            if foot - self._ink(first + start - 1)[1] > _INK_RAISED * letters[0].size:
                return start
        return len(text)

    def _ink(self, index: int) -> tuple[float, float, float, float]:
        """The box of what is printed of a character: left, bottom, right, top."""
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        pdfium.FPDFText_GetCharBox(self._page, index, *map(ctypes.byref, (left, right, bottom, top)))
        return left.value, bottom.value, right.value, top.value

    def _word(self, first: int, text: list[str], letters: list[_Letter], turn: int) -> Word:
        start, end = letters[0].start, max(letter.end for letter in letters)
        base, size = letters[0].base, letters[0].size
        if turn == 0:
            corners = start, base - _BELOW * size, end, base + _ABOVE * size
        elif turn == 90:
            corners = base - _ABOVE * size, start, base + _BELOW * size, end
        elif turn == 180:
            corners = -end, base - _ABOVE * size, -start, base + _BELOW * size
        else:
            corners = base - _BELOW * size, -end, base + _ABOVE * size, -start
        ax, ay = self._to_page(corners[0], corners[1])
        bx, by = self._to_page(corners[2], corners[3])
        box = Box(min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))
        shown = (turn - self._rotation) % 360
        return Word(
            "".join(text).translate(_LIGATURES),
            box,
            size * (_ABOVE + _BELOW),
            self._is_bold(first),
            shown if shown in {90, 270} else 0,
            first,
        )

    def _is_bold(self, index: int) -> bool:
        name = ctypes.create_string_buffer(96)
        flags = ctypes.c_int()
        if not pdfium.FPDFText_GetFontInfo(self._page, index, name, len(name), ctypes.byref(flags)):
            return False
        return bool(_BOLD.search(name.value)) or bool(flags.value & _FORCE_BOLD)
