"""The index of indicators: all of them from A to Z, each with its verdict in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.indicators import IndicatorLine, indicator_line, letter, sort_name
from koersvast.publishing.site.page import Page


@dataclass(frozen=True, slots=True)
class Letter:
    """The indicators that begin with a letter; `id` is that of its heading."""

    name: str
    id: str
    lines: tuple[IndicatorLine, ...]


def pages(edition: Edition) -> Iterator[Page]:
    if edition.plan.indicators:
        yield Page(
            address=addresses.INDICATORS,
            template="indicators.html.jinja",
            title=edition.t("indicators-title"),
            section=addresses.INDICATORS,
            about=edition.t("indicators-about", municipality=edition.municipality),
            view=letters(edition),
        )


def letters(edition: Edition) -> tuple[Letter, ...]:
    """The index, in the order of the alphabet; figures come first."""
    ordered = sorted(edition.plan.indicators, key=lambda row: (letter(row.name), sort_name(row.name), row.id))
    return tuple(
        Letter(
            name,
            f"letter-{'cijfer' if len(name) > 1 else name.lower()}",
            tuple(indicator_line(row, edition) for row in rows),
        )
        for name, rows in groupby(ordered, key=lambda row: letter(row.name))
    )
