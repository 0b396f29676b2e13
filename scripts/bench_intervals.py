"""Wilson and Byar on 10,000 rows, beside PHStatsMethods in the same run.

PHStatsMethods is for measuring only, in the group `bench`.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

import numpy as np
import pandas as pd
from PHStatsMethods import ph_proportion, ph_rate

from koersvast.assessing import intervals

ROWS, RUNS = 10_000, 5


def main() -> None:
    chance = np.random.default_rng(1)
    n = chance.integers(20, 5000, ROWS)
    frame = pd.DataFrame({"x": chance.binomial(n, 0.4), "n": n})
    pairs: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
        "Wilson": (lambda: intervals.wilson(frame.x, frame.n), lambda: ph_proportion(frame, "x", "n")),
        "Byar": (lambda: intervals.rate(frame.x, frame.n, per=100_000), lambda: ph_rate(frame, "x", "n")),
    }
    for name, (ours, theirs) in pairs.items():
        own, other = _seconds(ours), _seconds(theirs)
        line = f"{name:<8} {own * 1000:>8.2f} ms   PHStatsMethods {other * 1000:>8.0f} ms"
        print(f"{line}   {other / own:>6.0f} ×")


def _seconds(step: Callable[[], object]) -> float:
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        step()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


if __name__ == "__main__":
    main()
