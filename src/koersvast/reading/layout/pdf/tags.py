"""The tables that the tags of a PDF tell: ISO 32000-1, 14.7 (structure) and 14.8.4.3.4 (tables).

Tags name the pieces of a page's content, by number, that each cell is made of.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

# Elements stand within each other at most this deep; more is a damaged file.
_DEEPEST = 60
# A cell covers at most so many rows or columns; more is a damaged file.
_MOST_COVERED = 100


@dataclass(frozen=True, slots=True)
class TaggedCell:
    """A cell: the pieces of content in it, how many rows and columns it covers, and whether it is a head."""

    marks: frozenset[int]
    down: int
    across: int
    head: bool


@dataclass(frozen=True, slots=True)
class TaggedTable:
    """The rows of a table that stand on one page; those before or behind it may lack."""

    rows: tuple[tuple[TaggedCell, ...], ...]


def tagged_tables_of(page: Any) -> tuple[TaggedTable, ...]:
    """The tables of a page in their order; those within cells are words of the cell."""
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    if not tree:
        return ()
    try:
        roots = (
            pdfium.FPDF_StructTree_GetChildAtIndex(tree, index)
            for index in range(pdfium.FPDF_StructTree_CountChildren(tree))
        )
        tables = [table for root in roots if root for table in _outermost(root, "Table", 0)]
        found = [TaggedTable(tuple(_row(row) for row in _outermost(table, "TR", 0))) for table in tables]
    finally:
        pdfium.FPDF_StructTree_Close(tree)
    return tuple(TaggedTable(tuple(filter(None, table.rows))) for table in found)


def _row(row: Any) -> tuple[TaggedCell, ...]:
    """The cells of a row; the library leaves out those without content, but counts them."""
    cells = []
    for index in range(pdfium.FPDF_StructElement_CountChildren(row)):
        cell = pdfium.FPDF_StructElement_GetChildAtIndex(row, index)
        if cell and (kind := _kind(cell)) in {"TH", "TD"}:
            marks = frozenset(_marks(cell, 0))
            cells.append(TaggedCell(marks, _number(cell, "RowSpan"), _number(cell, "ColSpan"), kind == "TH"))
        elif not cell and pdfium.FPDF_StructElement_GetMarkedContentIdAtIndex(row, index) < 0:
            cells.append(TaggedCell(frozenset(), 1, 1, head=False))
    return tuple(cells)


def _outermost(element: Any, kind: str, depth: int) -> Iterator[Any]:
    """The elements of a kind within an element, or itself, but none within these."""
    if _kind(element) == kind:
        yield element
    elif depth < _DEEPEST:
        for child in _children(element):
            yield from _outermost(child, kind, depth + 1)


def _children(element: Any) -> Iterator[Any]:
    for index in range(pdfium.FPDF_StructElement_CountChildren(element)):
        child = pdfium.FPDF_StructElement_GetChildAtIndex(element, index)
        if child:
            yield child


def _marks(element: Any, depth: int) -> Iterator[int]:
    for index in range(pdfium.FPDF_StructElement_CountChildren(element)):
        # Asked by child, as this page's pieces only are told so; -1 for others and for elements.
        mark = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, index)
        if mark >= 0:
            yield mark
    if depth < _DEEPEST:
        for child in _children(element):
            yield from _marks(child, depth + 1)


def _kind(element: Any) -> str:
    length = pdfium.FPDF_StructElement_GetType(element, None, 0)
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDF_StructElement_GetType(element, buffer, length)
    return buffer.raw.decode("utf-16-le", "replace").rstrip("\x00")


def _number(element: Any, name: str) -> int:
    """A whole number among the attributes of an element, 1 when it has none of this name."""
    number = ctypes.c_float()
    for index in range(max(0, pdfium.FPDF_StructElement_GetAttributeCount(element))):
        attributes = pdfium.FPDF_StructElement_GetAttributeAtIndex(element, index)
        value = pdfium.FPDF_StructElement_Attr_GetValue(attributes, name.encode())
        if value and pdfium.FPDF_StructElement_Attr_GetNumberValue(value, ctypes.byref(number)):
            return min(max(round(number.value), 1), _MOST_COVERED)
    return 1
