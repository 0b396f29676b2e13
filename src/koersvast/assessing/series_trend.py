"""The trend of a series in a plan: its realised figures since the last series break."""

from __future__ import annotations

from dataclasses import dataclass

from koersvast.assessing.breaks import states_break
from koersvast.assessing.explain.trend import reason_of_trend
from koersvast.assessing.series import Series, has_value, last, moment_of
from koersvast.assessing.trends import TrendOutcome, mann_kendall, theil_sen
from koersvast.plan import Direction, Indicator, Observation

_TRENDS = {TrendOutcome.RISING, TrendOutcome.FALLING}


@dataclass(frozen=True, slots=True)
class Trend:
    """The trend of one indicator, area and group: `count` figures, of which the first and the last.

    `p` is the two-sided chance of so clear an order without a trend, None with too few figures. `slope`
    is per year, in the unit of the indicator, None where there is no trend to have a slope. `better`
    tells whether the trend goes the way that is wanted; None where there is none or the way is not
    known. `broken` is the row at which the series was begun anew; figures before it do not count.
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


def trend_of(series: Series, on: int | None = None) -> Trend:
    """The trend of a series up to the year `on`."""
    rows = _points(series, on)
    broken = last(rows, lambda row: states_break(row.note)) if series.noted else None
    if broken is not None:
        rows = rows[rows.index(broken) :]
    values = [float(row.value) for row in rows if row.value is not None]
    found = mann_kendall(values)
    slope = None
    if found.outcome in _TRENDS:
        slope = theil_sen([moment_of(row).middle / 24 for row in rows], values).slope
    return Trend(
        measures=series.indicator,
        area=series.area,
        group=series.group,
        outcome=found.outcome,
        count=found.count,
        first=rows[0] if rows else None,
        last=rows[-1] if rows else None,
        slope=slope,
        p=found.p,
        broken=broken,
    )


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
        rows = sorted([*earlier, *rows], key=lambda row: moment_of(row).start)
    return [row for row in rows if moment_of(row).months == final.months]
