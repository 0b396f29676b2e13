"""A shelf that is a schema in PostgreSQL: a load is one transaction."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

from koersvast.figures.engines import Expression
from koersvast.figures.engines.postgres import Postgres
from koersvast.figures.loads import Load, StoreError
from koersvast.figures.revision import Revision
from koersvast.figures.rows import DIGITS, KEYS, NUMBERS, PLACES, TEXTS, schema
from koersvast.figures.shelves.base import Inspection, Shelf

_SCHEMA = "koersvast"
_ROWS, _LOADS = f"{_SCHEMA}.observations", f"{_SCHEMA}.loads"
# Names our locks among the others of the server, the letters "kv": one for loads, one for making the schema.
_LOCK, _MAKING = 0x6B76, 0x6B77
_TYPES = dict.fromkeys((*KEYS, *TEXTS), "text") | dict.fromkeys(NUMBERS, f"numeric({DIGITS}, {PLACES})")


class Database(Shelf):
    """The schema `koersvast` of a database; made when it is not there yet."""

    def __init__(self, engine: Postgres) -> None:
        self.engine = engine
        self._postgres = engine
        with engine.transaction():
            engine.run("SELECT pg_advisory_xact_lock(%s)", _MAKING)
            for statement in _made():
                engine.run(statement)

    def loads(self) -> tuple[Load, ...]:
        rows = self._postgres.run(f"SELECT form FROM {_LOADS} ORDER BY number")  # noqa: S608
        return tuple(Load.of_form(form) for (form,) in rows)

    def history(self) -> Expression:
        return self._postgres.table("observations", _SCHEMA)

    def swap_in(self, revision: Revision, load: Load, inspect: Inspection) -> None:
        """Replaced rows say until when, new and revised rows are added: `revision.replace`, in place."""
        names = ", ".join(f'"{name}"' for name in schema().names)
        same_key = " AND ".join(f'o."{name}" = r."{name}"' for name in KEYS)
        run = self._postgres.run
        with self._postgres.transaction():
            for name, rows in (("added", revision.added), ("revised", revision.revised)):
                query = self._postgres.select(rows.select(schema().names))
                run(f"CREATE TEMP TABLE koersvast_{name} ON COMMIT DROP AS {query}")
            run(
                f'UPDATE {_ROWS} AS o SET "until" = %s FROM koersvast_revised AS r '  # noqa: S608
                f'WHERE {same_key} AND o."until" IS NULL',
                load.number,
            )
            for name in ("added", "revised"):
                run(f"INSERT INTO {_ROWS} ({names}) SELECT {names} FROM koersvast_{name}")  # noqa: S608
            form = json.dumps(load.form())
            run(f"INSERT INTO {_LOADS} VALUES (%s, %s)", load.number, form)  # noqa: S608
            inspect(self.history())

    @contextmanager
    def locked(self) -> Iterator[None]:
        if not self._postgres.run("SELECT pg_try_advisory_lock(%s)", _LOCK)[0][0]:
            raise StoreError("another load into this database is under way: try again later")
        try:
            yield
        finally:
            self._postgres.run("SELECT pg_advisory_unlock(%s)", _LOCK)


def _made() -> list[str]:
    """The statements that make the schema, harmless where it is there."""
    columns = ", ".join(f'"{name}" {_TYPES.get(name, "integer")}' for name in schema().names)
    keys = ", ".join(f'"{name}"' for name in KEYS)
    return [
        f"CREATE SCHEMA IF NOT EXISTS {_SCHEMA}",
        f"CREATE TABLE IF NOT EXISTS {_ROWS} ({columns})",
        # No figure twice among the current ones, whoever writes to the table.
        f'CREATE UNIQUE INDEX IF NOT EXISTS observations_current ON {_ROWS} ({keys}) WHERE "until" IS NULL',
        f"CREATE TABLE IF NOT EXISTS {_LOADS} (number integer PRIMARY KEY, form jsonb NOT NULL)",
    ]
