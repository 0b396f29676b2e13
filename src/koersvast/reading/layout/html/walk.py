"""The elements of a web page to blocks, in their order."""

from __future__ import annotations

from lxml.html import HtmlElement

from koersvast.reading.blocks import Block, Heading, Link, ListItem, Note, Paragraph, Piece, Table
from koersvast.reading.layout.html.inline import Inline, inline_of
from koersvast.reading.layout.html.tables import definitions, is_data_table, table_of_element

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "header", "hr", "html", "li", "main", "ol", "p",
    "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", *_HEADINGS,
}  # fmt: skip
_LONGEST_HEADING = 120
_WEB = ("http://", "https://", "mailto:")


class Walker:
    """Adds blocks to a list while going through elements; the place of a block is its number in the list."""

    def __init__(self, blocks: list[Block]) -> None:
        self._blocks = blocks
        self._number = 0

    def walk(self, element: HtmlElement, depth: int = 0) -> None:
        """Add the blocks of an element and what is in it. `depth` is how deep it stands in lists."""
        tag = element.tag
        if tag == "table":
            self._table(element, depth)
        elif tag == "dl":
            self._add_table(definitions(element, self._next()))
        elif tag in _HEADINGS or element.get("role") == "heading":
            self._heading(element)
        elif tag in {"ul", "ol"}:
            self._list(element, depth)
        else:
            self._mixed(element, depth)

    def _mixed(self, element: HtmlElement, depth: int, marker: str = "") -> None:
        """Running text with blocks in it: each stretch of text between two blocks is a block of its own."""
        inline = Inline()
        inline.add_text(element.text)
        for child in element:
            if child.tag in _BLOCKS or _holds_block(child):
                if self._text(inline, element, depth, marker):
                    marker = ""
                inline = Inline()
                self.walk(child, depth)
            else:
                inline_of(child, inline)
            inline.add_text(child.tail)
        self._text(inline, element, depth, marker)

    def _text(self, inline: Inline, element: HtmlElement, depth: int, marker: str) -> bool:
        """Add a stretch of text, if there is any; a footnote begins with its mark, a heading is all bold."""
        lines = inline.lines()
        if not lines:
            return False
        place = self._next()
        pieces = tuple(Piece(line, place) for line in lines)
        if inline.first_mark:
            self._blocks.append(Note(pieces, marker=inline.first_mark))
        elif marker:
            self._blocks.append(ListItem(pieces, marker=marker, depth=depth))
        elif element.tag == "summary" or (inline.all_bold and _is_title(" ".join(lines))):
            self._blocks.append(Heading(pieces, level=0))
        else:
            self._blocks.append(Paragraph(pieces))
        self._links(inline, place)
        return True

    def _links(self, inline: Inline, place: str) -> None:
        for address, text in inline.links:
            if address.startswith(_WEB):
                self._blocks.append(Link(address, " ".join(text.split()), place))

    def _heading(self, element: HtmlElement) -> None:
        inline = inline_of(element, Inline())
        lines = inline.lines()
        if lines:
            place = self._next()
            stated = element.get("aria-level", "")
            level = _HEADINGS.get(element.tag) or (int(stated) if stated.isdecimal() else 0)
            self._blocks.append(Heading(tuple(Piece(line, place) for line in lines), level=level))
            self._links(inline, place)

    def _list(self, element: HtmlElement, depth: int) -> None:
        start = element.get("start", "1")
        number = int(start) if start.isdecimal() else 1
        notes = "footnote" in f"{element.get('class', '')} {element.getparent().get('class', '')}".casefold()
        for item in element:
            if item.tag != "li":
                self.walk(item, depth)
                continue
            marker = "•" if element.tag == "ul" else _ordinal(number, element.get("type", "1"))
            if notes and element.tag == "ol":
                self._note(item, str(number))
            else:
                self._mixed(item, depth + 1 if self._in_list(item) > 1 else depth, marker)
            number += 1

    def _in_list(self, item: HtmlElement) -> int:
        return sum(parent.tag in {"ul", "ol"} for parent in item.iterancestors())

    def _note(self, item: HtmlElement, marker: str) -> None:
        lines = inline_of(item, Inline()).lines()
        if lines:
            place = self._next()
            self._blocks.append(Note(tuple(Piece(line, place) for line in lines), marker=marker))

    def _table(self, element: HtmlElement, depth: int) -> None:
        if is_data_table(element):
            table, links = table_of_element(element, self._next())
            self._add_table(table)
            self._blocks.extend(link for link in links if link.address.startswith(_WEB))
        else:
            for cell in element.iter("td", "th", "caption"):
                # A damaged page may have cells within cells: these come with the cell that they stand in.
                if next(cell.iterancestors("table", "td", "th")) is element:
                    self._mixed(cell, depth)

    def _add_table(self, table: Table | None) -> None:
        if table is not None:
            self._blocks.append(table)

    def _next(self) -> str:
        self._number += 1
        return f"b{self._number}"


def _holds_block(element: HtmlElement) -> bool:
    """Whether an inline element, such as a link around a whole card, has blocks in it."""
    return any(child.tag in _BLOCKS for child in element.iterdescendants())


def _is_title(text: str) -> bool:
    return len(text) <= _LONGEST_HEADING and not text.endswith((".", ",", ";"))


def _ordinal(number: int, kind: str) -> str:
    if kind in {"a", "A"} and 1 <= number <= 26:
        return chr(ord(kind) + number - 1) + "."
    return f"{number}."
