"""Lines to rows where the cells of a row stand in the middle of its height.

    Aandeel inwoners van 18 jaar en
    ouder dat zich minstens eens per     %        37     38       the figures stand beside the
    maand inzet                                                   middle line of the label, or
    Rapportcijfer dat inwoners geven                              between two of its lines
                                         cijfer   7,3    7,4
    voor hun straat

Which lines belong to which row is told by the number above and below the figures, in each column of words,
and by where a text begins anew. The division that fits best is taken; rows that another one divides almost
as well are not sure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from koersvast.reading.marks import hangs

# What tells against a row, in parts of a row that is certainly wrong.
_WRONG, _ODD, _LITTLE = 3.0, 1.5, 0.3
_GROUP = 0.8
_MARGIN = 0.7
# A row takes no more lines above its figures, or below them.
_MOST_LINES = 5


@dataclass(frozen=True, slots=True)
class Line:
    """What is asked of a line: its texts in the columns of words, whether figures stand in it, and whether a
    blank line stands above it."""

    words: dict[int, str]
    has_figures: bool
    apart: bool


@dataclass(frozen=True, slots=True)
class Row:
    """The lines of a row, from one up to another; `sure` tells that nothing else fits about as well."""

    start: int
    stop: int
    sure: bool


def stand_in_the_middle(lines: Sequence[Line]) -> bool:
    """Whether figures stand between two lines of a label: none beside them, one on either side."""
    return any(
        line.has_figures and 0 not in line.words and _is_label(above) and _is_label(below)
        for above, line, below in zip(lines, lines[1:], lines[2:], strict=False)
        if not line.apart and not below.apart
    )


def _is_label(line: Line) -> bool:
    return not line.has_figures and 0 in line.words


def divide(lines: Sequence[Line]) -> list[Row]:
    """The rows, each with one line of figures or, for a heading between rows, with none."""
    count = len(lines)
    arcs = {at: _rows_at(lines, at) for at in range(count)}
    ahead: list[float] = [0.0] * (count + 1)
    for at in reversed(range(count)):
        ahead[at] = min((cost + ahead[stop] for stop, cost in arcs[at]), default=_far(count))
    behind: list[float] = [0.0] + [_far(count)] * count
    for at in range(count):
        for stop, cost in arcs[at]:
            behind[stop] = min(behind[stop], behind[at] + cost)
    near = [
        (at, stop)
        for at, found in arcs.items()
        for stop, cost in found
        if behind[at] + cost + ahead[stop] < ahead[0] + _MARGIN
    ]
    rows, at = list[Row](), 0
    while at < count and arcs[at]:
        stop = min(arcs[at], key=lambda arc: arc[1] + ahead[arc[0]])[0]
        others = [arc for arc in near if arc != (at, stop) and arc[0] < stop and at < arc[1]]
        rows.append(Row(at, stop, not others))
        at = stop
    return rows


def _far(count: int) -> float:
    return 10 * _WRONG * (count + 1)


def _rows_at(lines: Sequence[Line], at: int) -> list[tuple[int, float]]:
    """The rows that can begin at a line: where each ends, and what tells against it."""
    found: list[tuple[int, float]] = []
    if not lines[at].has_figures:
        found.append((at + 1, _group_cost(lines[at])))
    figures = next(
        (n for n in range(at, min(at + _MOST_LINES + 1, len(lines))) if lines[n].has_figures), None
    )
    if figures is None:
        return found
    stop = figures + 1
    while True:
        found.append((stop, _row_cost(lines[at:stop], figures - at)))
        if stop == len(lines) or lines[stop].has_figures or stop - figures > _MOST_LINES:
            return found
        stop += 1


def _group_cost(line: Line) -> float:
    only_label = set(line.words) == {0}
    return (
        _GROUP if only_label and not line.words[0][:1].islower() and not hangs(line.words[0]) else 2 * _WRONG
    )


def _row_cost(lines: Sequence[Line], figures: int) -> float:
    cost = sum(_WRONG for line in lines[1:] if line.apart)
    between = 0 not in lines[figures].words
    for column in {column for line in lines for column in line.words}:
        above = sum(1 for line in lines[:figures] if column in line.words)
        below = sum(1 for line in lines[figures + 1 :] if column in line.words)
        uneven = abs(above - below)
        cost += (
            0 if not uneven else _LITTLE if uneven == 1 and not (between and column == 0) else _ODD * uneven
        )
    label = [line.words[0] for line in lines if 0 in line.words]
    if not label:
        return cost + _ODD
    cost += _WRONG if label[0][:1].islower() else 0
    cost += sum(_ODD for before, text in pairwise(label) if text[:1].isupper() and not hangs(before))
    return cost + (_WRONG if hangs(label[-1]) else 0)
