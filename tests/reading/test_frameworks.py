"""In which tree the goals of a document stand."""

from __future__ import annotations

import pytest

from koersvast.plan import Document, DocumentKind
from koersvast.reading.blocks import Block, Heading, Layout, ListItem, Paragraph, Piece
from koersvast.reading.metadata import framework_of, kind_by_parts
from tests.reading.helping import VOCABULARY, table


def _heading(text: str) -> Heading:
    return Heading((Piece(text, "l1"),))


def _paragraph(text: str) -> Paragraph:
    return Paragraph((Piece(text, "l2"),))


def _item(text: str) -> ListItem:
    return ListItem((Piece(text, "l3"),))


@pytest.mark.parametrize(
    ("title", "blocks", "framework"),
    [
        ("Programmabegroting 2024", (), "programmabegroting"),
        ("Beleidskader 2024", (), "beleidskader"),
        ("Beleidskader 2024", (_heading("Route 1 Dichtbij"), _heading("Route 2 Op tijd")), "routes"),
        ("Beleidskader 2024", (_heading("Route 1 Dichtbij"),), "beleidskader"),  # one is a way to go
        ("Jeugd 2024", (_paragraph("Wij werken met de kansencirkel."),), "kansencirkel"),
        ("Zorg", (_item("Beleidskader 2019 (2019.01)"),), "zorg"),  # a list names other documents
    ],
)
def test_framework(title: str, blocks: tuple[Block, ...], framework: str) -> None:
    document = Document(id="d", title=title, file="d.txt")
    assert framework_of(document, Layout(blocks), VOCABULARY) == framework


@pytest.mark.parametrize(
    ("title", "framework"),
    [
        ("Lindebroek zorg en werk in de wijk 2023", "zorg-en-werk-in-de-wijk"),
        ("Gemeente Lindebroek: zorg 2020-2024", "zorg"),
        ("Lindebroek 2023", "lindebroek-2023"),
    ],
)
def test_a_framework_is_called_after_what_the_document_is_about(title: str, framework: str) -> None:
    document = Document(id="d", title=title, file="d.txt", municipality="Lindebroek")
    assert framework_of(document, Layout(()), VOCABULARY) == framework


PARTIES, DONE = _heading("Verbonden partijen"), _heading("Wat hebben we bereikt?")
STATUTORY = table(["Omschrijving", "Indicator", "2021"], ["Banen", "BBV", "12"])


@pytest.mark.parametrize(
    ("blocks", "kind"),
    [
        ((STATUTORY, PARTIES), DocumentKind.PROGRAMME_BUDGET),
        ((DONE, STATUTORY, PARTIES), DocumentKind.ANNUAL_REPORT),
        ((STATUTORY,), None),
        ((PARTIES,), None),
        ((), None),
    ],
)
def test_the_parts_of_a_programme_tell_what_document_it_stands_in(
    blocks: tuple[Block, ...], kind: DocumentKind | None
) -> None:
    assert kind_by_parts(Layout(blocks), VOCABULARY) is kind
