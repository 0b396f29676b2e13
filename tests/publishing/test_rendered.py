"""The pages as they are written: facts, links, headings, languages, and what a page may hold."""

from __future__ import annotations

import gzip
import re
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from lxml import html

from koersvast.publishing.site.render import POLICY, SEARCH_POLICY
from tests.publishing.pages import SORTS, every_page, page, words

LONELY = "indicatoren/eenzaam.html"
# What a page may weigh with everything it needs, compressed: https first view on a slow phone.
MOST = 100_000


def main_of(site: Path, address: str) -> html.HtmlElement:
    (main,) = page(site, address).findall(".//main")
    return main


def ids(site: Path, address: str) -> list[str]:
    return page(site, address).xpath("//@id")


# Facts that a reader came for.


@pytest.mark.parametrize(
    ("address", "facts"),
    [
        (LONELY, ["niet gehaald", "47%", "lager dan 40%", "Dit oordeel is zeker", "regel 12", "GGD"]),
        ("en/" + LONELY, ["not achieved", "47%", "below 40%", "This verdict is certain", "line 12"]),
        (
            "index.html",
            ["Hoe gaat het in Weidestad?", "3 keer gehaald of op koers", "geen indicator", "Begroting 2020"],
        ),
        ("gebieden/dorp.html", ["49% (2020)", "47% (2020)", "hoger", "4.200 inwoners"]),
        ("geld.html", ["€ 1.200.000", "Lasten, begroot"]),
        ("activiteiten.html", ["Koffie in de wijk", "vertraagd", "storm", "nog geen verslag"]),
        ("doelen/cirkel-0.html", ["Kinderraad", "klaar", "De raad kwam drie keer bij elkaar."]),
        ("adviezen.html", ["overgenomen", "Dat doen we.", "Het document noemt geen antwoord."]),
        ("documenten/begroting-2020.html", ["Geen kolom met een jaar.", "7 november 2019", "regel 12"]),
        ("begrippen.html", ["WMO", "Wet maatschappelijke ondersteuning"]),
        ("doelen/buiten.html", ["Aantal fietsers op de dijk", "Fietspaden opknappen", "nog geen verslag"]),
        ("data.html", ["datapackage.json", "17 rijen"]),
    ],
)
def test_a_page_holds_the_facts(site: Path, address: str, facts: list[str]) -> None:
    text = words(main_of(site, address)).replace("\u00a0", " ")
    assert [fact for fact in facts if fact not in text] == []


def test_from_the_home_page_loneliness_is_two_links_away(site: Path) -> None:
    links = page(site, "index.html").xpath("//nav//a/@href")
    assert "indicatoren.html" in links
    (line,) = [
        item for item in page(site, "indicatoren.html").xpath("//li[@data-item]") if "eenzaam" in words(item)
    ]
    assert line.xpath(".//a/@href") == [LONELY]
    assert "niet gehaald" in words(line)
    assert "Streefwaarde: lager dan 40% (2020)" in words(line)


def test_the_place_of_a_figure_leads_to_that_place_in_the_document(site: Path) -> None:
    (link,) = page(site, LONELY).xpath("//table[@id='figures']//tr[2]//a/@href")
    assert link == "../documenten/begroting-2020.html#l12"
    (place,) = page(site, "documenten/begroting-2020.html").xpath("//*[@id='l12']")
    assert "2020: 47%" in words(place)


def test_an_invented_municipality_is_named_as_such_on_every_page(site: Path) -> None:
    assert all("Deze gemeente bestaat niet." in words(main_of(site, address)) for address in SORTS)


# Links and addresses.


def test_every_link_leads_somewhere(site: Path, two_plans: Path) -> None:
    broken = []
    for folder in (site, two_plans):
        for address in every_page(folder):
            for target in page(folder, address).xpath("//@href | //@src | //form/@action"):
                parts = urlsplit(target)
                if parts.scheme in {"http", "https"}:
                    continue
                found = (
                    folder / address if not parts.path else (folder / address).parent / unquote(parts.path)
                )
                if not found.is_file():
                    broken.append((address, target))
                elif parts.fragment:
                    where = found.resolve().relative_to(folder.resolve()).as_posix()
                    if parts.fragment not in ids(folder, where):
                        broken.append((address, target))
    assert broken == []


def test_links_within_the_site_are_relative(site: Path) -> None:
    absolute = [
        (address, target)
        for address in every_page(site)
        for target in page(site, address).xpath("//@href | //@src")
        if target.startswith("/")
    ]
    assert absolute == []


