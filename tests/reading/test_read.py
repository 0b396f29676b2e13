"""Reading files into a plan: what a document is, several documents, and files that cannot be read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from koersvast.plan import DocumentKind, Plan
from koersvast.reading import UnreadableDocument, VocabularyError, read
from tests.reading.layout.text.flattened import HEAD, flat

BUDGET = (
    "Programma 1 Zorg\n\nBeleidsveld 1.1 Jeugd\n\n1. "
    "Meer jongeren halen een diploma\n\nWat willen we bereiken?\n\n"
    "De gemeente Lindebroek wil dat jongeren leren. De gemeente Lindebroek helpt hen daarbij.\n"
    + HEAD
    + flat(
        "Percentage |jongeren met een diploma ||80% |(2012) ||82% |(2016) ||84% 85% 86% Onderwijs-|telling ||"
    )
)


def _file(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_document_with_what_it_is(tmp_path: Path) -> None:
    plan = read(_file(tmp_path, "lindebroek-programmabegroting-2018.txt", BUDGET))
    (document,) = plan.documents
    assert (document.id, document.title) == (
        "lindebroek-programmabegroting-2018",
        "Lindebroek programmabegroting 2018",
    )
    assert (document.kind, document.period) == (DocumentKind.PROGRAMME_BUDGET, "2018")
    assert (document.municipality, document.language) == ("Lindebroek", "nl")
    assert document.file == "lindebroek-programmabegroting-2018.txt"
    assert len(document.sha256) == 64
    assert {goal.framework for goal in plan.goals} == {"programmabegroting"}


@pytest.mark.parametrize(
    ("name", "kind", "period"),
    [
        ("Jaarstukken 2021.txt", DocumentKind.ANNUAL_REPORT, "2021"),
        ("bestuursrapportage_2022.txt", DocumentKind.INTERIM_REPORT, "2022"),
        ("beleidskader-2019-2023.txt", DocumentKind.FRAMEWORK, "2019"),
        ("uitvoeringsprogramma-jeugd-2024.txt", DocumentKind.IMPLEMENTATION_PROGRAMME, "2024"),
        ("stuk.txt", None, ""),
    ],
)
def test_kind_and_year_by_the_name(tmp_path: Path, name: str, kind: DocumentKind | None, period: str) -> None:
    (document,) = read(_file(tmp_path, name, "Tekst zonder meer.\n")).documents
    assert (document.kind, document.period) == (kind, period)


@pytest.mark.parametrize(
    ("top", "title", "period", "published"),
    [
        ("Programmabegroting 2024\n\nGemeente Lindebroek\n\n", "Programmabegroting 2024", "2024", None),
        ("Jaarstukken\n\nVastgesteld door de raad op 9 juli 2023\n\n", "Jaarstukken", "", date(2023, 7, 9)),
        ("Jaarstukken\n\nVastgesteld op 31 februari 2023\n\n", "Jaarstukken", "", None),
        ("Inleiding\n\nWat gaan we doen in 2021?\n\nWat gaan we doen in 2021?\n\n", "Stuk", "2021", None),
    ],
)  # fmt: skip
def test_what_a_document_says_of_itself(
    tmp_path: Path, top: str, title: str, period: str, published: date | None
) -> None:
    text = f"{top}Dit is de tekst van het stuk, en die gaat over alle plannen van de gemeente.\n"
    (document,) = read(_file(tmp_path, "stuk.txt", text)).documents
    assert (document.title, document.period, document.published) == (title, period, published)


def test_every_row_has_its_document_and_place(tmp_path: Path) -> None:
    plan = read(_file(tmp_path, "begroting-2018.txt", BUDGET))
    rows = [row for name, rows in plan.tables() if name != "documents" for row in rows]
    assert len(rows) >= 10
    for row in rows:
        cells = row.cells()
        assert cells["document"] == "begroting-2018"
        assert cells["locator"]


def test_the_same_file_gives_the_same_rows(tmp_path: Path) -> None:
    path = _file(tmp_path, "begroting-2018.txt", BUDGET)
    assert read(path) == read(str(path))


def test_several_documents_become_one_plan(tmp_path: Path) -> None:
    first = _file(tmp_path, "begroting-2018.txt", BUDGET)
    second = _file(tmp_path, "begroting-2019.txt", BUDGET.replace("diploma", "certificaat") + "\n")
    plan = read([first, second])
    assert [document.period for document in plan.documents] == ["2018", "2019"]
    _is_whole(plan)
    assert len(plan.observations) == 4


def test_the_same_content_is_read_once(tmp_path: Path) -> None:
    paths = [_file(tmp_path, name, BUDGET) for name in ("begroting.txt", "kopie.txt")]
    assert [document.file for document in read(paths).documents] == ["begroting.txt"]


def _is_whole(plan: Plan) -> None:
    """Every id is there once, and every reference leads to a row."""
    for name in ("documents", "goals", "indicators", "activities"):
        ids = [row.key for row in plan.rows(name)]
        assert len(ids) == len(set(ids)), name
    for goal in plan.goals:
        assert not goal.parent or plan.goal(goal.parent).document == goal.document
    for link in plan.goal_indicators:
        assert plan.goal(link.goal).document == plan.indicator(link.indicator).document
    for observation in plan.observations:
        assert plan.indicator(observation.indicator).document == observation.document


def test_progress_is_told_before_each_file(tmp_path: Path) -> None:
    paths = [_file(tmp_path, f"{number}.txt", f"Tekst {number}.\n") for number in (1, 2)]
    told: list[tuple[str, int, int]] = []
    read(paths, progress=lambda path, number, count: told.append((path.name, number, count)))
    assert told == [("1.txt", 0, 2), ("2.txt", 1, 2)]


def test_own_words_count_from_layout_on(tmp_path: Path) -> None:
    words = _file(
        tmp_path, "woorden.toml", '[heads]\nbaseline = ["vertrekstand"]\nindicator = ["thermometer"]\n'
    )
    text = BUDGET.replace("Effectindicator Nul-", "Thermometer Vertrekstand").replace("  meting 2018", "2018")
    path = _file(tmp_path, "begroting-2018.txt", text)
    assert read(path).observations == ()
    assert len(read(path, vocabulary=words).observations) == 2


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "missing"),
        (b"", "empty"),
        (b"\x89PNG\r\n\x1a\n1234", "image"),
        (b"\x00\x01\x02\x03" * 99, "unknown"),
    ],
)
def test_files_that_cannot_be_read(tmp_path: Path, content: bytes | None, reason: str) -> None:
    path = tmp_path / "begroting.txt"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UnreadableDocument) as caught:
        read(path)
    assert caught.value.reason == reason
    assert "begroting.txt" in str(caught.value)


def test_no_half_a_plan(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocument):
        read([_file(tmp_path, "begroting.txt", BUDGET), tmp_path / "er-niet.txt"])


def test_a_vocabulary_that_cannot_be_used(tmp_path: Path) -> None:
    with pytest.raises(VocabularyError, match=r"woorden\.toml"):
        read(
            _file(tmp_path, "a.txt", "Tekst."), vocabulary=_file(tmp_path, "woorden.toml", "dit is geen toml")
        )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "begroting.txt"
    path.write_bytes("Programma 1 Café’s en cliënten\r\n\r\nTekst.\r\n".encode(encoding))
    assert [goal.title for goal in read(path).goals] == ["Café’s en cliënten"]
