"""The engine under the store: the one module that knows Ibis.

Ibis and DuckDB are imported when they are first used, so that rooms that need no store start quickly.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    import pyarrow as pa

# A table or column expression. Ibis ships no types that hold on all engines.
Expression: TypeAlias = Any


class MissingEngine(RuntimeError):
    """The packages of the store are not installed."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"the store of figures needs {name}: install koersvast with pip install 'koersvast[figures]'"
        )


@cache
def connection() -> Expression:
    """A DuckDB in memory, through Ibis: it holds no data of its own, the store's files do.

    Raises MissingEngine when the packages are not there.
    """
    try:
        import ibis

        return ibis.duckdb.connect()
    except ImportError as missing:
        raise MissingEngine(missing.name or "ibis") from missing


def parquet(path: Path) -> Expression:
    """The rows of a Parquet file."""
    return connection().read_parquet(str(path))


def in_memory(table: pa.Table) -> Expression:
    """Rows in memory as an expression."""
    connection()
    import ibis

    return ibis.memtable(table)


def write_parquet(rows: Expression, path: Path) -> None:
    """Write rows to a Parquet file, in their order."""
    connection().to_parquet(rows, str(path))


def fetch(rows: Expression) -> pa.Table:
    """The rows of an expression, as Arrow: without pandas, whose import costs more than the query."""
    return connection().to_pyarrow(rows)
