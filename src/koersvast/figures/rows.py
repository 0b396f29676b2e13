"""Observations as rows of the store, and back.

Text and words that are absent are "" as in a plan; numbers that are absent are null. Figures are decimals
of six places, exact on every engine; `decimals` keeps how many of them were printed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import ROUND_HALF_EVEN, Decimal
from typing import TYPE_CHECKING, Any

from koersvast.plan import Missing, Observation, Role, Status

if TYPE_CHECKING:
    import pyarrow as pa

PLACES = 6
DIGITS = 18
_SMALLEST = Decimal(1).scaleb(-PLACES)
_TOO_LARGE = Decimal(10) ** (DIGITS - PLACES)

# What names a figure, and what it says. `since` is the load that brought the row, `until` the load that
# replaced it; null as long as it is the latest.
KEYS = ("indicator", "area", "group", "period", "role")
NUMBERS = ("value", "numerator", "denominator", "lower", "upper")
TEXTS = ("missing", "status", "raw", "note", "document", "locator")
COUNTS = ("sample_size", "decimals")
CELLS = (*NUMBERS, *TEXTS, *COUNTS)


class UnstorableFigure(ValueError):
    """A figure that has more digits than the store keeps."""

    def __init__(self, row: Observation, column: str, value: Decimal) -> None:
        self.row, self.column, self.value = row, column, value
        super().__init__(
            f"observation {row.key}: {column} is {value}, expected at most {DIGITS - PLACES} digits before "
            f"and {PLACES} after the decimal point"
        )


def schema() -> pa.Schema:
    """The columns of the store and their types."""
    import pyarrow as pa

    number = pa.decimal128(DIGITS, PLACES)
    return pa.schema(
        [(name, pa.string()) for name in KEYS]
        + [(name, number) for name in NUMBERS]
        + [(name, pa.string()) for name in TEXTS]
        + [(name, pa.int32()) for name in COUNTS]
        + [("since", pa.int32()), ("until", pa.int32())]
    )


def to_table(observations: Iterable[Observation], load: int) -> pa.Table:
    """Observations as rows that a load brings. Raises UnstorableFigure."""
    import pyarrow as pa

    return pa.Table.from_pylist([_row(one, load) for one in observations], schema=schema())


def to_observations(table: pa.Table) -> Iterator[Observation]:
    """Rows of the store as observations."""
    for row in table.to_pylist():
        yield _observation(row)


def _row(observation: Observation, load: int) -> dict[str, Any]:
    cells = observation.cells()
    row: dict[str, Any] = {name: str(cells[name]) for name in KEYS}
    row |= {name: _stored(observation, name, cells[name]) for name in NUMBERS}
    row |= {name: str(cells[name]) if cells[name] is not None else "" for name in TEXTS}
    exponent = observation.value.as_tuple().exponent if observation.value is not None else None
    decimals = max(0, -exponent) if isinstance(exponent, int) else None
    return {**row, "sample_size": observation.sample_size, "decimals": decimals, "since": load, "until": None}


def _stored(row: Observation, column: str, value: Decimal | None) -> Decimal | None:
    if value is None:
        return None
    if abs(value) >= _TOO_LARGE or value != value.quantize(_SMALLEST, rounding=ROUND_HALF_EVEN):
        raise UnstorableFigure(row, column, value)
    return value.quantize(_SMALLEST)


def _observation(row: dict[str, Any]) -> Observation:
    value = row["value"]
    if value is not None and row["decimals"] is not None:
        value = value.quantize(Decimal(1).scaleb(-row["decimals"]))
    return Observation(
        **{name: row[name] for name in KEYS if name != "role"},
        role=Role(row["role"]),
        value=value,
        missing=Missing(row["missing"]) if row["missing"] else None,
        numerator=_plain(row["numerator"]),
        denominator=_plain(row["denominator"]),
        sample_size=row["sample_size"],
        lower=_plain(row["lower"]),
        upper=_plain(row["upper"]),
        status=Status(row["status"]) if row["status"] else None,
        raw=row["raw"],
        note=row["note"],
        document=row["document"],
        locator=row["locator"],
    )


def _plain(value: Decimal | None) -> Decimal | None:
    """Without the zeros that filling up to six places added: 42.500000 → 42.5."""
    if value is None:
        return None
    whole = value.to_integral_value()
    return whole if value == whole else value.normalize()
