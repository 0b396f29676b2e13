"""Web pages become blocks."""

from __future__ import annotations

from pathlib import Path

import pytest

from koersvast.reading.blocks import Table
from koersvast.reading.layout import layout_of
from tests.reading.layout.shown import expected, shown


def read(tmp_path: Path, html: str | bytes) -> str:
    path = tmp_path / "pagina.html"
    path.write_bytes(html if isinstance(html, bytes) else f"<!doctype html><body>{html}".encode())
    return shown(layout_of(path).blocks)


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        pytest.param(
            "<h2>Wonen</h2><p>Er komen <b>120</b>\n  huizen.</p><ol start=3><li>Bouwen<ul><li>Snel</ul></ol>",
            """
            ## Wonen
            Er komen 120 huizen.
            3. Bouwen
            • Snel
            """,
            id="headings, paragraphs, lists",
        ),
        pytest.param(
            "<div>Los<p>Alinea</p>staart<br>regel</div>",
            """
            Los
            Alinea
            staart regel
            """,
            id="text beside blocks is kept, in order",
        ),
        pytest.param(
            "<p><strong>Wat mag het kosten?</strong></p><p><b>Let op.</b></p>",
            """
            #? Wat mag het kosten?
            Let op.
            """,
            id="a short bold paragraph is a heading, a bold sentence is not",
        ),
        pytest.param(
            """<nav>Menu</nav><div class="cookie-melding">Cookies 3</div><header>Kop</header>
               <main><article><header>Hoofdstuk</header><p>Tekst<p></article></main><footer>Voet</footer>
               <div hidden>Weg</div><form>Zoek <input></form><p style="display: none">Weg</p>""",
            """
            Hoofdstuk
            Tekst
            """,
            id="navigation, cookies, page head and foot are left out, but not the head of an article",
        ),
        pytest.param(
            '<h3><button aria-expanded="false">Lasten</button></h3><button>Deel</button><details>'
            "<summary>Toelichting</summary>Meer</details>",
            """
            ### Lasten
            #? Toelichting
            Meer
            """,
            id="a heading that opens and closes keeps its text",
        ),
        pytest.param(
            '<p>Zie de <a href="https://weidelo.example/nota">nota wonen</a> of <a href="#x">hier</a>.</p>',
            """
            Zie de nota wonen of hier.
            nota wonen -> https://weidelo.example/nota
            """,
            id="links to elsewhere",
        ),
        pytest.param(
            "<dl><dt>BBV<dd>Besluit begroting<dt>GR<dd>Gemeenschappelijke<dd>regeling</dl>",
            """
            BBV | Besluit begroting
            GR | Gemeenschappelijke regeling
            """,
            id="definitions",
        ),
        pytest.param(
            """<table><caption>Lasten (x € 1.000)</caption>
               <thead><tr><th rowspan=2>Post<th colspan=2>Begroting<tr><th>2024<th>2025</thead>
               <tfoot><tr><td>Totaal<td>3<td>4</tfoot><tbody><tr><td>Zorg<td>1<td>2</tbody></table>""",
            """
            : Lasten (x € 1.000)
            Post {1x2} | Begroting {2x1} |
            | 2024 | 2025
            ---
            Zorg | 1 | 2
            Totaal | 3 | 4
            """,
            id="table with merged heads; its foot comes last",
        ),
        pytest.param(
            "<table><tr><td>Indicator<td>2023<td>2024<tr><td rowspan=0>Groen<td>7,1<td>7,2"
            "<tr><td>7,3<td colspan=99>7,4</table>",
            """
            Indicator | 2023 | 2024
            ---
            Groen {1x2} | 7,1 | 7,2
            | 7,3 | 7,4
            """,
            id="spans that reach out of the table are cut",
        ),
        pytest.param(
            """<table><tr><th>Indicator<th>2024<tr><td>Groen<sup>2</sup><td>7,1¹<tr><td>Plein in m<sup>2</sup>
               <td>30 m²</table><p><sup>1</sup> Voorlopig.</p><p>Tekst met noot<sup>2</sup>.</p>
               <ol class="footnotes"><li>Een<li>Geschat.</ol>""",
            """
            Indicator | 2024
            ---
            Groen ^2 | 7,1 ^1
            Plein in m² | 30 m²
            ^2 Geschat.
            ^1 Voorlopig.
            note 1: Voorlopig.
            Tekst met noot².
            note 1: Een
            note 2: Geschat.
            """,
            id="footnote marks stand apart in cells; powers stay",
        ),
        pytest.param(
            '<table role="presentation"><tr><td><h2>Links</h2><td><table><tr><td>a<td>b<tr><td>1<td>2</table>'
            "</table>",
            """
            ## Links
            a | b
            ---
            1 | 2
            """,
            id="a table that lays out the page is no table",
        ),
        pytest.param(
            "<p>Bedragen x € 1.000</p><table><tr><th>Post<th>2024<tr><td>Zorg<td>1</table><p>Tekst.</p>",
            """
            : Bedragen x € 1.000
            Post | 2024
            ---
            Zorg | 1
            Tekst.
            """,
            id="the unit above a table is its caption",
        ),
    ],
)
def test_blocks(tmp_path: Path, html: str, blocks: str) -> None:
    assert read(tmp_path, html) == expected(blocks)


