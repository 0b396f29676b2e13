"""Publications: each stays under its own address as it was, and the next tells what changed."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from koersvast.plan import Plan
from koersvast.publishing import CannotPublish, Publication, publish
from tests.publishing.conftest import EMPTY
from tests.publishing.pages import words
from tests.publishing.weidestad import plan

FIRST = Publication(version="2026-1", date=dt.date(2026, 3, 1), decision="2026/12")
SECOND = Publication(version="2026-2", date=dt.date(2026, 9, 1))


def with_figure(whole: Plan, value: str) -> Plan:
    """The plan with another measured figure of 2020 for the first indicator, for the whole municipality."""
    rows = [
        replace(row, value=Decimal(value), raw=f"{value}%")
        if (row.indicator, row.period, row.area, row.group) == ("eenzaam", "2020", "", "")
        else row
        for row in whole.observations
    ]
    return whole.with_rows(observations=rows)


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes]]:
    """A site with two publications, and the files of the first as they were when it was the latest."""
    site = tmp_path_factory.mktemp("twee-keer") / "site"
    publish([plan()], site, publication=FIRST, languages=("nl",))
    before = contents(site / "versies" / "2026-1")
    publish([with_figure(plan(), "39")], site, publication=SECOND, languages=("nl",))
    return site, before


def test_the_first_publication_stays_as_it_was(history: tuple[Path, dict[str, bytes]]) -> None:
    site, before = history
    assert contents(site / "versies" / "2026-1") == before
    sums = json.loads(before["manifest.json"])["sha256"]
    assert sums == {
        name: hashlib.sha256(data).hexdigest() for name, data in before.items() if name != "manifest.json"
    }


def test_the_latest_stands_at_the_root_and_under_its_own_address(
    history: tuple[Path, dict[str, bytes]],
) -> None:
    site, _ = history
    address = "indicatoren/eenzaam.html"
    assert (site / address).read_bytes() == (site / "versies" / "2026-2" / address).read_bytes()
    assert (site / address).read_bytes() != (site / "versies" / "2026-1" / address).read_bytes()


def test_every_page_names_its_publication(history: tuple[Path, dict[str, bytes]]) -> None:
    site, _ = history
    assert "Publicatie 2026-2 van 1 september 2026" in (site / "doelen.html").read_text(encoding="utf-8")
    first = (site / "versies" / "2026-1" / "doelen.html").read_text(encoding="utf-8")
    assert "Publicatie 2026-1 van 1 maart 2026" in first


@pytest.mark.parametrize(
    ("page", "links"),
    [
        ("publicaties.html", ["versies/2026-2/index.html", "versies/2026-1/index.html"]),
        (
            "versies/2026-2/publicaties.html",
            ["../../index.html", "index.html", "../../versies/2026-1/index.html"],
        ),
        ("versies/2026-1/publicaties.html", ["../../index.html", "index.html"]),
    ],
)
def test_the_lists_lead_to_all_publications_of_their_time(
    history: tuple[Path, dict[str, bytes]], page: str, links: list[str]
) -> None:
    from lxml import html

    site, _ = history
    found = html.document_fromstring((site / page).read_text(encoding="utf-8")).xpath("//main//a/@href")
    assert [link for link in found if link.endswith("index.html")][: len(links)] == links
    assert all((site / page).parent.joinpath(link).is_file() for link in found)


def test_the_list_is_there_as_data(history: tuple[Path, dict[str, bytes]]) -> None:
    site, _ = history
    assert json.loads((site / "publications.json").read_text(encoding="utf-8")) == [
        {"version": "2026-2", "date": "2026-09-01", "decision": "", "address": "versies/2026-2/index.html"},
        {
            "version": "2026-1",
            "date": "2026-03-01",
            "decision": "2026/12",
            "address": "versies/2026-1/index.html",
        },
    ]


def test_the_second_tells_what_changed_since_the_first(history: tuple[Path, dict[str, bytes]]) -> None:
    from lxml import html

    site, _ = history
    page = html.document_fromstring((site / "veranderingen.html").read_text(encoding="utf-8"))
    said = words(page.find(".//main")).replace("\u00a0", " ")
    assert "Publicatie 2026-1 van 1 maart 2026" in said
    assert "Eén oordeel is veranderd" in said
    assert "Het oordeel was: niet gehaald Nu is het: gehaald" in said
    assert "47%" in said
    assert "39%" in said
    assert "is één oordeel veranderd" in (site / "index.html").read_text(encoding="utf-8")
    assert not (site / "versies" / "2026-1" / "veranderingen.html").exists()


def test_the_same_history_gives_the_same_bytes(
    history: tuple[Path, dict[str, bytes]], tmp_path: Path
) -> None:
    site, _ = history
    publish([plan()], tmp_path / "site", publication=FIRST, languages=("nl",))
    publish([with_figure(plan(), "39")], tmp_path / "site", publication=SECOND, languages=("nl",))
    assert contents(tmp_path / "site") == contents(site)


def test_a_try_out_keeps_the_publications(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish([EMPTY], site, publication=FIRST, languages=("nl",))
    before = contents(site / "versies")
    publish([EMPTY], site, languages=("nl",))
    assert contents(site / "versies") == before
    assert "Publicatie 2026-1" not in (site / "index.html").read_text(encoding="utf-8")


def test_a_published_version_does_not_change(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish([EMPTY], site, publication=FIRST, languages=("nl",))
    before = contents(site)
    with pytest.raises(CannotPublish, match="has publication 2026-1 already"):
        publish([plan()], site, publication=FIRST, languages=("nl",))
    assert contents(site) == before


def test_several_plans_are_one_publication(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish([plan(), EMPTY], site, publication=FIRST, languages=("nl",))
    publish([plan(), EMPTY], site, publication=SECOND, languages=("nl",))
    assert (site / "versies" / "2026-1" / "leegstad" / "index.html").is_file()
    assert "Geen oordeel is veranderd" in (site / "weidestad" / "veranderingen.html").read_text(
        encoding="utf-8"
    )


@pytest.mark.parametrize("version", ["", "2026/1", "..", "A", "2026 1", "-1"])
def test_a_version_is_part_of_an_address(version: str) -> None:
    with pytest.raises(ValueError, match="expected lower-case letters and digits"):
        Publication(version=version, date=dt.date(2026, 1, 1))


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        ("list", r"publications\.json in .* is damaged"),
        ("folder", r"folder versies/2026-1 with publication 2026-1 is missing"),
        ("plan", r"plan of publication 2026-1 in .* cannot be read \(versies/2026-1/data\)"),
    ],
)
def test_damage_to_what_was_published_is_told_and_nothing_is_changed(
    tmp_path: Path, damage: str, message: str
) -> None:
    site = tmp_path / "site"
    publish([EMPTY], site, publication=FIRST, languages=("nl",))
    if damage == "list":
        (site / "publications.json").write_text('[{"version": 3}]')
    elif damage == "folder":
        (site / "versies" / "2026-1").rename(tmp_path / "weg")
    else:
        (site / "versies" / "2026-1" / "data" / "goals.csv").write_text("x\n")
    before = contents(site)
    with pytest.raises(CannotPublish, match=message):
        publish([EMPTY], site, publication=SECOND, languages=("nl",))
    assert contents(site) == before
