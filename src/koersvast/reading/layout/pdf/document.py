"""A PDF file to pages of words and lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from koersvast.reading.blocks import Link
from koersvast.reading.errors import UnreadableDocument
from koersvast.reading.layout.pdf.hyphens import with_own_hyphens
from koersvast.reading.layout.pdf.links import links_of
from koersvast.reading.layout.pdf.page import Page, ToPage
from koersvast.reading.layout.pdf.rules import rules_of
from koersvast.reading.layout.pdf.spaces import with_spaces
from koersvast.reading.layout.pdf.tags import tagged_tables_of
from koersvast.reading.layout.pdf.words import marked, words_of
from koersvast.texts import both

# A picture that covers this part of a page without text is a scan.
_SCAN_COVERS = 0.5
# So many pages are named in a message; more would not help the reader.
_PAGES_NAMED = 8


@dataclass(frozen=True, slots=True)
class File:
    """What a PDF holds: the title it states, its pages, and the links of each page."""

    title: str
    pages: tuple[Page, ...]
    links: tuple[tuple[Link, ...], ...]


def pages_of(path: Path, data: bytes) -> File:
    """The pages of a PDF.

    Raises UnreadableDocument when the file is encrypted or damaged, or when pages are damaged or scans
    without text. These pages are named, and the others are not read: a plan that lacks the figures of one
    page would look whole.
    """
    document = _opened(path, data)
    try:
        title = (document.get_metadata_dict().get("Title") or "").strip()
        pages, links, scans, damaged = [], [], [], {}
        for number in range(1, len(document) + 1):
            try:
                page, own_links = _page(document, number)
                scan = not page.words and _is_scan(document, number)
            except pypdfium2.PdfiumError as problem:
                damaged[number] = str(problem)
                continue
            pages.append(page)
            links.append(own_links)
            if scan:
                scans.append(number)
    except (pypdfium2.PdfiumError, UnicodeError) as problem:
        raise UnreadableDocument(path, "damaged", kind="PDF", found=str(problem)) from problem
    finally:
        document.close()
    if not pages and not damaged:
        raise UnreadableDocument(path, "damaged", kind="PDF", found="0 pages")
    if damaged:
        found = next(iter(damaged.values()))
        raise UnreadableDocument(path, "damaged-pages", pages=_named(list(damaged)), found=found)
    if scans:
        raise UnreadableDocument(path, "scanned", pages=_named(scans))
    return File(title, tuple(with_own_hyphens(with_spaces(pages))), tuple(links))


def _opened(path: Path, data: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as problem:
        code = getattr(problem, "err_code", None)
        if code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise UnreadableDocument(path, "encrypted") from problem
        raise UnreadableDocument(path, "damaged", kind="PDF", found=str(problem)) from problem


def _page(document: pypdfium2.PdfDocument, number: int) -> tuple[Page, tuple[Link, ...]]:
    page = document[number - 1]
    text_page = page.get_textpage()
    try:
        width, height = page.get_size()
        to_page = _to_page(page)
        words = tuple(_once(words_of(text_page.raw, to_page, page.get_rotation())))
        tagged = tagged_tables_of(page.raw)
        if tagged:
            words = tuple(marked(words, text_page.raw))
        rules = tuple(rules_of(page.raw, to_page))
        links = tuple(links_of(document.raw, page.raw, number, words, to_page))
    finally:
        text_page.close()
        page.close()
    return Page(number, width, height, words, rules, tagged), links


def _to_page(page: Any) -> ToPage:
    """From the coordinates of the file (origin bottom left, page not turned) to those of the page shown."""
    left, bottom, right, top = page.get_cropbox()
    turn = page.get_rotation()
    if turn == 90:
        return lambda x, y: (y - bottom, x - left)
    if turn == 180:
        return lambda x, y: (right - x, y - bottom)
    if turn == 270:
        return lambda x, y: (top - y, right - x)
    return lambda x, y: (x - left, top - y)


def _once(words: Iterator[Any]) -> Iterator[Any]:
    """Each word once: some programs print bold by printing a word again a hair further on."""
    seen: set[tuple[str, int, int]] = set()
    for word in words:
        place = (word.text, round(word.box.x0 / 2), round(word.box.top / 2))
        if place not in seen:
            seen.add(place)
            yield word


def _is_scan(document: pypdfium2.PdfDocument, number: int) -> bool:
    page = document[number - 1]
    width, height = page.get_size()
    covered = 0.0
    for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE]):
        left, bottom, right, top = item.get_bounds()
        covered += max(0.0, right - left) * max(0.0, top - bottom)
    page.close()
    return bool(covered > _SCAN_COVERS * width * height)


def _named(numbers: list[int]) -> dict[str, str]:
    named = ", ".join(map(str, numbers[:_PAGES_NAMED])) + (", …" if len(numbers) > _PAGES_NAMED else "")
    return both("reading-unreadable-pages", count=len(numbers), pages=named)
