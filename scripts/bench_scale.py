"""Verdicts on many series: in time, in memory, and beside other ways to the same figures, in one run.

Usage: python scripts/bench_scale.py [AREAS]   (default 1700, which is 4 million figures; 17000 is 40 million)
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from koersvast.assessing.at_scale import ScaleTables, verdicts
from koersvast.figures.engines.duckdb import DuckDB
from made_scale import INDICATORS, made_scale
from other_ways import OTHER_WAYS, check

# What may be held in memory at once, in series and for the engine.
PART, MEMORY, THREADS = 255_000, "1200MB", 2
TABLES = ("series", "figures", "baselines", "targets", "indicators")


def main(areas: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for size in sorted({max(areas // 100, 1), max(areas // 10, 1), areas}):
            made = Path(folder) / str(size)
            made.mkdir()
            count = made_scale(made, size)
            print(f"verdicts on {count:>11,} figures {_seconds(partial(judge, made, size)):>8.2f} s")
        largest = Path(folder) / str(areas)
        print("of these the latest, the previous and the slope alone:")
        for name, way in OTHER_WAYS.items():
            print(f"  {name:<22} {_seconds(partial(way, largest)):>8.2f} s")
        check(largest)


def judge(folder: Path, areas: int) -> None:
    """All verdicts with their ranks, in parts of whole indicators, to a Parquet file each."""
    engine = DuckDB(memory=MEMORY, threads=THREADS)
    tables = ScaleTables(*(engine.parquet(folder / f"{name}.parquet") for name in TABLES))
    classes, series = engine.parquet(folder / "areas.parquet"), INDICATORS * areas
    step = max(PART // areas, 1) * areas
    for first in range(0, series, step):
        part = tables.between(first, first + step)
        engine.write_parquet(verdicts(part, classes), folder / f"verdicts-{first}.parquet")


def _seconds(step: Callable[[], object]) -> float:
    start = time.perf_counter()
    step()
    return time.perf_counter() - start


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1700)
