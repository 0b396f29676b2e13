"""The catalogue as harvesters take it, held against the requirements of DCAT-AP-NL 3.0; and the site map."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree
from pyshacl import validate
from rdflib import Graph
from rdflib.compare import isomorphic

from koersvast.plan import Plan, read_package, write_package
from koersvast.publishing import publish
from koersvast.publishing.opendata.dcat import JSON_LD, TURTLE, catalogue_files
from koersvast.publishing.publications import Publication
from tests.publishing.weidestad import plan

# rdflib reads JSON-LD through a class of its own that it calls out of date.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")

HOME = "https://monitor.example.nl/weidestad"
PUBLICATION = Publication(version="2026-1", date=dt.date(2026, 3, 1))
SHAPES = Path(__file__).with_name("dcat_ap_nl.ttl")


def published(**more: str) -> Plan:
    known = {
        "homepage": HOME,
        "licence": "http://creativecommons.org/publicdomain/zero/1.0/deed.nl",
        "contact": "monitor@example.nl",
    }
    return replace(plan(), profile=replace(plan().profile, **(known | more)))


def graph_of(contents: bytes, form: str) -> Graph:
    return Graph().parse(data=contents.decode("utf-8"), format=form)


@pytest.mark.parametrize("publication", [None, PUBLICATION], ids=["a try-out", "a publication"])
def test_the_catalogue_has_what_the_standard_asks_in_both_forms(publication: Publication | None) -> None:
    files = dict(catalogue_files(published(), publication))
    turtle, json_ld = graph_of(files[TURTLE], "turtle"), graph_of(files[JSON_LD], "json-ld")
    assert isomorphic(turtle, json_ld)
    fits, _, report = validate(turtle, shacl_graph=Graph().parse(SHAPES))
    assert fits, report


@pytest.mark.parametrize("without", ["contactPoint", "accessRights", "identifier", "theme", "license"])
def test_the_shapes_see_what_is_missing(without: str) -> None:
    graph = graph_of(dict(catalogue_files(published()))[TURTLE], "turtle")
    for triple in [one for one in graph if str(one[1]).endswith(without)]:
        graph.remove(triple)
    assert not validate(graph, shacl_graph=Graph().parse(SHAPES))[0]


def test_every_file_of_the_catalogue_is_there(tmp_path: Path) -> None:
    publish([published()], tmp_path / "site", languages=("nl",))
    graph = Graph().parse(tmp_path / "site" / TURTLE)
    named = [str(one[2]) for one in graph if str(one[1]).endswith(("downloadURL", "accessURL"))]
    assert len(named) == 10
    assert all((tmp_path / "site" / address.removeprefix(f"{HOME}/")).is_file() for address in named)


@pytest.mark.parametrize("without", ["homepage", "licence", "contact"])
def test_without_what_a_catalogue_asks_there_is_none(without: str) -> None:
    assert dict(catalogue_files(published(**{without: ""}))) == {}


def test_the_plan_keeps_what_the_catalogue_asks(tmp_path: Path) -> None:
    write_package(published(), tmp_path / "plan")
    assert read_package(tmp_path / "plan").profile == published().profile


def test_the_site_map_names_every_page_once(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish([published()], site)
    root = etree.fromstring((site / "sitemap.xml").read_bytes())
    named = [element.text for element in root.iter("{*}loc")]
    pages = [path.relative_to(site).as_posix() for path in site.rglob("*.html")]
    assert sorted(named) == sorted(f"{HOME}/{page}" for page in pages)
    assert named[0] == f"{HOME}/index.html"
