"""Load figures into a store without end: all have the number of their load as value.

`python loads_of_one_number.py PLACE`; a line on standard output says that the next load begins.
"""

import sys
from datetime import date
from decimal import Decimal

from koersvast.figures import Store
from koersvast.plan import Observation, Role

FIGURES = 200


def main(place: str) -> None:
    store = Store(place)
    while True:
        number = len(store.loads) + 1
        print(number, flush=True)  # noqa: T201
        rows = [
            Observation(indicator=f"i{i}", period="2020", role=Role.REALISED, value=Decimal(number))
            for i in range(FIGURES)
        ]
        store.load(rows, source="bron", day=date(2021, 3, 1))


if __name__ == "__main__":
    main(sys.argv[1])
