"""The reading report: what was read beside where it stands, doubtful first, and nothing from elsewhere."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import lxml.html
import pytest

from koersvast.plan import Plan, Unread
from koersvast.reading import Reading, read_beside, report
from koersvast.reading.report import Standing, beside, reading_report
from koersvast.reading.report.beside import passages
from koersvast.reading.report.hits import bare, words_of
from koersvast.texts import text
from tests.reading.samples.make import DOCUMENTS
from tests.reading.samples.report import documents_in

THEME = Path(__file__).parents[3] / "frontend" / "src" / "theme" / "colours.css"
STYLE = Path(report.__file__).parent / "report.css"
BUDGET = DOCUMENTS / "weidelo-begroting-2024.pdf"
DOUBT = text("reading-doubt-about")


@pytest.mark.parametrize("path", documents_in(DOCUMENTS), ids=lambda path: path.name)
def test_every_row_stands_in_the_report_once_and_is_marked_where_it_is_printed(path: Path) -> None:
    reading = read_beside(path)
    (document,) = reading.plan.documents
    found = passages(reading.plan, document, reading.layouts[document.id])
    rows = [row for table, rows in reading.plan.tables() if table != "documents" for row in rows]
    assert sorted((each.row.table, each.row.key) for passage in found for each in passage.findings) == sorted(
        (row.table, row.key) for row in rows
    )
    assert [passage.findings for passage in found if not passage.locator] == []
    # A figure or unread text is marked; whatever is marked says what the row says.
    for passage in found:
        for each in passage.findings:
            words = words_of(each.row)
            if each.row.table in {"observations", "targets", "budgets", "unread"}:
                assert each.mark is not None, each.row
            if each.mark is not None:
                marked = [
                    stretch.lines[line][mark.start : mark.end]
                    for (stretch, line), marks in passage.marks.items()
                    for mark in marks
                    if mark.finding == each.mark
                ]
                assert bare(["".join(marked)]).letters in {bare([word]).letters for word in words}


def _reading() -> Reading:
    """A budget of which one figure is doubtful and one found no place."""
    reading = read_beside(BUDGET)
    plan = reading.plan
    first, *others = plan.targets
    loose = Unread(
        text="12 <b>", reason="Niet te zeggen", document=plan.documents[0].id, locator=plan.goals[0].locator
    )
    doubtful = replace(first, note=f"Na 2021 anders gemeten. {DOUBT}")
    plan = plan.with_rows(targets=[doubtful, *others], unread=[*plan.unread, loose])
    return Reading(plan, reading.layouts)


def _page(language: str = "nl") -> lxml.html.HtmlElement:
    reading = _reading()
    documents = beside(reading.plan, reading.layouts, language)
    return lxml.html.fromstring(reading_report(reading.plan, documents, language))


def test_what_is_doubtful_comes_first_and_leads_to_its_place() -> None:
    (first,) = _page().xpath("//div[@class='first']")
    passages_first = first.xpath(".//div[contains(@class, 'passage')]")
    assert [passage.get("class") for passage in passages_first] == [
        "passage has-read has-unread",
        "passage has-doubtful has-read",
    ]
    assert "Niet te zeggen" in passages_first[0].text_content()
    assert DOUBT in passages_first[1].text_content()
    # The reader sees the row of the table, and not the rows about which there is no doubt.
    assert "zich onveilig voelt" in passages_first[1].text_content()
    assert "Rapportcijfer" not in passages_first[1].text_content()
    assert first.xpath(".//@id") == ["programmabegroting-2024-gemeente-weidelo-first"]


def test_footnotes_of_the_document_are_no_doubts() -> None:
    (batch,) = _page().xpath("//div[@class='whole']//div[contains(@class, 'doubtful-batch')]")
    remarks = [" ".join(remark.text_content().split()) for remark in batch.xpath(".//p")]
    assert remarks == [f"Twijfel: {DOUBT}", "Opmerking: Na 2021 anders gemeten."]


def test_marks_and_what_was_read_lead_to_each_other() -> None:
    page = _page()
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in page.xpath("//@href")} <= set(ids)
    (mark,) = page.xpath("//div[@class='whole']//a[contains(@class, 'mark') and .='22%']")
    (finding,) = page.xpath("//a[@id=$name]", name=mark.get("href")[1:])
    assert (finding.text_content(), finding.get("href")) == ("2022: 22%", f"#{mark.get('id')}")


def test_contents_by_page_with_counts() -> None:
    links = _page().xpath("//nav//a")
    assert [" ".join(link.text_content().split()) for link in links] == [
        "Pagina 1 2 na te kijken, 33 gelezen",
        "Pagina 2 3 gelezen",
    ]


@pytest.mark.parametrize(
    ("name", "titles"),
    [
        ("boterhuizen", 3),
        ("duinkamp-afvalcijfers-2024.ods", ["Blad Cijfers"]),
        ("kerkwijde-begroting-2024.txt", ["Regel 1–200: Wonen"]),
        ("vlietstein-uitvoeringsprogramma-2023.pdf", ["Pagina 1"]),
    ],
)
def test_parts_by_kind_of_file(name: str, titles: object) -> None:
    reading = read_beside(DOCUMENTS / name)
    (document,) = beside(reading.plan, reading.layouts)
    found = [part.title for part in document.parts]
    assert (len(found) if isinstance(titles, int) else found) == titles


def test_counts() -> None:
    reading = _reading()
    (document,) = beside(reading.plan, reading.layouts)
    assert document.tables == (2, 2)
    assert [document.count(each) for each in Standing] == [35, 1, 1]


@pytest.mark.parametrize(("language", "title"), [("nl", "Leesverslag"), ("en", "Reading report")])
def test_the_report_stands_alone(language: str, title: str) -> None:
    page = _page(language)
    assert (page.get("lang"), page.findtext(".//h1")) == (language, title)
    assert page.xpath("//script | //img | //link | //iframe | //@onclick | //@style") == []
    assert [link for link in page.xpath("//@href") if not link.startswith("#")] == []
    style = page.xpath("//style")[0].text
    assert not re.search(r"url\(|@import", style)
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert b64encode(sha256(style.encode()).digest()).decode() in policy


def test_a_long_document_is_laid_out_page_by_page() -> None:
    reading = _reading()
    (document,) = beside(reading.plan, reading.layouts)
    once, often = (reading_report(reading.plan, (document,) * times) for times in (1, 200))
    assert [lxml.html.fromstring(page).find("body").get("class") for page in (once, often)] == [None, "long"]


def test_a_report_on_nothing() -> None:
    assert beside(Plan(), {}) == ()
    assert "Leesverslag" in reading_report(Plan(), ())


@pytest.mark.skipif(not THEME.exists(), reason="the front-end's sources are not in this installation")
def test_colours_are_those_of_the_neutral_theme() -> None:
    theme, style = THEME.read_text(encoding="utf-8"), STYLE.read_text(encoding="utf-8")
    shared = {"brand", "brand-soft", "paper", "surface", "ink", "ink-soft", "line", "line-strong", "link"}
    ours = [pair for pair in re.findall(r"--([a-z-]+): (#\w+);", style) if pair[0] in shared]
    assert len(ours) == 2 * len(shared)
    assert set(ours) <= set(re.findall(r"--kv-([a-z-]+): (#\w+);", theme))
