"""Places in documents: in words, and as tools for source code want them."""

from __future__ import annotations

import re

from koersvast.checking.facts import grouped
from koersvast.checking.finding import Finding, Place
from koersvast.plan import Plan
from koersvast.texts import text

_LINE = re.compile(r"l(\d+)")
# A finding about a whole document rests on all its indicators; nobody looks up fifty places.
_PLACES_SHOWN = 6


def places_in_words(finding: Finding, language: str = "nl") -> str:
    """Each document with the places in it; of many places the first, and how many more there are."""
    places = tuple(dict.fromkeys(finding.places))
    by_document = grouped(places[:_PLACES_SHOWN], lambda place: place.document)
    said = "; ".join(
        f"{document} {', '.join(place.locator for place in some)}" for document, some in by_document.items()
    )
    more = len(places) - _PLACES_SHOWN
    return said if more <= 0 else text("checking-more-places", language, places=said, count=more)


def file_of(plan: Plan, place: Place) -> str:
    """The name of the file in which a place is; the id of the document where the file is not known."""
    documents = (row for row in plan.documents if row.id == place.document)
    return next((row.file for row in documents if row.file), place.document)


def line_of(place: Place) -> int | None:
    """The line of a place; None for pages, blocks and cells."""
    found = _LINE.match(place.locator)
    return int(found[1]) if found else None
