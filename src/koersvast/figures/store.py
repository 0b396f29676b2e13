"""The store of figures: a folder with Parquet files, no server.

    store = Store(Path("figures"))
    store.difference(observations)            # what would change
    store.load(observations, source="CBS")    # change it
    store.observations()                      # as now
    store.observations(load=3)                # as after the third load: what was published then

A load is written aside, checked, and swapped in by renaming one small file; killed halfway, the old state
stands. What a load replaces stays as a revision.
"""

from __future__ import annotations

import fcntl
import json
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from koersvast.figures import revision
from koersvast.figures.engine import Expression, fetch, in_memory, parquet, write_parquet
from koersvast.figures.rows import KEYS, to_observations, to_table
from koersvast.plan import Observation

_CURRENT = "current.json"
_ROWS = "observations.parquet"


class StoreError(ValueError):
    """A load that cannot be taken in; the store is as it was."""


@dataclass(frozen=True, slots=True)
class Load:
    """One load: its number, where the figures came from, on which day, and what it changed."""

    number: int
    source: str
    day: str
    added: int
    revised: int
    same: int


@dataclass(frozen=True, slots=True)
class Difference:
    """What a load would change: new observations, and those that replace one (with the one replaced)."""

    added: tuple[Observation, ...]
    revised: tuple[tuple[Observation, Observation], ...]
    same: int


class Store:
    """The figures of one or more plans, with everything that they were before."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def loads(self) -> tuple[Load, ...]:
        """All loads, the first first."""
        path = self.folder / _CURRENT
        if not path.exists():
            return ()
        return tuple(Load(**load) for load in json.loads(path.read_text(encoding="utf-8"))["loads"])

    def observations(self, *, load: int | None = None) -> tuple[Observation, ...]:
        """The figures as they are now, or as they stood after a load; by indicator, area and period."""
        history = self._history()
        if history is None:
            return ()
        wanted = revision.current(history) if load is None else revision.as_of(history, load)
        return tuple(to_observations(fetch(wanted.order_by(list(KEYS)))))

    def difference(self, observations: Iterable[Observation]) -> Difference:
        """What loading these observations would change. Raises StoreError as `load` does."""
        new = _distinct(observations)
        history = self._history()
        if history is None:
            return Difference(new, (), 0)
        found = revision.compare(in_memory(to_table(new, len(self.loads) + 1)), history)
        before = {row.key: row for row in to_observations(fetch(_replaced(history, found.revised)))}
        return Difference(
            added=tuple(to_observations(fetch(found.added.order_by(list(KEYS))))),
            revised=tuple(
                (before[row.key], row) for row in to_observations(fetch(found.revised.order_by(list(KEYS))))
            ),
            same=int(fetch(found.same).num_rows),
        )

    def load(self, observations: Iterable[Observation], *, source: str, day: date) -> Load:
        """Take in observations; those that differ from the current ones replace them.

        Raises StoreError when a figure is given twice or another load is under way, and
        UnstorableFigure for one with too many digits. The store is then as it was.
        """
        new = _distinct(observations)
        with self._locked():
            history, number = self._history(), len(self.loads) + 1
            table = in_memory(to_table(new, number))
            if history is None:
                counts = (len(new), 0, 0)
                after = table.order_by([*KEYS, "since"])
            else:
                found = revision.compare(table, history)
                counts = (_count(found.added), _count(found.revised), _count(found.same))
                after = revision.replace(history, found, number)
            load = Load(number, source, day.isoformat(), *counts)
            self._swap_in(
                after, load, expected=(_count(history) if history is not None else 0) + sum(counts[:2])
            )
        return load

    def _history(self) -> Expression | None:
        path = self.folder / f"{len(self.loads):06}" / _ROWS
        return parquet(path) if path.exists() else None

    def _swap_in(self, after: Expression, load: Load, *, expected: int) -> None:
        """Write aside, check, and swap: the renaming of `current.json` is the moment of change."""
        aside = self.folder / f"{load.number:06}"
        shutil.rmtree(aside, ignore_errors=True)  # What a load that was killed left behind.
        aside.mkdir(parents=True)
        write_parquet(after, aside / _ROWS)
        written = _count(parquet(aside / _ROWS))
        if written != expected:
            shutil.rmtree(aside)
            raise StoreError(
                f"load {load.number} wrote {written} rows, expected {expected}: nothing was changed"
            )
        pointer = self.folder / f"{_CURRENT}.aside"
        loads = [asdict(one) for one in (*self.loads, load)]
        pointer.write_text(json.dumps({"loads": loads}, indent=1), encoding="utf-8")
        pointer.replace(self.folder / _CURRENT)
        # The one before stays for who is reading it; what is older is in the history of this one.
        shutil.rmtree(self.folder / f"{load.number - 2:06}", ignore_errors=True)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """One load at a time; the lock goes with the process, however that ends."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / "lock").open("w", encoding="utf-8") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as taken:
                raise StoreError(f"another load into {self.folder} is under way: try again later") from taken
            yield


def _distinct(observations: Iterable[Observation]) -> tuple[Observation, ...]:
    new: Sequence[Observation] = tuple(observations)
    twice = [key for key, count in Counter(row.key for row in new).items() if count > 1]
    if twice:
        raise StoreError(f"given twice: {', '.join(twice[:5])}. Give each figure once")
    return tuple(new)


def _replaced(history: Expression, revised: Expression) -> Expression:
    return revision.current(history).semi_join(revised, KEYS)


def _count(table: Expression) -> int:
    return int(fetch(table.aggregate(rows=table.count())).column("rows")[0].as_py())
