"""The figures of areas or groups beside each other, with the whole municipality among them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from koersvast.design.charts import Bar, BarChart
from koersvast.plan import Observation
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.page import Cell, Link, Table
from koersvast.publishing.site.series import Series, chart_of, series_name
from koersvast.publishing.site.wording import VerdictView, figure_in_period, verdict_badge, verdict_view


@dataclass(frozen=True, slots=True)
class PartCard:
    """An area or group with a target of its own: how it goes there, with a small chart."""

    name: Link
    verdict: VerdictView
    chart: Markup | None


@dataclass(frozen=True, slots=True)
class PartsView:
    """Areas or groups: those with a target of their own, a chart where a period has at least two figures,
    and always a table."""

    cards: tuple[PartCard, ...]
    period: str
    chart: Markup | None
    table: Table


def parts_view(every: Sequence[Series], view_id: str, edition: Edition) -> PartsView | None:
    """The series as parts of the municipality; None where there is nothing but the whole."""
    if all(series.whole for series in every):
        return None
    period = _shared_period(every)
    return PartsView(
        part_cards(every, view_id, edition),
        period,
        _chart(every, period, view_id, edition),
        _table(every, view_id, edition),
    )


def part_cards(every: Sequence[Series], view_id: str, edition: Edition) -> tuple[PartCard, ...]:
    """The areas and groups with a target of their own."""
    cards = []
    for index, series in enumerate(every):
        verdict = edition.assessment.verdict(series.indicator.id, series.area, series.group)
        if series.whole or verdict is None or verdict.target is None:
            continue
        chart = chart_of(series, f"{view_id}-{index}", compact=True)
        cards.append(
            PartCard(
                Link(series_name(series, edition), _address(series), said=True),
                verdict_view(verdict, edition),
                chart.svg(edition.language) if chart else None,
            )
        )
    return tuple(cards)


def _address(series: Series) -> str:
    return addresses.area(series.area) if series.area else ""


def _shared_period(every: Sequence[Series]) -> str:
    """The period of which most parts have a figure, the latest where it is a tie."""
    periods = Counter(row.period for series in every for row in _by_period(series).values())
    return max(periods, key=lambda period: (periods[period], period)) if periods else ""


def _by_period(series: Series) -> dict[str, Observation]:
    """One figure a period: what was measured goes before a baseline, as it comes later in the row."""
    return {row.period: row for row in series.observations if row.value is not None and row.period}


def _chart(every: Sequence[Series], period: str, view_id: str, edition: Edition) -> Markup | None:
    bars = []
    for series in every:
        row = _by_period(series).get(period)
        if row is not None and row.value is not None and row.value >= 0:
            bars.append(Bar(label=series_name(series, edition), value=row.value, whole=series.whole))
    if len(bars) < 2:
        return None
    indicator = every[0].indicator
    chart = BarChart(
        id=f"{view_id}-chart",
        name=edition.t("parts-chart", period=period),
        unit=indicator.unit,
        bars=tuple(sorted(bars, key=lambda bar: (not bar.whole, -bar.value))),
    )
    return chart.svg(edition.language)


def _table(every: Sequence[Series], view_id: str, edition: Edition) -> Table:
    t = edition.t
    return Table(
        id=f"{view_id}-table",
        caption=t(f"{view_id}-caption"),
        head=(
            Cell(words=t(f"{view_id}-name")),
            Cell(words=t("parts-latest"), numeric=True),
            Cell(words=t("target"), numeric=True),
            Cell(words=t("parts-verdict")),
        ),
        rows=tuple(_row(series, edition) for series in every),
    )


def _row(series: Series, edition: Edition) -> tuple[Cell, ...]:
    latest, indicator = series.newest, series.indicator
    verdict = edition.assessment.verdict(indicator.id, area=series.area, group=series.group)
    target = verdict.target if verdict else None
    nothing = edition.t("nothing")
    return (
        Cell(
            words=series_name(series, edition),
            address=_address(series),
            said=True,
        ),
        Cell(words=figure_in_period(latest, indicator, edition) if latest else nothing, numeric=True),
        Cell(words=figure_in_period(target, indicator, edition) if target else nothing, numeric=True),
        Cell(words=verdict_badge(verdict, edition).words if verdict else nothing),
    )
