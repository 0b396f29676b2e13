"""The areas of the municipality, and a page for each: every figure beside that of the whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from koersvast.assessing.margins import margin_of, margin_of_difference
from koersvast.plan import Area, Indicator, Observation
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.margin_words import short_margin
from koersvast.publishing.site.page import Cell, Link, Page, Table
from koersvast.publishing.site.series import find_series
from koersvast.publishing.site.trails import goal_link
from koersvast.publishing.site.wording import figure_in_period, verdict_badge
from koersvast.texts.figures import figure


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaView:
    """An area: its figures beside those of the municipality, and the goals that are about it."""

    name: str
    kind: str
    population: int | None
    figures: Table | None
    goals: tuple[Link, ...]
    others: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class AreaLine:
    """An area in the list of areas: how many indicators are followed there, and how many goals it has."""

    link: Link
    kind: str
    words: str


def pages(edition: Edition) -> Iterator[Page]:
    areas = shown_areas(edition)
    if not areas:
        return
    yield Page(
        address=addresses.AREAS,
        template="areas.html.jinja",
        title=edition.t("areas-title"),
        section=addresses.AREAS,
        about=edition.t("areas-about", municipality=edition.municipality),
        view=tuple(_line(area, edition) for area in areas),
    )
    for area in areas:
        yield Page(
            address=addresses.area(area.id),
            template="area.html.jinja",
            title=area.name,
            said=True,
            section=addresses.AREAS,
            trail=(Link(edition.t("areas"), addresses.AREAS),),
            about=edition.t("area-about", area=area.name, municipality=edition.municipality),
            view=area_view(area, edition),
        )


def shown_areas(edition: Edition) -> tuple[Area, ...]:
    """The areas within the municipality."""
    elsewhere = {area.id for area in edition.others}
    return tuple(area for area in edition.plan.areas if area.id not in edition.whole | elsewhere)


def _line(area: Area, edition: Edition) -> AreaLine:
    indicators, goals = len(_indicators(area, edition)), len(_goals(area, edition))
    return AreaLine(
        Link(area.name, addresses.area(area.id), said=True),
        edition.word("area-kind", area.kind) if area.kind else "",
        edition.t("area-line", indicators=indicators, goals=goals),
    )


def area_view(area: Area, edition: Edition) -> AreaView:
    indicators = _indicators(area, edition)
    return AreaView(
        name=area.name,
        kind=edition.word("area-kind", area.kind) if area.kind else "",
        population=area.population,
        figures=_table(area, indicators, edition) if indicators else None,
        goals=_goals(area, edition),
        others=tuple(
            Link(other.name, addresses.area(other.id), said=True)
            for other in shown_areas(edition)
            if other.id != area.id
        ),
    )


def _goals(area: Area, edition: Edition) -> tuple[Link, ...]:
    return tuple(goal_link(goal) for goal in edition.plan.goals if goal.area == area.id)


def _indicators(area: Area, edition: Edition) -> tuple[Indicator, ...]:
    """The indicators with a figure or target in the area, in the order of the plan."""
    plan = edition.plan
    there = {row.indicator for row in plan.observations if row.area == area.id}
    there |= {row.indicator for row in plan.targets if row.area == area.id}
    return tuple(row for row in plan.indicators if row.id in there)


def _table(area: Area, indicators: tuple[Indicator, ...], edition: Edition) -> Table:
    t = edition.t
    return Table(
        id="figures",
        caption=t("area-caption", area=area.name, municipality=edition.municipality),
        head=(
            Cell(words=t("indicator")),
            Cell(words=area.name, numeric=True, said=True),
            Cell(words=edition.municipality, numeric=True, said=True),
            Cell(words=t("area-beside")),
            Cell(words=t("area-target"), numeric=True),
            Cell(words=t("parts-verdict")),
        ),
        rows=tuple(_row(area, indicator, edition) for indicator in indicators),
    )


def _row(area: Area, indicator: Indicator, edition: Edition) -> tuple[Cell, ...]:
    here = find_series(indicator, area.id, "", edition)
    verdict = edition.assessment.verdict(indicator.id, area=area.id)
    whole = _whole_figure(indicator, here.latest, edition)
    nothing = edition.t("nothing")
    target = verdict.target if verdict else None
    return (
        Cell(words=indicator.name, address=addresses.indicator(indicator.id), said=True),
        _figure_cell(here.newest, indicator, edition),
        _figure_cell(whole, indicator, edition),
        _beside(here.latest, whole, indicator, edition),
        Cell(words=figure_in_period(target, indicator, edition) if target else nothing, numeric=True),
        Cell(words=verdict_badge(verdict, edition).words if verdict else nothing),
    )


def _figure_cell(row: Observation | None, indicator: Indicator, edition: Edition) -> Cell:
    if row is None:
        return Cell(words=edition.t("nothing"), numeric=True)
    words = figure_in_period(row, indicator, edition)
    return Cell(words=words, more=short_margin(row, indicator, edition), numeric=True)


def _whole_figure(indicator: Indicator, here: Observation | None, edition: Edition) -> Observation | None:
    """The figure of the whole municipality: of the same period, or else the newest."""
    whole = find_series(indicator, "", "", edition)
    same = [row for row in whole.observations if here and row.period == here.period and row.value is not None]
    return same[-1] if same else whole.latest


# Units of which the municipality has the sum of its areas: an area always has less.
_SUMS = frozenset({"count", "eur", "hour", "uur"})


def _share(part: Decimal, whole: Decimal, edition: Edition) -> str:
    """How much of the municipality is in the area."""
    if not 0 <= part <= whole or not whole:
        return edition.t("nothing")
    return edition.t("beside-share", share=figure(100 * part / whole, "percent", edition.language, 0))


def _beside(
    here: Observation | None, whole: Observation | None, indicator: Indicator, edition: Edition
) -> Cell:
    """Whether the area has more or less than the municipality, only for figures of one period.

    More or less is said only where the difference is larger than chance alone makes it; where the margins
    are not known, that is said.
    """
    t = edition.t
    if here is None or whole is None or here.value is None or whole.value is None:
        return Cell(words=t("nothing"))
    if here.period != whole.period:
        return Cell(words=t("beside-other-period"))
    if indicator.unit in _SUMS:
        return Cell(words=_share(here.value, whole.value, edition))
    if here.value == whole.value:
        return Cell(words=t("beside-equal"))
    words = t("beside-higher" if here.value > whole.value else "beside-lower")
    margin = margin_of_difference(
        here.value, margin_of(here, indicator), whole.value, margin_of(whole, indicator)
    )
    if margin is None:
        return Cell(words=words, more=t("beside-margin-unknown"))
    if margin.lower <= float(whole.value) <= margin.upper:
        return Cell(words=t("beside-within-margin"))
    return Cell(words=words, more=t("beside-certain"))
