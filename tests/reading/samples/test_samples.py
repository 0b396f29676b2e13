"""What is read from the sample documents is what stands in them: nothing missed, nothing made up."""

from __future__ import annotations

from pathlib import Path

import pytest

from koersvast.reading import read
from tests.reading.samples.finds import expected_finds, finds_of
from tests.reading.samples.make import DOCUMENTS, MAKERS
from tests.reading.samples.report import EXPECTED, documents_in


@pytest.mark.parametrize("path", documents_in(DOCUMENTS), ids=lambda path: path.name)
def test_everything_is_found(path: Path) -> None:
    found, expected = finds_of(read(path)), expected_finds(EXPECTED / f"{path.stem}.csv")
    assert sorted(found) == sorted(expected)


@pytest.mark.parametrize("name", MAKERS)
def test_documents_are_as_they_are_made(name: str) -> None:
    assert (DOCUMENTS / name).read_bytes() == MAKERS[name]()


def test_every_document_has_what_is_expected_of_it() -> None:
    assert {path.stem for path in documents_in(DOCUMENTS)} == {path.stem for path in EXPECTED.glob("*.csv")}
