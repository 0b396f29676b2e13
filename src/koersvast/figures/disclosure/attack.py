"""The attacker's check: what can be computed of the hidden figures from everything that is published?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, floor, isinf

from koersvast.figures.disclosure.cells import Cell
from koersvast.figures.disclosure.system import TOLERANCE, Changes, System


@dataclass(frozen=True, slots=True)
class Attacked:
    """What an attacker finds of a cell: it lies between `low` and `high`, which may be infinite."""

    cell: Cell
    low: float
    high: float

    @property
    def known(self) -> bool:
        """Whether the attacker knows it: to the cent, or, of a count, to the one whole number between."""
        if isinf(self.high) or isinf(self.low):
            return False
        if self.cell.whole:
            return floor(self.high + TOLERANCE) <= ceil(self.low - TOLERANCE)
        return self.high - self.low <= TOLERANCE * max(1.0, abs(float(self.cell.value)))


def attack(system: System, hidden: Iterable[str], cells: Iterable[int] | None = None) -> tuple[Attacked, ...]:
    """What is known of the cells of the hidden figures (or of these cells, by number): by linear programmes
    their least and greatest value that fit all that is published, no count below zero."""
    rows = set(hidden)
    wanted = None if cells is None else set(cells)
    found = []
    for part, numbers in system.parts():
        free = [
            place for place, cell in enumerate(part.cells)
            if not cell.public and (not cell.row or cell.row in rows)
        ]  # fmt: skip
        aims = [
            place for place in free
            if (numbers[place] in wanted if wanted is not None else part.cells[place].row in rows)
        ]  # fmt: skip
        changes = Changes(part) if aims else None
        for place in aims:
            assert changes is not None
            value = float(part.cells[place].value)
            low = value + changes.extreme(place, -1, free)
            high = value + changes.extreme(place, 1, free)
            found.append(Attacked(part.cells[place], low, high))
    return tuple(found)
