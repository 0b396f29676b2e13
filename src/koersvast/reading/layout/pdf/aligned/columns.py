"""The columns of a table without drawn lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from koersvast.reading.layout.pdf.aligned.passages import Passage
from koersvast.reading.layout.pdf.aligned.runs import Row
from koersvast.reading.layout.pdf.lines import Line, is_raised
from koersvast.reading.layout.pdf.page import Word

Column = tuple[float, float]

# White between two cells is wider than this part of the letter size: a little more than between words.
_WHITE = 0.29


def columns_of(run: Sequence[Row]) -> list[Column]:
    """The columns as stretches from left to right.

    Rows with the usual number of cells make them; rows with fewer widen them and add columns that stand
    apart. A cell that lies over several columns makes none: it is a head, or a line of words.
    """
    rows = [row for row in run if row.is_data] or [row for row in run if row.tabular]
    usual = _usual(rows)
    columns: list[Column] = []
    for row in sorted(rows, key=lambda row: (abs(len(row.parts) - usual), _widest(row))):
        for part in row.parts:
            columns = _with(columns, (part.box.x0, part.box.x1))
    return columns


def _widest(row: Row) -> float:
    """How wide the widest cell of a row is: narrow cells tell best where the white between columns is."""
    return max(part.box.width for part in row.parts)


def _usual(rows: Sequence[Row]) -> int:
    """The number of cells that rows have most often; the larger one when two are as frequent."""
    counts = Counter(len(row.parts) for row in rows)
    return max(counts, key=lambda count: (counts[count], count), default=0)


def _with(columns: list[Column], part: Column) -> list[Column]:
    over = [column for column in columns if _overlap(column, part) > 0]
    if len(over) > 1:
        return columns
    if over:
        left, right = min(over[0][0], part[0]), max(over[0][1], part[1])
        return [(left, right) if column == over[0] else column for column in columns]
    return sorted([*columns, part])


def fitted(row: Row, columns: Sequence[Column]) -> list[Passage]:
    """The parts of a row, those that lie over several columns parted where white leads from one to the next.

    Cells may stand so near to each other that only the columns of the other rows tell them apart.
    """
    return [piece for part in row.parts for piece in _fitted(part, columns)]


def _fitted(part: Passage, columns: Sequence[Column]) -> list[Passage]:
    if len(places_of(part, columns)) < 2 or len(part.lines) > 1:
        return [part]
    return [Passage((line,)) for line in _parted(part.lines[0], columns)]


def _parted(part: Line, columns: Sequence[Column]) -> list[Line]:
    if len(part.words) < 2:
        return [part]
    pieces: list[list[Word]] = []
    last: list[int] = []
    for word in part.words:
        if pieces and is_raised(word, part):
            pieces[-1].append(word)
            continue
        places = places_of(Line((word,)), columns)
        if len(places) > 1:
            return [part]
        apart = pieces and word.box.x0 - pieces[-1][-1].box.x1 > _WHITE * word.size
        if apart and places[0] > last[0]:
            pieces.append([word])
        elif pieces and places != last:
            return [part]
        else:
            pieces = [*pieces[:-1], [*pieces[-1], word]] if pieces else [[word]]
        last = places
    return [Line(tuple(piece)) for piece in pieces]


def places_of(part: Line | Passage, columns: Sequence[Column]) -> list[int]:
    """The columns over which a part lies; the nearest one when it lies over none."""
    stretch = (part.box.x0, part.box.x1)
    over = [i for i, column in enumerate(columns) if _overlap(column, stretch) > 0]
    if over:
        return over
    middle = part.box.middle[0]
    return [min(range(len(columns)), key=lambda i: abs(sum(columns[i]) / 2 - middle))]


def _overlap(one: Column, other: Column) -> float:
    return min(one[1], other[1]) - max(one[0], other[0])
