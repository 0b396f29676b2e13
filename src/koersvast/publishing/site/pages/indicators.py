"""The index of indicators: all of them from A to Z, each with its verdict in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from koersvast.plan import Indicator
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.indicators import IndicatorLine, indicator_line, letter, sort_name
from koersvast.publishing.site.page import Page
from koersvast.publishing.site.wording import document_title, place_words


@dataclass(frozen=True, slots=True)
class IndexLine:
    """An indicator in the index.

    `origin` tells indicators of one name apart by where they stand. `also` has words by which a reader may
    look for it that are not in its name: its source, and abbreviations with their meaning.
    """

    line: IndicatorLine
    origin: str
    also: str


@dataclass(frozen=True, slots=True)
class Letter:
    """The indicators that begin with a letter; `id` is that of its heading."""

    name: str
    id: str
    lines: tuple[IndexLine, ...]


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
    origins = _origins(edition)
    return tuple(
        Letter(
            name,
            f"letter-{'cijfer' if len(name) > 1 else name.lower()}",
            tuple(
                IndexLine(indicator_line(row, edition), origins.get(row.id, ""), _also(row, edition))
                for row in rows
            ),
        )
        for name, rows in groupby(ordered, key=lambda row: letter(row.name))
    )


def _origins(edition: Edition) -> dict[str, str]:
    """The document of each indicator whose name others have too, with the place where it has several."""
    names = Counter(_bare(row) for row in edition.plan.indicators)
    in_document = Counter((_bare(row), row.document) for row in edition.plan.indicators)
    found = {}
    for row in edition.plan.indicators:
        if names[_bare(row)] > 1:
            place = place_words(row.locator, edition) if in_document[_bare(row), row.document] > 1 else ""
            found[row.id] = ", ".join(filter(None, (document_title(row, edition), place)))
    return found


def _bare(indicator: Indicator) -> str:
    """The name, for telling whether two are the same: without capitals and closing marks."""
    return indicator.name.casefold().strip(" .:;")


def _also(indicator: Indicator, edition: Edition) -> str:
    words = [indicator.source]
    for term in edition.plan.terms:
        if term.abbreviation in indicator.name.split():
            words.append(term.meaning)
        if term.meaning.casefold() in indicator.name.casefold():
            words.append(term.abbreviation)
    return " ".join(filter(None, words))
