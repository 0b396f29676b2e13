"""The heads of a table that kept its places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from koersvast.reading.blocks import Cell, Piece, join_lines
from koersvast.reading.layout.text.aligned.spans import Span, spans_of
from koersvast.reading.layout.text.aligned.spread import spread_over
from koersvast.reading.layout.text.looks import is_missing
from koersvast.reading.recognise.goal_heads import goal_head, numbered_head
from koersvast.reading.recognise.heads import FIGURES, Head, read_head
from koersvast.reading.recognise.sections import section_of
from koersvast.reading.recognise.vocabulary import Vocabulary

# Heads are printed over no more than so many lines.
MOST_LINES = 4
# A line of years may stand so many blank lines below the heads to which they belong.
MOST_BLANK = 2
LEAST_COLUMNS = 3
# Labels without a head take at least so many characters, and as many part them from their figures.
LEAST_CORNER = 12
BETWEEN = 2
_EMPTY = Cell(())
_TWO_YEARS = re.compile(r"(?:19|20)\d\d .*(?:19|20)\d\d$")
# "Streefwaarde 2023-2026", "Verschil 2020-2022"
_YEARS = re.compile(r"(?:19|20)\d\d\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d)")


@dataclass(frozen=True, slots=True)
class HeadColumn:
    """A column: the place of its head, the lines of the head, and whether figures stand below it."""

    start: int
    stop: int
    pieces: tuple[Piece, ...]
    is_figures: bool


@dataclass(frozen=True, slots=True)
class Heads:
    """The columns of a table, from left to right, its rows of head cells, and how many lines they take."""

    columns: tuple[HeadColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    lines: int


def heads_at(lines: Sequence[Piece], at: int, vocabulary: Vocabulary) -> Heads | None:
    """The heads that begin in a line; None where it holds none.

    The most lines that make sense are taken, but a line that leaves the first head not understood only
    where all do. A last line with one text goes on with a head that is not the first.
    """
    if _is_title(lines, at, vocabulary):
        return None
    stops = range(at + 1, min(at + MOST_LINES, len(lines)) + 1)
    blank = next((stop for stop in stops if _ends_heads(lines[stop - 1], vocabulary)), stops.stop)
    found: list[Heads] = []
    below_heads = at > 0 and len(spans_of(lines[at - 1])) > 1
    if years := _years_below(lines, blank - 1, vocabulary):
        found += filter(
            None, [_heads(_spans(lines[at : years + 1]), vocabulary, years + 1 - at, below_heads=below_heads)]
        )
    for stop in range(blank - 1, at, -1):
        spans = [
            [part for span in line for part in _parted(span, vocabulary)] for line in _spans(lines[at:stop])
        ]
        more = len(spans[-1]) > 1 or (stop > at + 1 and spans[-1][0].start > spans[0][0].stop)
        if more and (heads := _heads(spans, vocabulary, stop - at, below_heads=below_heads)):
            found.append(heads)
    return next((heads for heads in found if _knows_first(heads, vocabulary)), found[0] if found else None)


def _ends_heads(line: Piece, vocabulary: Vocabulary) -> bool:
    """Whether a line is blank, or has a word in the place of a figure, as no line of heads has."""
    return not line.text.strip() or any(is_missing(span.text, vocabulary) for span in spans_of(line))


def _is_title(lines: Sequence[Piece], at: int, vocabulary: Vocabulary) -> bool:
    """Whether a line is a heading above the table, and no head in it: one text at the left, that opens a
    section or stands above heads of which the first is known by itself."""
    own = spans_of(lines[at])
    if len(own) != 1:
        return False
    text = own[0].text
    if section_of(text, vocabulary) or goal_head(text, vocabulary) or numbered_head(text):
        return not vocabulary["scales"].first(text)
    for line in lines[at + 1 : at + MOST_LINES]:
        below = spans_of(line)
        if len(below) >= LEAST_COLUMNS:
            above = below[0].overlap(own[0].start, own[0].stop) > 0
            return above and read_head(below[0].text, vocabulary).known
    return False


def _spans(lines: Sequence[Piece]) -> list[list[Span]]:
    """The texts of the lines that have any."""
    return [spans for line in lines if (spans := spans_of(line))]


def _parted(span: Span, vocabulary: Vocabulary) -> list[Span]:
    """Two heads with one space between them ("Doel 2023 Doel 2025"), parted where they are most alike."""
    if not _TWO_YEARS.search(span.text) or read_head(span.text, vocabulary).known:
        return [span]
    cuts = [
        at
        for at, char in enumerate(span.text)
        if char == " "
        and all(read_head(part, vocabulary).known for part in (span.text[:at], span.text[at + 1 :]))
    ]
    if not cuts:
        return [span]
    at = min(cuts, key=lambda cut: abs(len(span.text) - 1 - 2 * cut))
    return [span.part(0, at), span.part(at + 1, len(span.text))]


def _years_below(lines: Sequence[Piece], at: int, vocabulary: Vocabulary) -> int:
    """The line with nothing but years that stands some blank lines below the first heads, 0 for none."""
    after = range(at, min(at + 1 + MOST_BLANK, len(lines)))
    line = next((number for number in after if lines[number].text.strip()), 0)
    spans = spans_of(lines[line]) if line > at else []
    bare = (read_head(span.text, vocabulary) for span in spans)
    return line if len(spans) > 1 and all(h.period and not h.kind and not h.rest for h in bare) else 0


def _knows_first(heads: Heads, vocabulary: Vocabulary) -> bool:
    return read_head(join_lines(piece.text for piece in heads.columns[0].pieces), vocabulary).known


def _heads(
    lines: Sequence[Sequence[Span]], vocabulary: Vocabulary, count: int, *, below_heads: bool = False
) -> Heads | None:
    """The columns under these lines of heads, built from the lowest line up.

    `below_heads` tells that other texts stand side by side right above them.
    """
    groups: list[list[Span]] = []
    over: list[tuple[Span, list[list[Span]]]] = []
    for line in reversed(lines):
        spread = _spread(line, groups, vocabulary)
        told = dict(spread)
        for span in line:
            below = told.get(span) or [group for group in groups if span.overlap(*_extent(group)) > 0]
            if not below:
                groups.append([span])
            elif len(below) == 1:
                below[0].insert(0, span)
            else:
                over.append((span, below))
    groups.sort(key=lambda group: _extent(group)[0])
    heads = [read_head(join_lines(span.text for span in group), vocabulary) for group in groups]
    if not _make_sense(heads, [read_head(span.text, vocabulary) for span, _ in over], vocabulary):
        return None
    covered = [any(group is below for _, covers in over for below in covers) for group in groups]
    if _come_twice(heads, covered):
        return None
    columns = []
    for group, head, is_covered in zip(groups, heads, covered, strict=True):
        is_figures = (
            head.kind in FIGURES | {"period", "difference"} or bool(head.period or head.area) or is_covered
        )
        columns.append(HeadColumn(*_extent(group), tuple(span.piece for span in group), is_figures))
    bare = [
        bool(head.period) and not head.kind and len(group) == 1
        for head, group in zip(heads, groups, strict=True)
    ]
    rows = _rows(groups, over, bare)
    if columns[0].is_figures and columns[0].start > LEAST_CORNER and not below_heads:
        # The labels have no head.
        columns.insert(0, HeadColumn(0, columns[0].start - BETWEEN, (), is_figures=False))
        rows = tuple((_EMPTY, *row) for row in rows)
    return Heads(tuple(columns), rows, count)


def _spread(
    line: Sequence[Span], groups: Sequence[list[Span]], vocabulary: Vocabulary
) -> list[tuple[Span, list[list[Span]]]]:
    """The heads of a line that stand over heads of figures in the lines below, and which these are."""
    open_groups = sorted((group for group in groups if _is_open(group, vocabulary)), key=_extent)
    upper = [span for span in line if _is_open([span], vocabulary)]
    if not upper or len(upper) >= len(open_groups):
        return []
    parts = spread_over(upper, [_extent(group) for group in open_groups])
    return [
        (span, [open_groups[at] for at in part]) for span, part in zip(upper, parts or [], strict=bool(parts))
    ]


def _is_open(group: Sequence[Span], vocabulary: Vocabulary) -> bool:
    """Whether a head says no more than a year, or than the sort of its figures."""
    head = read_head(join_lines(span.text for span in group), vocabulary)
    return not head.rest and ((head.kind in FIGURES) is not bool(head.period)) and head.kind in FIGURES | {""}


def _extent(group: Sequence[Span]) -> tuple[int, int]:
    return min(span.start for span in group), max(span.stop for span in group)


def _come_twice(heads: Sequence[Head], covered: Sequence[bool]) -> bool:
    """Whether years come back and nothing known stands above them: what they are of is not told."""
    bare = [
        head.period
        for head, is_covered in zip(heads, covered, strict=True)
        if head.period and head.known and not (head.kind or head.area or is_covered)
    ]
    return len(set(bare)) < len(bare)


def _make_sense(heads: Sequence[Head], spread: Sequence[Head], vocabulary: Vocabulary) -> bool:
    """Whether these are heads of a table: all known but perhaps the first, and figures among them."""
    if len(heads) < LEAST_COLUMNS or not all(_is_head(head, vocabulary) for head in (*heads[1:], *spread)):
        return False
    figures = [head for head in (*heads, *spread) if head.kind in FIGURES or (head.period and not head.kind)]
    return bool(figures) and (_is_head(heads[0], vocabulary) or len(figures) > 1)


def _is_head(head: Head, vocabulary: Vocabulary) -> bool:
    """Whether a head is understood. "Lasten 2022" is one of amounts."""
    if head.period and vocabulary.meaning("budget_kinds", head.rest):
        return True
    known = head.known or bool(head.kind and _YEARS.fullmatch(head.rest))
    return known and bool(head.kind or head.period or head.area)


def _rows(
    groups: Sequence[Sequence[Span]], over: Sequence[tuple[Span, list[list[Span]]]], bare: Sequence[bool]
) -> tuple[tuple[Cell, ...], ...]:
    """The cells of the heads: one row, and a row above it where heads stand over several columns.

    Such a head also covers the bare years that follow: its letters may not reach over all of them.
    """
    lowest = tuple(Cell(tuple(span.piece for span in group)) for group in groups)
    if not over:
        return (lowest,)
    top = [_EMPTY] * len(groups)
    reached = [[index for index, group in enumerate(groups) if any(group is below for below in covers)]
               for _, covers in over]  # fmt: skip
    taken = {index for places in reached for index in places}
    for (span, _), places in zip(over, reached, strict=True):
        end = places[-1] + 1
        while end < len(groups) and bare[end] and end not in taken:
            end += 1
        top[places[0]] = Cell((span.piece,), across=end - places[0])
    return (tuple(top), lowest)
