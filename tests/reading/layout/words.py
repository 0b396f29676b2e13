"""Makes Word documents for tests from WordprocessingML."""

from __future__ import annotations

import io

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

W = nsdecls("w", "r")
_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


def word(body: str, *, footnotes: str = "", numbering: str = "") -> bytes:
    """A Word document with this body; notes as `<w:footnote>`, lists as `<w:abstractNum>` and `<w:num>`."""
    document = docx.Document()
    element = document.element.body
    for child in list(element):
        if not child.tag.endswith("sectPr"):
            element.remove(child)
    address = document.part.relate_to(
        "https://weidelo.example/", RELATIONSHIP_TYPE.HYPERLINK, is_external=True
    )
    for number, child in enumerate(parse_xml(f"<w:body {W}>{body.replace('LINK', address)}</w:body>")):
        element.insert(number, child)
    if footnotes:
        xml = f"<w:footnotes {W}>{footnotes}</w:footnotes>".encode()
        part = Part(PackURI("/word/footnotes.xml"), _FOOTNOTES, xml, document.part.package)
        document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    if numbering:
        root = document.part.numbering_part.element
        for child in list(root):
            root.remove(child)
        root.extend(list(parse_xml(f"<w:numbering {W}>{numbering}</w:numbering>")))
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def p(*runs: str, style: str = "", more: str = "") -> str:
    """A paragraph of runs, or of plain texts."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{more}</w:pPr>{''.join(r(x) if x[:1] != '<' else x for x in runs)}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run of text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def listed(text: str, number: int, level: int = 0) -> str:
    """A paragraph in a list."""
    return p(text, more=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def table(*rows: str) -> str:
    """A table."""
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def tr(*cells: str, properties: str = "") -> str:
    """A row of cells, or of plain texts."""
    own = f"<w:trPr>{properties}</w:trPr>" if properties else ""
    return f"<w:tr>{own}{''.join(c if c[:5] == '<w:tc' else tc(c) for c in cells)}</w:tr>"


def tc(content: str, properties: str = "") -> str:
    """A cell."""
    inner = content if content[:1] == "<" else p(content)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"