def test_deep_nesting_does_no_harm(tmp_path: Path) -> None:
    assert read(tmp_path, "<p>Voor</p>" + "<div>" * 3000 + "diep").startswith("Voor")


def test_cells_within_cells_are_read_once(tmp_path: Path) -> None:
    """Cells that a damaged page has within others were once read for each of them: twice as long a level."""
    level = "<table><tr><td>a{0}<td>b{0}<td>c{0}<ttd>d{0}<t><tr><td>e{0}<td>f{0}<a</ul>"
    words = read(tmp_path, "".join(level.format(number) for number in range(30))).split()
    assert words.count("a0") == words.count("e7") == words.count("e20") == 1


@pytest.mark.parametrize(
    "data",
    [
        '<html><meta charset="windows-1252"><p>Cliënten € 5'.encode("cp1252"),
        "<html><p>Cliënten € 5".encode("cp1252"),
        "<html><p>Cliënten € 5".encode(),
        "<html><p>Cliënten € 5".encode("utf-16"),
        '<html><meta charset="bestaat-niet"><p>Cliënten € 5'.encode(),
    ],
)
def test_letters_whatever_the_encoding(tmp_path: Path, data: bytes) -> None:
    assert read(tmp_path, data) == "Cliënten € 5"


def test_places_count_blocks_rows_and_columns(tmp_path: Path) -> None:
    path = tmp_path / "p.html"
    path.write_text("<html><h1>Kop</h1><table><tr><th>a<th>b<tr><td>1<td>2</table>")
    heading, table = layout_of(path).blocks
    assert isinstance(table, Table)
    assert heading.locator == "b1"
    assert [cell.locator for cell in table.rows[1]] == ["b2.2.1", "b2.2.2"]


def test_pages_of_a_folder_make_one_document(tmp_path: Path) -> None:
    for name in ("10-slot", "2-wonen", "index"):
        (tmp_path / f"{name}.html").write_text(
            f"<html><title>{name} | Begroting 2025 Weidelo</title><p>Dit is {name}.</p>"
        )
    (tmp_path / "stijl.css").write_text("p { color: red }")
    layout = layout_of(tmp_path)
    assert shown(layout.blocks).splitlines() == ["Dit is index.", "Dit is 2-wonen.", "Dit is 10-slot."]
    assert [block.locator for block in layout.blocks] == ["b1", "b2", "b3"]
    assert (layout.title, layout.pages) == ("Begroting 2025 Weidelo", 3)


@pytest.mark.parametrize("control", ["\x0c", "\x01", "&#12;", "&#x1;", "\x00", "\uffff"])
def test_characters_that_markup_cannot_hold_are_left_out(tmp_path: Path, control: str) -> None:
    page = f"<div><p>Wo{control}nen</p><nav>menu{control}</nav>{control}Meedoen</div>"
    assert read(tmp_path, page) == "Wonen\nMeedoen"
