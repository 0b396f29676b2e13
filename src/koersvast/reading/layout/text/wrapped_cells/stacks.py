"""Rows that hold rows of their own, printed column by column.

    Gemiddelde wachttijd:     the label that all share, up to a colon
    Jongeren                  the labels of the rows within, parted by blank lines

    Volwassenen

    12 (2015) … 14 (2015)     the first column from top to bottom
    10 (2016) … 15 (2016)     the second column, and so on

Where every cell is filled, counting tells which figure stands where. Where some are empty, the blank lines
that were printed in a cell tell how deep each figure stands, and equal depth is the same row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from koersvast.reading.layout.text.wrapped_cells.chunks import Chunk
from koersvast.reading.layout.text.wrapped_cells.columns import Item, Placed
from koersvast.reading.layout.text.wrapped_cells.heads import Column
from koersvast.reading.layout.text.wrapped_cells.tokens import Kind, Token
from koersvast.texts import text


@dataclass(frozen=True, slots=True)
class Labels:
    """The label that rows share ("" where it stands with an earlier row) and their own labels."""

    shared: Chunk | None
    own: tuple[Chunk, ...]


def labels_of(chunks: Sequence[Chunk], *, goes_on: bool) -> Labels | None:
    """The labels of rows within a row; None when the label is a simple one.

    The shared label ends in a colon at the end of a line. With `goes_on` the shared label may stand with
    the row before, on an earlier page.
    """
    for at, chunk in enumerate(chunks):
        words = [index for index, token in enumerate(chunk.tokens) if token.kind is Kind.WORDS]
        ends = [index for index in words if chunk.tokens[index].text.endswith(":")]
        if not ends:
            continue
        rest = replace(chunk, tokens=chunk.tokens[ends[-1] + 1 :])
        shared = tuple(token for part in chunks[:at] for token in part.tokens) + chunk.tokens[: ends[-1] + 1]
        own = tuple(part for part in (rest, *chunks[at + 1 :]) if part.tokens)
        return Labels(Chunk(shared), own) if own else None
    return Labels(None, tuple(chunks)) if goes_on and len(chunks) > 1 else None


@dataclass(frozen=True, slots=True)
class Stack:
    """The cells of the rows within a row; or none, and why."""

    rows: tuple[tuple[Placed, ...], ...]
    why: str = ""


def stacked(items: Sequence[Item], rows: int, columns: Sequence[Column]) -> Stack:
    """The figures of so many rows under the columns for figures."""
    plain = sum(not column.year for column in columns)
    yearly = len(columns) - plain
    if len(items) == rows * len(columns):
        parts = [list(items[at * rows : (at + 1) * rows]) for at in range(len(columns))]
        dated = [_with_years(part) if at < plain else _sure(part) for at, part in enumerate(parts)]
        return Stack(_turned(dated))
    first, later = list(items[: rows * plain]), items[rows * plain :]
    by_depth = _by_depth(later, rows, yearly)
    if by_depth is None or not all(item.dated for item in first):
        found, expected = str(len(items)), str(rows * len(columns))
        return Stack((), text("reading-doubt-stack", found=found, expected=expected))
    parts = [first[at * rows : (at + 1) * rows] for at in range(plain)]
    return Stack(_turned([*(_sure(part) for part in parts), *by_depth]))


def _sure(items: Sequence[Item]) -> list[Placed]:
    return [Placed((item,)) for item in items]


def _with_years(items: Sequence[Item]) -> list[Placed]:
    """A column in which only the first figure has its year: the others are taken to be of that year."""
    years = tuple(token for token in items[0].tokens if token.kind is Kind.YEAR)
    return [
        Placed((item,))
        if item.dated or not years
        else Placed((replace(item, tokens=(*item.tokens, *years)),), text("reading-doubt-year-above"))
        for item in items
    ]


def _by_depth(items: Sequence[Item], rows: int, columns: int) -> list[list[Placed]] | None:
    """Columns with empty cells, when all figures stand at as many depths as there are rows."""
    parts: list[list[Item]] = []
    for item in items:
        if not parts or item.opens:
            parts.append([])
        parts[-1].append(item)
    depths = sorted({item.depth for item in items})
    if len(parts) != columns or len(depths) != rows:
        return None
    return [_at_depths(part, depths) for part in parts]


def _at_depths(part: Sequence[Item], depths: Sequence[int]) -> list[Placed]:
    found = {item.depth: item for item in part}
    return [Placed((found[depth],)) if depth in found else Placed() for depth in depths]


def _turned(columns: Sequence[Sequence[Placed]]) -> tuple[tuple[Placed, ...], ...]:
    """Columns to rows."""
    return tuple(zip(*columns, strict=True))


def tail_parts(tail: Sequence[Chunk], rows: int) -> list[Chunk | None]:
    """The words behind the figures (the source) of each row: their own where there are as many, or else
    one for all."""
    if len(tail) == rows:
        return list(tail)
    tokens: tuple[Token, ...] = tuple(token for chunk in tail for token in chunk.tokens)
    return [Chunk(tokens) if tokens else None] * rows
