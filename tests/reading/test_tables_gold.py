"""What is read from tables with indicators, held against the transcriptions made by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from koersvast.plan.package import write_package
from koersvast.reading.read import read
from tests.reading.gold import SHARED, check, needs_gold

pytestmark = needs_gold

DOCUMENTS = {
    "haarlem-sociale-basis": "haarlem-sociale-basis-2019-2021",
    "haarlemmermeer-zorg-en-werk-2023": "haarlemmermeer-zorg-en-werk-2023",
}


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folders = {gold: tmp_path_factory.mktemp(gold) for gold in DOCUMENTS}
    for gold, folder in folders.items():
        write_package(read(SHARED / "documents" / f"{DOCUMENTS[gold]}.txt"), folder)
    return folders


@pytest.mark.parametrize("gold", DOCUMENTS)
@pytest.mark.parametrize(
    ("table", "mark"),
    [("goals", 0.95), ("indicators", 0.97), ("values", 0.98), ("policies", 0.95), ("terms", 0.98)],
)
def test_marks(packages: dict[str, Path], gold: str, table: str, mark: float) -> None:
    check(packages[gold], SHARED / "gold" / gold, table, mark)
