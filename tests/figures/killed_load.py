"""Load two figures into a store and die at some point of it: `python killed_load.py FOLDER POINT`."""

import os
import signal
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

from koersvast.figures import Store, store
from koersvast.plan import Observation, Role


def die(*arguments, **named):
    os.kill(os.getpid(), signal.SIGKILL)


def main(folder: Path, point: str) -> None:
    match point:
        case "before writing":
            store.write_parquet = die
        case "after writing":
            store.asdict = die
        case "at the swap":
            Path.replace = die
    rows = [
        Observation(indicator="x", period=period, role=Role.REALISED, value=Decimal(99))
        for period in ("2018", "2021")
    ]
    Store(folder).load(rows, source="half", day=date(2021, 3, 1))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
