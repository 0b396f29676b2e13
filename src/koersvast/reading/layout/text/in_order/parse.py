"""The division of a text into rows that explains most, and which of its rows are sure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from koersvast.reading.layout.text.in_order.fits import ODD, Fits
from koersvast.reading.layout.text.in_order.parts import Part
from koersvast.reading.layout.text.in_order.rows import WORTH, Row, Sort, rows_at
from koersvast.reading.layout.text.looks import is_value

# A division must be so much better than each other one that says something else.
MARGIN = 0.9
# Behind so many lines without a figure nothing belongs to the table.
_NEAR = 4
_ENDING = frozenset({Sort.WHOLE, Sort.COVERED, Sort.STRAY, Sort.SHORT})

_WITH_CELLS = frozenset({Sort.WHOLE, Sort.COVERED, Sort.STRAY})


@dataclass(frozen=True, slots=True)
class Division:
    """The rows of a table, whether each is sure, and how much they explain together.

    `after_label` tells of each row whether a label of the rows under it may stand in it.
    """

    rows: tuple[Row, ...]
    sure: tuple[bool, ...]
    after_label: tuple[bool, ...]
    worth: float

    @property
    def stop(self) -> int:
        return self.rows[-1].stop


def divide(parts: Sequence[Part], start: int, stop: int, kinds: Sequence[str], fits: Fits) -> Division | None:
    """The rows from one part up to another, as far as they go; None where not one row fits."""
    body = parts[:stop]
    best: dict[int, float] = {start: 0.0}
    rows: dict[int, list[Row]] = {}
    into: dict[int, Row] = {}
    for at in range(start, stop):
        if at not in best:
            continue
        rows[at] = list(rows_at(body, at, kinds, fits))
        for row in rows[at]:
            worth = best[at] + _worth(body, row, start)
            if row.stop not in best or worth > best[row.stop]:
                best[row.stop], into[row.stop] = worth, row
    ends = {row.stop for found in rows.values() for row in found if row.sort in _ENDING}
    reached = [end for end in ends if into[end].sort in _ENDING]
    if not reached:
        return None
    end = max(reached, key=lambda at: (best[at] - _cut_off(body, at), -at))
    chosen = _chain(into, start, end)
    behind = _lost_behind(body, end, fits)
    rest = _worth_behind(body, rows, ends, start)
    near = [
        row
        for at, found in rows.items()
        for row in found
        if row.stop in rest and best[at] + _worth(body, row, start) + rest[row.stop] > best[end] - MARGIN
    ]
    sure = tuple(
        all(row.says_the_same(other, kinds) for other in near if _overlap(row, other)) for row in chosen
    )
    labels = [other for other in near if other.sort is Sort.GROUP]
    after_label = tuple(any(_overlap(row, other) for other in labels) for row in chosen)
    if behind is None:
        return Division(tuple(chosen), sure, after_label, best[end])
    worth = best[end] + WORTH[Sort.LOST]
    return Division((*chosen, behind), (*sure, True), (*after_label, False), worth)


def _worth(parts: Sequence[Part], row: Row, start: int) -> float:
    apart = ODD / 3 if row.start > start and parts[row.start].apart else 0.0
    cells = len(row.spans) if row.sort in _WITH_CELLS else 0
    return WORTH[row.sort] + cells - row.cost - apart


def _lost_behind(parts: Sequence[Part], at: int, fits: Fits) -> Row | None:
    """The lines with figures behind the last row that is understood, None where there are none near."""
    starts = [n for n in range(at, len(parts)) if parts[n].begins]
    ends = [*starts[1:], len(parts)]
    stop, far = at, 0
    for end in ends[: len(starts)]:
        holds = is_value(parts[end - 1].text, fits.vocabulary)
        stop, far = (end, 0) if holds else (stop, far + 1)
        if far == _NEAR:
            break
    return Row(Sort.LOST, at, stop, ((at, stop),), 0.0) if stop > at else None


def _cut_off(parts: Sequence[Part], at: int) -> float:
    """What tells against the table ending here: the next line goes on with a text."""
    return ODD if at < len(parts) and not parts[at].apart and parts[at].text[:1].islower() else 0.0


def _chain(into: dict[int, Row], start: int, end: int) -> list[Row]:
    rows: list[Row] = []
    while end != start:
        rows.insert(0, into[end])
        end = into[end].start
    return rows


def _worth_behind(
    parts: Sequence[Part], rows: dict[int, list[Row]], ends: set[int], start: int
) -> dict[int, float]:
    """How much the best rows behind each place explain, up to where a table may end."""
    rest: dict[int, float] = dict.fromkeys(ends, 0.0)
    for at in sorted(rows, reverse=True):
        for row in rows[at]:
            if row.stop in rest:
                worth = _worth(parts, row, start) + rest[row.stop]
                rest[at] = max(rest.get(at, worth), worth)
    return rest


def _overlap(one: Row, other: Row) -> bool:
    return one.start < other.stop and other.start < one.stop
