"""What is expected of a load before it is taken in: counts, anchors, steps and totals.

A publisher's table may come in cut off, shifted by a column, or in another unit. Each of these shows when
the figures are held against something that is known apart from them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise

from koersvast.plan import Observation

# So many problems say enough.
_SHOWN = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectations:
    """What must hold of a load.

    `fewest` is the least number of figures it brings. `anchors` are figures known from the publisher's own
    pages: after the load each must stand in the store with that value. `largest_step` is how many times as
    large or small a figure may be as the one before it in its series; 0 on either side is left alone.
    `totals` gives for an area the areas that make it up: in each indicator of `added_up` their values must
    sum to its value, give or take `slack` (rounding at the publisher).
    """

    fewest: int = 0
    anchors: tuple[Observation, ...] = ()
    largest_step: Decimal | None = None
    totals: Mapping[str, Sequence[str]] = field(default_factory=dict)
    added_up: frozenset[str] = frozenset()
    slack: Decimal = Decimal(0)


def problems(
    expected: Expectations, brought: Sequence[Observation], after: Iterable[Observation]
) -> tuple[str, ...]:
    """What of a load is not as expected; `after` are the current figures of the series that it touches."""
    standing = {row.key: row for row in after}
    found = [
        *_count(expected, brought),
        *_anchors(expected, standing),
        *_steps(expected, brought, standing),
        *_totals(expected, standing),
    ]
    more = len(found) - _SHOWN
    return (*found[:_SHOWN], f"and {more} more") if more > 0 else tuple(found)


def _count(expected: Expectations, brought: Sequence[Observation]) -> Iterator[str]:
    if len(brought) < expected.fewest:
        yield f"it brings {len(brought)} figures, expected {expected.fewest} or more"


def _anchors(expected: Expectations, standing: Mapping[str, Observation]) -> Iterator[str]:
    for anchor in expected.anchors:
        row = standing.get(anchor.key)
        if row is None:
            yield f"{anchor.key} is not there, expected {anchor.value}"
        elif row.value != anchor.value:
            yield f"{anchor.key} is {row.value}, expected {anchor.value}"


def _steps(
    expected: Expectations, brought: Sequence[Observation], standing: Mapping[str, Observation]
) -> Iterator[str]:
    """Only steps that lead to or from a figure of this load."""
    if expected.largest_step is None:
        return
    new = {row.key for row in brought}
    series: defaultdict[tuple[str, str, str, str], list[Observation]] = defaultdict(list)
    for row in standing.values():
        if row.value is not None:
            series[row.indicator, row.area, row.group, row.role].append(row)
    for rows in series.values():
        for earlier, later in pairwise(sorted(rows, key=lambda row: row.period)):
            touched = earlier.key in new or later.key in new
            if touched and _too_large(earlier.value, later.value, expected.largest_step):
                yield (
                    f"{later.key} is {later.value} after {earlier.value}: "
                    f"more than {expected.largest_step} times as large or small"
                )


def _too_large(before: Decimal | None, after: Decimal | None, most: Decimal) -> bool:
    if not before or not after:
        return False
    low, high = sorted((abs(before), abs(after)))
    return high > most * low


def _totals(expected: Expectations, standing: Mapping[str, Observation]) -> Iterator[str]:
    by_place: dict[tuple[str, ...], Observation] = {
        (row.indicator, row.area, row.group, row.period, row.role): row for row in standing.values()
    }
    for total, parts in expected.totals.items():
        for (indicator, area, *rest), row in by_place.items():
            if area != total or indicator not in expected.added_up or row.value is None:
                continue
            values = [by_place.get((indicator, part, *rest)) for part in parts]
            known = [part.value for part in values if part is not None and part.value is not None]
            # With a part that is not known, nothing can be said of the sum.
            if len(known) == len(parts) and abs(sum(known) - row.value) > expected.slack:
                yield f"{row.key} is {row.value}, and its parts add up to {sum(known)}"
