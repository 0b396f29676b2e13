"""What is read from prose and from tables of activities, held against the transcriptions made by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from koersvast.plan.package import write_package
from koersvast.reading.read import read
from tests.reading.gold import SHARED, check, needs_gold

pytestmark = needs_gold

YOUTH, FRAMEWORK = "haarlem-jeugd-2020", "haarlemmermeer-beleidskader-2019-2023"
SOCIAL, WORK = "haarlem-sociale-basis", "haarlemmermeer-zorg-en-werk-2023"
DOCUMENTS = {SOCIAL: "haarlem-sociale-basis-2019-2021"}


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folders = {}
    for gold in (YOUTH, FRAMEWORK, SOCIAL, WORK):
        folders[gold] = tmp_path_factory.mktemp(gold)
        write_package(read(SHARED / "documents" / f"{DOCUMENTS.get(gold, gold)}.txt"), folders[gold])
    return folders


@pytest.mark.parametrize(
    ("gold", "table", "mark"),
    [
        (YOUTH, "goals", 0.95),
        (YOUTH, "indicators", 0.97),
        (YOUTH, "activities", 0.97),
        (YOUTH, "results", 0.95),
        (YOUTH, "terms", 0.98),
        (FRAMEWORK, "goals", 0.95),
        (FRAMEWORK, "advices", 0.80),
        (SOCIAL, "terms", 0.98),
        (WORK, "terms", 0.98),
    ],
)
def test_marks(packages: dict[str, Path], gold: str, table: str, mark: float) -> None:
    check(packages[gold], SHARED / "gold" / gold, table, mark)
