"""Where the body of a table ends, and the footnotes under it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from koersvast.reading.blocks import Piece, Text
from koersvast.reading.recognise.goal_heads import goal_head, numbered_head
from koersvast.reading.recognise.sections import section_of
from koersvast.reading.recognise.vocabulary import Vocabulary

# A line of a cell is narrow; running text under the table fills the page.
WIDEST_WORDS = 60
# A footnote is a sentence; the shortest is about as long as the widest cell.
SHORTEST_NOTE = 40
# How many lines may stand between the number of a heading and the section that opens under it.
_HEADING_LINES = 4

_NOTE = re.compile(r"\s*(?P<mark>\d{1,2}|\*{1,3}|[a-z]\))\s*(?P<text>[A-Z'‘’\"“(].*)?\s*")
_FIGURES = re.compile(r"\S*\d\S*|[-–]")
_SENTENCE_END = re.compile(r"[.!?]['’”\")]*\s*$")


@dataclass(frozen=True, slots=True)
class Region:
    """The lines of a table under its heads: body up to `stop`, then its notes up to `end`."""

    stop: int
    end: int
    notes: tuple[tuple[str, Text], ...]


def region_of(lines: Sequence[Piece], start: int, limit: int, vocabulary: Vocabulary) -> Region:
    """The region of the table whose body starts at `start`, before `limit` (the next table)."""
    stop = next((at for at in range(start, limit) if _ends_table(lines, at, limit, vocabulary)), limit)
    notes, end = notes_at(lines, stop, limit)
    return Region(stop, end, notes)


def _ends_table(lines: Sequence[Piece], at: int, limit: int, vocabulary: Vocabulary) -> bool:
    text = lines[at].text.strip()
    if not text:
        return False
    return (
        (_stands_alone(lines, at, limit) and bool(section_of(text, vocabulary)))
        or goal_head(text, vocabulary) is not None
        or _is_numbered_heading(lines, at, limit, vocabulary)
        or _note_at(lines, at, limit) is not None
        or _widest_words(text) > WIDEST_WORDS
    )


def _stands_alone(lines: Sequence[Piece], at: int, limit: int) -> bool:
    """Whether a line begins as a heading does, with white space above and under it."""
    above = at == 0 or not lines[at - 1].text.strip()
    under = at + 1 == limit or not lines[at + 1].text.strip()
    return above and under and lines[at].text.strip()[0].isupper()


def _is_numbered_heading(lines: Sequence[Piece], at: int, limit: int, vocabulary: Vocabulary) -> bool:
    if numbered_head(lines[at].text) is None:
        return False
    following = [piece.text for piece in lines[at + 1 : limit + 2 * _HEADING_LINES] if piece.text.strip()]
    return any(section_of(text, vocabulary) for text in following[:_HEADING_LINES])


def _widest_words(text: str) -> int:
    """The length of the longest part of a line without figures that stand on their own."""
    return max(len(part.strip()) for part in _FIGURES.split(text))


def notes_at(lines: Sequence[Piece], at: int, limit: int) -> tuple[tuple[tuple[str, Text], ...], int]:
    """The footnotes that begin at a line, and the line after them."""
    notes: list[tuple[str, Text]] = []
    while (mark := _note_at(lines, at, limit)) is not None:
        text, end = _note_text(lines, at, limit)
        notes.append((mark, text))
        at, end_of_notes = _next_solid(lines, end, limit), end
        if at == limit:
            return tuple(notes), end_of_notes
        if _note_at(lines, at, limit) is None:
            return tuple(notes), end_of_notes
    return tuple(notes), at


def _note_at(lines: Sequence[Piece], at: int, limit: int) -> str | None:
    """The mark of the footnote that begins at a line, None where none begins."""
    found = _NOTE.fullmatch(lines[at].text) if at < limit else None
    if found is None:
        return None
    if found["text"]:
        text = found["text"].strip()
        return found["mark"] if len(text) >= SHORTEST_NOTE else None
    under = _next_solid(lines, at + 1, limit)
    long = (
        under < limit
        and len(lines[under].text.strip()) >= SHORTEST_NOTE
        and lines[under].text.strip()[0].isupper()
    )
    return found["mark"] if long and under <= at + 2 else None


def _note_text(lines: Sequence[Piece], at: int, limit: int) -> tuple[Text, int]:
    """The text of a footnote and the line after it: up to an empty line behind the end of a sentence."""
    pieces: list[Piece] = []
    found = _NOTE.fullmatch(lines[at].text)
    if found and found["text"]:
        pieces.append(Piece(found["text"].strip(), lines[at].locator))
    end = at + 1
    for index in range(at + 1, limit):
        text = lines[index].text.strip()
        ended = bool(pieces) and bool(_SENTENCE_END.search(pieces[-1].text))
        if (not text and ended) or (text and pieces and _note_at(lines, index, limit) is not None):
            break
        if text:
            pieces.append(Piece(text, lines[index].locator))
            end = index + 1
    return Text(tuple(pieces)), end


def _next_solid(lines: Sequence[Piece], at: int, limit: int) -> int:
    return next((index for index in range(at, limit) if lines[index].text.strip()), limit)
