"""Lines outside tables to headings, paragraphs, list items and footnotes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from koersvast.reading.blocks import Block, Heading, ListItem, Note, Paragraph, Piece
from koersvast.reading.layout.pdf.lines import Line
from koersvast.reading.layout.pdf.page import locator
from koersvast.reading.layout.pdf.styles import Styles, style_of

# A line further below the one above than this, in letter sizes, begins a new paragraph.
_STEP = 1.62
# Letters of this part of the text's size are small print, where footnotes stand.
_SMALL = 0.9
# A line that ends this part of the width before the right side ends its paragraph, if it ends a sentence.
_SHORT = 0.72

# A line that was broken off before its end has room for so many words of the next, with spaces between.
_FEW = 2
_SPACE = 0.3

_BULLETS = "•▪■●○◦‣·*–—✓➢►▶-"
# Bullets of symbol fonts come as characters of the private area.
_MARKER = re.compile(
    rf"([{re.escape(_BULLETS)}\ue000-\uf8ff]|o|\(?(?:[a-z]|\d{{1,2}}|[ivx]{{1,4}})[.)])(?=\s+\S)"
)
_NOTE_MARK = re.compile(r"(\d{1,2}|\*{1,3})[.)]?\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Group:
    """Lines that belong together, and what stood before them: a list marker or the mark of a footnote."""

    lines: tuple[Line, ...]
    marker: str = ""
    note: bool = False
    depth: int = 0


def groups_of(lines: Sequence[Line], styles: Styles) -> list[Group]:
    """The lines of one column, grouped."""
    groups: list[Group] = []
    right = max((line.box.x1 for line in lines), default=0.0)
    for line in lines:
        begun = _begun(line, styles)
        if begun.note or begun.marker or not groups or not _goes_on(groups[-1], line, styles, right):
            groups.append(begun)
        else:
            groups[-1] = replace(groups[-1], lines=(*groups[-1].lines, line))
    return list(_with_depths(groups))


def blocks_of(page: int, groups: Sequence[Group], styles: Styles) -> Iterator[Block]:
    """Groups as blocks."""
    for group in groups:
        pieces = tuple(_pieces(page, group))
        if group.note:
            yield Note(pieces, marker=group.marker)
        elif group.marker:
            marker = "•" if "\ue000" <= group.marker <= "\uf8ff" else group.marker
            yield ListItem(pieces, marker=marker, depth=group.depth)
        elif level := styles.level(group.lines):
            yield Heading(pieces, level=level)
        else:
            yield Paragraph(pieces)


def _begun(line: Line, styles: Styles) -> Group:
    small = line.size < _SMALL * styles.body
    if line.first_mark:
        return Group((line,), line.first_mark, note=True)
    if small and (found := _NOTE_MARK.match(line.text)):
        return Group((line,), found[1], note=True)
    if not styles.is_heading([line]) and (found := _MARKER.match(line.text)):
        return Group((line,), found[1])
    return Group((line,))


def _goes_on(group: Group, line: Line, styles: Styles, right: float) -> bool:
    """Whether a line goes on with the group above it."""
    above = group.lines[-1]
    step = (line.box.middle[1] - above.box.middle[1]) / max(above.size, line.size)
    if step > _STEP or step < 0 or abs(line.size - above.size) > 0.12 * above.size:
        return False
    if line.text[:1].islower() and above.bold == line.bold and not group.marker:
        return True
    if _had_room(above, line, right) and not line.text[:1].islower():
        return False
    heading = styles.is_heading(group.lines)
    if heading != styles.is_heading([line]) or (heading and style_of(group.lines) != style_of([line])):
        return False
    if group.marker and not group.note and line.box.x0 < group.lines[0].box.x0 + 1:
        return line.text[:1].islower()
    ends_sentence = above.text.endswith((".", "!", "?", ":"))
    is_short = above.box.x1 - group.lines[0].box.x0 < _SHORT * (right - group.lines[0].box.x0)
    return not (ends_sentence and is_short and not line.text[:1].islower())


def _had_room(above: Line, line: Line, right: float) -> bool:
    """Whether a line begins where the one above does, and its first words would have stood on that one."""
    needed = sum(word.box.width + _SPACE * line.size for word in line.words[:_FEW])
    broken = not above.text.endswith(("-", "\u00ad", "\u2010", "/"))
    return broken and abs(line.box.x0 - above.box.x0) < 1 and above.box.x1 + needed < right


def _with_depths(groups: Sequence[Group]) -> Iterator[Group]:
    """List items with how deep they stand: by how far they are indented within their list."""
    stack: list[float] = []
    for group in groups:
        if not group.marker or group.note:
            stack = []
            yield group
            continue
        x = group.lines[0].box.x0
        while stack and x < stack[-1] - 3:
            stack.pop()
        if not stack or x > stack[-1] + 3:
            stack.append(x)
        yield replace(group, depth=len(stack) - 1)


def _pieces(page: int, group: Group) -> Iterator[Piece]:
    for index, line in enumerate(group.lines):
        text = line.text if group.note else line.text_with_marks
        if index == 0 and group.marker:
            text = text.removeprefix(group.marker).strip() if not group.note else _without_mark(text)
        yield Piece(text, locator(page, line.box))


def _without_mark(text: str) -> str:
    """A footnote without the mark that stood before it on the line; a raised one is gone already."""
    found = _NOTE_MARK.match(text)
    return text[found.end() :] if found else text
