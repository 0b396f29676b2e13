"""The counts and amounts behind the figures of a plan: what an attacker would want to know.

A figure may print several cells: a share prints its count above the line and the one below it. Other cells
are printed nowhere, but follow from what is: the people without a feature, or those of no known area.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from koersvast.plan import Indicator, Observation

# What of a figure a cell is.
VALUE, ABOVE, BELOW = "value", "above", "below"
# What follows from others: people without a feature, people in no part, and what tells nothing of people.
WITHOUT, REST, SLACK = "without", "rest", "slack"

# By how much a share or rate is multiplied to be printed.
_SCALES = {"percent": 100, "per_100": 100, "per_1000": 1000, "per_10000": 10_000, "per_100000": 100_000}
_AMOUNTS = frozenset({"eur"})


@dataclass(frozen=True, slots=True)
class Place:
    """Where a cell stands in its table."""

    area: str
    group: str
    period: str


@dataclass(frozen=True, slots=True)
class Cell:
    """A number, 0 or more unless it is an amount.

    `table` is the publication ("" for the one that is being made), the indicator, and which number of it.
    `row` is the figure that prints the cell (`figure_of`), "" where none does now. `public` cells are known
    to everyone and cannot be hidden. `whole` ones count things. `implied` ones follow from others.
    """

    table: tuple[str, str, str]
    place: Place
    value: Decimal
    row: str = ""
    public: bool = False
    whole: bool = True
    implied: str = ""


def place_of(row: Observation) -> Place:
    """Where a figure stands."""
    return Place(row.area, row.group, row.period)


def figure_of(row: Observation) -> str:
    """What names a figure: a baseline and a realised figure in one place are hidden or shown together."""
    return f"{row.indicator}|{row.area}|{row.group}|{row.period}"


def cells_of(
    row: Observation, indicator: Indicator, *, public: bool = False, edition: str = "", summed: bool = False
) -> tuple[Cell, ...]:
    """The cells that a figure prints; none for an estimate from a sample, a grade, or a share without counts.

    `edition` names the publication in which it stands, "" for the one that is being made. `summed` figures
    are sums over people whatever their unit, such as hours of care.
    """
    if row.value is None or row.sample_size is not None:
        return ()
    amount = summed or indicator.unit in _AMOUNTS
    found = {VALUE: row.value} if amount else dict(_numbers(row, indicator))
    return tuple(
        Cell((edition, row.indicator, part), place_of(row), value, figure_of(row), public, whole=not amount)
        for part, value in found.items()
    )


def _numbers(row: Observation, indicator: Indicator) -> Iterator[tuple[str, Decimal]]:
    assert row.value is not None
    if indicator.unit == "count":
        yield VALUE, row.value
        return
    scale = _SCALES.get(indicator.unit)
    if scale is None:
        return
    if row.denominator is not None:
        yield BELOW, row.denominator
    if row.numerator is not None:
        yield ABOVE, row.numerator
    elif row.denominator is not None:
        # Whoever has the share and the count below the line, has the one above it too.
        yield ABOVE, (row.value * row.denominator / scale).quantize(Decimal(1))


def by_table(cells: Iterable[Cell]) -> dict[tuple[str, str, str], dict[Place, Cell]]:
    """The cells of each table by their place. A baseline is the same cell as a realised figure of the same
    value, and else stands in a table of its own."""
    tables: dict[tuple[str, str, str], dict[Place, Cell]] = {}
    for cell in cells:
        one = tables.setdefault(cell.table, {}).setdefault(cell.place, cell)
        if one.value == cell.value:
            tables[cell.table][cell.place] = replace(one, public=one.public or cell.public)
        else:
            edition, indicator, part = cell.table
            other = replace(cell, table=(edition, indicator, f"{part}, other"))
            tables.setdefault(other.table, {})[cell.place] = other
    return tables
