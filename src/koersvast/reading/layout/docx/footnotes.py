"""Footnotes and endnotes of a Word document, numbered in the order in which the text refers to them."""

from __future__ import annotations

from typing import Any

from docx.oxml import parse_xml
from docx.oxml.ns import qn

from koersvast.reading.layout.docx.xml import Element

_KINDS = ("footnote", "endnote")


class Footnotes:
    """The notes of a document; each gets its number when the text first refers to it."""

    def __init__(self, part: Any) -> None:
        self._notes: dict[tuple[str, str], Element] = {}
        self._numbers: dict[tuple[str, str], str] = {}
        for relation in part.rels.values():
            for kind in _KINDS:
                if not relation.is_external and relation.reltype.endswith(f"/{kind}s"):
                    root = parse_xml(relation.target_part.blob)
                    for note in root.findall(qn(f"w:{kind}")):
                        self._notes[kind, str(note.get(qn("w:id")))] = note

    def mark(self, reference: Element) -> str:
        """The number of the note that a reference (w:footnoteReference, w:endnoteReference) points to."""
        kind = "endnote" if reference.tag == qn("w:endnoteReference") else "footnote"
        key = kind, str(reference.get(qn("w:id")))
        return self._numbers.setdefault(key, str(len(self._numbers) + 1))

    def of(self, mark: str) -> Element | None:
        """The note with that number."""
        key = next((key for key, number in self._numbers.items() if number == mark), None)
        return self._notes.get(key) if key is not None else None
