"""All verdicts with their ranks, by our expressions and by hand, and whether two of these are equal."""

from __future__ import annotations

from pathlib import Path

import duckdb

from koersvast.assessing.at_scale import ScaleTables, verdicts
from koersvast.figures.engines import ParquetEngine
from koersvast.figures.engines.duckdb import DuckDB
from made_scale import INDICATORS

# What may be held in memory at once, in series and for the engine.
PART, MEMORY, THREADS = 340_000, "1200MB", 2
TABLES = ("series", "figures", "baselines", "targets", "indicators")
_BY_HAND = Path(__file__).parent / "scale_by_hand.sql"


def ours(folder: Path, areas: int) -> None:
    """In parts of whole indicators, to a Parquet file each."""
    engine, series = DuckDB(memory=MEMORY, threads=THREADS), INDICATORS * areas
    tables, classes = _tables(engine, folder)
    step = max(PART // areas, 1) * areas
    for first in range(0, series, step):
        part = tables.between(first, first + step)
        engine.write_parquet(verdicts(part, classes), folder / f"ours-{first}.parquet")


def by_hand(folder: Path) -> None:
    """By one query, in the same memory."""
    settings = {"threads": THREADS, "memory_limit": MEMORY}
    with duckdb.connect(config=settings) as engine:
        engine.execute("SET enable_progress_bar = false")
        query = _BY_HAND.read_text(encoding="utf-8")
        engine.execute(query.format(folder=folder, out=folder / "hand-0.parquet"))


def on_spark(folder: Path) -> None:
    """The same expressions on Spark. Raises MissingEngine."""
    from koersvast.figures.engines.spark import spark

    engine = spark()
    engine.write_parquet(verdicts(*_tables(engine, folder)), folder / "spark-0.parquet")


def differing(folder: Path, one: str, other: str) -> dict[str, int]:
    """In how many series two ways differ, by column; numbers may differ in the tenth digit."""
    with duckdb.connect() as engine:
        tables = [f"'{folder}/{way}-*{'/*' if way == 'spark' else ''}.parquet'" for way in (one, other)]
        types = engine.execute(f"DESCRIBE SELECT * FROM {tables[0]}").fetchall()
        counts = [
            f"count(*) FILTER (a.{name} IS DISTINCT FROM b.{name}"
            + (f" AND NOT coalesce(abs(a.{name} - b.{name}) < 1e-9, FALSE))" if kind == "DOUBLE" else ")")
            for name, kind, *_ in types
        ]
        query = (
            f"SELECT {', '.join(counts)} FROM {tables[0]} a FULL JOIN {tables[1]} b ON a.series = b.series"
        )
        found = engine.execute(query).fetchone() or ()
        return {name: count for (name, *_), count in zip(types, found, strict=True) if count}


def _tables(engine: ParquetEngine, folder: Path) -> tuple[ScaleTables, object]:
    tables = ScaleTables(*(engine.parquet(folder / f"{name}.parquet") for name in TABLES))
    return tables, engine.parquet(folder / "areas.parquet")
