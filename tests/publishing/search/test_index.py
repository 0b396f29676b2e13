"""What can be found, and the index of it."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from koersvast.plan import Plan
from koersvast.publishing.search import FOLDER, SCRIPT, Findable, findables, search_files
from koersvast.publishing.search import index as index_module
from koersvast.publishing.search.index import SearchFailed
from tests.publishing.weidestad import plan


def found(files: dict[str, bytes]) -> list[dict[str, str]]:
    """What the index holds, as Pagefind's script reads it."""
    return [
        json.loads(gzip.decompress(contents).removeprefix(b"pagefind_dcd"))
        for name, contents in files.items()
        if name.startswith("fragment/")
    ]


def test_everything_that_the_plan_names_can_be_found_at_its_place(site: Path) -> None:
    things = list(findables(plan()))
    counted = ("goals", "indicators", "activities", "advices", "documents", "policies", "parties", "terms")
    assert [sum(thing.kind == table for thing in things) for table in counted] == [
        len(plan().rows(table)) for table in counted
    ]
    assert all((site / thing.address.partition("#")[0]).is_file() for thing in things)


def test_an_activity_is_found_by_its_result() -> None:
    (raad,) = [thing for thing in findables(plan()) if thing.title == "Kinderraad"]
    assert "De raad kwam drie keer bij elkaar." in raad.words


def test_the_index_holds_each_thing_once_with_its_kind_and_address(site: Path) -> None:
    folder = site / FOLDER
    files = {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }
    assert SCRIPT in files
    held = sorted((one["url"].rpartition("!")[0], one["meta"]["title"]) for one in found(files))
    assert held == sorted(
        ("/" + f"{thing.kind}/{thing.address}".replace("/", "!").replace("#", "@"), thing.title)
        for thing in findables(plan())
    )


def test_words_of_a_document_are_never_markup() -> None:
    thing = Findable(kind="goals", title="<b>Meer & beter</b>", words="a < b", address="doelen/x.html")
    (held,) = found(dict(search_files([thing])))
    assert held["meta"]["title"] == "<b>Meer & beter</b>"
    assert "a &lt; b" in held["content"] or "a < b" in held["content"]


def test_the_same_things_give_the_same_bytes() -> None:
    assert dict(search_files(findables(plan()))) == dict(search_files(findables(plan())))


def test_of_nothing_there_is_no_index() -> None:
    assert list(search_files(findables(Plan()))) == []


@pytest.mark.parametrize("program", [None, "/bin/false"])
def test_a_program_that_is_not_there_or_fails_is_told(
    monkeypatch: pytest.MonkeyPatch, program: object
) -> None:
    monkeypatch.setattr(index_module, "get_executable", lambda: program)
    with pytest.raises(SearchFailed):
        list(search_files(findables(plan())))
