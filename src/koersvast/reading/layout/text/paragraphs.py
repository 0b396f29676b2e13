"""Which lines of prose belong together.

Lines between blank lines do, as a rule. But a PDF that was flattened may print a blank line after every
line, break off a sentence at the end of a page, go on with it below a box that stood between, set a
heading tight against the text under it, and lose the marks of a list.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from koersvast.reading.blocks import Piece
from koersvast.reading.layout.text.pages import begins_with_one_space, starts_page
from koersvast.reading.letter_widths import printed_width
from koersvast.reading.marks import ends_sentence, hangs, has_bullet, marker_of
from koersvast.reading.recognise.goal_heads import goal_head
from koersvast.reading.recognise.heads import read_head
from koersvast.reading.recognise.sections import section_of
from koersvast.reading.recognise.vocabulary import Vocabulary

# A heading with its number set apart by a tab, and the lines by which such a heading goes on.
_TABBED_HEADING = re.compile(r"\s*(?:\d{1,2}(?:\.\d{1,2})*\.?|[A-Z][a-z]+ \d{1,2}:)\t")
_TABBED_ON = re.compile(r"\t+\s*\S")
# The running head of a page, glued to its number: "23Koers voor Lindebroek".
_RUNNING_HEAD = re.compile(r"\s*\d{1,3}(?=[A-Z][^\W\d_])")
# How far back a sentence may have been broken off: the boxes and captions of one page.
_BACK = 12
# More blank lines than this part texts, also where a sentence seems to go on.
_MOST_BLANKS = 4
_ENOUGH_LINES = 3
# More blank lines than this stand where a page may have ended.
_BLANKS_AT_PAGE = 1
# A line may be a little wider than the widest that was seen so far.
_SLACK = 1.05


@dataclass
class Lines:
    """Lines that belong together, and how they stand to what was before them.

    `heading` is a heading for sure; `item` an item of a list whose mark was lost; `spaced` tells that
    there are blank lines between the lines.
    """

    pieces: list[Piece]
    blanks: int
    page: bool = False
    heading: bool = False
    item: bool = False
    spaced: bool = False

    @property
    def first(self) -> str:
        return self.pieces[0].text.strip()

    @property
    def last(self) -> str:
        return self.pieces[-1].text.strip()

    @property
    def width(self) -> float:
        return max(printed_width(piece.text.strip()) for piece in self.pieces)

    @property
    def tabbed(self) -> bool:
        return bool(_TABBED_HEADING.match(self.pieces[0].text))

    @property
    def marked(self) -> bool:
        return self.item or bool(marker_of(self.pieces[0].text)[0])

    @property
    def goes_on(self) -> bool:
        """Whether it begins within a sentence."""
        return not self.heading and not self.marked and self.first.lstrip("( ")[:1].islower()

    @property
    def is_open(self) -> bool:
        """Whether its last sentence has not ended."""
        return not self.heading and not ends_sentence(self.last)

    def is_full_before(self, other: Lines, width: float) -> bool:
        """Whether the last line fills the width, and the other's first word would not have fitted there."""
        whole = printed_width(f"{self.last} {other.first.split(maxsplit=1)[0]}")
        return printed_width(self.last) <= width * _SLACK and whole > width


def groups(lines: Sequence[Piece], vocabulary: Vocabulary) -> list[Lines]:
    """The lines that belong together, in reading order; blank lines and running heads are left out."""
    joined: list[Lines] = []
    width = 0.0
    for group in _between_gaps(_without_running_heads(lines), vocabulary):
        before = _goes_on_from(joined, group, width)
        if before is None:
            # Lines that stand tight show that blank lines part texts again.
            width = 0.0 if len(group.pieces) >= _ENOUGH_LINES and not group.heading else width
            joined.append(group)
            continue
        before.spaced = before.spaced or group.blanks > 0
        before.pieces.extend(group.pieces)
        if before.spaced and len(before.pieces) >= _ENOUGH_LINES:
            width = before.width
    return joined


