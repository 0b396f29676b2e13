"""Pages that explain: how verdicts come about, how accessible the site is, and what can be downloaded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.assessing import Outcome
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.page import Fact, Page
from koersvast.publishing.site.wording import Badge, badge, dashed
from koersvast.texts import text

# The explanation is that of the room that judges: one text for the site and the manual.
_PARTS = ("target", "path", "direction", "margin", "unknown", "trend", "count")


@dataclass(frozen=True, slots=True)
class Part:
    """A question and its answer."""

    title: str
    words: str


@dataclass(frozen=True, slots=True)
class AboutView:
    """How verdicts come about, part by part, and every outcome with what it means."""

    intro: str
    parts: tuple[Part, ...]
    outcomes: tuple[tuple[Badge, str], ...]


@dataclass(frozen=True, slots=True)
class DataView:
    """The tables of the Data Package: the file of each, and how many rows it has."""

    tables: tuple[Fact, ...]


def pages(edition: Edition) -> Iterator[Page]:
    yield Page(
        address=addresses.ABOUT,
        template="about.html.jinja",
        title=edition.t("about-title"),
        section=addresses.ABOUT,
        view=AboutView(
            text("assessing-explained-intro", edition.language),
            tuple(_part(name, edition) for name in _PARTS),
            tuple(
                (badge(outcome, edition), edition.t(f"outcome-{dashed(outcome)}-meaning"))
                for outcome in Outcome
            ),
        ),
    )
    yield Page(
        address=addresses.ACCESSIBILITY,
        template="accessibility.html.jinja",
        title=edition.t("accessibility-title"),
        section=addresses.ACCESSIBILITY,
        view=None,
    )
    yield Page(
        address=addresses.DATA,
        template="data.html.jinja",
        title=edition.t("data-title"),
        section=addresses.DATA,
        about=edition.t("data-about", municipality=edition.municipality),
        view=DataView(
            tuple(
                Fact(
                    text(f"plan-table-{table.replace('_', '-')}", edition.language),
                    str(len(rows)),
                    f"{addresses.FILES}/{table}.csv",
                )
                for table, rows in edition.plan.tables()
            ),
        ),
    )


def _part(name: str, edition: Edition) -> Part:
    key = f"assessing-explained-{name}"
    return Part(text(f"{key}-title", edition.language), text(key, edition.language))
