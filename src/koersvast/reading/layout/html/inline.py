"""Running text in a web page: its lines, its links, and the footnote marks in it."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

_MARK = re.compile(r"\s*[(\[]?(\d{1,2}|[*†‡]{1,3}|[a-z])[)\]]?\s*")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_UNIT_BEFORE_POWER = re.compile(r"(^|\s|\d)[kcd]?m$")
_BREAKS = {"br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt"}
_BOLD = {"b", "strong"}


class Inline:
    """Text that is being gathered; `\\n` parts the lines that the page tells apart."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self.links: list[tuple[str, str]] = []
        self.marks: list[str] = []
        self.first_mark = ""
        self.all_bold = True

    def add_text(self, text: str | None, *, bold: bool = False) -> None:
        """Add text; white space in the source is one space."""
        if text:
            self.all_bold = self.all_bold and (bold or not text.strip())
            self._parts.append(re.sub(r"[\s\u00a0\u200b]+", " ", text.replace("\u00ad", "")))

    def add_break(self) -> None:
        """End the line."""
        self._parts.append("\n")

    def add_raised(self, text: str, *, keep: bool) -> None:
        """Add raised text: the mark of this note, a power, or the mark of a footnote.

        Marks are kept in running text as raised figures; in cells they stand apart.
        """
        found = _MARK.fullmatch(text)
        before = "".join(self._parts).rstrip()
        if found and not before:
            self.first_mark = found[1]
        elif found and not _UNIT_BEFORE_POWER.search(before):
            self.marks.append(found[1])
            if keep:
                self._parts.append(found[1].translate(_RAISED))
        else:
            self._parts.append(text.strip().translate(_RAISED))

    def lines(self) -> list[str]:
        """The lines that have text."""
        lines = (" ".join(line.split()) for line in "".join(self._parts).split("\n"))
        return [line for line in lines if line]


def inline_of(element: HtmlElement, inline: Inline, *, keep_marks: bool = True, bold: bool = False) -> Inline:
    """Add the text of an element and all that is in it."""
    if element.tag == "br":
        inline.add_break()
        return inline
    if element.tag == "sup":
        inline.add_raised(str(element.text_content()), keep=keep_marks)
        return inline
    bold = bold or element.tag in _BOLD
    if element.tag in _BREAKS:
        inline.add_break()
    if element.tag == "li" and not keep_marks:
        # Within a cell the bullet is all that tells a subgoal or sub-row.
        inline.add_text("• ", bold=bold)
    inline.add_text(element.text, bold=bold)
    for child in element:
        inline_of(child, inline, keep_marks=keep_marks, bold=bold)
        inline.add_text(child.tail, bold=bold)
    if element.tag in _BREAKS:
        inline.add_break()
    if element.tag == "a" and element.get("href"):
        inline.links.append((element.get("href", "").strip(), str(element.text_content())))
    return inline
