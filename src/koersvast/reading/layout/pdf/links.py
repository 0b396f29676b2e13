"""Addresses that a page links to, with the words they are on."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from typing import Any

import pypdfium2.raw as pdfium

from koersvast.reading.blocks import Link
from koersvast.reading.layout.pdf.page import Box, ToPage, Word, locator

_WEB = ("http://", "https://", "mailto:")


def links_of(document: Any, page: Any, number: int, words: Sequence[Word], to_page: ToPage) -> Iterator[Link]:
    """The web addresses of a page, from top to bottom as the file has them."""
    position, link = ctypes.c_int(0), pdfium.FPDF_LINK()
    while pdfium.FPDFLink_Enumerate(page, ctypes.byref(position), ctypes.byref(link)):
        address = _address(document, link)
        rect = pdfium.FS_RECTF()
        if not address.startswith(_WEB) or not pdfium.FPDFLink_GetAnnotRect(link, ctypes.byref(rect)):
            continue
        (ax, ay), (bx, by) = to_page(rect.left, rect.top), to_page(rect.right, rect.bottom)
        box = Box(min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))
        text = " ".join(word.text for word in words if box.grown(1).holds(word.box.middle))
        yield Link(address, text, locator(number, box))


def _address(document: Any, link: Any) -> str:
    action = pdfium.FPDFLink_GetAction(link)
    if not action:
        return ""
    length = pdfium.FPDFAction_GetURIPath(document, action, None, 0)
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFAction_GetURIPath(document, action, buffer, length)
    return buffer.value.decode("utf-8", "replace")
