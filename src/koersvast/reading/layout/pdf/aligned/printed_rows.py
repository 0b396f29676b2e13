"""Rows of passages, as the program wrote them: from left to right, then the next row."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from koersvast.reading.layout.pdf.aligned.passages import Passage, had_room, parts_of, passages_of, top_of
from koersvast.reading.layout.pdf.aligned.runs import Row, step_of
from koersvast.reading.layout.pdf.lines import Line

# Lines of one cell stand so many letter sizes apart at most.
_CLOSE = 1.45
# Cells of one row stand within so many letter sizes of each other.
_NEAR = 6.0


def printed_rows(lines: Sequence[Line]) -> tuple[list[Row], bool]:
    """The rows that lines make, and whether these are whole: the file gives its cells one after another.

    Where it gives line after line, each line is a row.
    """
    passages = passages_of(lines)
    rows = _rows_of(passages)
    wrapped = sum(row.tabular and any(len(part.lines) > 1 for part in row.parts) for row in rows)
    wrapped += sum(_goes_up(before, after) for before, after in pairwise(passages))
    ordered = sorted((part for line in lines for part in parts_of(line)), key=top_of)
    if wrapped >= sum(_is_torn(above, row, ordered) for above, row in pairwise(rows)):
        return rows, True
    return [Row(tuple(Passage((part,)) for part in parts_of(line))) for line in lines], False


def _goes_up(before: Passage, after: Passage) -> bool:
    """Whether a passage stands higher than the one to its left that came before it in the file."""
    return (
        before.box.x1 <= after.box.x0 and after.core[1] < before.core[0] < after.core[1] + _NEAR * after.size
    )


def _is_torn(above: Row, row: Row, ordered: Sequence[Line]) -> bool:
    """Whether a row looks like the second line of a cell in the row above it."""
    if not above.tabular or len(row.parts) > 1 or row.bold or step_of(above, row) > _CLOSE:
        return False
    line = row.parts[0].lines[0]
    return any(
        part.over(row.parts[0]) and not had_room(part.lines[-1], line, ordered) for part in above.parts
    )


def _rows_of(passages: Sequence[Passage]) -> list[Row]:
    """Passages in the order of the file to rows from top to bottom.

    A passage that stands no further to the right than the one before it, or below all of its row, begins a
    row. Rows that stand at one height are one, but for cells at the left that reach over several rows.
    """
    rows: list[list[Passage]] = []
    for passage in passages:
        if rows and _goes_on(rows[-1], passage):
            rows[-1].append(passage)
        else:
            rows.append([passage])
    merged: list[list[Passage]] = []
    for row in rows:
        while merged and _are_one(merged[-1], row):
            row = merged.pop() + row
        merged.append(row)
    return sorted((Row(tuple(sorted(row, key=_left))) for row in merged), key=_height)


def _left(passage: Passage) -> tuple[float, float]:
    return passage.box.x0, passage.box.top


def _height(row: Row) -> float:
    """Where a row stands: cells that reach over several rows begin with the first, or stand lower."""
    return min(max(part.core[0] for part in row.parts), min(part.core[1] for part in row.parts))


def _goes_on(row: Sequence[Passage], passage: Passage) -> bool:
    if passage.box.x0 < row[-1].box.x1:
        return False
    return passage.core[0] < max(part.core[1] for part in row)


def _are_one(above: Sequence[Passage], below: Sequence[Passage]) -> bool:
    """Whether two rows stand at one height, and not only the cells that reach over both."""
    shared = [part for part in above if any(part.beside(other) for other in below)]
    if not shared:
        return False
    rest = [part for part in above if part not in shared]
    return not any(part.over(other) for part in rest for other in below)