def _without_running_heads(lines: Sequence[Piece]) -> list[Piece]:
    """The lines without those that are the head or foot of several pages."""
    heads = [_RUNNING_HEAD.sub("", line.text) if _RUNNING_HEAD.match(line.text) else "" for line in lines]
    often = {head for head, count in Counter(heads).items() if head and count > 1}
    return [line for line, head in zip(lines, heads, strict=True) if head not in often]


def _between_gaps(lines: Sequence[Piece], vocabulary: Vocabulary) -> list[Lines]:
    """The lines between blank lines, starts of pages, headings and items that lost their marks."""
    found: list[Lines] = []
    # Where most lines are indented by a space, the space tells nothing.
    indented = sum(begins_with_one_space(line.text) for line in lines) * 2 > len(lines)
    blanks = 1
    for at, piece in enumerate(lines):
        if not piece.text.strip():
            blanks += 1
            continue
        before = found[-1] if found else None
        heading = _is_heading(piece.text, vocabulary)
        item = not indented and not heading and _lost_its_mark(piece.text, blanks, before)
        page = (starts_page(lines, at) or blanks > _BLANKS_AT_PAGE) and not item
        new = page or heading or item or has_bullet(piece.text) or _opens_level(lines, at, vocabulary)
        if before is not None and not blanks and _belongs(before, piece, new=new):
            before.pieces.append(piece)
        else:
            found.append(Lines([piece], blanks, page, heading, item))
        blanks = 0
    return found


def _lost_its_mark(text: str, blanks: int, before: Lines | None) -> bool:
    """Whether the space that is left of the mark of a list stands in front of a line.

    A page begins with such a space too, but straight under text that is no item and no heading of a list.
    """
    if not begins_with_one_space(text) or marker_of(text)[0]:
        return False
    return blanks > 0 or (before is not None and (before.item or (before.heading and not before.tabbed)))


def _belongs(before: Lines, piece: Piece, *, new: bool) -> bool:
    """Whether a line that stands tight under others belongs to them."""
    if before.heading:
        return before.tabbed and bool(_TABBED_ON.match(piece.text))
    return not new


def _is_heading(text: str, vocabulary: Vocabulary) -> bool:
    """Whether the line is a heading by itself, also when text stands tight under it."""
    if _TABBED_HEADING.match(text):
        return True
    return text.strip()[0].isupper() and bool(section_of(text, vocabulary))


def _opens_level(lines: Sequence[Piece], at: int, vocabulary: Vocabulary) -> bool:
    """Whether a line is the coded heading of a level of the goals, with white or a heading below it.

    "Programma 4 Zorg en jeugd" stands tight under the name of the document and that of the municipality;
    "Programma 4 Rekening" is the first line of heads.
    """
    below = lines[at + 1].text if at + 1 < len(lines) else ""
    if below.strip() and not _is_heading(below, vocabulary):
        return False
    found = goal_head(lines[at].text, vocabulary)
    if found is None or not found.code or ends_sentence(lines[at].text):
        return False
    return not read_head(found.title, vocabulary).known


def _goes_on_from(joined: Sequence[Lines], group: Lines, width: float) -> Lines | None:
    """The lines whose last sentence goes on in these, None where these stand by themselves.

    `width` is that of the last text whose lines have blank lines between them.
    """
    if not joined or group.heading or group.marked:
        return None
    before = joined[-1]
    if group.goes_on and (group.page or not before.is_open):
        return next((one for one in reversed(joined[-_BACK:]) if _breaks_off(one, group)), None)
    if before.heading or len(group.pieces) > 1 or group.blanks > _MOST_BLANKS:
        return None
    if group.goes_on or (hangs(before.last) and before.is_open and group.blanks == 1):
        return before
    if not width or group.page or group.blanks > 1:
        return None
    if before.spaced and len(before.pieces) > 1:
        width = before.width
    # "• Wonen en opvang:" is the first line of an item, and no introduction to what follows.
    label = before.marked and len(before.pieces) == 1 and before.last.endswith(":")
    return before if label or before.is_full_before(group, width) else None


def _breaks_off(lines: Lines, group: Lines) -> bool:
    """Whether a text is broken off in the middle of a sentence, so that it must go on elsewhere."""
    enough = len(lines.pieces) >= _ENOUGH_LINES
    return enough and lines.is_open and lines.is_full_before(group, lines.width)
