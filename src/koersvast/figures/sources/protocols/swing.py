"""The Open Data Service of Swing, behind waarstaatjegemeente.nl and many monitors of municipalities.

A subject ("variable") is a table with one measure. Its figures are asked level by level: a kind of area, a
kind of period, a period. A service may ask for a key, in the header `apikey`. Areas are numbered without the
letters of CBS, and which level is which has no fixed names, so levels are known by how they begin.
Source: https://swing.eu, "Handleiding Open Data Service"
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from koersvast.figures.sources import odata, periods
from koersvast.figures.sources.absent import printed
from koersvast.figures.sources.figuring import place
from koersvast.figures.sources.http import Client
from koersvast.figures.sources.model import (
    Category,
    Dimension,
    DimensionKind,
    Fetched,
    Figure,
    LeftOut,
    Measure,
    Portal,
    Progress,
    Selection,
    Table,
    TableLine,
)
from koersvast.figures.sources.problems import SourceError
from koersvast.figures.sources.searching import day_in, lines_with
from koersvast.plan import Missing

REGION, PERIOD = "GeoLevels", "PeriodLevels"

# The levels of areas by the letters of CBS, and how the names of the levels of a service begin.
_LEVELS = {"GM": "gemeente", "WK": "wijk", "BU": "buurt", "NL": "nederland", "PV": "provincie"}
# Quarters and months have no codes that are the same on every site.
_YEARS = "year"


class Swing:
    """A portal on Swing."""

    def __init__(self, portal: Portal, client: Client) -> None:
        self.portal = portal
        self.client = client

    def search(self, words: str) -> tuple[TableLine, ...]:
        """The subjects whose name or description has all of the words; see Source."""
        lines = (
            TableLine(
                portal=self.portal.id,
                id=odata.cell(row, "ExternalCode"),
                title=str(row.get("Name") or odata.cell(row, "ExternalCode")),
                summary=" ".join(str(row.get("Description") or "").split()),
            )
            for row in odata.rows(self.client, "Variables", {})
        )
        return lines_with(words, lines)

    def describe(self, table: str) -> Table:
        """What a subject holds; see Source."""
        about = self.client.json(_variable(table))
        name = str(about.get("Name") or table)
        modified = str(about.get("ModificationDate") or "")
        return Table(
            portal=self.portal,
            id=table,
            title=name,
            summary=str(about.get("Description") or ""),
            version=modified,
            modified=day_in(modified),
            dimensions=(
                Dimension(REGION, REGION, DimensionKind.REGION),
                Dimension(PERIOD, PERIOD, DimensionKind.PERIOD),
            ),
            measures=(
                Measure(
                    code=table,
                    title=name,
                    unit=str(about.get("Unit") or ""),
                    description=str(about.get("Description") or ""),
                ),
            ),
        )

    def categories(self, table: str, dimension: str) -> tuple[Category, ...]:
        """The levels of areas or the periods that a subject has; see Source."""
        levels = list(odata.rows(self.client, f"{_variable(table)}/GeoLevels", {}))
        if dimension == REGION:
            return tuple(_category(row) for row in levels)
        return tuple(self._periods(table, odata.cell(levels[0], "ExternalCode"))) if levels else ()

    def fetch(self, selection: Selection, progress: Progress | None = None) -> Fetched:
        """The figures of a selection; see Source."""
        if not selection.regions:
            raise SourceError("region-needed", table=selection.table)
        table = self.describe(selection.table)
        figures: list[Figure] = []
        left_out: list[LeftOut] = []
        regions: dict[str, str] = {}
        for letters, level in self._levels(selection, left_out):
            wanted = {_number(code): code for code in selection.regions if code.startswith(letters)}
            for period in self._wanted(selection, level):
                address = f"{_years(selection.table, level)}({odata.quoted(period)})/Values"
                for row in odata.rows(self.client, address, {}):
                    region = wanted.get(_number(str(row.get("ExternalCode") or "")))
                    if region is None:
                        continue
                    regions[region] = str(row.get("Name") or region)
                    try:
                        figures.append(_figure(selection.table, region, period, row))
                    except ValueError:
                        left_out.append(LeftOut(f"{region}: {row.get('ValueString')}", "no-figure"))
                if progress:
                    progress(len(figures), None)
        return Fetched(
            table=table,
            measures=table.measures,
            figures=tuple(figures),
            regions=regions,
            chosen={},
            left_out=tuple(dict.fromkeys(left_out)),
        )

    def _levels(self, selection: Selection, left_out: list[LeftOut]) -> Iterator[tuple[str, str]]:
        """The letters of the regions that are asked for, each with the level of the subject that has them."""
        there = [one.code for one in self.categories(selection.table, REGION)]
        for letters in dict.fromkeys(code[:2] for code in selection.regions):
            beginning = _LEVELS.get(letters, letters.casefold())
            # The newest edition of a level has the plain name, older ones a year behind it.
            levels = sorted((one for one in there if one.casefold().startswith(beginning)), key=len)
            if levels:
                yield letters, levels[0]
            else:
                left_out.append(LeftOut(letters, "level"))

    def _wanted(self, selection: Selection, level: str) -> list[str]:
        every = [one.code for one in self._periods(selection.table, level)]
        wanted = [
            code
            for code in every
            if periods.plan_period(code)
            and (not selection.periods or code in selection.periods)
            and (selection.since is None or int(code[:4]) >= selection.since)
        ]
        if not wanted:
            found = ", ".join(selection.periods) or str(selection.since or "–")
            near = ", ".join(every[-8:]) or "–"
            raise SourceError("period-unknown", found=found, table=selection.table, expected=near)
        return wanted

    def _periods(self, table: str, level: str) -> Iterator[Category]:
        """The years of a subject."""
        for row in odata.rows(self.client, _years(table, level), {}):
            yield _category(row)


def _category(row: odata.Row) -> Category:
    code = odata.cell(row, "ExternalCode").strip()
    return Category(code, str(row.get("Name") or code), code)


def _variable(table: str) -> str:
    return f"Variables({odata.quoted(table)})"


def _years(table: str, level: str) -> str:
    return f"{_variable(table)}/GeoLevels({odata.quoted(level)})/PeriodLevels({odata.quoted(_YEARS)})/Periods"


def _number(code: str) -> str:
    """The digits of an area, however a service pads them: "GM0123", "0123" and "123" are one."""
    return re.sub(r"^[A-Za-z]*0*", "", code.strip())


def _figure(table: str, region: str, period: str, row: odata.Row) -> Figure:
    raw = str(row.get("ValueString") or "")
    value, missing, status = printed(
        raw.replace(",", ".") if raw.count(",") == 1 else raw, Missing.NOT_AVAILABLE
    )
    return Figure(
        measure=table,
        region=region,
        period=periods.plan_period(period),
        value=value,
        missing=missing,
        status=status,
        raw=raw.strip(),
        place=place([table, region, period]),
    )


SOURCE = Swing
