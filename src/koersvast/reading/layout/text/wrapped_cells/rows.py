"""The tokens of a body as rows: the words of the label, the figures, the words behind them (the source)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum

from koersvast.reading.blocks import Piece
from koersvast.reading.layout.text.wrapped_cells.chunks import Chunk, chunks_of, divide
from koersvast.reading.layout.text.wrapped_cells.tokens import GAPS, VALUES, Kind, Token
from koersvast.reading.recognise.vocabulary import Vocabulary

# Blank lines between two labels of one cell are fewer than this.
FEWEST_BLANKS = 4


class _Next(Enum):
    """What comes after words: figures, only empty cells, or nothing of the table."""

    FILLED = "filled"
    EMPTY = "empty"
    NONE = "none"


@dataclass(slots=True)
class PrintedRow:
    """A row as it was found. `values` also holds the white space between the figures.

    `after_page` tells whether a page ended between the row before and this one.
    """

    label: list[Chunk] = field(default_factory=list)
    values: list[Token] = field(default_factory=list)
    tail: list[Chunk] = field(default_factory=list)
    after_page: bool = False

    @property
    def has_values(self) -> bool:
        return any(token.kind in VALUES for token in self.values)


def rows_of(
    tokens: Sequence[Token], values: int, has_tail: bool, vocabulary: Vocabulary
) -> tuple[list[PrintedRow], int]:
    """The rows of a body with so many columns of figures, and how many of its lines they take.

    `has_tail` tells whether words come behind the figures of a row.
    """
    rows: list[PrintedRow] = []
    for words, figures in _runs(tokens):
        parts = _parted_by_blank_cells(chunks_of(words), values)
        for part in parts[:-1]:
            _add(rows, part, [], _Next.EMPTY, has_tail, vocabulary)
        _add(rows, parts[-1], figures, _Next.FILLED if figures else _Next.NONE, has_tail, vocabulary)
    rows = [row for row in rows if row.has_values or row.tail]
    lines = max((token.line + 1 for row in rows for token in _solid(row)), default=0)
    return rows, lines


def _solid(row: PrintedRow) -> Iterator[Token]:
    for chunk in (*row.label, *row.tail):
        yield from chunk.tokens
    yield from (token for token in row.values if token.kind not in GAPS)


def _runs(tokens: Sequence[Token]) -> Iterator[tuple[list[Token], list[Token]]]:
    """Words, then figures; white space goes with what stands before it, but leading a label."""
    words: list[Token] = []
    figures: list[Token] = []
    for token in tokens:
        if token.kind is Kind.WORDS and figures:
            yield words, figures
            words, figures = _trailing_gaps(figures), []
        if token.kind in VALUES or figures:
            figures.append(token)
        else:
            words.append(token)
    yield words, figures


def _trailing_gaps(figures: list[Token]) -> list[Token]:
    gaps: list[Token] = []
    while figures and figures[-1].kind in GAPS:
        gaps.insert(0, figures.pop())
    return gaps


def _parted_by_blank_cells(chunks: list[Chunk], values: int) -> list[list[Chunk]]:
    """The words between figures, parted where so much white space stands as a row of empty cells takes."""
    parts: list[list[Chunk]] = [[]]
    for chunk in chunks:
        if parts[-1] and chunk.blanks >= max(values, FEWEST_BLANKS):
            parts.append([])
        parts[-1].append(chunk)
    return parts


def _add(
    rows: list[PrintedRow],
    chunks: list[Chunk],
    figures: list[Token],
    following: _Next,
    has_tail: bool,
    vocabulary: Vocabulary,
) -> None:
    """Put words and the figures after them where they belong: in the row before, or in a row of their own."""
    if not rows:
        rows.append(PrintedRow(label=chunks, values=figures))
        return
    before = rows[-1]
    if figures and not _names_something(chunks):
        before.tail += chunks
        before.values += [Token(Kind.PAGE, Piece("", figures[0].piece.locator), figures[0].line), *figures]
        return
    tail, continued, label = divide(
        chunks,
        has_tail=has_tail and not before.tail,
        is_last=following is _Next.NONE,
        vocabulary=vocabulary,
    )
    before.tail += tail
    if continued and figures and not before.has_values:
        before.label += [*continued, *label]
        before.values = figures
        return
    before.label += continued
    if following is not _Next.NONE:
        page = any(chunk.after_page for chunk in (*continued, *label))
        rows.append(PrintedRow(label=label, values=figures, after_page=page))


def _names_something(chunks: Sequence[Chunk]) -> bool:
    """Whether words stand behind the last page end before the figures: else the row before goes on."""
    return bool(chunks) and not chunks[-1].before_page
