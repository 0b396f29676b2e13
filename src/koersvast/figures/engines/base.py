"""What the store asks of an engine."""

from __future__ import annotations

from abc import ABC, abstractmethod
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    import pyarrow as pa

# A table or column expression. Ibis ships no types that hold on all engines.
Expression: TypeAlias = Any


class MissingEngine(RuntimeError):
    """The packages of an engine are not installed, or what it runs on cannot be reached."""

    @classmethod
    def package(cls, name: str, extra: str) -> MissingEngine:
        """A package is not there; `extra` is the part of koersvast that brings it."""
        return cls(
            f"the store of figures needs {name}: install koersvast with pip install 'koersvast[{extra}]'"
        )


class Engine(ABC):
    """A place where expressions run. Rows go in and come out as Arrow, without pandas, whose import costs
    more than the query."""

    name: str

    @abstractmethod
    def in_memory(self, table: pa.Table) -> Expression:
        """Rows in memory as an expression."""

    @abstractmethod
    def fetch(self, rows: Expression) -> pa.Table:
        """The rows of an expression, with the types of its columns."""

    def count(self, rows: Expression) -> int:
        """The number of rows of an expression."""
        return int(self.fetch(rows.aggregate(rows=rows.count())).column("rows")[0].as_py())


def ibis_module() -> Any:
    """Ibis, set up. Raises ImportError.

    It would merge selects and so write what one computes out in full wherever the next names it: a query of
    many steps becomes four times as slow.
    """
    import ibis

    ibis.options.sql.fuse_selects = False
    return ibis


class ParquetEngine(Engine):
    """An engine that reads and writes Parquet files, one or a folder of them."""

    @abstractmethod
    def parquet(self, path: Path) -> Expression:
        """The rows of a Parquet file, or of a folder of them."""

    @abstractmethod
    def write_parquet(self, rows: Expression, path: Path) -> None:
        """Write rows in their order: as one file, or as a folder of files, whichever is the engine's way."""
