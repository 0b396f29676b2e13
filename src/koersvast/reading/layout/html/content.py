"""The part of a web page that is the document: without navigation, page head and foot, and cookie texts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import lxml.html
from lxml import etree
from lxml.html import HtmlElement

from koersvast.reading.errors import UnreadableDocument

_NEVER = {
    "script", "style", "noscript", "template", "nav", "form", "input", "select", "textarea", "svg", "canvas",
    "iframe", "object", "video", "audio", "dialog", "head", "map",
}  # fmt: skip
_SITE_PARTS = {"header", "footer"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6", "summary"}
_CONTENT = {"main", "article", "section"}
_ROLES = {
    "navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "alert",
    "toolbar",
}  # fmt: skip
# Words in the class or id of an element that say that it is no part of the text.
_NOT_TEXT = re.compile(
    r"(^|[\s_-])(cookies?|consent|breadcrumbs?|kruimelpad|skip-?links?|skiplink|nav|navbar|navigation|navigatie|menu|"
    r"mainmenu|hoofdmenu|sidebar-menu|pagination|paginering|pager|share|delen|social-share|deel-?knoppen|"
    r"print-?knop|sr-only|visually-hidden|screen-reader-text|toolbar|back-to-top|zoeken|searchbox|site-header|"
    r"site-footer|footer|ccm|cybot\w*)($|[\s_-])",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
_CHARSET_WITHIN = 4096
# Characters that no markup may hold, bare or by number; a parser takes them, and later chokes on them.
_NOT_CHARACTERS = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]"
    r"|&#(?:x0*(?:[0-8bcef]|1[0-9a-f]|fff[ef])|0*(?:[0-8]|1[124-9]|2\d|3[01]|6553[45]))(?:;|\b)",
    re.IGNORECASE,
)
# An element that holds more than this part of a page's text is the text, whatever its class says.
_MOST = 0.5


@dataclass(frozen=True, slots=True)
class Page:
    """A web page: the title it states, and the elements that hold its text."""

    title: str
    roots: tuple[HtmlElement, ...]


def page_of(path: Path, data: bytes) -> Page:
    """The text of a web page. Raises UnreadableDocument when there is no markup in it."""
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        document = lxml.html.document_fromstring(_characters(data).encode("utf-8"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError) as problem:
        raise UnreadableDocument(path, "damaged", kind="HTML", found=str(problem)) from problem
    title = " ".join((document.findtext(".//title") or "").split())
    body = document.find("body")
    root = document if body is None else body
    for element in list(_not_text(root, len(_text(root)))):
        parent = element.getparent()
        if parent is not None:
            element.drop_tree()
    return Page(title, tuple(_roots(root)))


def _characters(data: bytes) -> str:
    """The text without characters that markup cannot hold."""
    return _NOT_CHARACTERS.sub("", _decoded(data))


def _decoded(data: bytes) -> str:
    """The text by its byte order mark, the character set it states, UTF-8, or else Windows-1252."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    stated = _CHARSET.search(data[:_CHARSET_WITHIN])
    for name in [stated[1].decode("ascii")] if stated else []:
        try:
            return data.decode(name).lstrip("\ufeff")
        except (LookupError, UnicodeDecodeError):
            break
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _not_text(root: HtmlElement, length: int) -> Iterator[HtmlElement]:
    for element in root.iterdescendants():
        if (
            not isinstance(element.tag, str)
            or _is_never_text(element)
            or (
                element.tag not in {"body", "main"}
                and _NOT_TEXT.search(f"{element.get('class', '')} {element.get('id', '')}")
                and len(_text(element)) <= _MOST * length
            )
        ):
            yield element


def _is_never_text(element: HtmlElement) -> bool:
    if element.tag in _NEVER or element.get("role") in _ROLES or _is_hidden(element):
        return True
    # What stands at the head or foot of an article belongs to it, and a heading may be a button to open.
    within = _HEADINGS if element.tag == "button" else _CONTENT
    if element.tag == "button" or element.tag in _SITE_PARTS:
        return not any(parent.tag in within for parent in element.iterancestors())
    return False


def _is_hidden(element: HtmlElement) -> bool:
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or bool(_HIDDEN.search(element.get("style", "")))
    )


def _roots(root: HtmlElement) -> list[HtmlElement]:
    """The elements marked as main, when they hold text; else the whole."""
    marked = [e for e in root.iter() if e.tag == "main" or e.get("role") == "main"]
    outermost = [e for e in marked if not any(parent in marked for parent in e.iterancestors())]
    return outermost if any(_text(element).strip() for element in outermost) else [root]


def _text(element: HtmlElement) -> str:
    return str(element.text_content())
