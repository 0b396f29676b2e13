"""How paragraphs look: by their own properties, their style, and the styles that one is based on."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property

from docx.document import Document
from docx.oxml.ns import qn

from koersvast.reading.layout.docx.xml import Element, child, is_on, value, whole

# Half points, the unit of sizes in Word; 20 is what Word takes when nothing is told.
_DEFAULT_SIZE = 20
_LARGER = 2
_LONGEST_HEADING = 140
_BODY_LEVEL = 9  # outline level 9 means: text of the body
_NAMED = re.compile(r"(heading|kop|überschrift|titre)\s*([1-9])$", re.IGNORECASE)
_TITLES = {"title", "titel"}
_CONTENTS = re.compile(r"(toc|inhopg|inhoudsopgave)\b", re.IGNORECASE)
_MOST_BASES = 12


class Styles:
    """The styles of a document."""

    def __init__(self, document: Document) -> None:
        root = document.styles.element
        self._styles = {style.get(qn("w:styleId")): style for style in root.findall(qn("w:style"))}
        self._defaults = child(root, "w:docDefaults/w:rPrDefault/w:rPr")
        self._body = document.element.body
        normal = (
            s
            for s in self._styles.values()
            if s.get(qn("w:default")) == "1" and s.get(qn("w:type")) == "paragraph"
        )
        self._normal = next(normal, None)

    def level(self, paragraph: Element) -> int:
        """The level of a heading by its style or outline level; 0 for other paragraphs."""
        told = value(paragraph, "w:pPr/w:outlineLvl")
        for style in self._chain(paragraph):
            name = value(style, "w:name") or ""
            if found := _NAMED.fullmatch(name):
                return int(found[2])
            if name.casefold() in _TITLES:
                return 1
            told = told or value(style, "w:pPr/w:outlineLvl")
        outline = whole(told, _BODY_LEVEL)
        return outline + 1 if 0 <= outline < _BODY_LEVEL else 0

    def looks_as_heading(self, paragraph: Element, text: str) -> bool:
        """Whether a paragraph without a heading style looks like one: short, and all bold or larger."""
        if len(text) > _LONGEST_HEADING or text.endswith((".", ",", ";")) or not any(map(str.isalpha, text)):
            return False
        runs = _runs(paragraph)
        if not runs:
            return False
        larger = all(self.size(paragraph, run) >= self.body_size + _LARGER for run in runs)
        return larger or all(self.bold(paragraph, run) for run in runs)

    def is_contents(self, paragraph: Element) -> bool:
        """Whether a paragraph is a line of the table of contents."""
        return any(_CONTENTS.match(value(style, "w:name") or "") for style in self._chain(paragraph)[:1])

    def numbering(self, paragraph: Element) -> Element | None:
        """The numbering that a paragraph has from itself or from its style."""
        for holder in (paragraph, *self._chain(paragraph)):
            found = child(holder, "w:pPr/w:numPr")
            if found is not None and child(found, "w:numId") is not None:
                return found
        return None

    def size(self, paragraph: Element, run: Element) -> int:
        """The letter size of a run in half points."""
        for holder in (run, *self._chain(paragraph)):
            found = value(holder, "w:rPr/w:sz")
            if found is not None:
                return whole(found, _DEFAULT_SIZE)
        return whole(value(self._defaults, "w:sz"), _DEFAULT_SIZE)

    def bold(self, paragraph: Element, run: Element) -> bool:
        """Whether a run is bold."""
        for holder in (run, *self._chain(paragraph)):
            found = is_on(holder, "w:rPr/w:b")
            if found is not None:
                return found
        return False

    @cached_property
    def body_size(self) -> int:
        """The size in which most letters of the document are printed."""
        sizes: Counter[int] = Counter()
        for paragraph in self._body.iter(qn("w:p")):
            for run in _runs(paragraph):
                sizes[self.size(paragraph, run)] += sum(len(t.text or "") for t in run.findall(qn("w:t")))
        return sizes.most_common(1)[0][0] if sizes else _DEFAULT_SIZE

    def _chain(self, paragraph: Element) -> list[Element]:
        """The style of a paragraph and those it is based on, nearest first."""
        style = self._styles.get(value(paragraph, "w:pPr/w:pStyle"), self._normal)
        chain: list[Element] = []
        while style is not None and len(chain) < _MOST_BASES:
            chain.append(style)
            style = self._styles.get(value(style, "w:basedOn"))
        return chain


def _runs(paragraph: Element) -> list[Element]:
    """The runs of a paragraph that print something."""
    return [
        run for run in paragraph.iter(qn("w:r"))
        if any((text.text or "").strip() for text in run.findall(qn("w:t")))
    ]  # fmt: skip
