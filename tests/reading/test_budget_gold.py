"""A programme budget whose tables lost their grid, held against the transcription made by hand."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from koersvast.plan import Budget, Observation, Plan, Target
from koersvast.plan.package import write_package
from koersvast.reading import read
from tests.reading.gold import SHARED, check, needs_gold, scorer

pytestmark = needs_gold

DOCUMENT = SHARED / "documents" / "haarlem-programmabegroting-2018-sociaal.txt"
GOLD = SHARED / "gold" / "haarlem-programmabegroting-2018-programma-1"
PROGRAMME = "Maatschappelijke participatie"


@pytest.fixture(scope="module")
def plan() -> Plan:
    return read(DOCUMENT)


@pytest.fixture(scope="module")
def programme(plan: Plan, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package of the one programme that the transcription covers."""
    whole, part = tmp_path_factory.mktemp("whole"), tmp_path_factory.mktemp("part")
    write_package(plan, whole)
    return Path(scorer().cut_out(whole, PROGRAMME, part))


@pytest.mark.parametrize("table", ["goals", "indicators", "values", "activities", "budgets", "policies"])
def test_marks(programme: Path, table: str) -> None:
    check(programme, GOLD, table, 0.99)


def test_the_programmes_without_transcription_are_as_full(plan: Plan) -> None:
    """Counted by eye in the document: headings, printed rows, lettered items, amounts, listed documents."""
    counts = {name: len(rows) for name, rows in plan.tables()}
    assert (counts["goals"], counts["indicators"], counts["activities"]) == (35, 66, 66)
    assert (counts["budgets"], counts["policies"]) == (8 * 15, 38)
    # Two baselines are printed as a year without a figure.
    assert [row.text for row in plan.unread] == ["(2017)", "(2017)"]


def test_every_figure_stands_in_the_lines_it_is_led_back_to(plan: Plan) -> None:
    lines = DOCUMENT.read_text(encoding="utf-8").split("\n")
    rows: tuple[Observation | Target | Budget, ...] = (*plan.observations, *plan.targets, *plan.budgets)
    for row in rows:
        first, _, last = row.locator.replace("l", "").partition("-")
        printed = _digits(" ".join(lines[int(first) - 1 : int(last or first)]))
        for figure in re.findall(r"\d+", row.raw):
            assert figure in printed, row


def _digits(text: str) -> list[str]:
    return re.findall(r"\d+", unicodedata.normalize("NFKC", text))
