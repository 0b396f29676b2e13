"""All cells with what binds them, as an attacker has it: A·x is known, and no count is below zero.

Only changes matter: a change δ of the hidden cells with A·δ = 0 and x + δ ≥ 0 is another truth that fits
everything that is published. A cell can be computed when no such δ changes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array, csc_array, hstack
from scipy.sparse.csgraph import connected_components

from koersvast.figures.disclosure.cells import Cell

# A relation: coefficients of cells, by their number, of which the sum is known.
Relation = tuple[tuple[int, int], ...]

# Up to so many cells that hang together other truths are sought in whole people; beyond, that takes minutes a
# cell, and they are sought in real numbers, as the attacker's linear programmes do.
WHOLE_UP_TO = 250

# Below this a change of an amount is a rounding of the solver.
TOLERANCE = 1e-6


@dataclass(frozen=True)
class System:
    """Cells and relations that hang together."""

    cells: tuple[Cell, ...]
    relations: tuple[Relation, ...]

    @property
    def matrix(self) -> csc_array:
        """The relations as rows of a sparse matrix."""
        rows = [place for place, relation in enumerate(self.relations) for _ in relation]
        columns = [cell for relation in self.relations for cell, _ in relation]
        factors = [float(factor) for relation in self.relations for _, factor in relation]
        shape = (len(self.relations), len(self.cells))
        return csc_array(coo_array((factors, (rows, columns)), shape=shape))

    def parts(self) -> tuple[tuple[System, tuple[int, ...]], ...]:
        """The systems that have nothing to do with each other, each with the numbers of its cells here."""
        matrix = self.matrix
        links = (matrix.T @ abs(matrix)).tocsr() if self.relations else csc_array((len(self.cells),) * 2)
        count, names = connected_components(abs(links), directed=False)
        members: list[list[int]] = [[] for _ in range(count)]
        for cell, name in enumerate(names):
            members[name].append(cell)
        relations: list[list[Relation]] = [[] for _ in range(count)]
        numbers = {cell: place for part in members for place, cell in enumerate(part)}
        for relation in self.relations:
            own = tuple((numbers[cell], factor) for cell, factor in relation)
            relations[names[relation[0][0]]].append(own)
        return tuple(
            (System(tuple(self.cells[cell] for cell in part), tuple(bound)), tuple(part))
            for part, bound in zip(members, relations, strict=True)
        )


class Changes:
    """Other truths of a system: which changes fit what is published."""

    def __init__(self, system: System) -> None:
        matrix = system.matrix
        # Each cell twice: what it rises, and what it falls.
        self._both = hstack([matrix, -matrix], format="csc")
        self._whole = np.array([cell.whole for cell in system.cells], dtype=np.uint8)
        values = np.array([float(cell.value) for cell in system.cells])
        # An amount below zero (credits) shows that there is no bottom.
        self._room = np.where(values < 0, np.inf, values)
        self._fixed = np.array([cell.public for cell in system.cells])

    def cheapest(
        self, cell: int, change: float, costs: NDArray[np.float64], free: Iterable[int] | None = None
    ) -> NDArray[np.float64] | None:
        """The change that moves one cell by that much at the least cost; None where none fits.

        `costs` are by unit of change of each cell. With `free` only those cells change.
        """
        count = len(costs)
        movable = ~self._fixed
        if free is not None:
            movable = movable & np.isin(np.arange(count), list(free))
        up = np.where(movable, np.inf, 0.0)
        down = np.where(movable, self._room, 0.0)
        low = np.zeros(2 * count)
        high = np.concatenate([up, down])
        place = cell if change > 0 else count + cell
        if high[place] < abs(change):
            return None
        low[place] = high[place] = abs(change)
        high[count + cell if change > 0 else cell] = 0
        found = self._solve(np.concatenate([costs, costs]), low, high)
        return None if found is None else found[:count] - found[count:]

    def together(self, wanted: Mapping[int, float], free: Iterable[int]) -> NDArray[np.float64] | None:
        """A change of `free` cells that moves as many cells as it can by what is wanted of each."""
        count = len(self._room)
        movable = np.isin(np.arange(count), list(free)) & ~self._fixed
        high = np.concatenate([np.where(movable, np.inf, 0.0), np.where(movable, self._room, 0.0)])
        aim = np.full(2 * count, TOLERANCE)
        for cell, change in wanted.items():
            there, back = (cell, count + cell) if change > 0 else (count + cell, cell)
            high[there] = min(high[there], abs(change))
            aim[there], aim[back] = -1 / abs(change), 1 / abs(change)
        found = self._solve(aim, np.zeros(2 * count), high)
        return None if found is None else found[:count] - found[count:]

    def extreme(self, cell: int, way: int, free: Sequence[int]) -> float:
        """By how much a cell changes at most, up (way 1) or down (-1), when only `free` cells do."""
        count = len(self._room)
        movable = np.isin(np.arange(count), free) & ~self._fixed
        aim = np.zeros(2 * count)
        aim[cell], aim[count + cell] = -way, way
        high = np.concatenate([np.where(movable, np.inf, 0.0), np.where(movable, self._room, 0.0)])
        found = self._solve(aim, np.zeros(2 * count), high, whole=False)
        # No change at all always fits, so that nothing found means: no end to it.
        return way * float("inf") if found is None else float(found[cell] - found[count + cell])

    def _solve(
        self,
        aim: NDArray[np.float64],
        low: NDArray[np.float64],
        high: NDArray[np.float64],
        *,
        whole: bool = True,
    ) -> NDArray[np.float64] | None:
        """The best values, whole where cells count; None where there are none, or no bound to the best."""
        same = LinearConstraint(self._both, 0, 0) if self._both.shape[0] else ()
        kinds = [0, 1] if whole and len(self._room) <= WHOLE_UP_TO else [0]
        for kind in kinds:
            found = milp(
                aim,
                integrality=np.concatenate([self._whole, self._whole]) * kind,
                bounds=Bounds(low, high),
                constraints=same,
            )
            if found.x is None:
                return None
            counts = found.x[np.concatenate([self._whole, self._whole]).astype(bool)]
            if len(kinds) == 1 or kind or np.allclose(counts, np.rint(counts), atol=TOLERANCE):
                return np.asarray(found.x)
        return None
