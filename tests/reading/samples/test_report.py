"""The comparison itself: what is gained, lost and changed is told, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reading.samples.finds import Find, write_finds
from tests.reading.samples.report import (
    differences,
    fingerprint,
    fingerprint_differences,
    found_in,
    main,
)

OLD = Find("target", "Banen", "", "2020", "= 12")
NEW = OLD._replace(value="= 13")
OTHER = Find("goal", "Samen leven", "goal", "1.1")


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [
        ({OLD, OTHER}, {OLD, OTHER}, []),
        ({OLD}, {OLD, OTHER}, ["  + goal, Samen leven, goal, 1.1, ·"]),
        ({OLD, OTHER}, {OLD}, ["  - goal, Samen leven, goal, 1.1, ·"]),
        ({OLD}, {NEW}, ["  ~ target, Banen, ·, 2020, = 13 (was = 12)"]),
        # Two values of one thing on one side: which became which cannot be told.
        (
            {OLD},
            {NEW, OLD._replace(value="= 14")},
            [
                "  + target, Banen, ·, 2020, = 13",
                "  + target, Banen, ·, 2020, = 14",
                "  - target, Banen, ·, 2020, = 12",
            ],
        ),
    ],
)
def test_differences(before: set[Find], now: set[Find], said: list[str]) -> None:
    assert list(differences(before, now)) == said


def test_differences_by_fingerprint() -> None:
    marks = [fingerprint(OLD), fingerprint(OTHER)]
    assert list(fingerprint_differences(marks, {OLD, OTHER})) == []
    assert list(fingerprint_differences(marks, {NEW, OTHER})) == [
        "  + target, Banen, ·, 2020, = 13",
        "  - 1 of kind target",
    ]
    assert "Samen" not in marks[1]


def test_a_folder_of_documents_is_summed_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    documents, expected = tmp_path / "documents", tmp_path / "expected"
    documents.mkdir()
    expected.mkdir()
    for name in ("een", "twee"):
        (documents / f"{name}.txt").write_text("Programma 1 Wonen\n", encoding="utf-8")
        write_finds(expected / f"{name}.csv", found_in(documents / f"{name}.txt"))
    assert main([str(documents), str(expected)]) == 0
    write_finds(expected / "een.csv", {OLD})
    assert main([str(documents), str(expected)]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[-1] == "2 documents, 1 read otherwise: 1 gained, 1 lost"
    assert said[-2].split() == ["twee.txt", "1", "finds"]
    assert main([str(documents), str(expected), "--keep"]) == 0
    assert main([str(documents), str(expected)]) == 0
