"""The body of a Word document to blocks, in their order."""

from __future__ import annotations

from typing import Any

from docx.oxml.ns import qn

from koersvast.reading.blocks import Block, Cell, Heading, Link, ListItem, Note, Paragraph, Piece
from koersvast.reading.layout.captions import without_glued_marks
from koersvast.reading.layout.docx.footnotes import Footnotes
from koersvast.reading.layout.docx.numbering import Numbering
from koersvast.reading.layout.docx.styles import Styles
from koersvast.reading.layout.docx.tables import GridCell, head_told, rows_of
from koersvast.reading.layout.docx.text import ParagraphText, joins_next, text_of
from koersvast.reading.layout.docx.xml import Element
from koersvast.reading.layout.grid import table_of

_PARAGRAPH, _TABLE = qn("w:p"), qn("w:tbl")
# Parts that hold paragraphs and tables without being one.
_HOLDERS = {
    qn(name) for name in ("w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo", "w:txbxContent")
}
_WEB = ("http://", "https://", "mailto:")
_MOST_LEVELS = 6


class Walker:
    """Gathers blocks while going through the body. The place of a block is its number."""

    def __init__(self, part: Any, styles: Styles, numbering: Numbering, footnotes: Footnotes) -> None:
        self.blocks: list[Block] = []
        self._part, self._styles, self._numbering, self._footnotes = part, styles, numbering, footnotes
        self._number = 0
        self._told = {0}
        self._open: ParagraphText | None = None

    def walk(self, holder: Element) -> None:
        """Add the blocks of everything in an element."""
        for element in holder:
            if element.tag == _PARAGRAPH:
                self._paragraph(element)
            elif element.tag == _TABLE:
                self._table(element)
            elif element.tag in _HOLDERS:
                self.walk(element)

    def _paragraph(self, element: Element) -> None:
        found = text_of(element, self._part, self._footnotes, show_marks=True)
        if self._open is not None:
            found.text = self._open.text + found.text
            self._open = None
        if joins_next(element):
            self._open = found
            return
        if found.lines and not self._styles.is_contents(element):
            self._add_text(element, found)
        for box in found.boxes:
            self.walk(box)

    def _add_text(self, element: Element, found: ParagraphText) -> None:
        place = self._next()
        level = self._styles.level(element)
        marker, depth = self._numbering.marker(self._styles.numbering(element))
        text = " ".join(found.lines)
        pieces = tuple(Piece(line, place) for line in found.lines)
        if level:
            self._told.add(level)
        elif self._styles.looks_as_heading(element, text) and marker != "•":
            level = min(max(self._told) + 1, _MOST_LEVELS)
        if level:
            if marker:
                pieces = (Piece(f"{marker} {pieces[0].text}", place), *pieces[1:])
            self.blocks.append(Heading(pieces, level=level))
        elif marker:
            self.blocks.append(ListItem(pieces, marker=marker, depth=depth))
        else:
            self.blocks.append(Paragraph(pieces))
        self._add_links(found, place)
        self._add_notes(found.marks, place)

    def _add_links(self, found: ParagraphText, place: str) -> None:
        self.blocks += [Link(a, " ".join(t.split()), place) for a, t in found.links if a.startswith(_WEB)]

    def _add_notes(self, marks: list[str], place: str) -> None:
        for mark in marks:
            note = self._footnotes.of(mark)
            if note is not None:
                lines = [line for p in note.iter(_PARAGRAPH) for line in self._text(p).lines]
                self.blocks.append(Note(tuple(Piece(line, place) for line in lines), marker=mark))

    def _text(self, paragraph: Element) -> ParagraphText:
        return text_of(paragraph, self._part, self._footnotes, show_marks=False)

    def _table(self, element: Element) -> None:
        rows = rows_of(element)
        cells = [cell for row in rows for cell in row]
        if len(cells) == 1:
            self.walk(cells[0].element)
            return
        place = self._next()
        inner: list[Element] = []
        links: list[Link] = []
        marks: list[str] = []
        placed: list[tuple[int, int, Cell]] = []
        for row_number, row in enumerate(rows):
            for cell in row:
                locator = f"{place}.{row_number + 1}.{cell.column + 1}"
                made, texts = self._cell(cell, locator)
                placed.append((row_number, cell.column, made))
                marks += made.marks
                links += [Link(a, t, locator) for text in texts for a, t in text.links if a.startswith(_WEB)]
                inner += cell.element.findall(_TABLE)
        table = table_of(placed, head=head_told(element))
        if table is not None:
            self.blocks.append(table)
            self.blocks += links
            self._add_notes(marks, place)
        for nested in inner:
            self._table(nested)

    def _cell(self, cell: GridCell, locator: str) -> tuple[Cell, list[ParagraphText]]:
        texts: list[ParagraphText] = []
        pieces: list[Piece] = []
        for paragraph in _paragraphs_of(cell.element):
            text = self._text(paragraph)
            texts.append(text)
            marker, _ = self._numbering.marker(self._styles.numbering(paragraph)) if text.lines else ("", 0)
            lines = text.lines
            if marker:
                lines = [f"{marker} {lines[0]}", *lines[1:]]
            pieces += [Piece(line, locator) for line in lines]
        marks = tuple(mark for text in texts for mark in text.marks)
        made = Cell(tuple(pieces), across=cell.across, down=cell.down, marks=marks)
        return without_glued_marks(made), texts

    def _next(self) -> str:
        self._number += 1
        return f"b{self._number}"


def _paragraphs_of(cell: Element) -> list[Element]:
    """The paragraphs of a cell, not those of tables within it."""
    found = []
    for element in cell:
        if element.tag == _PARAGRAPH:
            found.append(element)
        elif element.tag in _HOLDERS:
            found += _paragraphs_of(element)
    return found
