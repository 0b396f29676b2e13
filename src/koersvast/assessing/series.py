"""Series: the figures and targets of one indicator, for one area and group."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import pairwise
from typing import TypeVar

from koersvast.assessing.joining import Joined, before, older_ones, since_of, split
from koersvast.assessing.moments import Moment, moment
from koersvast.plan import Indicator, Observation, Plan, Role, Target

# An indicator, an area ("" for the whole municipality) and a group ("" for everybody).
SeriesKey = tuple[str, str, str]

Figure = TypeVar("Figure", Observation, Target)


@dataclass(slots=True)
class Series:
    """The rows of one indicator, area and group, each list by time; rows without a period stand apart.

    `parts` tells whether the indicator has measured figures for other areas or groups, `noted` whether
    any observation carries a note. `joined` are the rows of older indicators that stand among its own,
    `former` the targets that a newer document set otherwise.
    """

    indicator: Indicator
    area: str
    group: str
    baselines: list[Observation] = field(default_factory=list)
    realised: list[Observation] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    undated: tuple[Observation, ...] = ()
    undated_targets: tuple[Target, ...] = ()
    parts: bool = False
    noted: bool = False
    joined: tuple[Joined, ...] = ()
    former: tuple[Target, ...] = ()

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
    indicators = {row.id: row for row in plan.indicators}
    found: dict[SeriesKey, Series] = {}
    for observation in plan.observations:
        key = (observation.indicator, observation.area, observation.group)
        series = found.get(key)
        if series is None:
            if observation.indicator not in indicators:
                continue
            series = found[key] = Series(indicators[observation.indicator], key[1], key[2])
        if observation.note:
            series.noted = True
        if moment(observation.period) is None:
            series.undated += (observation,)
        elif observation.role is Role.BASELINE:
            series.baselines.append(observation)
        else:
            series.realised.append(observation)
    for target in plan.targets:
        key = (target.indicator, target.area, target.group)
        series = found.get(key)
        if series is None:
            if target.indicator not in indicators:
                continue
            series = found[key] = Series(indicators[target.indicator], key[1], key[2])
        if moment(target.period) is None:
            series.undated_targets += (target,)
        else:
            series.targets.append(target)
    finished = _finished(plan, found.values())
    if plan.matches:
        _join(plan, finished)
    return finished


def _join(plan: Plan, every: dict[SeriesKey, Series]) -> None:
    """Put the confirmed series of older documents before those of newer ones."""
    own = {key: (*series.baselines, *series.realised) for key, series in every.items()}
    older = older_ones(plan)
    for (indicator, area, group), series in every.items():
        for other in older.get(indicator, ()):
            rows = before(
                (*series.baselines, *series.realised), own.get((other.indicator.id, area, group), ())
            )
            if rows:
                baselines, realised = split(rows)
                series.baselines[:0], series.realised[:0] = baselines, realised
                # Its own rows without a figure may be of earlier periods.
                in_time(series.baselines)
                in_time(series.realised)
                series.joined = (Joined(other.indicator, other.match, tuple(rows)), *series.joined)
                series.noted = series.noted or any(row.note for row in rows)


def _finished(plan: Plan, found: Iterable[Series]) -> dict[SeriesKey, Series]:
    by_indicator: dict[str, list[Series]] = {row.id: [] for row in plan.indicators}
    for series in found:
        by_indicator[series.indicator.id].append(series)
    finished: dict[SeriesKey, Series] = {}
    for indicator in plan.indicators:
        every = by_indicator[indicator.id]
        measured = [series for series in every if last(series.realised, has_value)]
        for series in every or [Series(indicator, "", "")]:
            in_time(series.baselines)
            in_time(series.realised)
            in_time(series.targets)
            _newest_targets(plan, series)
            series.parts = any(other is not series for other in measured[:2])
            finished[series.key] = series
    return finished


def _newest_targets(plan: Plan, series: Series) -> None:
    """Of several targets for one period, keep that of the newest document, and else the last in the plan."""
    if len({row.period for row in series.targets}) == len(series.targets):
        return
    newest: dict[str, Target] = {}
    for row in series.targets:
        other = newest.get(row.period)
        if other is None or _set_in(plan, row) >= _set_in(plan, other):
            newest[row.period] = row
    kept = list(newest.values())
    series.former = tuple(row for row in series.targets if row not in kept)
    series.targets = kept


def _set_in(plan: Plan, row: Target) -> int:
    """The first month that the document of a target is about; 0 where that is not known."""
    return since_of(plan, row.document) or 0


def in_time(rows: list[Observation] | list[Target]) -> None:
    """Set rows that have a moment in the order of time."""
    # The series of a plan mostly have the same periods, and those in order.
    if not _ordered(tuple([row.period for row in rows])):
        rows.sort(key=_start)


@lru_cache(maxsize=4096)
def _ordered(periods: tuple[str, ...]) -> bool:
    return all(_start_of(earlier) <= _start_of(later) for earlier, later in pairwise(periods))


def _start(row: Observation | Target) -> int:
    return _start_of(row.period)


@cache
def _start_of(period: str) -> int:
    at = moment(period)
    assert at is not None, f"{period} stands among the dated rows"
    return at.start


def has_value(row: Observation) -> bool:
    """Whether an observation has a figure."""
    return row.value is not None


def last(rows: Sequence[Figure], accept: Callable[[Figure], bool]) -> Figure | None:
    """The last row that is accepted."""
    for row in reversed(rows):
        if accept(row):
            return row
    return None
