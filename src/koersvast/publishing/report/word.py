"""A report as a Word document, to edit: real headings, lists, captions and tables with a head row."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Length, Pt

from koersvast.publishing.report.parts import Bullets, Drawing, Grid, Heading, Paragraph, Report
from koersvast.publishing.report.typesetting import pictures

# Charts become pictures, for Word shows no SVG everywhere; twice as fine as a screen.
_FINENESS = 192
_WIDTH = Cm(15)
_SMALL = Pt(9)
# A document holds when it was made, and a zip when its files were; fixed ones give the same bytes.
_MADE = dt.datetime(1980, 1, 1, tzinfo=dt.UTC)
_LANGUAGES = {"nl": "nl-NL", "en": "en-GB"}


def word_of(report: Report) -> bytes:
    """The report as a .docx file. The same report gives the same bytes."""
    document = Document()
    _describe(document, report)
    document.add_heading(report.title, level=0)
    document.add_paragraph(report.subtitle, style="Subtitle")
    document.add_paragraph(report.note)
    drawings = [part for part in report.parts if isinstance(part, Drawing)]
    drawn = dict(zip(drawings, pictures([part.svg for part in drawings], _FINENESS), strict=True))
    for part in report.parts:
        if isinstance(part, Drawing):
            _add_drawing(document, part, drawn[part])
        else:
            _add(document, part)
    out = io.BytesIO()
    document.save(out)
    return _without_times(out.getvalue())


def _describe(document: WordDocument, report: Report) -> None:
    properties = document.core_properties
    properties.title, properties.author, properties.language = report.title, "Koersvast", report.language
    properties.created = properties.modified = _MADE
    properties.comments = ""
    fonts = document.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr")[0]
    for old in fonts.findall(qn("w:lang")):
        fonts.remove(old)
    fonts.append(_element("w:lang", val=_LANGUAGES[report.language]))


def _add(document: WordDocument, part: Heading | Paragraph | Bullets | Grid) -> None:
    match part:
        case Heading(level, words):
            document.add_heading(words, level=level)
        case Paragraph(words, strong):
            paragraph = document.add_paragraph()
            if strong:
                paragraph.add_run(f"{strong} ").bold = True
            paragraph.add_run(words)
        case Bullets(items):
            for words in items:
                document.add_paragraph(words, style="List Bullet")
        case Grid():
            _add_grid(document, part)


def _add_grid(document: WordDocument, grid: Grid) -> None:
    caption = document.add_paragraph(grid.caption, style="Caption")
    caption.paragraph_format.keep_with_next = True
    table = document.add_table(rows=0, cols=len(grid.head), style="Light List Accent 1")
    table.autofit = False
    widths = _widths(grid)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for words in (grid.head, *grid.rows):
        for at, (cell, text) in enumerate(zip(table.add_row().cells, words, strict=True)):
            cell.width = widths[at]
            paragraph = cell.paragraphs[0]
            paragraph.add_run(text).font.size = _SMALL
            if at in grid.numeric:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    # The head repeats on every page, and is the head for who has the table read aloud.
    table.rows[0]._tr.get_or_add_trPr().append(_element("w:tblHeader", val="true"))
    document.add_paragraph()


def _widths(grid: Grid) -> list[Length]:
    """The first column, with the names, takes twice the room of another."""
    share = _WIDTH / (len(grid.head) + 1)
    return [Length(int(share * (1 if at else 2))) for at in range(len(grid.head))]


def _add_drawing(document: WordDocument, drawing: Drawing, picture: bytes) -> None:
    document.add_picture(io.BytesIO(picture), width=_WIDTH)
    for described in document.inline_shapes[-1]._inline.xpath("wp:docPr"):
        described.set("descr", drawing.description)
        described.set("title", drawing.caption)
    document.add_paragraph(drawing.caption, style="Caption")


def _element(name: str, **attributes: str) -> Any:
    element = OxmlElement(name)
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    return element


def _without_times(contents: bytes) -> bytes:
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(contents)) as made,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as same,
    ):
        for name in made.namelist():
            entry = zipfile.ZipInfo(name, _MADE.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            same.writestr(entry, made.read(name))
    return out.getvalue()
