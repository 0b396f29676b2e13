"""Searching everything that the plan names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from koersvast.publishing.search import FOLDER, SCRIPT, findables
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.page import Page

# What can be found, by its table, with the key of the word for one of it.
_KINDS = {
    "goals": "goal",
    "indicators": "indicator",
    "activities": "activity",
    "advices": "advice-one",
    "documents": "document",
    "policies": "policy",
    "parties": "party",
    "terms": "term",
}


@dataclass(frozen=True, slots=True)
class SearchView:
    """Where the index is, and what each kind of thing is called."""

    script: str
    kinds: Mapping[str, str]


def pages(edition: Edition) -> Iterator[Page]:
    if any(findables(edition.plan)):
        yield Page(
            address=addresses.SEARCH,
            template="search.html.jinja",
            title=edition.t("search-title"),
            section=addresses.SEARCH,
            about=edition.t("search-about", municipality=edition.municipality),
            view=SearchView(f"{FOLDER}/{SCRIPT}", {kind: edition.t(key) for kind, key in _KINDS.items()}),
        )
