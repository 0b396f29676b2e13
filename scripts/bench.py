"""Time each step of the way of the data.

Usage: python scripts/bench.py [RUNS]   (default 3; the median is shown)
"""

from __future__ import annotations

import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import bench_checking
import koersvast as kv
from koersvast.cli.examples import INVENTED, PACKAGES, documents_of, example
from koersvast.plan import Plan
from made_plan import made_plan

# ru_maxrss counts kilobytes on Linux and bytes on macOS.
MEGABYTE = 1024 if sys.platform == "linux" else 1024 * 1024


def main(runs: int) -> None:
    plans = [kv.load(example(name)) for name in PACKAGES]
    large = made_plan(indicators=300, areas=60, years=15)
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        steps: dict[str, Callable[[], object]] = {
            f"read {len(documents_of(INVENTED))} documents of {INVENTED}": lambda: kv.read(
                *documents_of(INVENTED)
            ),
            f"load {len(PACKAGES)} plans": lambda: [kv.load(example(name)) for name in PACKAGES],
            "check them": lambda: [kv.check(plan) for plan in plans],
            "assess them": lambda: [kv.assess(plan).trends for plan in plans],
            "assess 300 indicators × 60 areas × 15 years": lambda: _assessed(large),
            "publish them as one site": lambda: kv.publish(plans, site),
        }
        for name, step in steps.items():
            print(f"{name:<40} {_median_seconds(step, runs):>8.2f} s")
        pages = list(site.rglob("*.html"))
        total = sum(path.stat().st_size for path in site.rglob("*") if path.is_file())
        print(f"{'pages':<40} {len(pages):>8}   {total / 1e6:.1f} MB in all")
    bench_checking.main(bench_checking.MUNICIPALITIES)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE
    print(f"{'most memory':<40} {peak:>8.0f} MB")


def _assessed(plan: Plan) -> None:
    """All that is asked of an assessment: the verdicts, the counts and the trends."""
    assessment = kv.assess(plan)
    assert assessment.plan_status.total > 0
    assert assessment.trends


def _median_seconds(step: Callable[[], object], runs: int) -> float:
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        step()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
