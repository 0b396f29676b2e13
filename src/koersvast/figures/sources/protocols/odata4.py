"""CBS open data, version 4: datasets.cbs.nl.

Rows are long: one for each measure and combination of categories. Codes of measures stay the same through the
editions of a table. A figure that is absent says why in `ValueAttribute`, or its row is left out.
Source: https://www.cbs.nl/nl-nl/onze-diensten/open-data/statline-als-open-data
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from koersvast.figures.sources import odata
from koersvast.figures.sources.absent import ATTRIBUTES, status_in
from koersvast.figures.sources.divisions import division_measure, with_divisions
from koersvast.figures.sources.figuring import figure_at, heading
from koersvast.figures.sources.filtering import filters
from koersvast.figures.sources.http import Client
from koersvast.figures.sources.model import (
    Category,
    Dimension,
    DimensionKind,
    Fetched,
    Figure,
    Measure,
    Portal,
    Progress,
    Selection,
    Table,
    TableLine,
)
from koersvast.figures.sources.searching import day_in, lines_with, safe_name
from koersvast.figures.sources.selecting import Resolved, resolve
from koersvast.plan import Missing

_KINDS = {
    "Dimension": DimensionKind.OTHER,
    "TimeDimension": DimensionKind.PERIOD,
    "GeoDimension": DimensionKind.REGION,
    "GeoDetail": DimensionKind.REGION,
}
_ORDINARY = {"", "none"}


class OData4:
    """A portal that speaks version 4."""

    def __init__(self, portal: Portal, client: Client) -> None:
        self.portal = portal
        self.client = client

    def search(self, words: str) -> tuple[TableLine, ...]:
        """The tables of the catalogue that have all of the words; see Source."""
        query = (
            {"$filter": f"Catalog eq {odata.quoted(self.portal.catalogue)}"} if self.portal.catalogue else {}
        )
        lines = (
            TableLine(
                portal=self.portal.id,
                id=odata.cell(row, "Identifier"),
                title=str(row.get("Title") or ""),
                summary=" ".join(str(row.get("Summary") or row.get("Description") or "").split()),
                modified=str(row.get("Modified") or "")[:10],
                periods=str(row.get("TemporalCoverage") or ""),
            )
            for row in odata.rows(self.client, "Datasets", query)
        )
        return lines_with(words, lines)

    def describe(self, table: str) -> Table:
        """What a table holds; see Source."""
        about = self.client.json(self._set(table, "Properties"))
        groups = list(self._rows(table, "MeasureGroups"))
        titles: dict[object, str] = {odata.cell(row, "Id"): str(row.get("Title") or "") for row in groups}
        parents: dict[object, object] = {odata.cell(row, "Id"): row.get("ParentId") for row in groups}
        modified = str(about.get("ObservationsModified") or about.get("Modified") or "")
        return Table(
            portal=self.portal,
            id=str(about.get("Identifier") or table),
            title=str(about.get("Title") or table).strip(),
            summary=str(about.get("Summary") or ""),
            version=str(about.get("Version") or modified),
            modified=day_in(modified),
            periods=str(about.get("TemporalCoverage") or ""),
            dimensions=tuple(_dimension(row) for row in self._rows(table, "Dimensions")),
            measures=tuple(
                _measure(row, heading(row.get("MeasureGroupId"), titles, parents))
                for row in self._rows(table, "MeasureCodes")
            ),
        )

    def categories(self, table: str, dimension: str) -> tuple[Category, ...]:
        """The values of a dimension; see Source."""
        return tuple(
            Category(
                code=odata.cell(row, "Identifier").strip(),
                title=str(row.get("Title") or "").strip(),
                key=odata.cell(row, "Identifier"),
                status=str(row.get("Status") or ""),
            )
            for row in self._rows(table, f"{safe_name(dimension)}Codes")
        )

    def fetch(self, selection: Selection, progress: Progress | None = None) -> Fetched:
        """The figures of a selection; see Source."""
        table = self.describe(selection.table)
        resolved = resolve(table, selection, lambda name: self.categories(selection.table, name))
        path = self._set(selection.table, "Observations")
        by_code = {measure.code: measure for measure in resolved.measures}
        division = division_measure(table)
        figures: list[Figure] = []
        divisions: dict[str, str] = {}
        done = 0
        codes = [*by_code, *([division.code] if division else [])]
        measures = " or ".join(f"Measure eq {odata.quoted(code)}" for code in codes)
        for test in filters(resolved, [measures]):
            for row in odata.rows(self.client, path, {"$filter": test}):
                done += 1
                if division and resolved.region and row.get("Measure") == division.code:
                    divisions[odata.cell(row, resolved.region.code).strip()] = str(
                        row.get("StringValue") or ""
                    )
                measure = by_code.get(str(row.get("Measure")).strip())
                figure = _figure(resolved, measure, row) if measure else None
                if figure is not None:
                    figures.append(figure)
                if progress:
                    progress(done, None)
        return Fetched(
            table=table,
            measures=resolved.measures,
            figures=with_divisions(figures, divisions),
            regions={code: one.title for code, one in resolved.regions.items()},
            chosen=resolved.chosen,
            left_out=tuple(dict.fromkeys(resolved.left_out)),
        )

    def _rows(self, table: str, name: str) -> Iterator[odata.Row]:
        return odata.rows(self.client, self._set(table, name), {})

    def _set(self, table: str, name: str) -> str:
        return "/".join(part for part in (self.portal.catalogue, safe_name(table), name) if part)


def _dimension(row: odata.Row) -> Dimension:
    return Dimension(
        code=odata.cell(row, "Identifier"),
        title=str(row.get("Title") or odata.cell(row, "Identifier")),
        kind=_KINDS.get(str(row.get("Kind")), DimensionKind.OTHER),
        edition=str(row.get("MapYear") or ""),
    )


def _measure(row: odata.Row, group: str) -> Measure:
    decimals = row.get("Decimals")
    return Measure(
        code=odata.cell(row, "Identifier").strip(),
        title=str(row.get("Title") or odata.cell(row, "Identifier")).strip(),
        unit=str(row.get("Unit") or "").strip(),
        decimals=int(decimals) if decimals is not None else None,
        group=group,
        description=str(row.get("Description") or ""),
        is_text=row.get("DataType") == "String",
    )


def _figure(resolved: Resolved, measure: Measure, row: odata.Row) -> Figure | None:
    sent, attribute = row.get("Value"), str(row.get("ValueAttribute") or "").strip()
    value = sent if isinstance(sent, Decimal) else Decimal(sent) if isinstance(sent, int) else None
    missing = None
    if value is None:
        missing = ATTRIBUTES.get(attribute.casefold().replace(" ", ""), Missing.NOT_AVAILABLE)
    ordinary = attribute.casefold() in _ORDINARY
    return figure_at(
        resolved,
        measure,
        row,
        value=value,
        missing=missing,
        status=status_in(attribute),
        raw=str(sent) if sent is not None else attribute,
        note="" if ordinary or status_in(attribute) else attribute,
    )


SOURCE = OData4
