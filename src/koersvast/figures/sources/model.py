"""What every source of figures speaks of: tables, measures, dimensions, and figures with their origin.

A *portal* is a place on the web that publishes tables; a *protocol* is how it is asked. One protocol may
serve many portals (see `portals.toml`), and a portal can be asked by one of the protocols alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from koersvast.plan import Document, DocumentKind, Missing, Status, slug

# How far a fetch is: rows done, and of how many (None where the source does not say).
Progress = Callable[[int, int | None], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Portal:
    """A place on the web that publishes tables of figures.

    `address` is where its data service starts; `page` is where people read a table, with `{table}` in it;
    `key` names the environment variable that holds the key, where one is needed; `fallback` names the portal
    that has the same tables through an older service.
    """

    id: str
    name: str
    protocol: str
    address: str
    catalogue: str = ""
    page: str = ""
    key: str = ""
    licence: str = ""
    fallback: str = ""


class DimensionKind(StrEnum):
    """What the categories of a dimension stand for."""

    REGION = "region"
    PERIOD = "period"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class TableLine:
    """A table in a catalogue."""

    portal: str
    id: str
    title: str
    summary: str = ""
    modified: str = ""
    periods: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """Something that a table counts. `group` is the heading it stands under, as printed.

    `empty` tells what an empty cell means.
    """

    code: str
    title: str
    unit: str = ""
    decimals: int | None = None
    group: str = ""
    description: str = ""
    empty: Missing = Missing.NOT_AVAILABLE
    is_text: bool = False


@dataclass(frozen=True, slots=True)
class Dimension:
    """What a table is split by. `edition` is the year of the division into areas, where it is one."""

    code: str
    title: str
    kind: DimensionKind = DimensionKind.OTHER
    edition: str = ""


@dataclass(frozen=True, slots=True)
class Category:
    """One value of a dimension: a region, a period, an age class.

    `code` is without the spaces that some services pad it with, `key` with them. `status` is what the source
    says of all figures of a period.
    """

    code: str
    title: str
    key: str = ""
    status: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """What a table of statistics holds. `version` changes when the figures do; `modified` is its day."""

    portal: Portal
    id: str
    title: str
    measures: tuple[Measure, ...]
    dimensions: tuple[Dimension, ...]
    summary: str = ""
    version: str = ""
    modified: date | None = None
    periods: str = ""

    def dimension(self, kind: DimensionKind) -> Dimension | None:
        """The one dimension of a kind; None where there is none."""
        return next((one for one in self.dimensions if one.kind is kind), None)

    @property
    def document(self) -> Document:
        """The table as a document of a plan, in which its figures stand."""
        return Document(
            id=slug(f"{self.portal.id} {self.id}"),
            title=f"{self.portal.name}, {self.title} ({self.id})",
            kind=DocumentKind.FIGURES,
            published=self.modified,
            reference=self.id,
            address=self.portal.page.replace("{table}", self.id) or self.portal.address,
            language="nl",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which figures of a table.

    `measures` are codes or titles; `regions` codes, where `WK9999*` means all codes that begin so; `periods`
    as a plan writes them (2023, 2023-Q1) or as the source does, none for all of one length; `since` is the
    first year that is wanted. `chosen` gives the category (by code or title) of each further dimension that
    has no total of its own; of the dimension with periods, how the codes end (X005).
    """

    table: str
    measures: tuple[str, ...]
    regions: tuple[str, ...] = ()
    periods: tuple[str, ...] = ()
    since: int | None = None
    chosen: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure as a source gives it. `region` is "" in a table without regions.

    `period` is as a plan writes it; `place` are the codes that lead back to the figure.
    """

    measure: str
    region: str
    period: str
    value: Decimal | None = None
    missing: Missing | None = None
    status: Status | None = None
    raw: str = ""
    note: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What a source gave and a plan cannot hold: its words, and why (`figures-left-out-<reason>`)."""

    found: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """The figures of a selection, with the table they come from.

    `measures` are those asked for, in order; `regions` the names of the regions by code; `chosen` the
    category of each further dimension.
    """

    table: Table
    measures: tuple[Measure, ...]
    figures: tuple[Figure, ...]
    regions: Mapping[str, str]
    chosen: Mapping[str, Category]
    left_out: tuple[LeftOut, ...]


class Source(Protocol):
    """A source of figures: a portal that is asked by its protocol. All raise SourceError."""

    portal: Portal

    def search(self, words: str) -> tuple[TableLine, ...]:
        """The tables whose title or summary has all of the words; all tables for no words."""

    def describe(self, table: str) -> Table:
        """What a table holds."""

    def categories(self, table: str, dimension: str) -> tuple[Category, ...]:
        """The values of a dimension, in the order of the source."""

    def fetch(self, selection: Selection, progress: Progress | None = None) -> Fetched:
        """The figures of a selection."""
