"""Rows that are whole: a name and figures behind it, on one line or each on a line of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from koersvast.reading.blocks import Piece
from koersvast.reading.layout.text.aligned.spans import Span, spans_of
from koersvast.reading.layout.text.looks import is_value
from koersvast.reading.recognise.vocabulary import Vocabulary

LEAST_FIGURES = 2
# A name on lines of its own takes no more of these.
_MOST_LINES = 3
_SIGN = re.compile(r"[<>≤≥=€]+")
_HUNDREDS = re.compile(r"\d{3}")
_THOUSANDS = re.compile(r"[1-9]\d{0,2}")


@dataclass(frozen=True, slots=True)
class Row:
    """A row from one line up to another. `spans` are its figures; those of a line keep their places."""

    name: tuple[Piece, ...]
    spans: tuple[Span, ...]
    start: int
    stop: int


def rows_from(lines: Sequence[Piece], at: int, count: int, vocabulary: Vocabulary) -> list[Row]:
    """The rows with so many figures that follow each other from a line on."""
    rows: list[Row] = []
    for read in (_on_a_line, _on_lines):
        rows, start = [], at
        while start < len(lines) and (row := read(lines, start, count, vocabulary)):
            rows.append(row)
            start = _next_text(lines, row.stop)
        if rows:
            break
    return rows


def counts_at(lines: Sequence[Piece], at: int, vocabulary: Vocabulary) -> Iterator[int]:
    """How many figures the row that begins in a line may have."""
    spans = spans_of(lines[at])
    if len(spans) > LEAST_FIGURES:
        yield len(spans) - 1
    elif spans and (figures := _figures_at_end(spans[0], vocabulary)):
        # Fewer where thousands are parted from hundreds by a space.
        yield from range(len(figures), LEAST_FIGURES - 1, -1)
    elif spans:
        yield _figures_below(lines, at, vocabulary)


def _next_text(lines: Sequence[Piece], at: int) -> int:
    """The next line with text; rows stand no more than one blank line apart."""
    return at + 1 if at < len(lines) and not lines[at].text.strip() else at


def _on_a_line(lines: Sequence[Piece], at: int, count: int, vocabulary: Vocabulary) -> Row | None:
    spans = spans_of(lines[at])
    if not spans:
        return None
    if len(spans) == 1:
        figures = _figures_at_end(spans[0], vocabulary)
        figures = figures if len(figures) == count else _joined(spans[0], figures, count)
        if not figures or figures[0].start == spans[0].start:
            return None
        name = spans[0].part(0, figures[0].start - spans[0].start - 1)
    else:
        name, *figures = spans
        if len(figures) != count or not all(is_value(figure.text, vocabulary) for figure in figures):
            return None
    if not _is_name(name.text, vocabulary):
        return None
    return Row((name.piece,), tuple(figures), at, at + 1)


def _on_lines(lines: Sequence[Piece], at: int, count: int, vocabulary: Vocabulary) -> Row | None:
    """A row of which each cell ends in a blank line, or each figure stands on a line of its own."""
    name, start = list[Piece](), at
    while start < len(lines) and len(name) <= _MOST_LINES and (text := lines[start].text.strip()):
        if is_value(text, vocabulary):
            break
        name.append(Piece(text, lines[start].locator))
        start += 1
    figures: list[Span] = []
    while len(figures) < count and (start := _next_text(lines, start)) < len(lines):
        text = lines[start].text.strip()
        if not text or not is_value(text, vocabulary):
            return None
        figures.append(Span(text, 0, len(text), lines[start].locator))
        start += 1
    whole = " ".join(piece.text for piece in name)
    if not name or len(name) > _MOST_LINES or len(figures) < count or not _is_name(whole, vocabulary):
        return None
    return Row(tuple(name), tuple(figures), at, start)


def _figures_below(lines: Sequence[Piece], at: int, vocabulary: Vocabulary) -> int:
    """How many lines with one figure stand below a name."""
    while at < len(lines) and (text := lines[at].text.strip()) and not is_value(text, vocabulary):
        at += 1
    count, at = 0, _next_text(lines, at)
    while at < len(lines) and (text := lines[at].text.strip()) and is_value(text, vocabulary):
        count, at = count + 1, _next_text(lines, at + 1)
    return count


def _figures_at_end(span: Span, vocabulary: Vocabulary) -> list[Span]:
    """The figures that end a line of words; a sign belongs to the figure behind it."""
    figures: list[Span] = []
    words = [span.part(found.start(), found.end()) for found in re.finditer(r"\S+", span.text)]
    while words:
        signed = len(words) > 1 and _SIGN.fullmatch(words[-2].text)
        start = words[-2 if signed else -1].start - span.start
        stop = words[-1].stop - span.start
        if not is_value(span.text[start:stop], vocabulary):
            break
        figures.insert(0, span.part(start, stop))
        del words[-2 if signed else -1 :]
    return figures


def _joined(line: Span, figures: Sequence[Span], count: int) -> list[Span]:
    """Figures of which thousands and hundreds are parted by a space as so many, where one way leads there."""
    pairs = [
        at
        for at in range(len(figures) - 1)
        if _THOUSANDS.fullmatch(figures[at].text) and _HUNDREDS.fullmatch(figures[at + 1].text)
    ]
    ways = [
        chosen
        for chosen in combinations(pairs, max(len(figures) - count, 0))
        if all(after - at > 1 for at, after in pairwise(chosen))
    ]
    if len(figures) <= count or len(ways) != 1:
        return []
    joined: list[Span] = []
    for at, figure in enumerate(figures):
        if at - 1 in ways[0]:
            joined[-1] = line.part(joined[-1].start - line.start, figure.stop - line.start)
        else:
            joined.append(figure)
    return joined


def _is_name(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a text is a whole name: it begins as one, and no figure of the row can be part of it."""
    begins = text[:1].isupper() or text[:1] in "'’"
    return begins and not text[-1:].isdigit() and not is_value(text, vocabulary)
