"""In which tree the goals of a document stand."""

from __future__ import annotations

import pytest

from koersvast.plan import Document
from koersvast.reading.blocks import Block, Heading, Layout, ListItem, Paragraph, Piece
from koersvast.reading.metadata import framework_of
from tests.reading.helping import VOCABULARY


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
