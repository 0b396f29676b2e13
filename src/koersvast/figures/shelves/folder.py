"""A shelf that is a folder with Parquet files, no server.

`current.json` names the loads; the rows after the last of them stand in the folder of its number. The
renaming of that one small file is the moment of change.
"""

from __future__ import annotations

import fcntl
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from koersvast.figures.engines import Expression, ParquetEngine
from koersvast.figures.loads import Load, StoreError
from koersvast.figures.revision import Revision, replace
from koersvast.figures.rows import schema
from koersvast.figures.shelves.base import Inspection, Shelf

_CURRENT = "current.json"
_ROWS = "observations.parquet"


class Folder(Shelf):
    """A folder, read and written by an engine that knows Parquet: what one wrote, another reads."""

    def __init__(self, path: Path, engine: ParquetEngine) -> None:
        self.path, self.engine = path, engine
        self._parquet = engine

    def loads(self) -> tuple[Load, ...]:
        current = self.path / _CURRENT
        if not current.exists():
            return ()
        kept = json.loads(current.read_text(encoding="utf-8"))
        return tuple(Load.of_form(load) for load in kept["loads"])

    def history(self) -> Expression:
        rows = self._of(len(self.loads()))
        return self._parquet.parquet(rows) if rows.exists() else self.engine.in_memory(schema().empty_table())

    def swap_in(self, revision: Revision, load: Load, inspect: Inspection) -> None:
        rows = self._of(load.number)
        shutil.rmtree(rows.parent, ignore_errors=True)  # What a load that was killed left behind.
        rows.parent.mkdir(parents=True)
        self._parquet.write_parquet(replace(self.history(), revision, load.number), rows)
        try:
            inspect(self._parquet.parquet(rows))
        except StoreError:
            shutil.rmtree(rows.parent)
            raise
        self._point_to((*self.loads(), load))
        # The one before stays for who is reading it; what is older is in the history of this one.
        shutil.rmtree(self._of(load.number - 2).parent, ignore_errors=True)

    @contextmanager
    def locked(self) -> Iterator[None]:
        self.path.mkdir(parents=True, exist_ok=True)
        with (self.path / "lock").open("w", encoding="utf-8") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as taken:
                raise StoreError(f"another load into {self.path} is under way: try again later") from taken
            yield

    def _of(self, number: int) -> Path:
        return self.path / f"{number:06}" / _ROWS

    def _point_to(self, loads: tuple[Load, ...]) -> None:
        pointer = self.path / f"{_CURRENT}.aside"
        contents = {"loads": [load.form() for load in loads]}
        pointer.write_text(json.dumps(contents, indent=1), encoding="utf-8")
        pointer.replace(self.path / _CURRENT)
