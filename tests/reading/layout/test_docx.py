"""Word documents become blocks."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from koersvast.reading.errors import UnreadableDocument
from koersvast.reading.layout import layout_of
from tests.reading.layout.shown import expected, shown
from tests.reading.layout.words import listed, p, r, table, tc, tr, word

LISTS = """
<w:abstractNum w:abstractNumId="0">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1">
  <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/>
  <w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>
"""

SUP = '<w:vertAlign w:val="superscript"/>'
MERGE, MERGED, TWO_WIDE = '<w:vMerge w:val="restart"/>', "<w:vMerge/>", '<w:gridSpan w:val="2"/>'
REFERENCE = '<w:r><w:footnoteReference w:id="7"/></w:r>'
DELETED = "<w:del><w:r><w:delText>90</w:delText></w:r></w:del>"


def read(tmp_path: Path, data: bytes) -> str:
    path = tmp_path / "stuk.docx"
    path.write_bytes(data)
    return shown(layout_of(path).blocks)


@pytest.mark.parametrize(
    ("body", "blocks"),
    [
        pytest.param(
            p("Weidelo", style="Title") + p("Wonen", style="Heading2") + p("Er komen ", "120 huizen."),
            """
            # Weidelo
            ## Wonen
            Er komen 120 huizen.
            """,
            id="headings by style",
        ),
        pytest.param(
            p("Wonen", style="Heading1")
            + p(r("Wat mag het kosten?", "<w:b/>"))
            + p(r("Groot", '<w:sz w:val="36"/>'))
            + p(r("Een vette zin is geen kop.", "<w:b/>"))
            + p(r("Deels ", "<w:b/>"), "vet")
            + p("Gewone tekst in de gewone grootte."),
            """
            # Wonen
            ## Wat mag het kosten?
            ## Groot
            Een vette zin is geen kop.
            Deels vet
            Gewone tekst in de gewone grootte.
            """,
            id="headings by looks",
        ),
        pytest.param(
            listed("Een", 1) + listed("Binnen", 1, 1) + listed("Nog een", 1, 1) + listed("Twee", 1)
            + listed("Rond", 2) + listed("Vier", 3) + listed("Vijf", 3),
            """
            1. Een
            1.a) Binnen
            1.b) Nog een
            2. Twee
            • Rond
            4. Vier
            5. Vijf
            """,
            id="lists are numbered as Word prints them",
        ),
        pytest.param(
            p("Wonen", style="Heading1", more='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
            "# 1. Wonen",
            id="the number of a heading belongs to it",
        ),
        pytest.param(
            p("Doel: ", DELETED, f"<w:ins>{r('95')}</w:ins>", "%")
            + p("Eerste helft", more="<w:rPr><w:del/></w:rPr>") + p(" en tweede helft.")
            + f"<w:p><w:moveFrom>{r('Verplaatst')}</w:moveFrom></w:p>"
            + f"<w:p><w:moveTo>{r('Hierheen')}</w:moveTo>{r('onzichtbaar', '<w:vanish/>')}</w:p>",
            """
            Doel: 95%
            Eerste helft en tweede helft.
            Hierheen
            """,
            id="tracked changes are taken as accepted",
        ),
        pytest.param(
            p("Zie de ", f'<w:hyperlink r:id="LINK">{r("nota")}</w:hyperlink>', "."),
            """
            Zie de nota.
            nota -> https://weidelo.example/
            """,
            id="links",
        ),
        pytest.param(
            p("Tekst", REFERENCE, " loopt door in m", r("2", SUP)),
            """
            Tekst¹ loopt door in m²
            note 1: Een noot.
            """,
            id="footnotes and powers",
        ),
        pytest.param(
            table(
                tr(tc("Indicator", MERGE), tc("Streefwaarde", TWO_WIDE)),
                tr(tc("", MERGED), "2024", "2025"),
                tr("Groen", tc(p("7,1", r("1", SUP))), "7,2"),
                tr("Weg", "1", "2", properties="<w:del/>"),
            ),
            """
            Indicator {1x2} | Streefwaarde {2x1} |
            | 2024 | 2025
            ---
            Groen | 7,1 ^1 | 7,2
            """,
            id="merged cells, marks apart, a row that was taken away",
        ),
        pytest.param(
            table(
                tr("Kop", "Nog een", properties="<w:tblHeader/>"),
                tr("Kop twee", "En nog een", properties="<w:tblHeader/>"),
                tr("a", tc(p("een") + p("twee") + table(tr("binnen", "in"), tr("1", "2")))),
            ),
            """
            Kop | Nog een
            Kop twee | En nog een
            ---
            a | een twee
            binnen | in
            ---
            1 | 2
            """,
            id="heads that the document marks; a table within a table follows it",
        ),
        pytest.param(
            table(tr(tc(p("Kader", style="Heading2") + p("Tekst in een kader.")))),
            """
            ## Kader
            Tekst in een kader.
            """,
            id="a table of one cell is a frame around text",
        ),
        pytest.param(
            p("Tabel 2 Lasten (x € 1.000)") + table(tr("Post", "2024"), tr("Zorg", "1")),
            """
            : Tabel 2 Lasten (x € 1.000)
            Post | 2024
            ---
            Zorg | 1
            """,
            id="caption",
        ),
        pytest.param(
            f"<w:sdt><w:sdtContent>{p('In een veld')}</w:sdtContent></w:sdt>",
            "In een veld",
            id="content controls",
        ),
    ],
)  # fmt: skip
def test_blocks(tmp_path: Path, body: str, blocks: str) -> None:
    notes = f'<w:footnote w:id="7">{p("Een noot.")}</w:footnote>'
    assert read(tmp_path, word(body, footnotes=notes, numbering=LISTS)) == expected(blocks)


def test_title_and_places(tmp_path: Path) -> None:
    document = docx.Document()
    document.core_properties.title = "Kadernota 2026 Weidelo"
    document.add_heading("Kop")
    cells = document.add_table(2, 2).rows[1].cells
    cells[1].text = "7"
    path = tmp_path / "k.docx"
    document.save(str(path))
    layout = layout_of(path)
    assert layout.title == "Kadernota 2026 Weidelo"
    assert [block.locator for block in layout.blocks] == ["b1", "b2.2.2"]


def test_damaged_document_says_so(tmp_path: Path) -> None:
    data = word(p("Tekst"))
    path = tmp_path / "half.docx"
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(UnreadableDocument, match=r"half\.docx.*beschadigd"):
        layout_of(path)
