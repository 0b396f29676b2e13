"""Verdicts on many series: in time, in memory, and beside other ways to the same figures, in one run.

Usage: python scripts/bench_scale.py [AREAS]   (default 1700, which is 4 million figures; 17000 is 40 million)

Both the seconds on the clock and those of the processors are shown: the first tell more about what else the
machine does.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import full_ways
from koersvast.figures.engines import MissingEngine
from made_scale import made_scale
from other_ways import OTHER_WAYS, check

# On 4 million figures Spark is asked the same.
SPARK_AREAS = 1700


def main(areas: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        _warmed_up(Path(folder) / "warm")
        for size in sorted({max(areas // 100, 1), max(areas // 10, 1), areas}):
            made = Path(folder) / str(size)
            made.mkdir()
            count = made_scale(made, size)
            _timed(f"verdicts on {count:,} figures", partial(full_ways.ours, made, size))
            if size == SPARK_AREAS:
                _spark(made)
        largest = Path(folder) / str(areas)
        _timed("the same in SQL by hand", partial(full_ways.by_hand, largest))
        assert not (differ := full_ways.differing(largest, "ours", "hand")), differ
        print("of these the latest, the previous and the slope alone:")
        for name, way in OTHER_WAYS.items():
            _timed(f"  {name}", partial(way, largest))
        check(largest)


def _warmed_up(folder: Path) -> None:
    """What a first query brings in is not counted."""
    folder.mkdir()
    made_scale(folder, 1)
    full_ways.ours(folder, 1)
    full_ways.by_hand(folder)


def _spark(folder: Path) -> None:
    try:
        _timed("  on Spark, with its start", partial(full_ways.on_spark, folder))
    except MissingEngine as missing:
        print(f"  not on Spark: {missing}")
        return
    assert not (differ := full_ways.differing(folder, "ours", "spark")), differ
    print("  equal, in every column")


def _timed(name: str, step: Callable[[], object]) -> None:
    clock, processors = time.perf_counter(), time.process_time()
    step()
    clock, processors = time.perf_counter() - clock, time.process_time() - processors
    # ru_maxrss counts kilobytes on Linux: the most of this process so far, Java apart.
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{name:<34} {clock:>8.2f} s {processors:>8.2f} s of processor {peak:>8.0f} MB", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1700)
