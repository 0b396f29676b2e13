"""Rows that say for themselves what their figures are, in a column without a head.

Indicator                            2018     2019     2020
Inwoners met een      Realisatie     1 946    1 871    1 790     the label stands beside its rows
uitkering             Streefwaarde   1 900    1 850    1 800     or between them, over some lines
                      Realisatie        52       52       50
Plaatsen
                      Streefwaarde      52       50       48
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from koersvast.reading.blocks import Cell, Piece
from koersvast.reading.layout.text.aligned.heads import HeadColumn, Heads
from koersvast.reading.layout.text.aligned.placing import Line
from koersvast.reading.layout.text.aligned.spans import Span, spans_of
from koersvast.reading.recognise.heads import FIGURES
from koersvast.reading.recognise.vocabulary import Vocabulary

# Two sorts for two indicators at least.
_FEWEST = 4
_EMPTY = Cell(())
# Behind so many lines without a sort the rows have ended.
_FAR = 6


def with_sorts(lines: Sequence[Piece], heads: Heads, at: int, vocabulary: Vocabulary) -> Heads | None:
    """The heads with a column for the sorts behind the labels; None where the rows below have no sorts.

    `at` is the line behind the heads.
    """
    label, *others = heads.columns
    if label.is_figures or not all(column.is_figures for column in others) or len(heads.rows) > 1:
        return None
    sorts: list[Span] = []
    far = 0
    for line in lines[at:]:
        found = next((span for span in spans_of(line)[:2] if _is_sort(span, others, vocabulary)), None)
        far = 0 if found else far + 1
        if far > _FAR:
            break
        sorts += [found] if found else []
    if len(sorts) < _FEWEST or len({span.text for span in sorts}) < 2:
        return None
    start, stop = min(span.start for span in sorts), max(span.stop for span in sorts)
    if start <= label.start or stop > min(column.start for column in others):
        return None
    column = HeadColumn(start, stop, (), is_figures=False)
    first, *cells = heads.rows[0]
    return replace(heads, columns=(label, column, *others), rows=((first, _EMPTY, *cells),))


def _is_sort(span: Span, others: Sequence[HeadColumn], vocabulary: Vocabulary) -> bool:
    return vocabulary.meaning("heads", span.text) in FIGURES and span.stop <= others[0].start


def rows_by_sort(lines: Sequence[Line], columns: Sequence[HeadColumn]) -> list[tuple[Cell, ...]]:
    """The rows, each label with all of its sorts; none where a label may belong to other rows.

    All labels have the same sorts in the same order.
    """
    sorts = [_text(line, 1) for line in lines]
    told = [sort for sort in sorts if sort]
    cycle = told[: told.index(told[0], 1)] if told[:1] and told[0] in told[1:] else []
    if not cycle or len(told) % len(cycle) or told != cycle * (len(told) // len(cycle)):
        return []
    rows: list[tuple[Cell, ...]] = []
    count = 0
    for line, sort in zip(lines, sorts, strict=True):
        within = count % len(cycle) > 0
        if not sort and not (within and set(line) == {0}):
            return []
        if not within:
            rows += [(_EMPTY,) * len(columns)] * len(cycle)
        first = len(rows) - len(cycle)
        label = Cell((*rows[first][0].pieces, *_pieces(line, 0)), down=len(cycle))
        rows[first] = (label, *rows[first][1:])
        if sort:
            own = first + count % len(cycle)
            cells = (_cell(line, index) for index in range(1, len(columns)))
            rows[own] = (rows[own][0], *cells)
            count += 1
    labels = [row[0].text for row in rows[:: len(cycle)]]
    return rows if all(label[:1].isupper() for label in labels) else []


def up_to_last_sort(placed: Sequence[tuple[int, Line]]) -> list[tuple[int, Line]]:
    """The lines of the rows, and one behind them that goes on in small letters with a label."""
    last = max((at for at, (_, line) in enumerate(placed) if 1 in line), default=-1)
    goes_on = last + 1 < len(placed) and _text(placed[last + 1][1], 0)[:1].islower()
    return list(placed[: last + 1 + goes_on])


def _text(line: Line, index: int) -> str:
    return " ".join(span.text for span, _ in line.get(index, []))


def _pieces(line: Line, index: int) -> tuple[Piece, ...]:
    return tuple(span.piece for span, _ in line.get(index, []))


def _cell(line: Line, index: int) -> Cell:
    doubt = next((doubt for _, doubt in line.get(index, []) if doubt), "")
    return Cell(_pieces(line, index), doubt=doubt)
