"""The municipality beside others: the country and comparable municipalities, ranked, with their margins."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from koersvast.assessing.benchmarks import Place, funnel
from koersvast.assessing.margins import RATES, margin_of, margin_of_difference
from koersvast.design.charts import Dot, DotChart, FunnelChart, FunnelDot
from koersvast.plan import AreaKind, Indicator, Observation
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.margin_words import ends_of, short_margin
from koersvast.publishing.site.page import Cell, Table
from koersvast.publishing.site.series import find_series
from koersvast.publishing.site.wording import place_cell, value_words
from koersvast.texts.figures import figure

# A rank among fewer municipalities, the own one included, says nothing.
FEWEST = 4


@dataclass(frozen=True, slots=True)
class BenchmarkView:
    """The figures of one period beside each other: ranked, in words, as a funnel where counts are known."""

    period: str
    sentences: tuple[str, ...]
    chart: Markup
    funnel: Markup | None
    funnel_sentences: tuple[str, ...]
    table: Table


def benchmark_view(indicator: Indicator, edition: Edition) -> BenchmarkView | None:
    """The municipality beside others, in the newest period of which it and some other have a figure."""
    by_area = {
        area: _by_period(find_series(indicator, area, "", edition).observations)
        for area in ["", *(row.id for row in edition.others)]
    }
    counts = Counter(period for area, rows in by_area.items() if area for period in rows)
    shared = [period for period in by_area[""] if counts[period]]
    if not shared:
        return None
    period = max(shared, key=lambda period: (counts[period] > 1, period))
    rows = {area: rows[period] for area, rows in by_area.items() if period in rows}
    ranked = sorted(rows, key=lambda area: (-(rows[area].value or 0), bool(area)))
    chart = DotChart(
        id="benchmark",
        name=edition.t("benchmark-chart", period=period),
        unit=indicator.unit,
        dots=tuple(_dot(area, rows[area], indicator, edition) for area in ranked),
    )
    drawn, said = _funnel(rows, indicator, edition)
    return BenchmarkView(
        period=period,
        sentences=(*_country(rows, indicator, edition), *_place(rows, indicator, edition)),
        chart=chart.svg(edition.language),
        funnel=drawn,
        funnel_sentences=said,
        table=_table(ranked, rows, indicator, edition, period),
    )


def _by_period(rows: Sequence[Observation]) -> dict[str, Observation]:
    return {row.period: row for row in rows if row.value is not None and row.period}


def _name(area: str, edition: Edition) -> str:
    return edition.plan.area(area).name if area else edition.municipality


def _dot(area: str, row: Observation, indicator: Indicator, edition: Edition) -> Dot:
    assert row.value is not None, "only figures are ranked"
    low, high = ends_of(row, indicator) or (None, None)
    return Dot(label=_name(area, edition), value=row.value, lower=low, upper=high, own=not area)


def _side(own: Observation, other: Observation, indicator: Indicator) -> int | None:
    """Whether the own figure is clearly above (1) or below (-1) another; 0 where chance could have made the
    difference, None where no margin is known."""
    if own.value is None or other.value is None:
        return None
    margin = margin_of_difference(
        own.value, margin_of(own, indicator), other.value, margin_of(other, indicator)
    )
    if margin is None:
        return None
    if margin.lower <= float(other.value) <= margin.upper:
        return 0
    return 1 if own.value > other.value else -1


def _country(rows: Mapping[str, Observation], indicator: Indicator, edition: Edition) -> tuple[str, ...]:
    """The municipality beside the country, in a sentence."""
    said = []
    for area in rows:
        if not area or edition.plan.area(area).kind is not AreaKind.COUNTRY:
            continue
        own, other = rows[""], rows[area]
        side = _side(own, other, indicator)
        names = {
            "own": edition.municipality,
            "other": _name(area, edition),
            "figure": value_words(own, indicator, edition),
            "reference": value_words(other, indicator, edition),
        }
        said.append(edition.t(f"benchmark-country-{_SIDES[side]}", **names))
    return tuple(said)


_SIDES = {None: "unknown", 0: "same", 1: "higher", -1: "lower"}


def _place(rows: Mapping[str, Observation], indicator: Indicator, edition: Edition) -> tuple[str, ...]:
    """The place among the municipalities, and between which places it lies when chance is counted.

    The best place counts those clearly above, the worst all that are not clearly below.
    """
    peers = [area for area in rows if not area or edition.plan.area(area).kind is AreaKind.MUNICIPALITY]
    if len(peers) < FEWEST:
        return ()
    own = rows[""]
    others = [rows[area] for area in peers if area]
    above = sum(row.value is not None and own.value is not None and row.value > own.value for row in others)
    said = [edition.t("benchmark-place", place=above + 1, count=len(peers))]
    sides = [_side(own, row, indicator) for row in others]
    if None in sides:
        return (*said, edition.t("benchmark-place-unknown"))
    best, worst = 1 + sides.count(-1), len(peers) - sides.count(1)
    if best == worst:
        return (*said, edition.t("benchmark-place-certain"))
    return (*said, edition.t("benchmark-place-between", best=best, worst=worst))


def _funnel(
    rows: Mapping[str, Observation], indicator: Indicator, edition: Edition
) -> tuple[Markup | None, tuple[str, ...]]:
    """The funnel of the municipalities of which both counts of a share are known."""
    per = RATES.get(indicator.unit)
    areas = [
        area
        for area, row in rows.items()
        if (not area or edition.plan.area(area).kind is AreaKind.MUNICIPALITY)
        and margin_of(row, indicator) is not None
        and row.numerator is not None
        and row.denominator
    ]
    if per is None or "" not in areas or len(areas) < FEWEST:
        return None, ()
    parts = [float(rows[area].numerator or 0) for area in areas]
    wholes = [float(rows[area].denominator or 0) for area in areas]
    if not 0 < sum(parts) < sum(wholes):
        return None, ()
    found = funnel(parts, wholes)
    chart = FunnelChart(
        id="funnel",
        name=edition.t("funnel-chart"),
        unit=indicator.unit,
        average=found.average * per,
        per=per,
        dots=tuple(
            FunnelDot(
                label=_name(area, edition),
                size=whole,
                value=point.value * per,
                own=not area,
                outside=point.place is not Place.WITHIN,
            )
            for area, whole, point in zip(areas, wholes, found.points, strict=True)
        ),
    )
    own = found.points[areas.index("")]
    average = figure(Decimal(f"{found.average * per:.1f}"), indicator.unit, edition.language)
    where = "within" if own.place is Place.WITHIN else "high" if own.value > found.average else "low"
    said = [edition.t(f"funnel-{where}", own=edition.municipality, average=average)]
    outside = [
        _name(area, edition)
        for area, point in zip(areas, found.points, strict=True)
        if area and point.stands_out
    ]
    if outside:
        said.append(edition.t("funnel-others", names=", ".join(outside), count=len(outside)))
    return chart.svg(edition.language), tuple(said)


def _table(
    ranked: Sequence[str],
    rows: Mapping[str, Observation],
    indicator: Indicator,
    edition: Edition,
    period: str,
) -> Table:
    t = edition.t
    return Table(
        id="benchmark-table",
        caption=t("benchmark-chart", period=period),
        head=(
            Cell(words=t("benchmark-name")),
            Cell(words=t("figures-value"), numeric=True),
            Cell(words=t("benchmark-beside", own=edition.municipality)),
            Cell(words=t("figures-place")),
        ),
        rows=tuple(
            (
                Cell(words=_name(area, edition), said=True),
                Cell(
                    words=value_words(rows[area], indicator, edition),
                    more=short_margin(rows[area], indicator, edition),
                    numeric=True,
                ),
                Cell(
                    words=t(f"benchmark-{_SIDES[_side(rows[area], rows[''], indicator)]}")
                    if area
                    else t("nothing")
                ),
                place_cell(rows[area], edition),
            )
            for area in ranked
        ),
    )
