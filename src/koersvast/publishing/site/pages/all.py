"""All pages of an edition."""

from __future__ import annotations

from collections.abc import Iterator

from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.page import Page
from koersvast.publishing.site.pages import (
    about,
    activities,
    advice,
    areas,
    changes,
    council,
    documents,
    findings,
    goal,
    goals,
    home,
    indicator,
    indicators,
    lists,
    money,
    search,
    verdicts,
)

_SORTS = (
    home,
    verdicts,
    goals,
    goal,
    indicators,
    indicator,
    areas,
    activities,
    money,
    advice,
    documents,
    findings,
    lists,
    council,
    changes,
    search,
    about,
)


def pages(edition: Edition) -> Iterator[Page]:
    """Every page of the edition, sort by sort."""
    for sort in _SORTS:
        yield from sort.pages(edition)
