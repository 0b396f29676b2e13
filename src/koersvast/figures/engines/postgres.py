"""PostgreSQL: a server that the municipality runs already."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from typing import TYPE_CHECKING, Any

from koersvast.figures.engines.base import Engine, Expression, MissingEngine, ibis_module

if TYPE_CHECKING:
    import pyarrow as pa

_NAMES = count(1)


class Postgres(Engine):
    """A connection to a PostgreSQL, named by its URL: `postgresql://user:password@host:5432/database`.

    Raises MissingEngine when the packages are not there or the server does not answer.
    """

    name = "postgres"

    def __init__(self, url: str) -> None:
        try:
            import psycopg

            ibis = ibis_module()
        except ImportError as missing:
            raise MissingEngine.package(missing.name or "psycopg", "postgres") from missing
        try:
            self._ibis = ibis.connect(url)
        except psycopg.OperationalError as failed:
            reason = str(failed).strip().splitlines()[0]
            raise MissingEngine(f"found no PostgreSQL at the address of the store: {reason}") from failed
        # To compile a query of hundreds of expressions takes it longer than to run it, also over many rows.
        self.run("SET jit = off")
        # The connection goes with the engine, and so with the store that was opened on it.
        weakref.finalize(self, self._ibis.disconnect)

    def in_memory(self, table: pa.Table) -> Expression:
        """As a table of this connection alone, filled by COPY: fast, and without one statement a row."""
        name = f"koersvast_{next(_NAMES)}"
        schema = ibis_module().schema(table.schema)
        self._ibis.create_table(name, schema=schema, temp=True)
        columns = ", ".join(f'"{column}"' for column in table.column_names)
        with (
            self._ibis.con.cursor() as cursor,
            cursor.copy(f'COPY "{name}" ({columns}) FROM STDIN') as rows,
        ):
            for batch in table.to_batches():
                for row in zip(*(column.to_pylist() for column in batch.columns), strict=True):
                    rows.write_row(row)
        return self._ibis.table(name)

    def fetch(self, rows: Expression) -> pa.Table:
        return self._ibis.to_pyarrow(rows)

    def table(self, name: str, schema: str) -> Expression:
        """A table of the server."""
        return self._ibis.table(name, database=schema)

    def select(self, rows: Expression) -> str:
        """The query of an expression, to be part of a statement."""
        return str(self._ibis.compile(rows))

    def run(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Run a statement; its rows, if it has any."""
        with self._ibis.con.cursor() as cursor:
            cursor.execute(statement, values or None)
            return list(cursor.fetchall()) if cursor.description else []

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of what is run within, or nothing."""
        with self._ibis.con.transaction():
            yield
