"""The rows that can begin at a part of a table: each way to fill its columns, and what tells against it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from koersvast.reading.layout.text.in_order.fits import LESS, ODD, Fits, is_stray
from koersvast.reading.layout.text.in_order.kinds import NAMES, VALUES
from koersvast.reading.layout.text.in_order.parts import Part
from koersvast.reading.layout.text.looks import is_value
from koersvast.reading.marks import ends_sentence, hangs

# From which part up to which a cell goes.
Span = tuple[int, int]
# The readings of one stretch that are kept: the best, and what it must be better than.
_KEPT = 3
# A label without figures over more lines is a text.
_MOST_GROUP_LINES = 2
# Lines that no row explains: so many more than there are columns.
_MOST_LOST_LINES = 2


class Sort(Enum):
    """A row with all cells, one under the label of the row above, one with figures too few, a label alone,
    one beside which a sign stands loose, or lines that cannot be understood."""

    WHOLE = "whole"
    COVERED = "covered"
    SHORT = "short"
    GROUP = "group"
    STRAY = "stray"
    LOST = "lost"


# What a row of each sort is worth besides its cells: how much it explains.
WORTH = {
    Sort.WHOLE: 2.0,
    Sort.COVERED: 1.5,
    Sort.SHORT: 1.0,
    Sort.GROUP: -1.5,
    Sort.STRAY: 0.5,
    Sort.LOST: -3.0,
}


@dataclass(frozen=True, slots=True)
class Row:
    """A row from one part up to another. A covered row has an empty span for each cell that it lacks.

    `tail` is where its label goes on below its figures.
    """

    sort: Sort
    start: int
    stop: int
    spans: tuple[Span, ...]
    cost: float
    tail: Span = (0, 0)

    def says_the_same(self, other: Row, kinds: Sequence[str]) -> bool:
        """Whether another row has the same name and the same figures: only words beside them differ."""
        if self.sort is not other.sort or self.start != other.start or self.tail != other.tail:
            return False
        told = NAMES | VALUES
        pairs = zip(kinds, self.spans, other.spans, strict=False)
        return all(mine == others for kind, mine, others in pairs if kind in told)


def rows_at(parts: Sequence[Part], at: int, kinds: Sequence[str], fits: Fits) -> Iterator[Row]:
    """Every row that can begin at a part, the likelier ones of each length."""
    for stop, cost, spans in _fillings(parts, at, kinds, fits):
        after = stop
        while after < len(parts) and is_stray(parts[after].text):
            after += 1
        if after == stop:
            yield Row(Sort.WHOLE, at, stop, spans, cost)
            end = _tail(parts, stop, fits)
            if end > stop and kinds[0] in NAMES:
                yield Row(Sort.WHOLE, at, end, spans, cost + 0.1, tail=(stop, end))
        elif _ends(parts, after):
            yield Row(Sort.STRAY, at, after, spans, cost)
    yield from _covered(parts, at, kinds, fits)
    yield from _short(parts, at, kinds, fits)
    yield from _groups(parts, at, fits)
    yield from _lost(parts, at, kinds)


def _tail(parts: Sequence[Part], at: int, fits: Fits) -> int:
    """How far the lines go that can only go on with a text above them: in small letters, without figures."""
    end = at
    while (
        not fits.form.by_line and end < len(parts) and parts[end].text[:1].islower() and not parts[end].apart
    ):
        stop = next((n for n in range(end + 1, len(parts)) if parts[n].begins), len(parts))
        if any(is_value(part.text, fits.vocabulary) for part in parts[end:stop]):
            break
        end = stop
    return end


def _covered(parts: Sequence[Part], at: int, kinds: Sequence[str], fits: Fits) -> Iterator[Row]:
    """Rows that lack their first cells, which the row above has: a name goes on over several areas."""
    for late in range(1, len(kinds) - 1):
        if kinds[late - 1] not in NAMES or kinds[late] not in NAMES | {"area", "sort"}:
            return
        for stop, cost, spans in _fillings(parts, at, kinds[late:], fits):
            yield Row(Sort.COVERED, at, stop, ((at, at),) * late + spans, cost)


def _short(parts: Sequence[Part], at: int, kinds: Sequence[str], fits: Fits) -> Iterator[Row]:
    """Rows with fewer figures than columns: which one is missing is not told."""
    figures = [index for index, kind in enumerate(kinds) if kind in VALUES]
    if len(figures) < 2 or figures[0] == 0:
        return
    first = figures[0]
    for stop, cost, spans in _fillings(parts, at, kinds[:first], fits):
        end = stop
        while (
            end < len(parts) and end - stop < len(figures) - 1 and is_value(parts[end].text, fits.vocabulary)
        ):
            end += 1
            if _ends(parts, end):
                yield Row(Sort.SHORT, at, end, (*spans, (stop, end)), cost + LESS)


def _groups(parts: Sequence[Part], at: int, fits: Fits) -> Iterator[Row]:
    """A label alone on its lines."""
    lines = 0
    for stop in range(at + 1, min(at + fits.form.limits.label, len(parts)) + 1):
        lines += parts[stop - 1].begins
        if lines > _MOST_GROUP_LINES:
            return
        cost = fits.cost("label", parts, at, stop) if _ends(parts, stop) else None
        text = parts[stop - 1].text
        if cost is not None and not ends_sentence(text) and not hangs(text):
            yield Row(Sort.GROUP, at, stop, ((at, stop),), cost + ODD * (lines - 1))


def _lost(parts: Sequence[Part], at: int, kinds: Sequence[str]) -> Iterator[Row]:
    """Lines that no row of these columns explains."""
    lines = 0
    for stop in range(at + 1, len(parts) + 1):
        if _ends(parts, stop):
            lines += 1
            yield Row(Sort.LOST, at, stop, ((at, stop),), LESS * lines)
        if lines == _MOST_LOST_LINES + len(kinds):
            return


def _ends(parts: Sequence[Part], at: int) -> bool:
    return at == len(parts) or parts[at].begins


def _fillings(
    parts: Sequence[Part], at: int, kinds: Sequence[str], fits: Fits
) -> list[tuple[int, float, tuple[Span, ...]]]:
    """The likeliest ways to fill columns from a part on: where they end, their cost, the spans."""
    states: dict[int, list[tuple[float, tuple[Span, ...]]]] = {at: [(0.0, ())]}
    for kind in kinds:
        following: dict[int, list[tuple[float, tuple[Span, ...]]]] = {}
        for start, found in states.items():
            for stop, cost in _cells(parts, start, kind, fits):
                following.setdefault(stop, []).extend(
                    (before + cost + _apart(parts, spans, start, fits), (*spans, (start, stop)))
                    for before, spans in found
                )
        states = {stop: sorted(found)[:_KEPT] for stop, found in following.items()}
    return [
        (stop, cost, spans) for stop, found in states.items() if _ends(parts, stop) for cost, spans in found
    ]


def _apart(parts: Sequence[Part], before: Sequence[Span], start: int, fits: Fits) -> float:
    """What tells against a cell that begins a line although the one before it took one line only."""
    if fits.form.by_line or not before or not parts[start].begins:
        return 0.0
    first, stop = before[-1]
    return ODD if parts[first].line == parts[stop - 1].line else 0.0


def _cells(parts: Sequence[Part], start: int, kind: str, fits: Fits) -> Iterator[tuple[int, float]]:
    """Where a cell of a kind that begins at a part can end, and what tells against that."""
    limits = fits.form.limits
    most = (
        limits.label if kind in NAMES
        else limits.text if kind == "text"
        else limits.figure if kind in VALUES
        else limits.unit if kind == "unit"
        else 1 if kind == "code"
        else limits.short
    )  # fmt: skip
    # Blank lines stand between all cells, or between rows only.
    between = ODD if start < len(parts) and parts[start].apart is not fits.form.apart and start > 0 else 0.0
    for stop in range(start + 1, min(start + most, len(parts)) + 1):
        if stop - start > 1 and parts[stop - 1].apart:
            return
        over_lines = parts[start].line != parts[stop - 1].line
        # A cell over several lines ends its last one; only the name of a row may go on down to its figures.
        if (
            over_lines
            and not fits.form.by_line
            and not _ends(parts, stop)
            and not (kind in NAMES and parts[start].begins)
        ):
            continue
        cost = fits.cost(kind, parts, start, stop)
        if cost is not None:
            yield stop, cost + between
