"""Time the rules on plans as large as those of a municipality, and of all municipalities.

Usage: python scripts/bench_checking.py [PLANS]   (default 342, as many as there are municipalities)
"""

from __future__ import annotations

import sys
import time
from concurrent.futures import ProcessPoolExecutor

from koersvast.checking import check
from koersvast.plan import Plan
from made_policy import made_policy

SIZES = (300, 1000, 3000)
MUNICIPALITIES = 342
INDICATORS = 300
PROCESSES = 2


# The catalogue of texts is read with the first finding; a small plan takes that out of the times.
FIRST = 5


def main(plans: int) -> None:
    check(made_policy(FIRST))
    for size in SIZES:
        seconds, found = _seconds(made_policy(size))
        print(f"{f'check {size:,} indicators':<40} {seconds:>8.2f} s   {found:,} findings")
    shares = [range(first, plans, PROCESSES) for first in range(PROCESSES)]
    with ProcessPoolExecutor(PROCESSES) as processes:
        slowest = max(processes.map(_check_all, shares))
    print(f"{f'check {plans} plans × {INDICATORS} indicators':<40} {slowest:>8.2f} s   {PROCESSES} processes")


def _check_all(seeds: range) -> float:
    """The seconds that checking takes in one process, without those of making the plans."""
    return sum(_seconds(made_policy(INDICATORS, seed))[0] for seed in seeds)


def _seconds(plan: Plan) -> tuple[float, int]:
    """How long it takes to check a plan and to say everything in Dutch, and how much is found."""
    start = time.perf_counter()
    said = [finding.message["nl"] for finding in check(plan)]
    return time.perf_counter() - start, len(said)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else MUNICIPALITIES)
