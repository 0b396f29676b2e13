"""Reports: what is in them, and that each file is what its kind asks: tagged PDF, real Word, safe Excel."""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from docx import Document
from openpyxl import load_workbook
from pdfua import Severity, validate

from koersvast.plan import Plan
from koersvast.publishing.report import Report, booklet, interim, programme, report_file
from koersvast.publishing.report.parts import Bullets, Drawing, Grid, Heading, Paragraph
from koersvast.publishing.site.build import edition_of
from koersvast.publishing.site.edition import Edition
from tests.publishing.weidestad import plan


@pytest.fixture(scope="module")
def edition() -> Edition:
    return edition_of(plan())


@pytest.fixture(scope="module")
def whole(edition: Edition) -> Report:
    return booklet(edition)


def words_of(report: Report) -> str:
    """All words of a report."""
    found = [report.title, report.subtitle, report.note]
    for part in report.parts:
        match part:
            case Heading(_, words):
                found.append(words)
            case Paragraph(words, strong):
                found += [strong, words]
            case Bullets(items):
                found += items
            case Grid():
                found += [part.caption, *part.head, *(cell for row in part.rows for cell in row)]
            case Drawing():
                found += [part.caption, part.description]
    return "\n".join(found).replace("\u00a0", " ")


# What is in a report


def test_the_booklet_has_every_goal_indicator_and_activity(whole: Report) -> None:
    words = words_of(whole)
    missing = [row.title for row in plan().goals if row.title not in words]
    missing += [row.name for row in plan().indicators if plan().goals_of(row.id) and row.name not in words]
    missing += [row.title for row in plan().activities if row.goal and row.title not in words]
    assert missing == []


def test_the_booklet_tells_the_verdict_with_its_reason(whole: Report) -> None:
    at = whole.parts.index(Heading(4, "% inwoners dat zich eenzaam voelt"))
    verdict = whole.parts[at + 1]
    assert isinstance(verdict, Paragraph)
    assert verdict.strong == "Niet gehaald."
    assert "47%" in verdict.words


@pytest.mark.parametrize("name", ["nl", "en"])
def test_headings_skip_no_level_and_rows_fit_their_head(edition: Edition, name: str) -> None:
    there = edition.in_language(name)
    for report in (booklet(there), programme(plan().goal("samen"), there), interim(Plan(), there)):
        levels = [part.level for part in report.parts if isinstance(part, Heading)]
        assert levels[0] == 1
        assert all(now <= before + 1 for before, now in itertools.pairwise(levels))
        assert report.language == name


def test_a_programme_answers_the_questions_of_a_budget(edition: Edition) -> None:
    report = programme(plan().goal("samen"), edition)
    questions = [part.words for part in report.parts if isinstance(part, Heading) and part.level == 1]
    assert questions == ["Wat willen we bereiken?", "Wat gaan we daarvoor doen?", "Wat mag het kosten?"]
    words = words_of(report)
    assert "2016: 43%" in words  # the baseline
    assert "2020: lager dan 40%" in words  # the target
    assert "Koffie in de wijk" in words
    assert "€ 1.200.000" in words


def test_an_interim_report_has_the_differences_only(edition: Edition) -> None:
    earlier = plan()
    targets = [
        replace(row, value=Decimal(45), raw="<45%") if row.indicator == "eenzaam" and not row.area else row
        for row in earlier.targets
    ]
    report = interim(earlier.with_rows(targets=targets), edition)
    assert [part.words for part in report.parts if isinstance(part, Heading)] == ["Streefwaarden"]
    assert "40%" in words_of(report)
    assert "45%" in words_of(report)


def test_without_a_difference_an_interim_report_says_so(edition: Edition) -> None:
    assert "In het plan zelf is niets veranderd." in words_of(interim(plan(), edition))


def test_a_table_has_rows_of_one_length() -> None:
    with pytest.raises(ValueError, match="rows of another length than the head of 'Geld'"):
        Grid(caption="Geld", head=("a", "b"), rows=(("1",),))


# PDF


@pytest.fixture(scope="module")
def pdf(whole: Report) -> bytes:
    return report_file(whole, ".pdf")


