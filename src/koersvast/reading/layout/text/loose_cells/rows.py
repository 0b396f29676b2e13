"""Loose cells to the rows of a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from koersvast.reading.blocks import Cell
from koersvast.reading.layout.text.loose_cells.align import align
from koersvast.reading.layout.text.loose_cells.cells import LooseCell, is_figure
from koersvast.reading.layout.text.loose_cells.shape import Shape
from koersvast.reading.recognise.vocabulary import Vocabulary
from koersvast.reading.values.periods import read_period
from koersvast.texts import text

_EMPTY = Cell(())
# A bullet, and a footnote or page number, may stand among the labels of a row.
_SPARE = 2
# So many words before a figure may be glued to it: "IP 2019".
_GLUED_WORDS = 3


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows that were made, and the place of the first cell behind them."""

    rows: tuple[tuple[Cell, ...], ...]
    stop: int
    whole: int


def rows_of(
    cells: Sequence[LooseCell], at: int, shape: Shape, vocabulary: Vocabulary, *, may_merge: bool
) -> Rows:
    """The rows from the cell at a place on, as far as they fit.

    `whole` counts the rows with all their figures.
    """
    rows: list[tuple[Cell, ...]] = []
    whole = 0
    while at < len(cells):
        made = _row(cells, at, shape, vocabulary, first=not rows, may_merge=may_merge)
        if made is None:
            made = _short_row(cells, at, shape, vocabulary, first=not rows, may_merge=may_merge)
        else:
            whole += 1
        if made is None:
            break
        row, at = made
        rows.append(row)
    return Rows(tuple(rows), at, whole)


def _row(
    cells: Sequence[LooseCell], at: int, shape: Shape, vocabulary: Vocabulary, *, first: bool, may_merge: bool
) -> tuple[tuple[Cell, ...], int] | None:
    """The row that begins at a place, and the place behind it; None where no whole row begins."""
    most = len(shape.labels) * (3 if may_merge else 1) + _SPARE
    for block_at in range(at, min(at + most + 1, len(cells))):
        found = _block(cells, block_at, shape.block, vocabulary)
        if found is None:
            continue
        prefix, figures, stop = found
        labels = [*cells[at:block_at], *prefix]
        aligned = _labels(labels, shape, vocabulary, first=first, may_merge=may_merge)
        behind = cells[stop : stop + shape.behind]
        if aligned is None or len(behind) < shape.behind or _goes_on(cells, stop, shape, vocabulary):
            continue
        return (
            *aligned,
            *(cell.cell() for cell in figures),
            *(cell.cell() for cell in behind),
        ), stop + shape.behind
    return None


def _goes_on(cells: Sequence[LooseCell], stop: int, shape: Shape, vocabulary: Vocabulary) -> bool:
    """Whether more figures follow than the row has room for: then it began one cell too early.

    A dash before the text of a goal is a bullet.
    """
    if stop >= len(cells) or shape.behind or "year" in shape.block:
        return False
    is_bullet = (
        "goal" in shape.labels and stop + 1 < len(cells) and not is_figure(cells[stop + 1].text, vocabulary)
    )
    return is_figure(cells[stop].text, vocabulary) and not (is_bullet and len(cells[stop].text) == 1)


def _labels(
    labels: Sequence[LooseCell], shape: Shape, vocabulary: Vocabulary, *, first: bool, may_merge: bool
) -> tuple[Cell, ...] | None:
    aligned = align(labels, shape.labels, vocabulary, may_start_late=not first, may_merge=may_merge)
    if aligned is None:
        return None
    doubt = "" if aligned.sure else text("reading-doubt-labels")
    return tuple(cell.cell(doubt) if cell else _EMPTY for cell in aligned.cells)


def _block(
    cells: Sequence[LooseCell], at: int, kinds: Sequence[str], vocabulary: Vocabulary
) -> tuple[list[LooseCell], list[LooseCell], int] | None:
    """The figures of a row that begins at this cell: labels glued before them, figures, where they stop."""
    for words in range(_GLUED_WORDS + 1):
        parts = cells[at].text.split()
        if words and (len(parts) <= words or is_figure(" ".join(parts[:words]), vocabulary)):
            return None
        prefix = [cells[at].part(" ".join(parts[:words]))] if words else []
        begin = [cells[at].part(" ".join(parts[words:]))] if words else [cells[at]]
        if found := _fill([*begin, *cells[at + 1 : at + len(kinds)]], kinds, vocabulary):
            figures, used = found
            return prefix, figures, at + used
    return None


def _fill(
    cells: Sequence[LooseCell], kinds: Sequence[str], vocabulary: Vocabulary
) -> tuple[list[LooseCell], int] | None:
    """Cells that fit these kinds of figures, and how many of the given cells they take."""
    filled: list[LooseCell] = []
    for used, cell in enumerate(cells, start=1):
        here = kinds[len(filled) :]
        words = cell.text.split()
        if _fits(cell.text, here[0], vocabulary):
            filled.append(cell)
        elif len(words) <= len(here) and all(map(lambda w, k: _fits(w, k, vocabulary), words, here)):
            filled += [cell.part(word) for word in words]
        else:
            return None
        if len(filled) == len(kinds):
            return filled, used
    return None


def _fits(printed: str, kind: str, vocabulary: Vocabulary) -> bool:
    return bool(read_period(printed, vocabulary)) if kind == "year" else is_figure(printed, vocabulary)


def _short_row(
    cells: Sequence[LooseCell], at: int, shape: Shape, vocabulary: Vocabulary, *, first: bool, may_merge: bool
) -> tuple[tuple[Cell, ...], int] | None:
    """A row with fewer figures than columns: which is missing is not told, so they stay in one cell."""
    begin = at
    while begin < len(cells) and not is_figure(cells[begin].text, vocabulary):
        begin += 1
    stop = begin
    while stop < len(cells) and is_figure(cells[stop].text, vocabulary):
        stop += 1
    if not 0 < stop - begin < len(shape.block) or shape.behind or "year" in shape.block or stop == len(cells):
        return None
    labels = _labels(cells[at:begin], shape, vocabulary, first=first, may_merge=may_merge)
    if labels is None:
        return None
    pieces = tuple(piece for cell in cells[begin:stop] for piece in cell.pieces)
    doubt = text("reading-doubt-too-few", found=stop - begin, expected=len(shape.block))
    over = Cell(pieces, across=len(shape.block), doubt=doubt)
    return (*labels, over, *(_EMPTY for _ in range(len(shape.block) - 1))), stop
