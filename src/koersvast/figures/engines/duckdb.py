"""DuckDB: in this process, without a server."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from koersvast.figures.engines.base import Expression, MissingEngine, ParquetEngine, ibis_module

if TYPE_CHECKING:
    import pyarrow as pa


class DuckDB(ParquetEngine):
    """A DuckDB in memory: it holds no data of its own, the store's files do.

    `memory` bounds it (such as "1500MB"); beyond that it puts rows aside on disk. Raises MissingEngine.
    """

    name = "duckdb"

    def __init__(self, memory: str = "", threads: int = 0) -> None:
        options = {"memory_limit": memory, "threads": threads}
        try:
            self.connection = ibis_module().duckdb.connect(
                **{name: value for name, value in options.items() if value}
            )
        except ImportError as missing:
            raise MissingEngine.package(missing.name or "ibis", "figures") from missing
        # On a terminal it would draw a bar through what is told there.
        self.connection.con.execute("SET enable_progress_bar = false")

    def in_memory(self, table: pa.Table) -> Expression:
        return ibis_module().memtable(table)

    def fetch(self, rows: Expression) -> pa.Table:
        return self.connection.to_pyarrow(rows)

    def parquet(self, path: Path) -> Expression:
        return self.connection.read_parquet(str(path / "*.parquet" if path.is_dir() else path))

    def write_parquet(self, rows: Expression, path: Path) -> None:
        self.connection.to_parquet(rows, str(path))


@cache
def duckdb() -> DuckDB:
    """The DuckDB of this process. Raises MissingEngine."""
    return DuckDB()
