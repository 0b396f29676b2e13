"""Series: the figures and targets of one indicator, for one area and group."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from koersvast.assessing.moments import Moment, moment
from koersvast.plan import Indicator, Observation, Plan, Role, Target

# An indicator, an area ("" for the whole municipality) and a group ("" for everybody).
SeriesKey = tuple[str, str, str]

Figure = TypeVar("Figure", Observation, Target)


@dataclass(slots=True)
class Series:
    """The rows of one indicator, area and group, each list by time; rows without a period stand apart.

    `parts` tells whether the indicator has measured figures for other areas or groups.
    """

    indicator: Indicator
    area: str
    group: str
    baselines: list[Observation] = field(default_factory=list)
    realised: list[Observation] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    undated: list[Observation] = field(default_factory=list)
    undated_targets: list[Target] = field(default_factory=list)
    parts: bool = False

    @property
    def key(self) -> SeriesKey:
        return self.indicator.id, self.area, self.group


def moment_of(row: Observation | Target) -> Moment:
    """The moment of a row that has one."""
    found = moment(row.period)
    assert found is not None, f"{row.key} stands among the dated rows"
    return found


def series_of(plan: Plan) -> dict[SeriesKey, Series]:
    """All series of a plan, in the order of its indicators; one without rows for an indicator with none.

    Rows of an indicator that the plan does not have are left out: reading and checking report them.
    """
    found: dict[str, dict[tuple[str, str], Series]] = {row.id: {} for row in plan.indicators}
    for observation in plan.observations:
        series = _series(plan, found, observation)
        if series is None:
            continue
        if moment(observation.period) is None:
            series.undated.append(observation)
        elif observation.role is Role.BASELINE:
            series.baselines.append(observation)
        else:
            series.realised.append(observation)
    for target in plan.targets:
        series = _series(plan, found, target)
        if series is not None:
            (series.undated_targets if moment(target.period) is None else series.targets).append(target)
    return _finished(plan, found)


def _series(
    plan: Plan, found: dict[str, dict[tuple[str, str], Series]], row: Observation | Target
) -> Series | None:
    of_indicator = found.get(row.indicator)
    if of_indicator is None:
        return None
    place = (row.area, row.group)
    series = of_indicator.get(place)
    if series is None:
        series = of_indicator[place] = Series(plan.indicator(row.indicator), row.area, row.group)
    return series


def _finished(plan: Plan, found: dict[str, dict[tuple[str, str], Series]]) -> dict[SeriesKey, Series]:
    finished: dict[SeriesKey, Series] = {}
    for indicator_id, places in found.items():
        measured = [series for series in places.values() if last(series.realised, has_value)]
        for series in places.values() or (Series(plan.indicator(indicator_id), "", ""),):
            _in_time(series.baselines)
            _in_time(series.realised)
            _in_time(series.targets)
            series.parts = any(other is not series for other in measured)
            finished[series.key] = series
    return finished


def _in_time(rows: list[Observation] | list[Target]) -> None:
    if len(rows) > 1:
        rows.sort(key=lambda row: moment_of(row).start)


def has_value(row: Observation) -> bool:
    """Whether an observation has a figure."""
    return row.value is not None


def last(rows: Iterable[Figure], accept: Callable[[Figure], bool]) -> Figure | None:
    """The last row that is accepted."""
    chosen: Figure | None = None
    for row in rows:
        if accept(row):
            chosen = row
    return chosen
