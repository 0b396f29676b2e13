"""Which further figures must be hidden, so that no hidden one can be computed from what is left.

For each unsafe cell another truth is sought in which it is larger, and one in which it is smaller, that
differs in the cheapest figures; those are hidden too. Such a truth is a proof: whoever sees the publication
cannot tell it from the real one. Afterwards each further figure that no proof needs is given back.
Source: Fischetti and Salazar (2000), Models and algorithms for optimizing cell suppression in tabular
data with linear constraints, JASA 95, 916-928, with the search of Kelly, Golden and Assad (1992), a cell
at a time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from koersvast.figures.disclosure.primary import Need
from koersvast.figures.disclosure.system import TOLERANCE, WHOLE_UP_TO, Changes, System

# What a change of a cell costs that is hidden already: next to nothing, so that proofs stay short.
_HIDDEN_COST = 1e-3

# After so many cells that were served alone, what was hidden for them may serve many others together.
_TOGETHER_EVERY = 40


@dataclass(frozen=True, slots=True)
class Hiding:
    """The figures that are hidden for others' sake, each with the cells (by number) that it protects; and
    the cells that cannot be protected, because what is known already gives them away."""

    secondary: Mapping[str, tuple[int, ...]]
    exposed: tuple[int, ...]


@dataclass
class _Proof:
    """Another truth: which cell it changes, by how much, and which further figures it needs."""

    cell: int
    change: float
    rows: set[str]


def hide(system: System, needs: Mapping[int, Need], primary: set[str], costs: Mapping[str, float]) -> Hiding:
    """The cheapest further figures that protect the cells in `needs`; `primary` are hidden anyway.

    `costs` are those of hiding a figure, by its key.
    """
    secondary: dict[str, set[int]] = {}
    exposed: list[int] = []
    for part, numbers in system.parts():
        own = {place: needs[number] for place, number in enumerate(numbers) if number in needs}
        if not own:
            continue
        found = _Search(part, primary, costs).protect(own)
        exposed.extend(numbers[cell] for cell in found.exposed)
        for row, cells in found.secondary.items():
            secondary.setdefault(row, set()).update(numbers[cell] for cell in cells)
    return Hiding({row: tuple(sorted(cells)) for row, cells in secondary.items()}, tuple(sorted(exposed)))


@dataclass
class _Search:
    """The search in one part of a system."""

    system: System
    primary: set[str]
    costs: Mapping[str, float]
    added: set[str] = field(default_factory=set)
    proofs: list[_Proof] = field(default_factory=list)
    reached: list[NDArray[np.float64]] = field(default_factory=list)

    def protect(self, needs: Mapping[int, Need]) -> Hiding:
        changes = Changes(self.system)
        exposed = []
        for place, (cell, need) in enumerate(needs.items()):
            if place % _TOGETHER_EVERY == 0:
                left = list(needs.items())[place:]
                self._reach_together(changes, {one: wish.up for one, wish in left})
                self._reach_together(changes, {one: -wish.down for one, wish in left})
            if not self._prove(changes, cell, need):
                exposed.append(cell)
        # In a large system giving back costs more time than it saves figures.
        if len(self.system.cells) <= WHOLE_UP_TO:
            for row in sorted(self.added, key=lambda row: -self.costs[row]):
                self._give_back(changes, row)
        protects = {
            row: tuple(sorted({proof.cell for proof in self.proofs if row in proof.rows}))
            for row in sorted(self.added)
        }
        return Hiding(protects, tuple(exposed))

    def _reach_together(self, changes: Changes, wanted: dict[int, float]) -> None:
        """Find truths that differ in what is hidden anyway and serve many cells at once, while there are."""
        free = [cell for cell, one in enumerate(self.system.cells) if self._is_hidden(one.row)]
        wanted = {
            cell: change
            for cell, change in wanted.items()
            if change and not any(_reaches(one[cell], change) for one in self.reached)
        }
        while wanted:
            moved = changes.together(wanted, free)
            if moved is None:
                return
            left = {cell: change for cell, change in wanted.items() if not _reaches(moved[cell], change)}
            if len(left) == len(wanted):
                return
            self.reached.append(moved)
            wanted = left

    def _prove(self, changes: Changes, cell: int, need: Need) -> bool:
        """Find the proofs for a cell. Where it cannot move as far as it needs, any other value must do."""
        wanted = [change for change in (need.up, -need.down) if change]
        if all(self._add_proof(changes, cell, change) for change in wanted):
            return True
        step = 1.0 if self.system.cells[cell].whole else max(need.up, need.down) / 10
        return any(self._add_proof(changes, cell, change) for change in (step, -step))

    def _add_proof(self, changes: Changes, cell: int, change: float) -> bool:
        # A truth that was found for another cell often moves this one far enough as well.
        moved = next((one for one in self.reached if _reaches(one[cell], change)), None)
        if moved is None:
            moved = changes.cheapest(cell, change, self._prices())
            if moved is None:
                return False
            self.reached.append(moved)
        proof = _Proof(cell, float(moved[cell]), self._needed(moved))
        self.added |= proof.rows
        self.proofs.append(proof)
        return True

    def _give_back(self, changes: Changes, row: str) -> None:
        """Show a figure again, where every proof that rests on it can do without."""
        free = [
            cell for cell, one in enumerate(self.system.cells)
            if self._is_hidden(one.row) and one.row != row
        ]  # fmt: skip
        instead: list[tuple[_Proof, set[str]]] = []
        for proof in self.proofs:
            if row in proof.rows:
                moved = changes.cheapest(proof.cell, proof.change, self._prices(), free)
                if moved is None:
                    return
                instead.append((proof, self._needed(moved)))
        for proof, rows in instead:
            proof.rows = rows
        self.added.discard(row)

    def _needed(self, moved: NDArray[np.float64]) -> set[str]:
        """The figures beside the unsafe ones that another truth changes."""
        cells = np.flatnonzero(np.abs(moved) > TOLERANCE)
        return {row for cell in cells if (row := self.system.cells[cell].row) and row not in self.primary}

    def _is_hidden(self, row: str) -> bool:
        return not row or row in self.primary or row in self.added

    def _prices(self) -> NDArray[np.float64]:
        return np.array(
            [_HIDDEN_COST if self._is_hidden(one.row) else self.costs[one.row] for one in self.system.cells]
        )


def _reaches(moved: float, change: float) -> bool:
    """Whether a cell moves as far as it must, that way."""
    return abs(moved) >= abs(change) - TOLERANCE and moved * change > 0
