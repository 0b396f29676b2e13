"""Ruled tables: cells from drawn lines.

Lines that touch make a grid. Every line of the grid parts two cells only where it was drawn, so cells
that cover several columns or rows come out by themselves.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from koersvast.reading.layout.pdf.page import Box, Rule

# Lines nearer than this, in points, are one: cells are often drawn with borders of their own.
_SNAP = 2.2
# Lines that end this near to another one, in points, touch it.
_TOUCH = 3.0
# Standing lines that go on this far beyond the last lying one, in points, hold one more row.
_OPEN = 8.0
# A line parts two cells when it covers this part of their common side.
_COVERS = 0.6


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell of a grid: its first row and column, how many it covers, and where it stands."""

    row: int
    column: int
    down: int
    across: int
    box: Box


@dataclass(frozen=True, slots=True)
class Grid:
    """A ruled table: the places of its lines, and its cells in reading order."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    cells: tuple[GridCell, ...]

    @property
    def box(self) -> Box:
        return Box(self.xs[0], self.ys[0], self.xs[-1], self.ys[-1])

    @property
    def rows(self) -> int:
        return len(self.ys) - 1

    @property
    def columns(self) -> int:
        return len(self.xs) - 1


@dataclass(slots=True)
class _Track:
    """Lines in one direction at one place: stretches from and to, in order."""

    at: float
    stretches: list[tuple[float, float]]

    def covers(self, start: float, end: float) -> bool:
        covered = sum(max(0.0, min(end, b) - max(start, a)) for a, b in self.stretches)
        return covered >= _COVERS * (end - start)


def grids_of(rules: Iterable[Rule]) -> list[Grid]:
    """The grids that lines make, from top to bottom. A single box makes a grid of one cell."""
    lying: list[Rule] = []
    standing: list[Rule] = []
    for rule in rules:
        (lying if rule.lying else standing).append(rule)
    grids = [
        grid
        for across, down in _touching(_tracks(lying, lying=True), _tracks(standing, lying=False))
        if (grid := _grid(across, down)) is not None
    ]
    return sorted(grids, key=lambda grid: (grid.box.top, grid.box.x0))


def _tracks(rules: Sequence[Rule], *, lying: bool) -> list[_Track]:
    """Rules in one direction, those in line with each other together, touching stretches joined."""
    places = sorted((rule.y0, rule.x0, rule.x1) if lying else (rule.x0, rule.y0, rule.y1) for rule in rules)
    groups: list[list[tuple[float, float, float]]] = []
    for place in places:
        if groups and place[0] - groups[-1][0][0] <= _SNAP:
            groups[-1].append(place)
        else:
            groups.append([place])
    tracks = []
    for group in groups:
        at = sum(place[0] for place in group) / len(group)
        tracks.append(_Track(at, _joined((start, end) for _, start, end in group)))
    return tracks


def _joined(stretches: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    joined: list[tuple[float, float]] = []
    for start, end in sorted(stretches):
        if joined and start - joined[-1][1] <= _TOUCH:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def _touching(lying: Sequence[_Track], standing: Sequence[_Track]) -> list[tuple[list[_Track], list[_Track]]]:
    """Stretches that touch each other, by group: lying ones and standing ones."""
    flat = [(track.at, *stretch) for track in lying for stretch in track.stretches]
    tall = [(track.at, *stretch) for track in standing for stretch in track.stretches]
    parents = list(range(len(flat) + len(tall)))

    def root(index: int) -> int:
        while parents[index] != index:
            parents[index] = parents[parents[index]]
            index = parents[index]
        return index

    for j, (x, top, bottom) in enumerate(tall, start=len(flat)):
        for i, (y, left, right) in enumerate(flat):
            if left - _TOUCH <= x <= right + _TOUCH and top - _TOUCH <= y <= bottom + _TOUCH:
                parents[root(i)] = root(j)
    groups: dict[int, tuple[list[_Track], list[_Track]]] = defaultdict(lambda: ([], []))
    for index, (at, start, end) in enumerate(flat + tall):
        direction = 0 if index < len(flat) else 1
        tracks = groups[root(index)][direction]
        if tracks and tracks[-1].at == at:
            tracks[-1].stretches.append((start, end))
        else:
            tracks.append(_Track(at, [(start, end)]))
    return list(groups.values())


def _grid(lying: list[_Track], standing: list[_Track]) -> Grid | None:
    if not lying or len(standing) < 2:
        return None
    lying = [*_open_end(lying, standing, top=True), *lying, *_open_end(lying, standing, top=False)]
    if len(lying) < 2:
        return None
    xs, ys = tuple(track.at for track in standing), tuple(track.at for track in lying)
    rows, columns = len(ys) - 1, len(xs) - 1
    # right[r][c]: a line stands between cell (r, c) and the one to its right; below likewise.
    right = [[standing[c + 1].covers(ys[r], ys[r + 1]) for c in range(columns)] for r in range(rows)]
    below = [[lying[r + 1].covers(xs[c], xs[c + 1]) for c in range(columns)] for r in range(rows)]
    taken = [[False] * columns for _ in range(rows)]
    cells = []
    for r in range(rows):
        for c in range(columns):
            if taken[r][c]:
                continue
            down, across = _extent(r, c, right, below, taken)
            for row in taken[r : r + down]:
                row[c : c + across] = [True] * across
            cells.append(GridCell(r, c, down, across, Box(xs[c], ys[r], xs[c + across], ys[r + down])))
    return Grid(xs, ys, tuple(cells))


def _open_end(lying: list[_Track], standing: list[_Track], *, top: bool) -> list[_Track]:
    """The line that lacks where the standing lines go on beyond the last lying one: the page ends there.

    A row that goes on over the page is often printed without a line where it is broken off.
    """
    ends = [track.stretches[0][0] if top else track.stretches[-1][1] for track in standing]
    last = lying[0].at if top else lying[-1].at
    beyond = [end for end in ends if (last - end if top else end - last) > _OPEN]
    if 2 * len(beyond) <= len(standing):
        return []
    return [_Track(min(beyond) if top else max(beyond), [(standing[0].at, standing[-1].at)])]


def _extent(
    r: int, c: int, right: list[list[bool]], below: list[list[bool]], taken: list[list[bool]]
) -> tuple[int, int]:
    """How many rows and columns the cell that begins at (r, c) covers."""
    across = 1
    while c + across < len(right[r]) and not right[r][c + across - 1] and not taken[r][c + across]:
        across += 1
    down = 1
    while r + down < len(right) and _goes_on(r + down, c, across, right, below):
        down += 1
    return down, across


def _goes_on(r: int, c: int, across: int, right: list[list[bool]], below: list[list[bool]]) -> bool:
    """Whether a cell of this width goes on in row r: no line above it, and none standing within it."""
    return not any(below[r - 1][c : c + across]) and not any(right[r][c : c + across - 1])
