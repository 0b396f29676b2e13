"""Rows as they were printed to a grid of cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from koersvast.reading.blocks import Cell, Piece, Table, Text
from koersvast.reading.layout.text.wrapped_cells.chunks import Chunk
from koersvast.reading.layout.text.wrapped_cells.columns import (
    Item,
    Placed,
    Placing,
    in_cell_order,
    items_of,
    place,
    without_marks,
)
from koersvast.reading.layout.text.wrapped_cells.heads import Column, Head
from koersvast.reading.layout.text.wrapped_cells.rows import PrintedRow
from koersvast.reading.layout.text.wrapped_cells.stacks import Labels, labels_of, stacked, tail_parts
from koersvast.reading.layout.text.wrapped_cells.tokens import Kind, Token
from koersvast.reading.layout.text.wrapped_cells.units import without_unit
from koersvast.reading.recognise.vocabulary import Vocabulary

_EMPTY = Cell(())
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of the grid before the columns for labels are known to be one or two; `cells` come after them."""

    label: Cell
    inner: Cell | None
    cells: tuple[Cell, ...]


def grid_of(
    head: Head, rows: Sequence[PrintedRow], notes: tuple[tuple[str, Text], ...], vocabulary: Vocabulary
) -> Table:
    """The table: two head rows (groups, and what stands under them) and a row for each printed row.

    Where rows hold rows of their own, the label takes two columns: what they share, and their own.
    """
    markers = frozenset(mark for mark, _ in notes)
    lines: list[_Line] = []
    shared: Cell | None = None
    for at, row in enumerate(rows):
        row, unit = without_unit(row, vocabulary) if head.labels[1:] else (row, None)
        labels = _inner_labels(row, rows[at + 1 :], shared is not None, len(head.year_columns))
        added = _row_lines(row, labels, head, markers, shared, unit)
        shared = added[-1].label if labels else None
        lines += added
    nested = any(line.inner for line in lines)
    body = [_cells(line, nested=nested) for line in _under_one_label(lines)]
    top, under = _head_rows(head, nested=nested)
    return Table(rows=(top, under, *body) if under else (top, *body), head=2 if under else 1, notes=notes)


def _under_one_label(lines: Sequence[_Line]) -> list[_Line]:
    """The lines with a shared label only at the first of the rows that it covers."""
    covered: list[_Line] = []
    for _, group in groupby(lines, key=lambda line: id(line.label)):
        first, *others = group
        covered.append(replace(first, label=replace(first.label, down=1 + len(others))))
        covered += [replace(line, label=_EMPTY) for line in others]
    return covered


def _inner_labels(
    row: PrintedRow, below: Sequence[PrintedRow], after_shared: bool, years: int
) -> Labels | None:
    """The labels of the rows within a row; None where it is a simple row.

    A row holds more of them when it has more figures than years. One that ends with its page may show but
    the first, when the others follow on the next page.
    """
    labels = labels_of(row.label, goes_on=row.after_page and after_shared)
    if labels is None:
        return None
    if len(labels.own) > 1:
        return labels if _undated(row) > years else None
    if not below or not below[0].after_page or _undated(below[0]) <= years:
        return None
    others = labels_of(below[0].label, goes_on=True)
    return labels if others and not others.shared else None


def _undated(row: PrintedRow) -> int:
    return sum(not item.dated for item in items_of(row.values))


def _row_lines(
    row: PrintedRow,
    labels: Labels | None,
    head: Head,
    markers: frozenset[str],
    shared: Cell | None,
    unit: Chunk | None,
) -> list[_Line]:
    """The lines of the grid that a printed row makes: one, or as many as it holds rows of its own."""
    count = len(labels.own) if labels else 1
    items = without_marks(items_of(row.values), count * len(head.year_columns), markers)
    label_marks, items = _marks_before(items, markers)
    items = in_cell_order(items)
    units = _word_cells([unit] if unit else [], len(head.labels) - 1)
    if labels is None:
        placing = place(items, head.values, row.tail[0].tokens[0] if row.tail else None)
        cells = (*units, *_value_cells(placing), *_word_cells(row.tail, len(head.tail)))
        return [_Line(_label_cell(row.label, label_marks), None, cells)]
    whole = _label_cell([labels.shared], ()) if labels.shared else shared or _EMPTY
    placings = _stack_placings(items, count, head.values)
    tails = [_word_cells([part] if part else [], len(head.tail)) for part in tail_parts(row.tail, count)]
    marks = [()] * (count - 1) + [label_marks]
    return [
        _Line(whole, _label_cell([own], own_marks), (*units, *_value_cells(placing), *tail))
        for own, own_marks, placing, tail in zip(labels.own, marks, placings, tails, strict=True)
    ]


