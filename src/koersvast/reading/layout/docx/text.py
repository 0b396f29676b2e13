"""The text of a paragraph, with tracked changes accepted, and what belongs to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from docx.oxml.ns import qn

from koersvast.reading.layout.docx.footnotes import Footnotes
from koersvast.reading.layout.docx.xml import Element, is_on, value

# What tracked changes took away, what is not printed, and the older of two versions of one drawing.
_SKIPPED = {
    qn(name)
    for name in ("w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:instrText", "w:delText", "w:commentReference",
                 "w:annotationRef", "w:tbl")
} | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}  # fmt: skip
_TEXT, _TAB, _BREAK, _RUN, _LINK = (qn(name) for name in ("w:t", "w:tab", "w:br", "w:r", "w:hyperlink"))
_BOX = qn("w:txbxContent")
_REFERENCES = {qn("w:footnoteReference"), qn("w:endnoteReference")}
_MARK = re.compile(r"[(\[]?(\d{1,2}|[*†‡]{1,3}|[a-z])[)\]]?")
_UNIT_BEFORE_POWER = re.compile(r"(^|\s|\d)[kcd]?m$")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(slots=True)
class ParagraphText:
    """The lines of a paragraph; its footnote marks, which its text also shows when asked to; links; boxes."""

    text: str = ""
    marks: list[str] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)

    @property
    def lines(self) -> list[str]:
        lines = (" ".join(line.split()) for line in self.text.split("\n"))
        return [line for line in lines if line]


def text_of(paragraph: Element, part: Any, footnotes: Footnotes, *, show_marks: bool) -> ParagraphText:
    """The text of a paragraph."""
    found = ParagraphText()
    for kind, item in _items(paragraph):
        if kind == "text":
            found.text += item
        elif kind == "raised":
            _add_raised(found, item, show_marks=show_marks)
        elif kind == "note":
            _add_mark(found, footnotes.mark(item), show_marks=show_marks)
        elif kind == "box":
            found.boxes.append(item)
        elif kind == "link":
            address = _address(item, part)
            if address:
                found.links.append((address, "".join(t.text or "" for t in item.iter(_TEXT))))
    return found


def joins_next(paragraph: Element) -> bool:
    """Whether the end of a paragraph was taken away, so that the next one goes on with it."""
    return paragraph.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn('w:del')}") is not None


def _items(element: Element) -> Iterator[tuple[str, Any]]:
    for child in element:
        tag = child.tag
        if tag in _SKIPPED:
            continue
        if tag == _TEXT:
            run = child.getparent()
            raised = value(run, "w:rPr/w:vertAlign") == "superscript"
            if not is_on(run, "w:rPr/w:vanish"):
                yield "raised" if raised else "text", child.text or ""
        elif tag in (_TAB, qn("w:ptab")):
            yield "text", " "
        elif tag == _BREAK or tag == qn("w:cr"):
            yield "text", "\n"
        elif tag == qn("w:noBreakHyphen"):
            yield "text", "-"
        elif tag in _REFERENCES:
            yield "note", child
        elif tag == _BOX:
            yield "box", child
        else:
            if tag == _LINK:
                yield "link", child
            yield from _items(child)


def _add_raised(found: ParagraphText, text: str, *, show_marks: bool) -> None:
    mark = _MARK.fullmatch(text.strip())
    if mark and not _UNIT_BEFORE_POWER.search(found.text):
        _add_mark(found, mark[1], show_marks=show_marks)
    else:
        found.text += text.translate(_RAISED)


def _add_mark(found: ParagraphText, mark: str, *, show_marks: bool) -> None:
    found.marks.append(mark)
    if show_marks:
        found.text += mark.translate(_RAISED)


def _address(link: Element, part: Any) -> str:
    relation = part.rels.get(link.get(qn("r:id")))
    return str(relation.target_ref) if relation is not None and relation.is_external else ""
