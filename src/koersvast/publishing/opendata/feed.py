"""The publications as an Atom feed (RFC 4287), so that who follows a plan hears of a new one."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Any

from lxml import etree

from koersvast.publishing.publications import Publication, way_to
from koersvast.texts import numbers, text

ADDRESS = "publicaties.xml"
_ATOM = "http://www.w3.org/2005/Atom"
# Readers that know no prefixes find their elements too.
_UNPREFIXED: Any = {None: _ATOM}
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
# Names that stay the same wherever the site stands; made from a name of our own (RFC 9562, version 5).
_SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:koersvast:publications")


def feed(name: str, title: str, publications: Sequence[Publication], within: str = "") -> bytes:
    """The feed of a site that is called `title`; `name` tells it from other sites. Newest first.

    `within` is the folder of the publication that the feed is part of. Addresses are relative to the feed.
    Raises IndexError where there is no publication, since a feed must say when it was last changed.
    """
    root = etree.Element(_tag("feed"), {_LANGUAGE: "nl"}, nsmap=_UNPREFIXED)
    _add(root, "id", f"urn:uuid:{uuid.uuid5(_SPACE, name)}")
    _add(root, "title", title)
    _add(root, "updated", _moment(publications[0]))
    _add(_add(root, "author"), "name", title)
    _add(root, "link", rel="self", type="application/atom+xml", href=ADDRESS)
    for row in publications:
        entry = _add(root, "entry")
        _add(entry, "id", f"urn:uuid:{uuid.uuid5(_SPACE, f'{name}/{row.version}')}")
        _add(entry, "title", _title(row))
        _add(entry, "updated", _moment(row))
        _add(entry, "link", rel="alternate", type="text/html", href=f"{way_to(row, within)}index.html")
        _add(entry, "summary", _summary(row))
    return etree.tostring(root, xml_declaration=True, encoding="utf-8", pretty_print=True)


def _add(parent: etree._Element, name: str, words: str = "", **attributes: str) -> etree._Element:
    element = etree.SubElement(parent, _tag(name), attributes)
    element.text = words or None
    return element


def _tag(name: str) -> str:
    return f"{{{_ATOM}}}{name}"


def _title(row: Publication) -> str:
    return text("site-publication-name", version=row.version, date=numbers.date(row.date))


def _summary(row: Publication) -> str:
    if not row.decision:
        return _title(row)
    return text("site-publications-decision", decision=row.decision)


def _moment(row: Publication) -> str:
    return f"{row.date.isoformat()}T00:00:00Z"
