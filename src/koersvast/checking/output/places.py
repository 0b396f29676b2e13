"""Places in documents as tools for source code want them: a file and a line."""

from __future__ import annotations

import re

from koersvast.checking.finding import Place
from koersvast.plan import Plan

_LINE = re.compile(r"l(\d+)")


def file_of(plan: Plan, place: Place) -> str:
    """The name of the file in which a place is; the id of the document where the file is not known."""
    documents = (row for row in plan.documents if row.id == place.document)
    return next((row.file for row in documents if row.file), place.document)


def line_of(place: Place) -> int | None:
    """The line of a place; None for pages, blocks and cells."""
    found = _LINE.match(place.locator)
    return int(found[1]) if found else None
