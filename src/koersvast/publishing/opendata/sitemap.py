"""The addresses of all pages for search engines (https://www.sitemaps.org/protocol.html)."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

ADDRESS = "sitemap.xml"
# More than this the protocol does not allow in one file; the first are the widest pages.
MOST = 50_000
_SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap(homepage: str, pages: Iterable[str]) -> bytes:
    """The map of a site that stands at an address; `pages` are relative to it, the widest first."""
    home = homepage.rstrip("/") + "/"
    root = etree.Element(f"{{{_SPACE}}}urlset")
    for page in list(pages)[:MOST]:
        place = etree.SubElement(etree.SubElement(root, f"{{{_SPACE}}}url"), f"{{{_SPACE}}}loc")
        place.text = home + page
    return etree.tostring(root, xml_declaration=True, encoding="utf-8", pretty_print=True)
