"""A folder is written whole, or left as it was."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from koersvast.publishing.folder import MANIFEST, CannotPublish, write_folder

PAGES = (("index.html", b"een"), ("doelen/a.html", b"twee"))


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != MANIFEST
    }


@pytest.mark.parametrize("before", ["absent", "empty", "earlier site"])
def test_the_folder_holds_the_files_and_nothing_else(tmp_path: Path, before: str) -> None:
    to = tmp_path / "onder" / "site"
    if before != "absent":
        to.mkdir(parents=True)
    if before == "earlier site":
        write_folder([("oud.html", b"oud")], to)
    write_folder(PAGES, to)
    assert contents(to) == dict(PAGES)
    assert [path.name for path in to.parent.iterdir()] == ["site"]


def test_the_manifest_has_the_check_sum_of_every_file(tmp_path: Path) -> None:
    write_folder(PAGES, tmp_path / "site")
    sums = json.loads((tmp_path / "site" / MANIFEST).read_text())["sha256"]
    assert sums == {name: hashlib.sha256(data).hexdigest() for name, data in PAGES}


def test_a_failure_halfway_leaves_the_earlier_site(tmp_path: Path) -> None:
    to = tmp_path / "site"
    write_folder(PAGES, to)

    def broken() -> Iterator[tuple[str, bytes]]:
        yield "index.html", b"nieuw"
        raise RuntimeError("halfway")

    with pytest.raises(RuntimeError, match="halfway"):
        write_folder(broken(), to)
    assert contents(to) == dict(PAGES)
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_folder_with_files_of_others_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "foto.jpg").write_bytes(b"x")
    with pytest.raises(CannotPublish) as raised:
        write_folder(PAGES, tmp_path)
    assert str(tmp_path) in raised.value.messages["nl"]
    assert "lege map" in raised.value.messages["nl"]
    assert "empty folder" in str(raised.value)
    assert [path.name for path in tmp_path.iterdir()] == ["foto.jpg"]


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("een bestand")
    with pytest.raises(CannotPublish, match="is a file and not a folder"):
        write_folder(PAGES, tmp_path / "site")