def test_every_page_of_the_site_can_be_reached(site: Path) -> None:
    seen, waiting = set(), ["index.html"]
    while waiting:
        address = waiting.pop()
        if address in seen:
            continue
        seen.add(address)
        for target in page(site, address).xpath("//a/@href"):
            parts = urlsplit(target)
            if not parts.scheme and parts.path.endswith(".html"):
                path = (site / address).parent / unquote(parts.path)
                waiting.append(path.resolve().relative_to(site.resolve()).as_posix())
    assert seen == set(every_page(site))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_page_leads_to_itself_in_the_other_language(site: Path, language: str) -> None:
    for address in SORTS:
        here = address if language == "nl" else f"en/{address}"
        (link,) = page(site, here).xpath("//a[contains(@class, 'kv-header__language')]/@href")
        there = ((site / here).parent / link).resolve().relative_to(site.resolve()).as_posix()
        assert there == (f"en/{address}" if language == "nl" else address)


# What a page may hold.


@pytest.mark.parametrize("prefix", ["", "en/"])
@pytest.mark.parametrize("address", SORTS)
def test_headings_run_from_one_without_gaps(site: Path, address: str, prefix: str) -> None:
    levels = [
        int(heading.tag[1]) for heading in page(site, prefix + address).xpath("//h1|//h2|//h3|//h4|//h5|//h6")
    ]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_ids_are_unique_on_every_page(site: Path) -> None:
    for address in every_page(site):
        there = ids(site, address)
        assert len(there) == len(set(there)), address


def test_no_page_has_script_or_style_of_its_own(site: Path) -> None:
    for address in every_page(site):
        tree = page(site, address)
        assert (
            tree.xpath("//style | //*[@style] | //script[not(@src)] | //*[@*[starts-with(name(), 'on')]]")
            == []
        )
        (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        assert policy == (SEARCH_POLICY if address.endswith("zoeken.html") else POLICY)


def test_nothing_comes_from_elsewhere(site: Path) -> None:
    for address in every_page(site):
        assert [src for src in page(site, address).xpath("//@src | //link/@href") if "//" in src] == []
    for sheet in (site / "assets").glob("*.css"):
        urls = re.findall(r"url\(([^)]*)\)", sheet.read_text(encoding="utf-8"))
        assert [url for url in urls if "//" in url and not url.strip("\"'").startswith("data:")] == []


@pytest.mark.parametrize(("prefix", "language"), [("", "nl"), ("en/", "en")])
def test_pages_name_their_language_and_dutch_words_on_english_pages(
    site: Path, prefix: str, language: str
) -> None:
    tree = page(site, f"{prefix}{LONELY}")
    assert tree.get("lang") == language
    (title,) = tree.xpath("//h1")
    assert title.xpath("./span/@lang") == ([] if language == "nl" else ["nl"])


def test_titles_tell_pages_apart(site: Path) -> None:
    titles = [
        page(site, address).findtext(".//title")
        for address in every_page(site)
        if not address.startswith("en/")
    ]
    assert len(titles) == len(set(titles))


def test_every_table_has_a_caption_and_header_cells(site: Path) -> None:
    for address in SORTS:
        for table in page(site, address).xpath("//table"):
            assert words(table.find("caption"))
            assert table.xpath("./thead/tr/th[not(@scope='col')]") == []
            assert table.xpath("./tbody/tr[not(th[@scope='row'])]") == []


def test_every_chart_has_a_name_and_a_description(site: Path) -> None:
    charts = [chart for address in SORTS for chart in page(site, address).xpath("//svg[@role='img']")]
    assert len(charts) > 5
    assert all(words(chart.find("title")) and words(chart.find("desc")) for chart in charts)


def test_abbreviations_are_explained_where_they_stand(site: Path) -> None:
    abbreviations = main_of(site, LONELY).xpath(".//abbr")
    assert [(words(abbr), abbr.get("title")) for abbr in abbreviations] == [
        ("GGD", "Gemeentelijke Gezondheidsdienst")
    ]


@pytest.mark.parametrize("address", SORTS)
def test_a_page_is_light_with_everything_it_needs(site: Path, address: str) -> None:
    needed = [site / address, *(site / "assets").glob("*.css"), *(site / "assets").glob("*.js")]
    weight = sum(len(gzip.compress(path.read_bytes())) for path in needed)
    weight += sum(path.stat().st_size for path in site.rglob("*.woff2"))
    assert weight <= MOST
