"""What a selection means in a table: which measures, regions, periods and categories of it."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from koersvast.figures.sources import periods
from koersvast.figures.sources.model import (
    Category,
    Dimension,
    DimensionKind,
    LeftOut,
    Measure,
    Selection,
    Table,
)
from koersvast.figures.sources.problems import SourceError

Categories = Callable[[str], Sequence[Category]]

_TOTALS = ("totaal", "total")
# CBS keeps these codes for totals, such as T001038 (men and women) and 10000 (all ages).
_TOTAL_CODES = ("T00", "10000")
_COUNTRY = "NL"
_SHOWN = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """A selection in the codes of a table.

    `regions` are the chosen regions by code, `prefixes` the beginnings that were asked for with a star (their
    regions are among `regions`), `period_of` the period of a plan for each period chosen. `region` and
    `period` are None in a table without such a dimension; `whole_period` is then the year it is about.
    """

    measures: tuple[Measure, ...]
    region: Dimension | None
    regions: Mapping[str, Category]
    prefixes: tuple[str, ...]
    period: Dimension | None
    period_of: Mapping[str, str]
    period_categories: Mapping[str, Category]
    whole_period: str
    chosen: Mapping[str, Category]
    left_out: tuple[LeftOut, ...]


def resolve(table: Table, selection: Selection, categories: Categories) -> Resolved:
    """Find a selection in a table; `categories` gives the values of a dimension.

    Raises SourceError for a measure, region, period or category that the table does not have, and for a
    dimension of which none was chosen and that has no total.
    """
    if not selection.measures:
        shown = ", ".join(one.title for one in table.measures[:_SHOWN])
        raise SourceError("measure-needed", table=table.id, expected=shown)
    region, period = table.dimension(DimensionKind.REGION), table.dimension(DimensionKind.PERIOD)
    regions, prefixes, unknown = _regions(table, region, selection.regions, categories)
    found, dropped = _periods(table, period, selection, categories)
    return Resolved(
        measures=tuple(measure_of(table, name) for name in selection.measures),
        region=region,
        regions=regions,
        prefixes=prefixes,
        period=period,
        period_of={category.code: name for category, name in found},
        period_categories={category.code: category for category, _ in found},
        whole_period="" if period else _whole_period(table),
        chosen={
            one.code: _chosen(table, one, selection.chosen, categories(one.code))
            for one in table.dimensions
            if one.kind is DimensionKind.OTHER
        },
        left_out=(*unknown, *dropped),
    )


def measure_of(table: Table, name: str) -> Measure:
    """The measure with that code, or else the one with that title. Raises SourceError."""
    wanted = name.strip().casefold()
    by_code = [one for one in table.measures if one.code.casefold() == wanted]
    found = by_code or [one for one in table.measures if one.title.casefold() == wanted]
    if len(found) == 1 and found[0].is_text:
        raise SourceError("measure-text", found=name, table=table.id)
    if len(found) == 1:
        return found[0]
    if found:
        known = ", ".join(f"{one.code} ({one.group})" if one.group else one.code for one in found)
        raise SourceError("measure-ambiguous", found=name, table=table.id, expected=known)
    near = _near(name, [one.title for one in table.measures])
    raise SourceError("measure-unknown", found=name, table=table.id, expected=near)


def _regions(
    table: Table, region: Dimension | None, wanted: Sequence[str], categories: Categories
) -> tuple[dict[str, Category], tuple[str, ...], list[LeftOut]]:
    if region is None:
        return {}, (), []
    if not wanted:
        raise SourceError("region-needed", table=table.id)
    known = {one.code: one for one in categories(region.code)}
    prefixes = tuple(one.removesuffix("*") for one in wanted if one.endswith("*"))
    found = {code: one for code, one in known.items() if prefixes and code.startswith(prefixes)}
    unknown = []
    for code in (one for one in wanted if not one.endswith("*")):
        there = _region(code, known)
        if there is None:
            unknown.append(LeftOut(code, "region"))
        else:
            found[there.code] = there
    if not found:
        raise SourceError("region-unknown", found=", ".join(wanted[:_SHOWN]), table=table.id)
    return found, prefixes, unknown


def _region(code: str, known: Mapping[str, Category]) -> Category | None:
    """A region by its code; the country has another code in every family of tables (NL00, NL01, NL10)."""
    if code not in known and code.startswith(_COUNTRY):
        return next((one for other, one in known.items() if other.startswith(_COUNTRY)), None)
    return known.get(code)


def _periods(
    table: Table, period: Dimension | None, selection: Selection, categories: Categories
) -> tuple[list[tuple[Category, str]], list[LeftOut]]:
    """The chosen periods with their name in a plan, and those that a plan cannot hold."""
    if period is None:
        return [], []
    every = list(categories(period.code))
    ending = selection.chosen.get(period.code) or selection.chosen.get(period.title) or ""
    if ending:
        named = [(one, periods.year_of(one.code)) for one in every if one.code.endswith(ending)]
    else:
        named = [(one, periods.plan_period(one.code)) for one in every]
    named = [(one, name) for one, name in named if selection.since is None or _since(one, selection.since)]
    if selection.periods:
        named = [(one, name) for one, name in named if {one.code, name} & set(selection.periods)]
    elif not ending:
        named = _of_one_length(named)
    known = [(one, name) for one, name in named if name]
    if not known:
        wanted = ", ".join(selection.periods) or ending or str(selection.since or "–")
        near = ", ".join(one.code for one in every[-_SHOWN:])
        raise SourceError("period-unknown", found=wanted, table=table.id, expected=near)
    return known, [LeftOut(f"{one.title} ({one.code})", "period") for one, name in named if not name]


def _since(one: Category, year: int) -> bool:
    return one.code[:4].isdigit() and int(one.code[:4]) >= year


def _of_one_length(named: list[tuple[Category, str]]) -> list[tuple[Category, str]]:
    """The longest kind of period that a table has, with all that a plan cannot hold."""
    lengths = {periods.frequency(one.code) for one, name in named if name}
    longest = next((kind for kind in periods.FREQUENCIES if kind in lengths), "")
    return [(one, name) for one, name in named if not name or periods.frequency(one.code) == longest]


def _whole_period(table: Table) -> str:
    found = periods.single_year(table.periods) or periods.single_year(table.title)
    if not found:
        raise SourceError("no-period", table=table.id, found=table.periods or table.title)
    return found


def _chosen(
    table: Table, dimension: Dimension, chosen: Mapping[str, str], every: Sequence[Category]
) -> Category:
    """The category that was chosen, or else the only one, or else the total."""
    wanted = chosen.get(dimension.code) or chosen.get(dimension.title)
    if wanted:
        found = [
            one for one in every if wanted.strip().casefold() in {one.code.casefold(), one.title.casefold()}
        ]
        if len(found) == 1:
            return found[0]
        near = _near(wanted, [one.title for one in every])
        raise SourceError(
            "category-unknown", found=wanted, dimension=dimension.title, table=table.id, expected=near
        )
    if len(every) == 1:
        return every[0]
    totals = [one for one in every if _is_total(one)]
    if len(totals) == 1:
        return totals[0]
    shown = ", ".join(f"{one.title} ({one.code})" for one in every[:_SHOWN])
    raise SourceError("category-needed", dimension=dimension.code, table=table.id, expected=shown)


def _is_total(one: Category) -> bool:
    return one.title.casefold().startswith(_TOTALS) or one.code.startswith(_TOTAL_CODES)


def _near(name: str, known: Iterable[str]) -> str:
    titles = list(dict.fromkeys(known))
    near = difflib.get_close_matches(name, titles, n=4, cutoff=0.5)
    near += [title for title in titles if name.casefold() in title.casefold() and title not in near]
    return ", ".join(near[:_SHOWN]) or ", ".join(titles[:_SHOWN])
