"""Lines outside tables to headings, paragraphs, list items and links.

Text files say nothing about structure but by how the lines stand: blank lines, marks in front, and lines
that end although the next word would still have fitted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from koersvast.reading.blocks import Block, Heading, Link, ListItem, Paragraph, Piece
from koersvast.reading.layout.text.paragraphs import Lines, groups
from koersvast.reading.letter_widths import printed_width
from koersvast.reading.marks import hangs, marker_of
from koersvast.reading.recognise.vocabulary import Vocabulary

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_NUMBERED = re.compile(r"\s*\d{1,2}(?:\.\d{1,2})*\.?\s+[^\W\d_]")
_SENTENCE_ENDS = (".", ";", ",", ":")
# The longest text that is still taken for a heading, in characters.
LONGEST_HEADING = 120
# How much of the width of a text must be left for a word to have fitted for sure: faces differ.
_SURELY = 0.97
# Lines shorter than this part of the text above them did not end because they were full.
_SHORT = 0.7


def prose(lines: Sequence[Piece], vocabulary: Vocabulary) -> tuple[Block, ...]:
    """The blocks in lines that hold no table."""
    blocks: list[Block] = []
    width = 0.0
    for group in groups(lines, vocabulary):
        if _is_list(group, width):
            blocks.extend(ListItem((piece,)) for piece in group.pieces)
            continue
        blocks.extend(_blocks(group))
        width = group.width
    return tuple(blocks)


def _is_list(group: Lines, width: float) -> bool:
    """Whether each line is an item that lost its mark: all begin anew, though none of them is full."""
    texts = [piece.text.strip() for piece in group.pieces]
    short = group.width < width * _SHORT and not group.heading and not group.spaced
    begin_anew = all(text[0].isupper() and not hangs(text) for text in texts)
    ended = any(text.endswith((".", ",", "?", "!")) for text in texts)
    return len(texts) > 1 and short and begin_anew and not ended


def _blocks(group: Lines) -> Iterator[Block]:
    """The blocks in lines that belong together."""
    if group.heading:
        yield Heading(tuple(group.pieces))
        return
    if group.item:
        yield ListItem(tuple(group.pieces))
        return
    lines = group.pieces
    width = group.width
    parts: list[list[Piece]] = []
    for index, piece in enumerate(lines):
        before = lines[index - 1].text.strip() if index else ""
        if (
            not parts
            or _is_address(piece)
            or _is_address(lines[index - 1])
            or (not group.spaced and _starts_anew(piece, before, width))
        ):
            parts.append([])
        parts[-1].append(piece)
    for number, part in enumerate(parts):
        yield _block(part, alone=len(parts) == 1, last=number == len(parts) - 1)


def _is_address(piece: Piece) -> bool:
    return bool(_ADDRESS.fullmatch(piece.text.strip()))


def _starts_anew(piece: Piece, before: str, width: float) -> bool:
    """Whether a line begins a block although no blank line stands before it."""
    text = piece.text.strip()
    if marker_of(piece.text)[0]:
        return True
    if not (text[0].isupper() or text[0].isdigit()) or hangs(before):
        return False
    # The line before ended although the next word would still have fitted: it ended on purpose.
    return printed_width(f"{before} {text.split(maxsplit=1)[0]}") < width * _SURELY


def _block(part: list[Piece], *, alone: bool, last: bool) -> Block:
    if _is_address(part[0]):
        address = part[0].text.strip()
        return Link(address=address, text="", locator=part[0].locator)
    if _is_heading(part, alone=alone, last=last):
        return Heading(tuple(part))
    marker, rest = marker_of(part[0].text)
    if marker:
        return ListItem((Piece(rest, part[0].locator), *part[1:]), marker=marker)
    return Paragraph(tuple(part))


def _is_heading(part: Sequence[Piece], *, alone: bool, last: bool) -> bool:
    """A short text that does not end as a sentence, with white space or a paragraph under it."""
    text = " ".join(piece.text.strip() for piece in part)
    marker = marker_of(part[0].text)[0]
    if len(text) > LONGEST_HEADING or text.endswith(_SENTENCE_ENDS) or (last and not alone):
        return False
    if marker:
        return alone and bool(_NUMBERED.match(part[0].text))
    return len(part) <= 2 and (text[0].isupper() or text[0].isdigit())
