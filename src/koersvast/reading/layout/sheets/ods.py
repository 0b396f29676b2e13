"""Sheets of an OpenDocument spreadsheet (ISO/IEC 26300, chapter 9).

A cell holds both its value and the text that it shows. The text is in the language of the program that
wrote it, so a figure is written anew from its value with as many decimals as the text shows.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from lxml import etree

from koersvast.reading.layout.sheets.sheet import Sheet, SheetCell
from koersvast.reading.layout.sheets.shown import shown

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_TITLE = ".//{http://purl.org/dc/elements/1.1/}title"
_MOST_DECIMALS = 8
# Empty cells are repeated to the edge of the sheet; filled ones a few times. More is a damaged file.
_MOST_ROWS = 1000
_MOST_COLUMNS = 100


def sheets_of_ods(data: bytes) -> tuple[str, list[Sheet]]:
    """The title that the file states, and its sheets."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        content = etree.fromstring(archive.read("content.xml"), parser)
        meta = archive.read("meta.xml") if "meta.xml" in archive.namelist() else b"<meta/>"
    title = etree.fromstring(meta, parser).findtext(_TITLE) or ""
    styles = _styles(content)
    tables = (table for table in content.iter(f"{_TABLE}table") if not styles.hides(table))
    return title, [_sheet(table, styles) for table in tables]


@dataclass(frozen=True, slots=True)
class _Styles:
    """The names of the styles that print bold, and of those that hide a sheet."""

    bold: frozenset[str]
    hidden: frozenset[str]

    def hides(self, element: etree._Element) -> bool:
        """Whether a sheet, or a row or column by itself, is not shown."""
        is_out = element.get(f"{_TABLE}visibility", "visible") != "visible"
        return is_out or element.get(f"{_TABLE}style-name") in self.hidden


def _styles(content: etree._Element) -> _Styles:
    bold, hidden = set(), set()
    for style in content.iter(f"{_STYLE}style"):
        name = style.get(f"{_STYLE}name", "")
        text, table = style.find(f"{_STYLE}text-properties"), style.find(f"{_STYLE}table-properties")
        if text is not None and text.get(f"{_FO}font-weight") == "bold":
            bold.add(name)
        if table is not None and table.get(f"{_TABLE}display") == "false":
            hidden.add(name)
    return _Styles(frozenset(bold), frozenset(hidden))


def _sheet(table: etree._Element, styles: _Styles) -> Sheet:
    cells: dict[tuple[int, int], SheetCell] = {}
    row_number = 1
    for row in table.iter(f"{_TABLE}table-row"):
        filled = [] if styles.hides(row) else list(_cells(row, styles))
        repeats = _count(row, "number-rows-repeated")
        for repeat in range(min(repeats, _MOST_ROWS) if filled else 0):
            cells.update({(row_number + repeat, column): cell for column, cell in filled})
        row_number += repeats
    return Sheet(table.get(f"{_TABLE}name", ""), cells)


def _cells(row: etree._Element, styles: _Styles) -> Iterator[tuple[int, SheetCell]]:
    column = 1
    for element in row:
        repeats = _count(element, "number-columns-repeated")
        if element.tag == f"{_TABLE}table-cell":
            text = _shown(element)
            across = min(_count(element, "number-columns-spanned"), _MOST_COLUMNS)
            down = min(_count(element, "number-rows-spanned"), _MOST_ROWS)
            for repeat in range(min(repeats, _MOST_COLUMNS) if text else 0):
                bold = element.get(f"{_TABLE}style-name") in styles.bold
                yield column + repeat, SheetCell(text, bold, across=across, down=down)
        column += repeats


def _shown(cell: etree._Element) -> str:
    paragraphs = ["".join(map(str, part.itertext())) for part in cell.findall(f"{_TEXT}p")]
    text = "\n".join(paragraph for paragraph in paragraphs if paragraph.strip()).strip()
    kind = cell.get(f"{_OFFICE}value-type", "")
    try:
        value = Decimal(cell.get(f"{_OFFICE}value", ""))
    except InvalidOperation:
        return text
    scale = 100 if kind == "percentage" else 1
    decimals = _decimals(value * scale, text)
    if decimals is None:
        return text
    grouped = "#,##0" if abs(value * scale) >= 1000 and not text.lstrip("-").isdigit() else "0"
    fraction = "." + "0" * decimals if decimals else ""
    euro = '"€"' if kind == "currency" and "€" in text else ""
    return shown(value, f"{euro}{grouped}{fraction}{'%' if kind == 'percentage' else ''}")


def _decimals(value: Decimal, text: str) -> int | None:
    """With how many decimals a text shows a value; None when it shows something else, such as a date."""
    digits = "".join(char for char in text if char.isdigit())
    if not digits:
        return None
    for decimals in range(_MOST_DECIMALS + 1):
        if "".join(char for char in f"{value:.{decimals}f}" if char.isdigit()) == digits:
            return decimals
    return None


def _count(element: etree._Element, name: str) -> int:
    stated = element.get(f"{_TABLE}{name}", "1")
    return max(int(stated), 1) if stated.isascii() and stated.isdigit() else 1
