"""Make the Word and PDF documents of the invented municipality of Lindebroek from their sources.

Usage: python scripts/make_lindebroek.py [FOLDER]   (default: examples/lindebroek/documents)

The text and web pages of Lindebroek are written by hand and stand in that folder already. Making twice
gives the same bytes, so that a change in a document is a change in its source.
"""

from __future__ import annotations

import io
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import docx
import font_source_sans_pro
import typst
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

HERE = Path(__file__).resolve().parent.parent / "examples" / "lindebroek"
WRITTEN = datetime(2025, 3, 4, 9, 0, tzinfo=UTC)
# The oldest moment that a zip file can hold; any fixed moment would do.
ZIP_MOMENT = (1980, 1, 1, 0, 0, 0)


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for source in sorted((HERE / "sources").iterdir()):
        if source.suffix == ".md":
            target = folder / f"{source.stem}.docx"
            target.write_bytes(word_document(source.read_text(encoding="utf-8")))
        elif source.suffix == ".typ":
            target = folder / f"{source.stem}.pdf"
            target.write_bytes(pdf_document(source))
        else:
            continue
        print(target)


def pdf_document(source: Path) -> bytes:
    """A PDF from a Typst source. Only the fonts that come with the project's packages are used."""
    fonts = [str(path) for path in sorted(Path(font_source_sans_pro.__file__).parent.glob("files/*.otf"))]
    with_moment = typst.compile(
        str(source), font_paths=sorted({str(Path(font).parent) for font in fonts}),
        ignore_system_fonts=True, timestamp=int(WRITTEN.timestamp()),
    )  # fmt: skip
    assert isinstance(with_moment, bytes)
    return with_moment


def word_document(markdown: str) -> bytes:
    """A Word document from Markdown: headings, paragraphs, lists, tables, bold, line breaks and links."""
    document = docx.Document()
    _style(document)
    for node in SyntaxTreeNode(MarkdownIt("commonmark", {"html": True}).enable("table").parse(markdown)):
        _add(document, node)
    document.core_properties.title = markdown.splitlines()[0].lstrip("# ")
    document.core_properties.author = "Gemeente Lindebroek"
    document.core_properties.created = document.core_properties.modified = WRITTEN
    stream = io.BytesIO()
    document.save(stream)
    return _at_one_moment(stream.getvalue())


def _style(document: Document) -> None:
    document.styles["Normal"].font.name = "Calibri"
    document.styles["Normal"].font.size = Pt(10.5)
    section = document.sections[0]
    section.left_margin = section.right_margin = Cm(2.2)
    section.header.paragraphs[0].text = "Gemeente Lindebroek"
    section.footer.paragraphs[0].text = "Jong in Lindebroek: terugblik op 2024"


def _add(document: Document, node: SyntaxTreeNode) -> None:
    if node.type == "heading":
        _inline(document.add_heading(level=int(node.tag[1])), node.children[0])
    elif node.type == "paragraph":
        _inline(document.add_paragraph(), node.children[0])
    elif node.type == "bullet_list":
        for item in node.children:
            _inline(document.add_paragraph(style="List Bullet"), item.children[0].children[0])
    elif node.type == "table":
        _add_table(document, node)
    else:
        raise ValueError(f"line {(node.map or (0, 0))[0] + 1}: no way to put {node.type} into Word")


def _add_table(document: Document, node: SyntaxTreeNode) -> None:
    rows = [row for part in node.children for row in part.children]
    table = document.add_table(len(rows), len(rows[0].children), style="Table Grid")
    for row, cells in zip(rows, table.rows, strict=True):
        for source, cell in zip(row.children, cells.cells, strict=True):
            _fill(cell, source)
            if source.type == "th":
                for run in cell.paragraphs[0].runs:
                    run.bold = True
    head = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(head)
    document.add_paragraph()


def _fill(cell: _Cell, source: SyntaxTreeNode) -> None:
    if source.children:
        _inline(cell.paragraphs[0], source.children[0])


def _inline(paragraph: Paragraph, node: SyntaxTreeNode, *, bold: bool = False) -> None:
    for part in node.children:
        if part.type == "text":
            paragraph.add_run(part.content).bold = bold or None
        elif part.type == "softbreak":
            paragraph.add_run(" ")
        elif part.type == "html_inline" and part.content == "<br>":
            paragraph.add_run().add_break()
        elif part.type == "strong":
            _inline(paragraph, part, bold=True)
        elif part.type == "link":
            _add_link(paragraph, str(part.attrs["href"]), part.children[0].content)
        else:
            raise ValueError(f"no way to put {part.type} into Word: {part.content!r}")


def _add_link(paragraph: Paragraph, address: str, text: str) -> None:
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = paragraph.add_run(text)
    run.font.underline = True
    link.append(run._r)
    paragraph._p.append(link)


def _at_one_moment(data: bytes) -> bytes:
    """The same zip file with every part dated at one moment."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            part = zipfile.ZipInfo(name, ZIP_MOMENT)
            part.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(part, old.read(name))
    return stream.getvalue()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "documents")