def structure(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Every element of the structure tree, in reading order."""
    todo = [pdf.Root.StructTreeRoot]
    while todo:
        element = todo.pop(0)
        if isinstance(element, pikepdf.Dictionary) and "/S" in element:
            yield element
        children = element.get("/K", []) if isinstance(element, pikepdf.Dictionary) else []
        if isinstance(children, pikepdf.Dictionary):
            children = [children]
        todo = (
            [*(one for one in children if isinstance(one, pikepdf.Dictionary)), *todo] if children else todo
        )


def test_the_pdf_says_it_is_accessible_in_which_language_and_what_it_is_called(
    pdf: bytes, whole: Report
) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert str(opened.Root.Lang).startswith("nl")
        assert opened.Root.MarkInfo.Marked
        assert opened.Root.ViewerPreferences.DisplayDocTitle
        with opened.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["dc:title"] == whole.title
        assert len(opened.open_outline().root) > 0


def test_tables_have_head_cells_with_scope_and_drawings_a_description(pdf: bytes, whole: Report) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        elements = list(structure(opened))
        kinds = [str(element.S) for element in elements]
        grids = sum(isinstance(part, Grid) for part in whole.parts)
        drawings = [part.description for part in whole.parts if isinstance(part, Drawing)]
        heads = [element for element in elements if str(element.S) == "/TH"]
        assert kinds.count("/Table") == grids > 0
        assert len(heads) == sum(len(part.head) for part in whole.parts if isinstance(part, Grid))
        scopes = {
            str(attribute.Scope) for head in heads for attribute in _attributes(head) if "/Scope" in attribute
        }
        assert scopes == {"/Column"}
        described = [
            str(element.Alt) for element in elements if str(element.S) == "/Figure" and "/Alt" in element
        ]
        assert set(drawings) <= set(described)
        levels = [int(kind[2]) for kind in kinds if kind[1] == "H" and kind[2:].isdigit()]
        assert all(now <= before + 1 for before, now in itertools.pairwise(levels))


def test_a_checker_of_pdf_ua_finds_nothing(pdf: bytes, tmp_path: Path) -> None:
    (tmp_path / "rapport.pdf").write_bytes(pdf)
    found = validate(str(tmp_path / "rapport.pdf")).findings
    assert [(one.rule_id, one.message) for one in found if one.severity >= Severity.WARNING] == []


def _attributes(element: pikepdf.Object) -> list[pikepdf.Object]:
    found = element.get("/A", [])
    return [found] if isinstance(found, pikepdf.Dictionary) else list(found)


def test_a_reader_finds_the_words_in_the_pdf(pdf: bytes) -> None:
    document = pypdfium2.PdfDocument(pdf)
    words = " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    document.close()
    for fact in ("Monitor", "Niet gehaald", "Koffie in de wijk", "Deze gemeente bestaat niet"):
        assert fact in words


@pytest.mark.parametrize("ending", [".pdf", ".docx"])
def test_the_same_report_gives_the_same_bytes(whole: Report, ending: str) -> None:
    assert report_file(whole, ending) == report_file(whole, ending)


def test_words_that_look_like_typesetting_stay_words() -> None:
    report = Report(
        title='# *"Titel"* $x$ \\',
        subtitle="#pagebreak()",
        note="",
        language="nl",
        parts=(
            Heading(1, "= Kop"),
            Paragraph("@bron <label> `code`", strong="_sterk_"),
            Bullets(("- punt",)),
        ),
    )
    document = pypdfium2.PdfDocument(report_file(report, ".pdf"))
    words = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    for said in ("#pagebreak()", "= Kop", "@bron <label> `code`", "_sterk_", "- punt"):
        assert said in words


# Word


def test_word_has_real_headings_captions_tables_and_described_pictures(whole: Report) -> None:
    document = Document(io.BytesIO(report_file(whole, ".docx")))
    headings = [one.text for one in document.paragraphs if one.style.name.startswith("Heading")]
    assert headings == [part.words for part in whole.parts if isinstance(part, Heading)]
    grids = [part for part in whole.parts if isinstance(part, Grid)]
    assert len(document.tables) == len(grids)
    for table, grid in zip(document.tables, grids, strict=True):
        assert [[cell.text for cell in row.cells] for row in table.rows] == [
            list(grid.head),
            *map(list, grid.rows),
        ]
        assert table.rows[0]._tr.xpath("./w:trPr/w:tblHeader")
    described = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert described == [part.description for part in whole.parts if isinstance(part, Drawing)]
    assert document.core_properties.title == whole.title


# Excel


def test_excel_has_a_sheet_for_each_table(whole: Report) -> None:
    book = load_workbook(io.BytesIO(report_file(whole, ".xlsx")))
    grids = [part for part in whole.parts if isinstance(part, Grid)]
    assert len(book.sheetnames) == 1 + len(grids)
    for name, grid in zip(book.sheetnames[1:], grids, strict=True):
        rows = [[cell or "" for cell in row] for row in book[name].iter_rows(min_row=3, values_only=True)]
        assert rows == [list(grid.head), *map(list, grid.rows)]


def test_excel_takes_no_text_for_a_formula_and_no_name_twice() -> None:
    grid = Grid(caption="Geld: a/b [2020]?*" * 3, head=("=1+1", "b"), rows=(("=SOM(A1)", "+2"),))
    report = Report(title="=Titel", subtitle="", note="", language="nl", parts=(grid, grid))
    book = load_workbook(io.BytesIO(report_file(report, ".xlsx")))
    assert len(set(map(str.casefold, book.sheetnames))) == 3
    assert all(cell.data_type != "f" for sheet in book for row in sheet.iter_rows() for cell in row)
