"""Tables of two text columns, flattened to cells one after the other: "Activiteiten | Resultaat 2020".

The table begins at its heads and goes on over the pages, on which the heads may be printed again, until a
section or a chapter begins. Each row is a left cell with lines and a right cell with lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from koersvast.reading.blocks import Cell, Piece, Table
from koersvast.reading.layout.text.column_walk import Part, Widths, divide
from koersvast.reading.layout.text.column_widths import widths_of, wraps_of
from koersvast.reading.layout.text.footnotes import footnotes
from koersvast.reading.layout.text.found import Found
from koersvast.reading.layout.text.pages import starts_page
from koersvast.reading.layout.text.printed_lines import (
    Placed,
    printed_lines,
    without_gluing,
)
from koersvast.reading.recognise.sections import section_of
from koersvast.reading.recognise.vocabulary import Vocabulary

_CHAPTER = re.compile(r"\s*\d{1,2}(?:\.\d{1,2})*\.?\s+[A-Z][^.;:]*")
# Sections that are printed as the heads of these tables do not end them.
_NO_END = {"", "activities", "results"}
_Row = tuple[Cell, Cell]


def find(lines: Sequence[Piece], vocabulary: Vocabulary) -> Iterator[Found]:
    """Every table of activities beside their results."""
    spans = list(_spans(lines, vocabulary))
    bodies = [footnotes(_body(lines, start, stop, vocabulary)) for start, stop in spans]
    wraps = [wraps_of([placed.line for placed in body]) for body, _ in bodies]
    for (start, stop), (body, notes), own in zip(spans, bodies, wraps, strict=True):
        if not body:
            continue
        widths = widths_of([placed.line for placed in body], own, (width for each in wraps for width in each))
        whole = list(without_gluing(body, widths, vocabulary))
        heads = _heads(lines, start, vocabulary)[0]
        yield Found(start, stop, (Table(rows=(*heads, *_rows(whole, widths)), notes=notes),))


def _spans(lines: Sequence[Piece], vocabulary: Vocabulary) -> Iterator[tuple[int, int]]:
    """From the heads of each table to where another section begins."""
    at = 0
    while at < len(lines):
        heads, used = _heads(lines, at, vocabulary)
        if not heads:
            at += 1
            continue
        start, at = at, at + used
        while at < len(lines) and not _ends_table(lines, at, vocabulary):
            at += 1
        yield start, at


def _heads(lines: Sequence[Piece], at: int, vocabulary: Vocabulary) -> tuple[tuple[_Row, ...], int]:
    """The row of heads that is printed here, in one line or in two, and how many lines it takes."""
    words = vocabulary["report_heads"]
    left = words.at_start(lines[at].text)
    if left is None or left.meaning != "activity":
        return (), 0
    if words.meaning(left.after) == "result":
        locator = lines[at].locator
        return ((_cell(Piece(left.words, locator)), _cell(Piece(left.after.strip(), locator))),), 1
    below = next((i for i in range(at + 1, len(lines)) if lines[i].text.strip()), at)
    third = next((i for i in range(below + 1, len(lines)) if lines[i].text.strip()), below)
    # A third head makes it another table.
    alone = third == below or not words.meaning(lines[third].text)
    if alone and not left.after.strip() and words.meaning(lines[below].text) == "result":
        return ((_cell(lines[at]), _cell(lines[below])),), below - at + 1
    return (), 0


def _cell(*pieces: Piece) -> Cell:
    return Cell(tuple(Piece(piece.text.strip(), piece.locator) for piece in pieces))


def _ends_table(lines: Sequence[Piece], at: int, vocabulary: Vocabulary) -> bool:
    text = lines[at].text
    if not text.strip():
        return False
    parted = not any(line.text.strip() for line in lines[at + 1 : at + 2])
    if _CHAPTER.fullmatch(text) and starts_page(lines, at) and parted:
        return True
    return section_of(text, vocabulary) not in _NO_END


def _body(lines: Sequence[Piece], start: int, stop: int, vocabulary: Vocabulary) -> list[Placed]:
    """The printed lines under the heads; heads printed again are left out, and start a page."""
    kept: list[Piece] = []
    at = start + _heads(lines, start, vocabulary)[1]
    while at < stop:
        used = _heads(lines, at, vocabulary)[1]
        if used:
            kept.append(Piece("\f", lines[at].locator))
        else:
            kept.append(lines[at])
        at += used or 1
    return printed_lines(kept, vocabulary)


def _rows(body: Sequence[Placed], widths: Widths) -> Iterator[_Row]:
    """The rows, each begun by a title."""
    cells: tuple[list[Piece], list[Piece]] = ([], [])
    before = Part.RIGHT
    for placed, part in zip(body, divide([placed.line for placed in body], widths), strict=True):
        if part is Part.TITLE and before is not Part.TITLE and any(cells):
            yield Cell(tuple(cells[0])), Cell(tuple(cells[1]))
            cells = ([], [])
        cells[part is Part.RIGHT].append(placed.piece)
        before = part
    yield Cell(tuple(cells[0])), Cell(tuple(cells[1]))