def _stack_placings(items: Sequence[Item], count: int, columns: Sequence[Column]) -> list[Placing]:
    if count == 1:
        return [place(items, columns, None)]
    stack = stacked(items, count, columns)
    if stack.rows:
        return [Placing(cells) for cells in stack.rows]
    empty = tuple(Placed() for _ in columns)
    return [Placing(empty, tuple(items), stack.why), *(Placing(empty) for _ in range(count - 1))]


def _marks_before(items: list[Item], markers: frozenset[str]) -> tuple[tuple[Token, ...], list[Item]]:
    """Marks of the label: a lone mark in front of figures that all have their year."""
    first = items[0].first if len(items) > 1 and items[1].dated and not items[0].dated else None
    return ((first,), items[1:]) if first and first.alone and first.text in markers else ((), items)


def _value_cells(placing: Placing) -> tuple[Cell, ...]:
    """The cells of figures; what could not be placed stands in one cell over all columns, with the reason."""
    if not placing.left:
        return tuple(_value_cell(placed) for placed in placing.cells)
    kept = [at for at, placed in enumerate(placing.cells) if placed.items]
    first = max(kept, default=-1) + 1
    pieces = tuple(token.piece for item in placing.left for token in item.tokens)
    over = Cell(pieces, across=len(placing.cells) - first, doubt=placing.why)
    before = tuple(_value_cell(placed) for placed in placing.cells[:first])
    return (*before, over, *(_EMPTY for _ in placing.cells[first + 1 :]))


def _value_cell(placed: Placed) -> Cell:
    """A cell of figures. Where it holds several, a mark is raised again behind the figure that it is at."""
    pieces: list[Piece] = []
    several = len(placed.items) > 1
    for item in placed.items:
        pieces += [token.piece for token in item.tokens]
        if several:
            pieces += [Piece(mark.text.translate(_RAISED), mark.piece.locator) for mark in item.marks]
    marks = tuple(mark.text for item in placed.items for mark in item.marks if not several)
    return Cell(tuple(pieces), doubt=placed.doubt, marks=marks)


def _label_cell(chunks: Sequence[Chunk], marks: Sequence[Token]) -> Cell:
    pieces = tuple(piece for chunk in chunks for piece in _pieces(chunk))
    return Cell(pieces, marks=(*(mark for chunk in chunks for mark in chunk.marks), *(m.text for m in marks)))


def _pieces(chunk: Chunk) -> list[Piece]:
    """The lines of words; what a raised character parted is put together: "2", "e" → "2e"."""
    pieces: list[Piece] = []
    for token in chunk.tokens:
        if token.kind is not Kind.WORDS:
            continue
        if pieces and _is_glued(pieces[-1].text, token.text):
            pieces[-1] = Piece(pieces[-1].text + token.text, pieces[-1].locator)
        else:
            pieces.append(token.piece)
    return pieces


def _is_glued(before: str, text: str) -> bool:
    """Whether a line goes on in the word before it: a raised "e" of a number, or its closing mark."""
    return (text in {"e", "de", "ste"} and before[-1:].isdigit()) or text in {":", ".", ",", ")"}


def _word_cells(chunks: Sequence[Chunk], columns: int) -> tuple[Cell, ...]:
    """Words in the first of so many columns for words."""
    if not columns:
        return ()
    return (_label_cell(chunks, ()), *(_EMPTY for _ in range(columns - 1)))


def _cells(line: _Line, *, nested: bool) -> tuple[Cell, ...]:
    if not nested:
        return (line.label, *line.cells)
    if line.inner is None:
        return (replace(line.label, across=2), _EMPTY, *line.cells)
    return (line.label, line.inner, *line.cells)


def _head_rows(head: Head, *, nested: bool) -> tuple[tuple[Cell, ...], tuple[Cell, ...]]:
    """The head row, and under it a row of years where heads stand over several of them."""
    top: list[Cell] = []
    under: list[Cell] = []
    for at, column in enumerate(head.columns):
        across = 2 if nested and at == 0 else 1
        if column.over is None:
            top += [Cell(column.pieces, across=across), *(_EMPTY for _ in range(across - 1))]
            under += [_EMPTY] * across
            continue
        first = at == 0 or head.columns[at - 1].over is not column.over
        span = sum(other.over is column.over for other in head.columns)
        top.append(Cell(column.over.pieces, across=span) if first else _EMPTY)
        under.append(Cell(column.pieces))
    return tuple(top), tuple(under) if any(under) else ()
