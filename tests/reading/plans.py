"""Read text written in a test as a document would be read."""

from __future__ import annotations

from koersvast.plan import Document, DocumentKind, Plan
from koersvast.reading.draft import Draft
from koersvast.reading.interpret import interpret
from koersvast.reading.layout.text.blocks_of import blocks_of
from koersvast.reading.layout.text.lines import lines_of
from koersvast.reading.recognise.vocabulary import load_vocabulary


def plan_of(text: str, *, kind: DocumentKind = DocumentKind.PROGRAMME_BUDGET, period: str = "2022") -> Plan:
    """What is read in a text that stands in a document of that kind and year."""
    words = load_vocabulary()
    document = Document(id="begroting", title="Begroting", kind=kind, period=period)
    draft = Draft(document, "programmabegroting")
    interpret(blocks_of(lines_of(text), words), draft, words)
    return draft.plan()
