"""The trend of a series in a plan: its realised figures since the last series break."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

import numpy as np

from koersvast.assessing.breaks import states_break
from koersvast.assessing.explain.trend import reason_of_trend
from koersvast.assessing.joining import Joined
from koersvast.assessing.moments import moment
from koersvast.assessing.series import Series, has_value, in_time, last, moment_of
from koersvast.assessing.trend_rows import Rows, mann_kendall_rows, theil_sen_rows
from koersvast.assessing.trends import MannKendall, TrendOutcome
from koersvast.plan import Direction, Indicator, Observation

T = TypeVar("T")

_TRENDS = {TrendOutcome.RISING, TrendOutcome.FALLING}


@dataclass(frozen=True, slots=True)
class Trend:
    """The trend of one indicator, area and group: `count` figures, of which the first and the last.

    `p` is the two-sided chance of so clear an order without a trend, None with too few figures. `slope`
    is per year, in the unit of the indicator, None where there is no trend to have a slope. `better`
    tells whether the trend goes the way that is wanted; None where there is none or the way is not
    known. `broken` is the row at which the series was begun anew; figures before it do not count.
    `joined` are figures of an older indicator, confirmed to be the same, that count as well.
    """

    measures: Indicator
    area: str
    group: str
    outcome: TrendOutcome
    count: int
    first: Observation | None = None
    last: Observation | None = None
    slope: float | None = None
    p: float | None = None
    broken: Observation | None = None
    joined: tuple[Joined, ...] = ()

    @property
    def indicator(self) -> str:
        """The id of the indicator."""
        return self.measures.id

    @property
    def better(self) -> bool | None:
        if self.outcome not in _TRENDS:
            return None
        rising = self.outcome is TrendOutcome.RISING
        if self.measures.direction is Direction.INCREASE:
            return rising
        return not rising if self.measures.direction is Direction.DECREASE else None

    @property
    def reason(self) -> dict[str, str]:
        """One or two sentences with the figures, by language."""
        return reason_of_trend(self)


def trends_of(every: Sequence[Series], on: int | None = None) -> list[Trend]:
    """The trends of many series, in their order, up to the year `on`."""
    stretches = [_stretch(series, on) for series in every]
    tests = _by_length(stretches, range(len(every)), _tested)
    clear = [place for place, found in tests.items() if found.outcome in _TRENDS]
    slopes = _by_length(stretches, clear, _sloped)
    return [
        _trend(series, stretch, tests[place], slopes.get(place))
        for place, (series, stretch) in enumerate(zip(every, stretches, strict=True))
    ]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The figures of a series that count for its trend, and the row at which it was begun anew."""

    rows: list[Observation]
    values: list[float]
    broken: Observation | None


def _by_length(
    stretches: Sequence[_Stretch], places: Iterable[int], tell: Callable[[list[_Stretch]], list[T]]
) -> dict[int, T]:
    """What is told of the stretches at these places, those of equal length together."""
    by_length: defaultdict[int, list[int]] = defaultdict(list)
    for place in places:
        by_length[len(stretches[place].rows)].append(place)
    told: dict[int, T] = {}
    for alike in by_length.values():
        told.update(zip(alike, tell([stretches[place] for place in alike]), strict=True))
    return told


def _tested(every: list[_Stretch]) -> list[MannKendall]:
    return mann_kendall_rows(_values(every))


def _sloped(every: list[_Stretch]) -> list[float]:
    middles = [_times_of(tuple([row.period for row in stretch.rows])).middles for stretch in every]
    # The middle of a period is in half months; a slope is per year.
    return theil_sen_rows(np.array(middles) / 24, _values(every))


def _values(every: list[_Stretch]) -> Rows:
    return np.array([stretch.values for stretch in every], dtype=np.float64).reshape(len(every), -1)


def _trend(series: Series, stretch: _Stretch, found: MannKendall, slope: float | None) -> Trend:
    return Trend(
        measures=series.indicator,
        area=series.area,
        group=series.group,
        outcome=found.outcome,
        count=found.count,
        first=stretch.rows[0] if stretch.rows else None,
        last=stretch.rows[-1] if stretch.rows else None,
        slope=slope,
        p=found.p,
        broken=stretch.broken,
        joined=tuple(part for part in series.joined if part.rows[-1] in stretch.rows),
    )


def _stretch(series: Series, on: int | None) -> _Stretch:
    """The figures since the last series break."""
    rows = _points(series, on)
    broken = last(rows, lambda row: states_break(row.note)) if series.noted else None
    if broken is not None:
        rows = rows[rows.index(broken) :]
    return _Stretch(rows, [float(row.value) for row in rows if row.value is not None], broken)


def _points(series: Series, on: int | None) -> list[Observation]:
    """The figures of a series in time; the baseline is a measurement as well, where its year has no other.

    Of figures over different lengths of time (years and quarters) only those of the last one's length
    count, because a quarter's figure says nothing beside a year's.
    """
    rows = [row for row in series.realised if row.value is not None]
    if on is not None:
        rows = [row for row in rows if moment_of(row).year <= on]
    if not rows:
        return rows
    final = moment_of(rows[-1])
    taken = {row.period for row in rows}
    earlier = [row for row in series.baselines if has_value(row) and row.period not in taken]
    if earlier:
        rows = [*earlier, *rows]
        in_time(rows)
    if _times_of(tuple([row.period for row in rows])).alike:
        return rows
    return [row for row in rows if moment_of(row).months == final.months]


@dataclass(frozen=True, slots=True)
class _Times:
    """When the figures of a series fall: twice their middles in months, and whether they are equally long."""

    middles: tuple[int, ...]
    alike: bool


# The series of a plan mostly have the same periods.
@lru_cache(maxsize=4096)
def _times_of(periods: tuple[str, ...]) -> _Times:
    moments = [moment(period) for period in periods]
    dated = [at for at in moments if at is not None]
    return _Times(tuple(at.middle for at in dated), len({at.months for at in dated}) == 1)
