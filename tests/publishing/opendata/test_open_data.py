"""Open data as other people's readers take it: JSON-stat, OpenAPI and Atom."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from jsonstat_validator import validate_jsonstat
from lxml import etree
from openapi_spec_validator import validate
from pyjstat import pyjstat
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from koersvast.plan import Indicator, Plan
from koersvast.publishing.opendata.api import LISTED
from koersvast.publishing.opendata.feed import feed
from koersvast.publishing.opendata.jsonstat import jsonstat
from koersvast.publishing.publications import Publication
from tests.publishing.weidestad import plan

API = "api/v1"


def contents(site: Path, address: str) -> Any:
    return json.loads((site / address).read_text(encoding="utf-8"))


# JSON-stat


@pytest.mark.parametrize("indicator", [row.id for row in plan().indicators])
def test_every_indicator_is_json_stat_with_every_figure_once(site: Path, indicator: str) -> None:
    form = contents(site, f"data/indicators/{indicator}.json")
    assert validate_jsonstat(form)
    rows = [*plan().observations_of(indicator), *plan().targets_of(indicator)]
    assert sorted(form["value"].values()) == sorted(float(row.value) for row in rows if row.value is not None)
    absent = [row for row in rows if row.value is None]
    assert sum(at not in form["value"] for at in form.get("status", {})) == len(absent)


# pyjstat warns of a function that it calls itself.
@pytest.mark.filterwarnings("ignore:Shouldn't use this function anymore:DeprecationWarning")
def test_a_reader_of_json_stat_finds_each_figure_in_its_place() -> None:
    form = jsonstat(plan().indicator("eenzaam"), plan())
    frame = pyjstat.Dataset.read(json.dumps(form)).write("dataframe")
    found = {
        (row["Gebied"], row["Groep"], row["Jaar of periode"], row["Soort cijfer"]): row["value"]
        for row in frame.to_dict("records")
        if row["value"] == row["value"]  # not a number: no figure there
    }
    assert found["Weidestad", "iedereen", "2020", "gemeten waarde"] == 47
    assert found["Weidestad", "iedereen", "2016", "nulmeting"] == 43
    assert found["Weidestad", "iedereen", "2020", "streefwaarde"] == 40


def test_what_a_figure_is_besides_its_value_is_its_status() -> None:
    form = jsonstat(plan().indicator("eenzaam"), plan())
    assert "<" in form["status"].values()
    assert form["extension"]["status"]["label"]["<"] == "lager dan"


def test_an_indicator_without_figures_is_an_empty_cube() -> None:
    form = jsonstat(Indicator(id="leeg", name="Zonder cijfers"), Plan())
    assert validate_jsonstat(form)
    assert form["value"] == {}
    assert form["size"] == [1, 1, 1, 1, 1]


def test_a_document_that_says_two_things_has_both() -> None:
    whole = plan()
    (first, *_) = whole.observations_of("eenzaam")
    twice = whole.with_rows(observations=[*whole.observations, first])
    form = jsonstat(twice.indicator("eenzaam"), twice)
    assert "begroting-2020#2" in form["dimension"]["document"]["category"]["index"]
    assert form["dimension"]["document"]["category"]["label"]["begroting-2020#2"] == "Begroting 2020 (2)"
    assert len(form["value"]) == 1 + len(jsonstat(whole.indicator("eenzaam"), whole)["value"])


def test_the_collection_leads_to_every_indicator(site: Path) -> None:
    form = contents(site, "data/figures.json")
    items = form["link"]["item"]
    # Links are relative, so that the site works anywhere; the validator takes whole addresses only.
    whole = [item | {"href": f"https://example.nl/data/{item['href']}"} for item in items]
    assert validate_jsonstat(form | {"link": {"item": whole}})
    assert [item["label"] for item in items] == [row.name for row in plan().indicators]
    assert all((site / "data" / item["href"]).is_file() for item in items)


# The API and its description


def test_the_description_is_open_api(site: Path) -> None:
    validate(contents(site, f"{API}/openapi.json"))


def test_every_file_of_the_api_is_described_and_is_as_described(site: Path) -> None:
    described = contents(site, f"{API}/openapi.json")
    registry = Registry().with_resource("urn:api", Resource(described, DRAFT202012))
    files = {path.relative_to(site / API).as_posix() for path in (site / API).rglob("*.json")}
    for address, path in described["paths"].items():
        place = address.removeprefix("/")
        matching = {name for name in files if _fits(name, place)}
        assert matching, address
        schema = path["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        validator = jsonschema.Draft202012Validator(_led(schema), registry=registry)
        for name in matching:
            assert list(validator.iter_errors(contents(site, f"{API}/{name}"))) == [], name
        files -= matching
    assert files == {"openapi.json"}


def _fits(name: str, place: str) -> bool:
    before, hole, after = place.partition("{id}")
    return name.startswith(before) and name.endswith(after) if hole else name == place


def _led(part: Any) -> Any:
    """The schema with references to the description by name."""
    if isinstance(part, dict):
        return {key: f"urn:api{value}" if key == "$ref" else _led(value) for key, value in part.items()}
    return [_led(one) for one in part] if isinstance(part, list) else part


def test_rows_of_the_api_are_rows_of_the_plan(site: Path) -> None:
    for table in LISTED:
        assert len(contents(site, f"{API}/{table}.json")) == len(plan().rows(table)), table
    lonely = contents(site, f"{API}/indicators/eenzaam.json")
    assert len(lonely["observations"]) == len(plan().observations_of("eenzaam"))
    assert lonely["verdicts"][0]["outcome"] == "missed"


# The feed


def test_the_feed_has_every_publication_newest_first() -> None:
    rows = (
        Publication(version="2026-2", date=dt.date(2026, 9, 1)),
        Publication(version="2026-1", date=dt.date(2026, 3, 1), decision="2026/12"),
    )
    root = etree.fromstring(feed("weidestad", "Weidestad", rows))
    atom = "{http://www.w3.org/2005/Atom}"
    entries = root.findall(f"{atom}entry")
    assert [entry.findtext(f"{atom}updated") for entry in entries] == [
        "2026-09-01T00:00:00Z",
        "2026-03-01T00:00:00Z",
    ]
    assert [entry.find(f"{atom}link").get("href") for entry in entries] == [
        "versies/2026-2/index.html",
        "versies/2026-1/index.html",
    ]
    assert "2026/12" in entries[1].findtext(f"{atom}summary")
    ids = [root.findtext(f"{atom}id"), *(entry.findtext(f"{atom}id") for entry in entries)]
    assert len(set(ids)) == 3


def test_an_entry_keeps_its_name_when_others_follow() -> None:
    first = Publication(version="2026-1", date=dt.date(2026, 3, 1))
    second = Publication(version="2026-2", date=dt.date(2026, 9, 1))
    atom = "{http://www.w3.org/2005/Atom}"
    before = etree.fromstring(feed("weidestad", "Weidestad", (first,)))
    after = etree.fromstring(feed("weidestad", "Weidestad", (second, first)))
    assert before.find(f"{atom}entry").findtext(f"{atom}id") == after.findall(f"{atom}entry")[1].findtext(
        f"{atom}id"
    )
