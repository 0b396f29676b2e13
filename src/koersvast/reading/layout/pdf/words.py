"""Characters of a page to words.

The library gives characters one by one with their boxes; asking anything of a character costs about a
microsecond, so style is asked once a word.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as pdfium

from koersvast.reading.layout.pdf.page import Box, ToPage, Word

# The library marks a hyphen at the end of a line with this character, see FPDFText_IsHyphen.
_LINE_END_HYPHEN = 0x02
_NO_CHARACTER = frozenset({0x00, 0xFFFE, 0xFFFF, 0xFEFF, 0xAD})
_WHITE = frozenset({0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x202F, 0x2007, 0x2009, 0x200A, 0x200B, 0x3000})
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"})
_BOLD = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
_FORCE_BOLD = 1 << 18  # font descriptor flag, ISO 32000-1 table 123
# A gap of more than this part of the letter size parts two words, also where the file has no space.
_GAP = 0.28
# A change of size of more than this part begins a new word: a footnote mark behind a figure.
_OTHER_SIZE = 0.12
_OTHER_BASE = 0.2
# A raised figure's foot stands this part of the letter size above the foot of the letter before it.
_INK_RAISED = 0.22
_LONGEST_MARK = 2
# The library gives a hyphen at the end of a line the box of its ink: it is far lower than a letter's.
_FLAT = 0.3


def words_of(text_page: Any, to_page: ToPage, rotation: int) -> Iterator[Word]:
    """The words of a page in the order of the file.

    `to_page` maps the file's coordinates to those of the page, which is shown turned by `rotation`.
    """
    for word in _words_in_file(text_page, to_page):
        turn = (word.turn - rotation) % 360 if word.turn or rotation else 0
        yield word._replace(turn=turn, size=word.box.width) if turn in {90, 270} else word._replace(turn=0)


def _words_in_file(text_page: Any, to_page: ToPage) -> Iterator[Word]:
    get_unicode, get_box = pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetLooseCharBox
    rect = pdfium.FS_RECTF()
    pointer = ctypes.byref(rect)
    letters: list[str] = []
    first, turn = 0, 0
    x0 = y0 = x1 = y1 = 0.0
    last = (0.0, 0.0, 0.0, 0.0)
    for index in range(pdfium.FPDFText_CountChars(text_page)):
        code = get_unicode(text_page, index)
        if code in _NO_CHARACTER:
            continue
        white = code in _WHITE
        if not white and not get_box(text_page, index, pointer):
            continue
        box = (rect.left, rect.bottom, rect.right, rect.top)
        if letters and not turn and box[3] - box[1] < _FLAT * (last[3] - last[1]):
            box = (box[0], last[1], box[2], last[3])
        if letters and (white or _breaks(last, box, turn)):
            yield from _words(text_page, first, letters, (x0, y0, x1, y1), turn, to_page)
            letters = []
        if white:
            continue
        if not letters:
            first, turn = index, _turn(text_page, index)
            x0, y0, x1, y1 = box
        else:
            # Comparing is several times faster than min and max, and this is the innermost loop.
            x0 = box[0] if box[0] < x0 else x0  # noqa: FURB136
            y0 = box[1] if box[1] < y0 else y0  # noqa: FURB136
            x1 = box[2] if box[2] > x1 else x1  # noqa: FURB136
            y1 = box[3] if box[3] > y1 else y1  # noqa: FURB136
        letters.append("-" if code == _LINE_END_HYPHEN else chr(code))
        last = box
    if letters:
        yield from _words(text_page, first, letters, (x0, y0, x1, y1), turn, to_page)


def _breaks(
    last: tuple[float, float, float, float], box: tuple[float, float, float, float], turn: int
) -> bool:
    """Whether a character begins a new word after the last one."""
    if turn:
        size = last[2] - last[0]
        step = abs(box[0] - last[0])
        gap = box[1] - last[3] if turn == 90 else last[1] - box[3]
        return step > _OTHER_BASE * size or gap > _GAP * size or gap < -2 * size
    size = last[3] - last[1]
    new_size = box[3] - box[1]
    gap = box[0] - last[2]
    return (
        abs(box[1] - last[1]) > _OTHER_BASE * size
        or abs(new_size - size) > _OTHER_SIZE * size
        or gap > _GAP * size
        or gap < -size
    )


def _turn(text_page: Any, index: int) -> int:
    """The quarter in which a character stands: 90 reads upwards, 270 downwards."""
    clockwise = math.degrees(pdfium.FPDFText_GetCharAngle(text_page, index)) % 360
    if 80 < clockwise < 100:
        return 270
    return 90 if 260 < clockwise < 280 else 0


def _words(
    text_page: Any, first: int, letters: list[str], corners: tuple[float, float, float, float],
    turn: int, to_page: ToPage,
) -> Iterator[Word]:  # fmt: skip
    """A word, or two where it ends in a footnote mark of the font's own raised figures.

    Such figures have the same letter box as others, and only their ink is smaller and higher.
    """
    if turn or len(letters) < 2 or not letters[-1].isdigit():
        yield _word(text_page, first, letters, corners, turn, to_page)
        return
    size = corners[3] - corners[1]
    start = len(letters)
    foot = _ink(text_page, first + start - 1)[1]
    while start > 1 and letters[start - 1].isdigit() and len(letters) - start < _LONGEST_MARK:
        start -= 1
        if foot - _ink(text_page, first + start - 1)[1] > _INK_RAISED * size:
            break
    else:
        yield _word(text_page, first, letters, corners, turn, to_page)
        return
    left, _, right, top = _ink(text_page, first + start)
    word = _word(text_page, first, letters[:start], (corners[0], corners[1], left, corners[3]), turn, to_page)
    mark = _word(text_page, first + start, letters[start:], (left, foot, right, top), turn, to_page)
    yield word
    yield mark._replace(box=mark.box._replace(x1=to_page(corners[2], top)[0]))


def _ink(text_page: Any, index: int) -> tuple[float, float, float, float]:
    """The box of what is printed of a character: left, bottom, right, top."""
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    pdfium.FPDFText_GetCharBox(text_page, index, *map(ctypes.byref, (left, right, bottom, top)))
    return left.value, bottom.value, right.value, top.value


def _word(
    text_page: Any,
    first: int,
    letters: list[str],
    corners: tuple[float, float, float, float],
    turn: int,
    to_page: ToPage,
) -> Word:
    ax, ay = to_page(corners[0], corners[1])
    bx, by = to_page(corners[2], corners[3])
    box = Box(min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))
    text = "".join(letters).translate(_LIGATURES)
    return Word(text, box, box.height, _is_bold(text_page, first), turn)


def _is_bold(text_page: Any, index: int) -> bool:
    name = ctypes.create_string_buffer(96)
    flags = ctypes.c_int()
    if not pdfium.FPDFText_GetFontInfo(text_page, index, name, len(name), ctypes.byref(flags)):
        return False
    return bool(_BOLD.search(name.value)) or bool(flags.value & _FORCE_BOLD)
