"""The heads above rows with so many figures: years that begin again, or as many names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from koersvast.reading.blocks import Cell, Piece
from koersvast.reading.layout.captions import is_caption
from koersvast.reading.layout.text.aligned.spans import Span, spans_of
from koersvast.reading.layout.text.counted.names import parted, words_of
from koersvast.reading.layout.text.counted.rows import Row
from koersvast.reading.layout.text.in_order.kinds import VALUES, kind_of
from koersvast.reading.layout.text.looks import is_value
from koersvast.reading.recognise.heads import read_head
from koersvast.reading.recognise.vocabulary import Vocabulary

# Heads take no more lines, blank ones not counted.
_MOST_LINES = 12
# Kinds of heads above the names of rows.
_FIRST = frozenset({"name", "label", "area"})
_EMPTY = Cell(())


@dataclass(frozen=True, slots=True)
class Heads:
    """The rows of heads, and the line in which they begin."""

    rows: tuple[tuple[Cell, ...], ...]
    start: int


@dataclass(frozen=True, slots=True)
class _Above:
    """A line above the rows: its number, and the texts that stand side by side in it."""

    number: int
    spans: tuple[Span, ...]
    apart: bool

    @property
    def text(self) -> str:
        return " ".join(span.text for span in self.spans)


def heads_above(lines: Sequence[Piece], rows: Sequence[Row], vocabulary: Vocabulary) -> Heads | None:
    """The heads above rows, None where what stands there is none or can be read in two ways."""
    above = _lines_above(lines, rows[0].start)
    return _with_years(above, rows, vocabulary) or _with_names(above, rows, vocabulary)


def _lines_above(lines: Sequence[Piece], at: int) -> list[_Above]:
    """The lines with text above a line, the nearest first."""
    found: list[_Above] = []
    for number in reversed(range(at)):
        if spans := spans_of(lines[number]):
            apart = number == 0 or not lines[number - 1].text.strip()
            found.append(_Above(number, tuple(spans), apart))
        if len(found) == _MOST_LINES:
            break
    return found


def _with_years(above: Sequence[_Above], rows: Sequence[Row], vocabulary: Vocabulary) -> Heads | None:
    count = len(rows[0].spans)
    years, lines = list[Span](), 0
    while lines < len(above) and len(years) < count and all(_is_year(w) for w in above[lines].text.split()):
        line = above[lines].spans
        parts = [part for span in line for part in _words(span)]
        years, lines = [*parts, *years], lines + 1
    starts = _restarts(years)
    if len(years) != count or len(starts) < 2:
        return None
    same = [[year.text for year in years[a:b]] for a, b in zip(starts, [*starts[1:], count], strict=True)]
    if any(group != same[0] for group in same):
        return None
    return _under_names(above[lines:], years, starts, vocabulary)


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and word[:2] in {"19", "20"}


def _words(span: Span) -> list[Span]:
    found: list[Span] = []
    at = 0
    for word in span.text.split():
        at = span.text.index(word, at)
        found.append(span.part(at, at + len(word)))
        at += len(word)
    return found


def _restarts(years: Sequence[Span]) -> list[int]:
    """Where years begin again: no year stands behind a later one."""
    again = [at + 1 for at, (one, other) in enumerate(pairwise(years)) if other.text <= one.text]
    return [0, *again] if years else []


def _under_names(
    above: Sequence[_Above],
    years: Sequence[Span],
    starts: Sequence[int],
    vocabulary: Vocabulary,
) -> Heads | None:
    """Years under as many names as they begin again."""
    rest = list(above)
    first: tuple[Piece, ...] = ()
    if rest and len(rest[0].spans) == 1 and _is_first(rest[0].text, vocabulary):
        first = (rest.pop(0).spans[0].piece,)
    names, lines = _names(rest, len(starts), vocabulary)
    begin = rest[lines - 1] if lines else None
    behind = rest[lines:]
    if begin is None or _say_sorts(names, vocabulary):
        return None
    if not first and behind and len(behind[0].spans) == 1 and _is_first(behind[0].text, vocabulary):
        begin, *behind = behind
        first = (begin.spans[0].piece,)
    if not (begin.apart or first or (behind and is_caption(behind[0].text))):
        return None
    width = len(years) + 1
    top = [_EMPTY] * width
    for name, start, stop in zip(names, starts, [*starts[1:], len(years)], strict=True):
        top[start + 1] = Cell(name, across=stop - start)
    lowest = (Cell(first), *(Cell((year.piece,)) for year in years))
    return Heads((tuple(top), lowest), begin.number)


def _names(
    above: Sequence[_Above], count: int, vocabulary: Vocabulary
) -> tuple[list[tuple[Piece, ...]], int]:
    """So many names right above, and the lines that they take: side by side, one a line, or in one line."""
    if not above:
        return [], 0
    nearest = above[0].spans
    if len(nearest) == count:
        return [(span.piece,) for span in nearest], 1
    if len(nearest) > 1:
        return [], 0
    one_a_line = above[:count]
    if len(one_a_line) == count and all(
        len(line.spans) == 1 and line.text[:1].isupper() and not is_caption(line.text) for line in one_a_line
    ):
        told = len(above) > count and is_caption(above[count].text)
        if told:
            return [(line.spans[0].piece,) for line in reversed(one_a_line)], count
    found = parted(words_of([nearest[0].piece]), count, vocabulary)
    return found, 1 if found else 0


def _is_first(text: str, vocabulary: Vocabulary) -> bool:
    kind = kind_of(text, vocabulary)
    return kind in _FIRST and (kind == "area" or bool(read_head(text, vocabulary).kind))


def _with_names(above: Sequence[_Above], rows: Sequence[Row], vocabulary: Vocabulary) -> Heads | None:
    """Heads that are names of which none says what sort of figure stands below: areas, or indicators."""
    for lines in range(1, len(above) + 1):
        top = above[lines - 1]
        found = _first_of(top, vocabulary)
        if found is None:
            continue
        first, beside = found
        below = list(reversed(above[: lines - 1]))
        if any(is_value(span.text, vocabulary) for line in below for span in line.spans):
            return None
        names = _named(beside, below, rows, vocabulary)
        if not names or _say_sorts(names, vocabulary):
            return None
        again = lines < len(above) and above[lines].text == top.text
        start = above[lines].number if again else top.number
        return Heads(((Cell(first), *map(Cell, names)),), start)
    return None


def _say_sorts(names: Sequence[tuple[Piece, ...]], vocabulary: Vocabulary) -> bool:
    """Whether one of the names says what sort of figure stands below it: "Nulmeting", "2024"."""
    return any(kind_of(" ".join(piece.text for piece in name), vocabulary) in VALUES for name in names)


def _first_of(line: _Above, vocabulary: Vocabulary) -> tuple[tuple[Piece, ...], tuple[Span, ...]] | None:
    """The head above the names of rows that begins a line, and what stands behind it."""
    first, *others = line.spans
    if _is_first(first.text, vocabulary):
        return (first.piece,), tuple(others)
    words = first.text.split()
    for count in range(min(len(words) - 1, 3), 0, -1):
        text = " ".join(words[:count])
        if not others and _is_first(text, vocabulary):
            rest = first.part(len(text) + 1, len(first.text))
            return (Piece(text, first.locator),), (rest,)
    return None


def _named(
    beside: Sequence[Span], below: Sequence[_Above], rows: Sequence[Row], vocabulary: Vocabulary
) -> list[tuple[Piece, ...]]:
    """As many names as a row has figures."""
    count = len(rows[0].spans)
    if len(beside) == 1 or (not beside and len(below) == 1):
        whole = [*beside, *(span for line in below for span in line.spans)]
        return parted(words_of([span.piece for span in whole]), count, vocabulary)
    if len(beside) == count:
        return _stacked(beside, below, rows)
    if not beside:
        return _blocks(below, count)
    return []


def _stacked(beside: Sequence[Span], below: Sequence[_Above], rows: Sequence[Row]) -> list[tuple[Piece, ...]]:
    """Names side by side, with what stands right under each of them; figures stand under their name."""
    names = [[span.piece] for span in beside]
    extents = [(span.start, span.stop) for span in beside]
    for row in rows:
        for at, figure in enumerate(row.spans):
            if [n for n, extent in enumerate(extents) if figure.overlap(*extent) > 0] != [at]:
                return []
    for line in below:
        for span in line.spans:
            under = [n for n, extent in enumerate(extents) if span.overlap(*extent) > 0]
            if len(under) != 1:
                return []
            names[under[0]].append(span.piece)
    return [tuple(name) for name in names]


def _blocks(below: Sequence[_Above], count: int) -> list[tuple[Piece, ...]]:
    """Names with a blank line above each of them."""
    blocks: list[list[Piece]] = []
    for line in below:
        if len(line.spans) > 1:
            return []
        if line.apart:
            blocks.append([line.spans[0].piece])
        elif blocks:
            blocks[-1].append(line.spans[0].piece)
        else:
            return []
    return [tuple(block) for block in blocks] if len(blocks) == count else []
