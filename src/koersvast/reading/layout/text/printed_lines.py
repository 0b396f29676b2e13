"""From lines of a text file to printed lines: the gaps between them, the marks in front, raised letters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from koersvast.reading.blocks import Piece
from koersvast.reading.layout.text.column_walk import Gap, PrintedLine, Widths
from koersvast.reading.layout.text.pages import RAISED, begins_with_one_space, starts_page
from koersvast.reading.letter_widths import printed_width
from koersvast.reading.recognise.reports import no_report
from koersvast.reading.recognise.vocabulary import Vocabulary

_BULLET = re.compile(r"\s*(?:[•·▪■□◦●○➢✓\uf0a7\uf0b7\uf0d8\uf0fc]|[-–o](?=\s))\s*")
# Beyond this part of the width of the right column a line must hold the ends of two cells.
_TWO_CELLS = 1.15


@dataclass(frozen=True, slots=True)
class Placed:
    """A printed line with the line of the file it came from."""

    line: PrintedLine
    piece: Piece


def printed_lines(pieces: Sequence[Piece], vocabulary: Vocabulary) -> list[Placed]:
    """The lines with text in them."""
    placed: list[Placed] = []
    gap = Gap.BLANK
    for at, piece in enumerate(pieces):
        text = piece.text
        if text.startswith("\f"):
            gap = Gap.PAGE
        if not text.strip():
            gap = _wider(gap, Gap.SPACE if text else Gap.BLANK)
            continue
        if starts_page(pieces, at):
            gap = Gap.PAGE
        if _is_raised(text, placed):
            placed[-1] = _joined(placed[-1], text.strip(), space=False)
        elif placed and RAISED.fullmatch(pieces[at - 1].text) and text.startswith(" "):
            placed[-1] = _joined(placed[-1], text.strip(), space=True)
        else:
            placed.append(Placed(_printed(text, gap, vocabulary), piece))
        gap = Gap.NONE
    return placed


def _wider(gap: Gap, empty: Gap) -> Gap:
    """A gap with one more empty line in it."""
    if Gap.PAGE in (gap, empty) or Gap.NONE in (gap, empty) or gap is empty:
        return max(gap, empty)
    return Gap.BLANK_AND_SPACE


def _printed(text: str, gap: Gap, vocabulary: Vocabulary) -> PrintedLine:
    mark = _BULLET.match(text)
    lost_mark = gap not in (Gap.NONE, Gap.PAGE) and begins_with_one_space(text)
    bare = text[mark.end() :].strip() if mark else text.strip()
    absent = no_report(bare, vocabulary) is not None
    return PrintedLine(text.strip(), gap, bullet=bool(mark) or lost_mark, absent=absent and bool(bare))


def _is_raised(text: str, placed: Sequence[Placed]) -> bool:
    return bool(RAISED.fullmatch(text)) and bool(placed) and placed[-1].line.text[-1].isdigit()


def _joined(before: Placed, text: str, *, space: bool) -> Placed:
    whole = f"{before.line.text}{' ' if space else ''}{text}"
    line = PrintedLine(whole, before.line.gap, before.line.bullet, before.line.absent)
    return Placed(line, Piece(whole, before.piece.locator))


def without_gluing(placed: Sequence[Placed], widths: Widths, vocabulary: Vocabulary) -> Iterator[Placed]:
    """Part the lines in which the end of a left cell and the beginning of a right one were glued."""
    for at, one in enumerate(placed):
        if one.line.width <= widths.right * _TWO_CELLS:
            yield one
            continue
        following = placed[at + 1].line.text if at + 1 < len(placed) else ""
        cut = _cut(one.line.text, following, widths)
        if not cut:
            yield one
            continue
        for text, gap in ((one.line.text[:cut], one.line.gap), (one.line.text[cut:], Gap.BLANK)):
            yield Placed(_printed(text.strip(), gap, vocabulary), Piece(text.strip(), one.piece.locator))


def _cut(text: str, following: str, widths: Widths) -> int:
    """Where the right cell begins in a line of two cells, 0 when no place will do.

    Both halves must fit their columns and hold no half of a bracket; the right one begins a sentence and,
    when it goes on, leaves no room for the next word.
    """
    cuts = []
    for space in re.finditer(r"\s+(?=[\"'‘“(]?[A-Z0-9])", text):
        first, second = text[: space.start()], text[space.end() :]
        fits = printed_width(first) <= widths.left * 1.05 and printed_width(second) <= widths.right * 1.05
        whole = first.count("(") == first.count(")") and second.count("(") == second.count(")")
        next_word = following.split(maxsplit=1)[0] if following[:1].islower() else ""
        full = not next_word or printed_width(f"{second} {next_word}") > widths.right * 0.97
        if fits and whole and full:
            cuts.append((first.endswith((".", ")", ":")), printed_width(second), space.end()))
    return max(cuts)[2] if cuts else 0
