"""The store of figures, at one address: a folder without a server, a database, or a cluster.

    store = Store("postgresql://…")           # or a folder; see `shelves.opening`
    store.difference(observations)            # what would change
    store.load(observations, source="CBS", day=date.today())    # change it
    store.observations()                      # as now
    store.observations(day=date(2021, 3, 31)) # what was published then
    store.lives("eenzaam|noord||2020|realised")   # what one figure was through the loads

A load is written aside, checked, and swapped in in one step; killed halfway, the old state stands. What a
load replaces stays as a revision.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from koersvast.figures import revision
from koersvast.figures.engines import Engine, Expression
from koersvast.figures.expectations import Expectations, problems
from koersvast.figures.loads import Load, StoreError
from koersvast.figures.rows import KEYS, to_observations, to_table
from koersvast.figures.shelves import open_shelf
from koersvast.plan import Document, Observation

# A load may change a part of a total, so all areas of its indicators are looked at.
_TOUCHED = ("indicator", "group", "role")
_NOTHING_SPECIAL = Expectations()


@dataclass(frozen=True, slots=True)
class Difference:
    """What a load would change: new observations, and those that replace one (with the one replaced)."""

    added: tuple[Observation, ...]
    revised: tuple[tuple[Observation, Observation], ...]
    same: int


@dataclass(frozen=True, slots=True)
class Life:
    """What a figure was from one load until another; `until` is None for what it is now."""

    observation: Observation
    since: Load
    until: Load | None


class Store:
    """The figures of one or more plans, with everything that they were before.

    `place` is a folder or an address; opening one raises StoreError or MissingEngine (see `open_shelf`).
    """

    def __init__(self, place: Path | str) -> None:
        self._shelf = open_shelf(place)

    @property
    def engine(self) -> Engine:
        """Where its expressions run."""
        return self._shelf.engine

    @property
    def loads(self) -> tuple[Load, ...]:
        """All loads, the first first."""
        return self._shelf.loads()

    def rows(self, *, load: int | None = None, day: date | None = None) -> Expression:
        """The figures as an expression of the engine, as now or as they stood; see `observations`."""
        history = self._shelf.history()
        if day is not None:
            load = max((one.number for one in self.loads if one.day <= day.isoformat()), default=0)
        return revision.current(history) if load is None else revision.as_of(history, load)

    def observations(self, *, load: int | None = None, day: date | None = None) -> tuple[Observation, ...]:
        """The figures as they are now, or as they stood after a load or at the end of a day; by indicator,
        area and period."""
        return self._fetched(self.rows(load=load, day=day))

    def documents(self, *, load: int | None = None) -> tuple[Document, ...]:
        """What the figures stand in, as now or as after a load: of each the latest edition."""
        found = {
            document.id: document
            for one in self.loads
            if load is None or one.number <= load
            for document in one.documents
        }
        return tuple(found.values())

    def lives(self, key: str) -> tuple[Life, ...]:
        """What the figure with this key was through the loads, the first first, each with its source."""
        loads = {load.number: load for load in self.loads}
        history = self._shelf.history()
        for name, value in zip(KEYS, key.split("|"), strict=True):
            history = history.filter(history[name] == value)
        table = self.engine.fetch(history.order_by("since"))
        spans = zip(table.column("since").to_pylist(), table.column("until").to_pylist(), strict=True)
        return tuple(
            Life(row, loads[since], loads[until] if until is not None else None)
            for row, (since, until) in zip(to_observations(table), spans, strict=True)
        )

    def difference(self, observations: Iterable[Observation]) -> Difference:
        """What loading these observations would change. Raises StoreError as `load` does."""
        new = _distinct(observations)
        history = self._shelf.history()
        found = revision.compare(self.engine.in_memory(to_table(new, len(self.loads) + 1)), history)
        replaced = revision.current(history).semi_join(found.revised, KEYS)
        before = {row.key: row for row in self._fetched(replaced)}
        added, revised = self._fetched(found.added), self._fetched(found.revised)
        return Difference(
            added=added,
            revised=tuple((before[row.key], row) for row in revised),
            same=len(new) - len(added) - len(revised),
        )

    def load(
        self,
        observations: Iterable[Observation],
        *,
        source: str,
        day: date,
        version: str = "",
        documents: Iterable[Document] = (),
        expected: Expectations = _NOTHING_SPECIAL,
    ) -> Load:
        """Take in observations; those that differ from the current ones replace them. `documents` are what
        they stand in, `version` the publisher's own name of this edition.

        Raises StoreError when a figure is given twice, the load is not as expected or another load is under
        way, and UnstorableFigure for a figure with too many digits. The store is then as it was.
        """
        new = _distinct(observations)
        with self._shelf.locked():
            history, number = self._shelf.history(), len(self.loads) + 1
            brought = self.engine.in_memory(to_table(new, number))
            found = revision.compare(brought, history)
            count = self.engine.count
            added, revised = count(found.added), count(found.revised)
            changed = (added, revised, len(new) - added - revised)
            load = Load(number, source, day.isoformat(), *changed, version, tuple(documents))
            rows = count(history) + added + revised

            def inspect(after: Expression) -> None:
                written = count(after)
                wrong = [] if written == rows else [f"it wrote {written} rows, expected {rows}"]
                touched = revision.current(after).semi_join(brought, _TOUCHED)
                if expected is not _NOTHING_SPECIAL:
                    wrong.extend(problems(expected, new, self._fetched(touched)))
                if wrong:
                    raise StoreError(f"load {number} from {source}: {'; '.join(wrong)}. Nothing was changed")

            self._shelf.swap_in(found, load, inspect)
        return load

    def _fetched(self, rows: Expression) -> tuple[Observation, ...]:
        return tuple(to_observations(self.engine.fetch(rows.order_by(list(KEYS)))))


def _distinct(observations: Iterable[Observation]) -> tuple[Observation, ...]:
    new = tuple(observations)
    twice = [key for key, count in Counter(row.key for row in new).items() if count > 1]
    if twice:
        raise StoreError(f"given twice: {', '.join(twice[:5])}. Give each figure once")
    return new
