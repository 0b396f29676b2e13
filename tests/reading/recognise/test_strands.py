"""Headings of strands, and labels of ambitions."""

from __future__ import annotations

import pytest

from koersvast.reading.recognise.strands import is_labelled, strand_head
from tests.reading.helping import VOCABULARY


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("8. Route 1: Samen: verder bouwen", ("8", "Route 1", "Samen: verder bouwen")),
        ("Route 2. Meedoen", ("", "Route 2", "Meedoen")),
        ("Spoor 3 – Wonen", ("", "Spoor 3", "Wonen")),
        ("Artikel 3: Wonen", None),
        ("Route naar werk", None),
    ],
)
def test_strands(text: str, found: tuple[str, str, str] | None) -> None:
    head = strand_head(text, VOCABULARY)
    assert (head and (head.chapter, head.code, head.title)) == found


@pytest.mark.parametrize(
    ("text", "labelled"),
    [("Werk: iedereen doet mee.", True), ("Werk is belangrijk. Dus: aan de slag.", False), ("Werk:", False)],
)
def test_labels(text: str, labelled: bool) -> None:
    assert is_labelled(text) is labelled
