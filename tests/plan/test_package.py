"""A plan on disk: exact round trip, and a message for everything that can be wrong with it."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings

from koersvast.plan import PackageError, Plan, read_package, write_package
from koersvast.texts import LANGUAGES
from tests.plan.plans import plans, small_plan


@given(plans())
@settings(max_examples=40, deadline=None)
def test_round_trip_is_exact(tmp_path_factory: pytest.TempPathFactory, plan: Plan) -> None:
    folder = tmp_path_factory.mktemp("plan")
    write_package(plan, folder)
    assert read_package(folder) == plan


def test_writing_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_package(small_plan(), tmp_path / name)
    assert [path.read_bytes() for path in sorted((tmp_path / "one").iterdir())] == [
        path.read_bytes() for path in sorted((tmp_path / "two").iterdir())
    ]


def test_other_files_in_the_folder_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    write_package(small_plan(), tmp_path)
    assert (tmp_path / "notes.txt").read_text() == "mine"
    assert not list(tmp_path.glob(".*"))


def test_frictionless_finds_the_package_valid(tmp_path: Path) -> None:
    frictionless = pytest.importorskip("frictionless")
    write_package(small_plan(), tmp_path)
    report = frictionless.Package(str(tmp_path / "datapackage.json")).validate()
    assert report.valid, report.flatten(["title", "message"])
    assert report.stats["tasks"] == len(list(small_plan().tables()))


def test_frictionless_finds_what_the_schema_forbids(tmp_path: Path) -> None:
    frictionless = pytest.importorskip("frictionless")
    write_package(small_plan(), tmp_path)
    _replace(tmp_path / "targets.csv", "eenzaam", "niemand")
    report = frictionless.Package(str(tmp_path / "datapackage.json")).validate()
    assert not report.valid


def test_a_spreadsheet_may_add_a_byte_order_mark_and_empty_rows(tmp_path: Path) -> None:
    write_package(small_plan(), tmp_path)
    path = tmp_path / "terms.csv"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes() + b",,,\n")
    assert read_package(tmp_path) == small_plan()


def test_optional_columns_and_tables_may_be_left_out(tmp_path: Path) -> None:
    write_package(small_plan(), tmp_path)
    (tmp_path / "relations.csv").unlink()
    (tmp_path / "terms.csv").write_text("abbreviation,meaning\nCJG,Centrum voor Jeugd en Gezin\n")
    assert read_package(tmp_path).terms[0].abbreviation == "CJG"


def _replace(path: Path, old: str, new: str) -> None:
    content = path.read_text(encoding="utf-8")
    assert old in content
    path.write_text(content.replace(old, new, 1), encoding="utf-8")


# What is done to a good package → what is said: kind, file, row, column, found.
WRONG: list[tuple[str, Callable[[Path], object], tuple[str, str, int, str, str]]] = [
    (
        "a column is missing",
        lambda folder: _replace(folder / "goals.csv", "title,", "titel,"),
        ("column-missing", "goals.csv", 1, "title", ""),
    ),
    (
        "a column stands twice",
        lambda folder: _replace(folder / "goals.csv", "area,", "title,"),
        ("column-doubled", "goals.csv", 1, "title", ""),
    ),
    (
        "an unknown id",
        lambda folder: _replace(folder / "targets.csv", "eenzaam", "niemand"),
        ("unknown-id", "targets.csv", 2, "indicator", "niemand"),
    ),
    (
        "comma decimals",
        lambda folder: _replace(folder / "observations.csv", "43.0", '"1.043,5"'),
        ("comma", "observations.csv", 2, "value", "1.043,5"),
    ),
    (
        "a number in words",
        lambda folder: _replace(folder / "observations.csv", "43.0", "veel"),
        ("cell", "observations.csv", 2, "value", "veel"),
    ),
    (
        "a word that is not in the list",
        lambda folder: _replace(folder / "observations.csv", "baseline", "nulmeting"),
        ("cell", "observations.csv", 2, "role", "nulmeting"),
    ),
    (
        "a period that is none",
        lambda folder: _replace(folder / "targets.csv", "2024", "eind 2024"),
        ("cell", "targets.csv", 2, "period", "eind 2024"),
    ),
    (
        "a date that does not exist",
        lambda folder: _replace(folder / "documents.csv", "2023-11-02", "2023-02-30"),
        ("cell", "documents.csv", 2, "published", "2023-02-30"),
    ),
    (
        "an empty cell that must be filled",
        lambda folder: _replace(folder / "goals.csv", "Samen leven", ""),
        ("empty", "goals.csv", 2, "title", ""),
    ),
    (
        "a doubled id",
        lambda folder: _replace(folder / "goals.csv", "ontmoeten,samen", "samen,samen"),
        ("doubled", "goals.csv", 3, "id", "samen"),
    ),
    (
        "a goal above itself",
        lambda folder: _replace(folder / "goals.csv", "samen,,", "samen,ontmoeten,"),
        ("circle", "goals.csv", 2, "parent", "samen > ontmoeten > samen"),
    ),
    (
        "a cell too many",
        lambda folder: _replace(folder / "targets.csv", "<43%", "<43%,"),
        ("cells", "targets.csv", 2, "", "13"),
    ),
    (
        "another encoding",
        lambda folder: (folder / "areas.csv").write_bytes(b"id,name\nx,Caf\xe9\n"),
        ("encoding", "areas.csv", 2, "", "e9"),
    ),
    (
        "an Excel file saved as CSV",
        lambda folder: (folder / "areas.csv").write_bytes(b"PK\x03\x04 rest of a workbook"),
        ("workbook", "areas.csv", 0, "", ""),
    ),
    (
        "semicolons between the columns",
        lambda folder: (folder / "areas.csv").write_text("id;name\nx;Noord\n"),
        ("semicolons", "areas.csv", 1, "", "id;name"),
    ),
    (
        "a quotation mark that is never closed",
        lambda folder: (folder / "areas.csv").write_text('id,name\nx,"Noord\n'),
        ("not-csv", "areas.csv", 0, "", "unexpected end of data"),
    ),
    (
        "a damaged description",
        lambda folder: (folder / "datapackage.json").write_text("{"),
        ("not-json", "datapackage.json", 0, "", ""),
    ),
    (
        "a description of another form",
        lambda folder: (folder / "datapackage.json").write_text('{"title": 3}'),
        ("wrong-descriptor", "datapackage.json", 0, "", "title"),
    ),
]


@pytest.mark.parametrize(("spoil", "said"), [case[1:] for case in WRONG], ids=[case[0] for case in WRONG])
def test_what_is_wrong_is_said(
    tmp_path: Path, spoil: Callable[[Path], object], said: tuple[str, str, int, str, str]
) -> None:
    write_package(small_plan(), tmp_path)
    spoil(tmp_path)
    with pytest.raises(PackageError) as caught:
        read_package(tmp_path)
    found = [(q.kind, q.file, q.row, q.column, q.found) for q in caught.value.problems]
    assert any(one[:4] == said[:4] and said[4] in one[4] for one in found), found
    for problem in caught.value.problems:
        for language in LANGUAGES:
            assert problem.message(language).startswith(problem.file)


def test_all_problems_are_named_at_once(tmp_path: Path) -> None:
    write_package(small_plan(), tmp_path)
    _replace(tmp_path / "observations.csv", "43.0", "veel")
    _replace(tmp_path / "targets.csv", "eenzaam", "niemand")
    with pytest.raises(PackageError) as caught:
        read_package(tmp_path)
    assert {problem.file for problem in caught.value.problems} == {"observations.csv", "targets.csv"}


@pytest.mark.parametrize("kind", ["no-folder", "no-descriptor", "no-tables"])
def test_a_folder_that_is_no_plan(tmp_path: Path, kind: str) -> None:
    if kind == "no-tables":
        (tmp_path / "datapackage.json").write_text(json.dumps({"name": "x"}))
    with pytest.raises(PackageError) as caught:
        read_package(tmp_path / "nowhere" if kind == "no-folder" else tmp_path)
    assert [problem.kind for problem in caught.value.problems] == [kind]
