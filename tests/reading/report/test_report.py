"""The reading report: what was read beside where it stands, doubtful first, and nothing from elsewhere."""

from __future__ import annotations

import re
from pathlib import Path

import lxml.html
import pytest

from koersvast.plan import Unread
from koersvast.reading import read
from koersvast.reading.layout import layout_of
from koersvast.reading.report import reading_report
from koersvast.reading.report.beside import passages
from tests.reading.samples.make import DOCUMENTS
from tests.reading.samples.report import documents_in


@pytest.mark.parametrize("path", documents_in(DOCUMENTS), ids=lambda path: path.name)
def test_every_row_stands_in_the_report_once_and_beside_its_place(path: Path) -> None:
    plan, layout = read(path), layout_of(path)
    found = passages(plan, plan.documents[0], layout)
    rows = [row for table, rows in plan.tables() if table != "documents" for row in rows]
    assert sorted((row.table, row.key) for passage in found for row in passage.rows) == sorted(
        (row.table, row.key) for row in rows
    )
    assert [passage.rows for passage in found if not passage.locator] == []
    assert len(found) == len(layout.blocks)


def _page(language: str = "nl") -> lxml.html.HtmlElement:
    path = DOCUMENTS / "weidelo-begroting-2024.pdf"
    plan = read(path)
    doubt = Unread(
        text="12 <b>", reason="Niet te zeggen", document=plan.documents[0].id, locator=plan.goals[0].locator
    )
    plan = plan.with_rows(unread=[*plan.unread, doubt])
    return lxml.html.fromstring(reading_report(plan, {plan.documents[0].id: layout_of(path)}, language))


def test_what_is_doubtful_comes_first_and_leads_to_its_place() -> None:
    page = _page()
    first = page.xpath("//h3[1]/following-sibling::div[1]")[0]
    assert "12 <b>" in first.text_content()
    assert "Niet te zeggen" in first.text_content()
    (link,) = first.xpath("./a/@href")
    assert len(page.xpath("//*[@id=$name]", name=link[1:])) == 1


@pytest.mark.parametrize(("language", "title"), [("nl", "Leesverslag"), ("en", "Reading report")])
def test_the_report_stands_alone(language: str, title: str) -> None:
    page = _page(language)
    assert (page.get("lang"), page.findtext(".//h1")) == (language, title)
    assert page.xpath("//script | //img | //link | //iframe | //@onclick") == []
    assert [link for link in page.xpath("//@href") if not link.startswith("#")] == []
    assert not re.search(r"url\(|@import", page.xpath("//style")[0].text)


def test_a_report_has_no_double_ids() -> None:
    ids = _page().xpath("//@id")
    assert len(ids) == len(set(ids))
