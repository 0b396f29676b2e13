"""The pages of a published site, for tests: where they are, and what is in them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from lxml import html


def every_page(folder: Path) -> list[str]:
    """The addresses of all pages of a site."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.html"))


@cache
def page(folder: Path, address: str) -> html.HtmlElement:
    """A page, parsed."""
    return html.document_fromstring((folder / address).read_text(encoding="utf-8"))


def words(element: html.HtmlElement) -> str:
    """The text of an element as a reader sees it, spaces made single."""
    return " ".join(element.text_content().split())


# One page of every sort, for tests that are too slow for all pages.
SORTS = (
    "index.html",
    "oordelen.html",
    "doelen.html",
    "doelen/contact.html",
    "doelen/samen.html",
    "indicatoren.html",
    "indicatoren/eenzaam.html",
    "indicatoren/fietsen.html",
    "gebieden.html",
    "gebieden/dorp.html",
    "activiteiten.html",
    "activiteiten/done.html",
    "geld.html",
    "adviezen.html",
    "documenten.html",
    "documenten/begroting-2020.html",
    "bevindingen.html",
    "beleidsstukken.html",
    "partijen.html",
    "begrippen.html",
    "data.html",
    "zoeken.html",
    "raad.html",
    "raad/contact.html",
    "over.html",
    "toegankelijkheid.html",
)
