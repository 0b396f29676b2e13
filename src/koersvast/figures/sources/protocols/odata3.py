"""CBS open data, version 3: opendata.cbs.nl, and dataderden.cbs.nl for tables of others.

Rows are wide: one for each combination of categories, a column a measure. Keys are padded with spaces to a
fixed width, and a filter only finds the padded key, so keys are sent as the code lists have them. The numbers
behind column names change between editions of a table; titles do not.

`UntypedDataSet` is asked, not `TypedDataSet`: only there a figure that is secret or unknown (".") differs
from one that cannot exist (""), and figures have the decimals that CBS published.
Source: https://www.cbs.nl/nl-nl/onze-diensten/open-data/statline-als-open-data
"""

from __future__ import annotations

from collections.abc import Iterator

from koersvast.figures.sources import odata
from koersvast.figures.sources.absent import POINT_NOTE, printed
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
    LeftOut,
    Measure,
    Portal,
    Progress,
    Selection,
    Table,
    TableLine,
)
from koersvast.figures.sources.problems import SourceError
from koersvast.figures.sources.searching import day_in, lines_with, safe_name
from koersvast.figures.sources.selecting import Resolved, resolve
from koersvast.plan import Missing

_KINDS = {
    "Dimension": DimensionKind.OTHER,
    "TimeDimension": DimensionKind.PERIOD,
    "GeoDimension": DimensionKind.REGION,
    "GeoDetail": DimensionKind.REGION,
}
_EMPTY = {"Impossible": Missing.NOT_APPLICABLE, "Missing": Missing.NOT_AVAILABLE}
_JSON = {"$format": "json"}
_LIST_COLUMNS = "Identifier,Title,ShortDescription,Modified,Period"


class OData3:
    """A portal that speaks version 3."""

    def __init__(self, portal: Portal, client: Client) -> None:
        self.portal = portal
        self.client = client

    def search(self, words: str) -> tuple[TableLine, ...]:
        """The tables of the catalogue that have all of the words; see Source."""
        found = odata.rows(self.client, "ODataCatalog/Tables", {**_JSON, "$select": _LIST_COLUMNS})
        lines = (
            TableLine(
                portal=self.portal.id,
                id=odata.cell(row, "Identifier"),
                title=str(row.get("Title") or ""),
                summary=" ".join(str(row.get("ShortDescription") or "").split()),
                modified=str(row.get("Modified") or "")[:10],
                periods=str(row.get("Period") or ""),
            )
            for row in found
        )
        return lines_with(words, lines)

    def describe(self, table: str) -> Table:
        """What a table holds; see Source."""
        about = next(iter(odata.rows(self.client, self._set(table, "TableInfos"), _JSON)), None)
        if about is None:
            raise SourceError("no-rows", address=self._set(table, "TableInfos"), found="–")
        properties = list(odata.rows(self.client, self._set(table, "DataProperties"), _JSON))
        groups = [row for row in properties if row.get("Type") == "TopicGroup"]
        titles: dict[object, str] = {row.get("ID"): str(row.get("Title") or "") for row in groups}
        parents: dict[object, object] = {row.get("ID"): row.get("ParentID") for row in groups}
        return Table(
            portal=self.portal,
            id=str(about.get("Identifier") or table),
            title=str(about.get("Title") or table).strip(),
            summary=str(about.get("Summary") or ""),
            version=str(about.get("Modified") or ""),
            modified=day_in(str(about.get("Modified") or "")),
            periods=str(about.get("Period") or ""),
            dimensions=tuple(_dimension(row) for row in properties if row.get("Type") in _KINDS),
            measures=tuple(
                _measure(row, heading(row.get("ParentID"), titles, parents))
                for row in properties
                if row.get("Type") == "Topic"
            ),
        )

    def categories(self, table: str, dimension: str) -> tuple[Category, ...]:
        """The values of a dimension; see Source."""
        found = odata.rows(self.client, self._set(table, safe_name(dimension)), _JSON)
        return tuple(
            Category(
                code=odata.cell(row, "Key").strip(),
                title=str(row.get("Title") or "").strip(),
                key=odata.cell(row, "Key"),
                status=str(row.get("Status") or ""),
            )
            for row in found
        )

    def fetch(self, selection: Selection, progress: Progress | None = None) -> Fetched:
        """The figures of a selection; see Source."""
        table = self.describe(selection.table)
        resolved = resolve(table, selection, lambda name: self.categories(selection.table, name))
        path = self._set(selection.table, "UntypedDataSet")
        division = division_measure(table)
        figures: list[Figure] = []
        divisions: dict[str, str] = {}
        left_out = list(resolved.left_out)
        done = 0
        for query in _queries(resolved, division):
            for row in odata.rows(self.client, path, query):
                done += 1
                if division and resolved.region:
                    divisions[odata.cell(row, resolved.region.code).strip()] = str(
                        row.get(division.code) or ""
                    )
                for measure in resolved.measures:
                    try:
                        figure = _figure(resolved, measure, row)
                    except ValueError:
                        left_out.append(LeftOut(f"{measure.title}: {row.get(measure.code)}", "no-figure"))
                        continue
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
            left_out=tuple(dict.fromkeys(left_out)),
        )

    def _set(self, table: str, name: str) -> str:
        return f"ODataFeed/odata/{safe_name(table)}/{name}"


def _dimension(row: odata.Row) -> Dimension:
    edition = row.get("MapYear")
    return Dimension(
        code=odata.cell(row, "Key"),
        title=str(row.get("Title") or odata.cell(row, "Key")),
        kind=_KINDS[odata.cell(row, "Type")],
        edition=str(edition) if edition else "",
    )


def _measure(row: odata.Row, group: str) -> Measure:
    decimals = row.get("Decimals")
    return Measure(
        code=odata.cell(row, "Key"),
        title=str(row.get("Title") or odata.cell(row, "Key")).strip(),
        unit=str(row.get("Unit") or "").strip(),
        decimals=int(decimals) if decimals is not None else None,
        group=group,
        description=str(row.get("Description") or ""),
        empty=_EMPTY.get(str(row.get("Default")), Missing.NOT_AVAILABLE),
        is_text=row.get("Datatype") == "String",
    )


def _queries(resolved: Resolved, division: Measure | None) -> Iterator[dict[str, str]]:
    columns = [*(one.code for one in (resolved.region, resolved.period) if one), *resolved.chosen]
    measures = [*resolved.measures, *([division] if division else [])]
    select = ",".join([*columns, *(measure.code for measure in measures)])
    for test in filters(resolved):
        yield {**_JSON, "$select": select, **({"$filter": test} if test else {})}


def _figure(resolved: Resolved, measure: Measure, row: odata.Row) -> Figure | None:
    raw = str(row[measure.code] if row.get(measure.code) is not None else "")
    value, missing, status = printed(raw, measure.empty)
    note = POINT_NOTE if raw.strip() == "." else ""
    return figure_at(
        resolved, measure, row, value=value, missing=missing, status=status, raw=raw.strip(), note=note
    )


SOURCE = OData3
