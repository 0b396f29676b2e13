"""Apache Spark: on this machine, or on a cluster that its master names.

Ibis brings rows in and out of Spark through pandas, which makes whole numbers with gaps into fractions.
Rows go by Arrow here; Ibis only writes the query.
"""

from __future__ import annotations

import os
import warnings
from functools import cache
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from koersvast.figures.engines.base import Expression, MissingEngine, ParquetEngine, ibis_module

if TYPE_CHECKING:
    import pyarrow as pa

LOCAL = "local[*]"

# What a session of ours needs to know; all else is the cluster's own business.
_SETTINGS = {
    "spark.sql.session.timeZone": "UTC",
    # A division by zero or an overflow must not pass in silence, and does not on the other engines.
    "spark.sql.ansi.enabled": "true",
}
# On one machine: no page to watch it, no network, and as many parts as there is work for.
_LOCAL_SETTINGS = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.sql.shuffle.partitions": str(os.cpu_count() or 2),
    "spark.driver.memory": "2g",
}
_NAMES = count(1)


class Spark(ParquetEngine):
    """A Spark session on a master: `local[2]`, or `spark://host:7077`.

    Raises MissingEngine when the packages or Java are not there, or the master does not answer.
    """

    name = "spark"

    def __init__(self, master: str = LOCAL) -> None:
        try:
            self._ibis, self._session = _connected(master)
        except ImportError as missing:
            raise MissingEngine.package(missing.name or "pyspark", "spark") from missing

    def in_memory(self, table: pa.Table) -> Expression:
        name = f"koersvast_{next(_NAMES)}"
        self._session.createDataFrame(table).createOrReplaceTempView(name)
        return self._ibis.table(name)

    def fetch(self, rows: Expression) -> pa.Table:
        return self._frame(rows).toArrow().cast(rows.schema().to_pyarrow())

    def parquet(self, path: Path) -> Expression:
        return self._ibis.read_parquet(str(path))

    def write_parquet(self, rows: Expression, path: Path) -> None:
        self._frame(rows).write.parquet(str(path))

    def _frame(self, rows: Expression) -> Expression:
        return self._session.sql(self._ibis.compile(rows))


def _connected(master: str) -> tuple[Expression, Expression]:
    from pyspark.errors import PySparkRuntimeError

    # PySpark brings rows by Arrow but does not ask for it.
    import_module("pyarrow")
    with warnings.catch_warnings():
        # PySpark warns of pandas 3, which we do not use.
        warnings.filterwarnings("ignore", message="PySpark does not yet fully support pandas")
        ibis = ibis_module()
        try:
            session = _session(master)
        except PySparkRuntimeError as failed:
            raise MissingEngine(
                f"found no Spark at {master}: expected Java 17 on this machine and a master that answers"
            ) from failed
        return ibis.pyspark.connect(session=session), session


@cache
def _session(master: str) -> Expression:
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master(master).appName("koersvast")
    settings = {**_SETTINGS, **(_LOCAL_SETTINGS if master.startswith("local") else {})}
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return session


@cache
def spark(master: str = LOCAL) -> Spark:
    """The Spark of this process on a master. Raises MissingEngine."""
    return Spark(master)
