"""Lines outside tables to headings, paragraphs, list items and links.

Text files say nothing about structure but by how the lines stand: blank lines, marks in front, and lines
that end although the next word would still have fitted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from koersvast.reading.blocks import Block, Heading, Link, ListItem, Paragraph, Piece

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
# Bullets, also the private-use characters that symbol fonts leave behind; "o" and "-" only before a space.
_BULLET = re.compile(r"\s*([•·▪■□◦●○►➢✓\uf0a7\uf0b7\uf0d8\uf0fc\uf06f\u2023\u2043]|[-–—*o](?=\s))\s*(?=\S)")
_LETTERED = re.compile(r"\s*((?:[a-z]|\d{1,2})[.)])\s+(?=\S)")
_NUMBERED = re.compile(r"\s*\d{1,2}(?:\.\d{1,2})*\.?\s+[^\W\d_]")
_SENTENCE_ENDS = (".", ";", ",", ":")
# The longest text that is still taken for a heading, in characters.
LONGEST_HEADING = 120


def prose(lines: Sequence[Piece]) -> tuple[Block, ...]:
    """The blocks in lines that hold no table."""
    return tuple(block for group in _groups(lines) for block in _blocks(group))


def marker_of(text: str) -> tuple[str, str]:
    """The mark of a list item and the rest: "a. De gemeente" → ("a.", "De gemeente"); no mark is ""."""
    for pattern in (_BULLET, _LETTERED):
        if found := pattern.match(text):
            return found[1], text[found.end() :].strip()
    return "", text.strip()


def _groups(lines: Sequence[Piece]) -> Iterator[list[Piece]]:
    """The lines between blank lines."""
    group: list[Piece] = []
    for piece in lines:
        if piece.text.strip():
            group.append(piece)
        elif group:
            yield group
            group = []
    if group:
        yield group


def _blocks(group: Sequence[Piece]) -> Iterator[Block]:
    """The blocks in lines without a blank line between them."""
    width = max(len(piece.text.strip()) for piece in group)
    parts: list[list[Piece]] = []
    for index, piece in enumerate(group):
        before = group[index - 1].text.strip() if index else ""
        if (
            not parts
            or _is_address(piece)
            or _is_address(group[index - 1])
            or _starts_anew(piece, before, width)
        ):
            parts.append([])
        parts[-1].append(piece)
    for number, part in enumerate(parts):
        yield _block(part, alone=len(parts) == 1, last=number == len(parts) - 1)


def _is_address(piece: Piece) -> bool:
    return bool(_ADDRESS.fullmatch(piece.text.strip()))


def _starts_anew(piece: Piece, before: str, width: int) -> bool:
    """Whether a line begins a block although no blank line stands before it."""
    text = piece.text.strip()
    if marker_of(piece.text)[0]:
        return True
    if not (text[0].isupper() or text[0].isdigit()):
        return False
    # The line before ended although the next word would still have fitted: it ended on purpose.
    return len(before) + 1 + len(text.split()[0]) < width - 2


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
