"""The list of publications: which there are, under which address each stays, and which is the latest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from koersvast.publishing.publications import Publication, folder_of, way_to
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.page import Page
from koersvast.publishing.site.render import root_of
from koersvast.publishing.site.start import whole_site
from koersvast.publishing.site.wording import publication_words


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationLine:
    """A publication on the list: its name, its decision and where it stands."""

    name: str
    decision: str
    address: str
    here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationsView:
    """All publications, the newest first; `latest` leads from an earlier one to the latest."""

    lines: tuple[PublicationLine, ...]
    latest: str


def publication_pages(
    editions: Sequence[Edition],
    languages: tuple[str, ...],
    publications: Sequence[Publication],
    *,
    within: str = "",
) -> Iterator[tuple[str, bytes]]:
    """The list in every language: its path and contents. `within` is the folder of the publication that
    the list is part of, "" for the list of the site as a whole.
    """
    for language in languages:
        edition = editions[0].in_language(language)
        page = Page(
            address=addresses.PUBLICATIONS,
            template="publications.html.jinja",
            title=edition.t("publications-title"),
            about=edition.t("publications-about"),
            view=_view(edition, publications, within),
        )
        yield root_of(language) + page.address, whole_site(edition, languages).html(page).encode("utf-8")


def _view(edition: Edition, publications: Sequence[Publication], within: str) -> PublicationsView:
    start = root_of(edition.language) + addresses.HOME
    return PublicationsView(
        lines=tuple(
            PublicationLine(
                name=publication_words(row, edition),
                decision=row.decision,
                address=way_to(row, within) + start,
                here=folder_of(row) == within,
            )
            for row in publications
        ),
        latest=way_to(None, within) + start if within else "",
    )
