"""The figure of the whole municipality beside those of its areas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.series import Point, Series
from koersvast.plan import AreaKind, Indicator

_PARTS = (AreaKind.DISTRICT, AreaKind.NEIGHBOURHOOD)


@dataclass(frozen=True, slots=True)
class Whole:
    """A figure of the whole, and those of its areas of one kind for the same time and group.

    `complete` says that every area of that kind in the plan has a figure.
    """

    indicator: Indicator
    point: Point
    parts: tuple[Point, ...]
    complete: bool


def wholes(facts: Facts) -> Iterator[Whole]:
    """Every figure of the whole municipality beside which figures of areas stand."""
    areas = Counter(area.kind for area in facts.plan.areas)
    for series_of_group in grouped(facts.series, lambda series: (series.indicator.id, series.group)).values():
        whole = next((series for series in series_of_group if is_whole(series, facts)), None)
        if whole is None:
            continue
        for kind in _PARTS:
            of_kind = [series for series in series_of_group if _kind(series, facts) is kind]
            for point in whole.measured:
                parts = tuple(
                    part for series in of_kind for part in series.measured if part.period == point.period
                )
                if parts:
                    yield Whole(whole.indicator, point, parts, len(parts) == areas[kind])


def is_whole(series: Series, facts: Facts) -> bool:
    """Whether a series is about the whole municipality."""
    return not series.area or _kind(series, facts) is AreaKind.MUNICIPALITY


def _kind(series: Series, facts: Facts) -> AreaKind | None:
    area = facts.area(series.area)
    return area.kind if area else None
