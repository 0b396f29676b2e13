"""Engines: where the expressions of the store run. Ibis writes them in the words of each.

`DuckDB` here, `Postgres` on a server, `Spark` on this machine or a cluster. Each imports its packages when
it is first used, so that rooms that need no store start quickly.
"""

from koersvast.figures.engines.base import Engine, Expression, MissingEngine, ParquetEngine

__all__ = ["Engine", "Expression", "MissingEngine", "ParquetEngine"]
