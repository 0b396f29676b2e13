"""The example plans: whole, valid by others' tools, and without running text."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from frictionless import Package

from koersvast.cli.examples import INVENTED, PACKAGES, documents_of, example
from koersvast.plan.package import read_package

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_examples", ROOT / "scripts" / "make_examples.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", PACKAGES)
def test_an_example_is_a_valid_data_package(name):
    report = Package(str(example(name) / "datapackage.json")).validate()
    assert report.flatten(["path", "rowNumber", "message"]) == []


@pytest.mark.parametrize("name", PACKAGES)
def test_an_example_leads_every_row_to_its_document(name):
    plan = read_package(example(name))
    rows = [row for table, rows in plan.tables() if table not in ("documents", "areas") for row in rows]
    assert [row for row in rows if not (row.cells()["document"] and row.cells()["locator"])] == []


@pytest.mark.parametrize("name", PACKAGES)
def test_an_example_holds_no_running_text(name, maker):
    plan = read_package(example(name))
    for table, columns in maker.RUNNING_TEXT.items():
        assert [row.key for row in plan.rows(table) for column in columns if row.cells()[column]] == []
    for table, longest in maker.LONGEST_TITLE.items():
        assert [row.key for row in plan.rows(table) if len(row.cells()["title"].split()) > longest] == []
    for table, (column, longest) in maker.LONGEST_CELL.items():
        assert [row.key for row in plan.rows(table) if len(row.cells()[column].split()) > longest] == []


def test_the_invented_municipality_comes_in_every_kind_of_document():
    kinds = {path.suffix for path in documents_of(INVENTED) if path.is_file()}
    folders = [path for path in documents_of(INVENTED) if path.is_dir()]
    assert kinds == {".txt", ".docx", ".pdf"}
    assert all(list(folder.glob("*.html")) for folder in folders)
    assert folders


def test_a_sentence_of_running_text_asks_for_a_short_title(maker):
    """The check itself, on a plan of our own."""
    from koersvast.plan import Activity, Plan

    sentence = "De gemeente gaat met alle partners in de wijk na wat er nodig is om elkaar vaker te ontmoeten"
    row = Activity(id="x", title=sentence, text=sentence, document="nota", locator="l12")
    plan = Plan(activities=(row,))
    assert list(maker.titles_missing([plan], {})) == [f"nota,12,1,   # {sentence}"]
    assert list(maker.titles_not_taken([plan], {("nota", "13", "1"): "Elders"})) == [
        "nota,13,1 is not the place of an activity or goal"
    ]
    titles = {("nota", "12", "1"): "Vaker ontmoeten"}
    assert list(maker.titles_missing([plan], titles)) == []
    (short,) = maker.facts_only(plan, titles).activities
    assert (short.id, short.title, short.text) == ("nota-vaker-ontmoeten", "Vaker ontmoeten", "")
