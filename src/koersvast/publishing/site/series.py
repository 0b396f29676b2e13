"""The figures of one indicator in one area and group: as a chart and as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from koersvast.assessing import Ask
from koersvast.assessing.breaks import states_break
from koersvast.assessing.requirement import ask_of
from koersvast.design.charts import Goalpost, Limits, Measured, SeriesChart, Side
from koersvast.plan import Indicator, Observation, Period, Role, Row, Target, parse_period
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.margin_words import ends_of, short_margin
from koersvast.publishing.site.page import Cell, Table
from koersvast.publishing.site.wording import document_title, part_name, place_cell, value_words

# Units that mean the same over a quarter as over a year.
_WHATEVER_THE_LENGTH = frozenset({"percent", "grade"})
_NONE: Mapping[str, str] = {}
_SIDES = {
    Ask.AT_LEAST: Side.ABOVE,
    Ask.MORE: Side.ABOVE,
    Ask.AT_MOST: Side.BELOW,
    Ask.LESS: Side.BELOW,
}


@dataclass(frozen=True, slots=True)
class Series:
    """The rows about one indicator in one area and group, in order of time."""

    indicator: Indicator
    area: str
    group: str
    observations: tuple[Observation, ...]
    targets: tuple[Target, ...]

    @property
    def whole(self) -> bool:
        """Whether it is about the whole municipality, without group."""
        return not self.area and not self.group

    @property
    def rows(self) -> list[Observation | Target]:
        """All figures and targets, in time."""
        return sorted([*self.observations, *self.targets], key=_moment)

    @property
    def moved(self) -> tuple[Target, ...]:
        """The targets in whose place a later document has set another for the same period."""
        standing = {row.period: row for row in self.targets}
        return tuple(row for row in self.targets if _asks(row) != _asks(standing[row.period]))

    @property
    def newest(self) -> Observation | None:
        """The newest figure, or else the newest row that says why there is none."""
        told = [row for row in self.observations if row.missing is not None]
        return self.latest or (told[-1] if told else None)

    @property
    def months(self) -> int | None:
        """The length of time that figures and targets must have to stand in one chart; None where any length
        does. A count over a quarter says nothing beside one over a year."""
        periods = [when(row) for row in self.observations if row.value is not None]
        dated = [period for period in periods if period is not None]
        return None if self.indicator.unit in _WHATEVER_THE_LENGTH or not dated else dated[-1].months

    @property
    def latest(self) -> Observation | None:
        """The newest figure that was measured."""
        measured = [row for row in self.observations if row.value is not None]
        return measured[-1] if measured else None


def series_of(indicator: Indicator, edition: Edition) -> tuple[Series, ...]:
    """All series of an indicator: the whole municipality first, then areas and groups as they come."""
    plan = edition.plan
    observations, targets = plan.observations_of(indicator.id), plan.targets_of(indicator.id)

    def part(row: Observation | Target) -> tuple[str, str]:
        return ("" if row.area in edition.whole else row.area, row.group)

    parts = dict.fromkeys([*map(part, observations), *map(part, targets)])
    return tuple(
        Series(
            indicator,
            area,
            group,
            tuple(sorted((row for row in observations if part(row) == (area, group)), key=_moment)),
            tuple(
                sorted(
                    (row for row in targets if part(row) == (area, group)),
                    key=lambda row: (_moment(row), document_day(row, edition)),
                )
            ),
        )
        for area, group in sorted(parts, key=lambda names: (bool(names[0]), bool(names[1])))
    )


def document_day(row: Row, edition: Edition) -> date:
    """The day of the document in which a row was read, as far as it is known: a later one counts above
    an earlier one. Of a document without a date, the first day of the year that it is about."""
    name = row.cells()["document"]
    document = edition.plan.document(name) if name else None
    if document is None:
        return date.min
    if document.published:
        return document.published
    try:
        return date(parse_period(document.period).year, 1, 1)
    except ValueError:
        return date.min


def _asks(row: Target) -> tuple[object, ...]:
    """What a target asks, for telling whether two are the same."""
    return row.comparator, row.value, row.value_to, row.raw if row.value is None else ""


def break_periods(observations: Sequence[Observation]) -> tuple[str, ...]:
    """The periods at which the way of measuring changed, after the first figure."""
    rows = [row for row in observations if row.value is not None and when(row) is not None]
    return tuple(dict.fromkeys(row.period for row in rows[1:] if states_break(row.note)))


def find_series(indicator: Indicator, area: str, group: str, edition: Edition) -> Series:
    """One series; without rows where the plan has none."""
    wanted = ("" if area in edition.whole else area, group)
    for series in series_of(indicator, edition):
        if (series.area, series.group) == wanted:
            return series
    return Series(indicator, *wanted, (), ())


def chart_of(
    series: Series,
    chart_id: str,
    *,
    compact: bool = False,
    limits: Limits | None = None,
    special: Mapping[str, str] = _NONE,
) -> SeriesChart | None:
    """The chart of a series; None where there are fewer than two figures to hold beside each other.

    `special` are the periods whose figure is out of the ordinary, with the word beside it ("" for none).
    """
    margins = {row.key: ends_of(row, series.indicator) or (None, None) for row in series.observations}
    measured = tuple(
        Measured(
            period=row.period,
            value=row.value,
            baseline=row.role is Role.BASELINE,
            lower=margins[row.key][0],
            upper=margins[row.key][1],
            special=row.period in special,
            remark=special.get(row.period, ""),
        )
        for row in series.observations
        if row.value is not None and _drawn(row, series)
    )
    earlier = series.moved
    goalposts = tuple(
        Goalpost(
            period=row.period,
            value=row.value,
            comparator=row.comparator,
            value_to=row.value_to,
            side=_side(row, series.indicator),
            earlier=row in earlier,
        )
        for row in series.targets
        if row.value is not None and _drawn(row, series)
    )
    if len(measured) + len(goalposts) < 2:
        return None
    return SeriesChart(
        id=chart_id,
        name=series.indicator.name,
        unit=series.indicator.unit,
        measured=measured,
        goalposts=goalposts,
        limits=limits,
        breaks=break_periods(series.observations),
        compact=compact,
    )


def _drawn(row: Observation | Target, series: Series) -> bool:
    """Whether a row has a place in the chart: it has a period, over the length of time of the others."""
    period, months = when(row), series.months
    return period is not None and months in {None, period.months}


def chart_key(chart: SeriesChart) -> tuple[str, ...]:
    """The signs that are in a chart, by the name under which the key explains them."""
    there = {
        "baseline": any(point.baseline for point in chart.measured),
        "measured": True,
        "target": any(not post.earlier for post in chart.goalposts),
        "earlier": any(post.earlier for post in chart.goalposts),
        "margin": any(point.lower is not None for point in chart.measured),
        "limits": chart.limits is not None,
        "special": any(point.special for point in chart.measured),
        "break": bool(chart.breaks),
        "beyond": chart.beyond,
    }
    return tuple(name for name, shown in there.items() if shown)


def _side(target: Target, indicator: Indicator) -> Side | None:
    """The side on which a target is met, as verdicts understand it."""
    ask, _ = ask_of(target, indicator.direction)
    return _SIDES.get(ask)


def table_of(every: Sequence[Series], table_id: str, edition: Edition, caption: str = "") -> Table:
    """Every figure of some series, with the place where it stands, by area and group and then in time.

    Without a caption of its own the table is called after the one document in which all figures stand.
    """
    t = edition.t
    rows = [(row, series) for series in every for row in series.rows]
    titles = {document_title(row, edition) for row, _ in rows}
    one = titles.pop() if len(titles) == 1 and not caption else ""
    return Table(
        id=table_id,
        caption=caption or (t("figures-caption-one", document=one) if one else t("figures-caption")),
        head=(
            Cell(words=t("figures-period")),
            Cell(words=t("figures-sort")),
            Cell(words=t("figures-value"), numeric=True),
            Cell(words=t("figures-place")),
        ),
        rows=tuple(_row(row, series, edition, named=not one) for row, series in rows),
    )


def _row(row: Observation | Target, series: Series, edition: Edition, *, named: bool) -> tuple[Cell, ...]:
    return (
        Cell(words=row.period or edition.t("period-unknown")),
        Cell(words=_sort(row, edition), note=part_name(series.area, series.group, edition)),
        Cell(
            words=value_words(row, series.indicator, edition),
            note=row.note,
            more=short_margin(row, series.indicator, edition) if isinstance(row, Observation) else "",
            numeric=True,
            said=row.value is None and row.missing is None,
        ),
        place_cell(row, edition, named=named),
    )


def series_name(series: Series, edition: Edition) -> str:
    """The area and group of a series, or else the name of the municipality."""
    return part_name(series.area, series.group, edition) or edition.municipality


def _sort(row: Observation | Target, edition: Edition) -> str:
    if isinstance(row, Target):
        return edition.t("figures-target")
    status = f" ({edition.word('status', row.status)})" if row.status else ""
    return edition.word("role", row.role) + status


def when(row: Observation | Target) -> Period | None:
    """The period of a row; None where it has none, or one that is no single stretch of time (2016/2019)."""
    try:
        return parse_period(row.period)
    except ValueError:
        return None


def _moment(row: Observation | Target) -> tuple[bool, Period | None, str]:
    """Rows without a period come last."""
    period = when(row)
    return (period is None, period, row.table)
