"""Spreadsheets become blocks."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from pathlib import Path

import openpyxl
import pytest
from openpyxl.styles import Font

from koersvast.reading.errors import UnreadableDocument
from koersvast.reading.layout import layout_of
from koersvast.reading.layout.sheets.sheet import column_name
from koersvast.reading.layout.sheets.shown import shown as cell_shown
from koersvast.reading.recognise.vocabulary import load_vocabulary
from tests.reading.layout.shown import expected, shown

Grid = list[list[object]]


def excel(
    cells: Grid, *, merged: tuple[str, ...] = (), bold: tuple[str, ...] = (), name: str = "Blad1"
) -> bytes:
    """An Excel file; a cell is a value, or a value with its number format."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = name
    for row, values in enumerate(cells, start=1):
        for column, value in enumerate(values, start=1):
            plain, number_format = value if isinstance(value, tuple) else (value, "General")
            if plain is not None:
                sheet.cell(row, column, plain).number_format = number_format
    for area in merged:
        sheet.merge_cells(area)
    for place in bold:
        sheet[place].font = Font(bold=True)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def ods(rows: str) -> bytes:
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = (
        f"<office:document-content {spaces}><office:body><office:spreadsheet>"
        f'<table:table table:name="Cijfers">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
    return stream.getvalue()


def read(tmp_path: Path, data: bytes) -> str:
    path = tmp_path / "cijfers.bin"
    path.write_bytes(data)
    return shown(layout_of(path).blocks)


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (0.25, "0%", "25%"),
        (0.2537, "0.0%", "25,4%"),
        (1234.5, "#,##0.0", "1.234,5"),
        (1234567, "#,##0", "1.234.567"),
        (1234, "General", "1234"),
        (0.1 + 0.2, "General", "0,3"),
        (-1500, "#,##0;(#,##0)", "-1.500"),
        (2.5, "0", "3"),
        (1234.5, '"€" #,##0.00', "€ 1.234,50"),
        (12, "[$€-413] #,##0", "€ 12"),
        (7.25, '0.0"%"', "7,3%"),
        (0, "General", "0"),
        (True, "General", "ja"),
        (dt.date(2024, 3, 1), "dd-mm-yyyy", "01-03-2024"),
        (dt.date(2024, 3, 1), "mmm yyyy", "maart 2024"),
        (dt.date(2024, 3, 1), "yyyy", "2024"),
        ("n.v.t.", "0%", "n.v.t."),
        (None, "General", ""),
    ],
)
def test_cell_shows_its_value_in_its_format(value: object, number_format: str, text: str) -> None:
    assert cell_shown(value, number_format) == text


@pytest.mark.parametrize(
    ("cells", "options", "blocks"),
    [
        pytest.param(
            [["Indicator", "Realisatie", None], [None, 2023, 2024], ["Tevreden", (0.75, "0%"), (0.8, "0%")]],
            {"merged": ("A1:A2", "B1:C1")},
            """
            Indicator {1x2} | Realisatie {2x1} |
            | 2023 | 2024
            ---
            Tevreden | 75% | 80%
            """,
            id="merged heads and percentages",
        ),
        pytest.param(
            [["Monitor"], [None], ["Wijk", 2024], ["Noord", 1], ["Bron CBS"], [None], ["A", "B"], ["x", "y"]],
            {"bold": ("A1",)},
            """
            ## Monitor
            Wijk | 2024
            ---
            Noord | 1
            Bron CBS
            A | B
            ---
            x | y
            """,
            id="text around tables, and a blank row between two",
        ),
        pytest.param(
            [["Wijk", 2024, None, "Wijk", 2024], ["Noord", 1, None, "Zuid", 2]],
            {},
            """
            Wijk | 2024
            ---
            Noord | 1
            Wijk | 2024
            ---
            Zuid | 2
            """,
            id="a blank column parts two tables",
        ),
        pytest.param(
            [["Post", None, 2024, 2025], ["Lasten", None, 5, 6], [None], ["Baten", None, 3, 4]],
            {},
            """
            Post | 2024 | 2025
            ---
            Lasten | 5 | 6
            Baten | 3 | 4
            """,
            id="blank space within a table does not part it",
        ),
        pytest.param(
            [["Wijk", 2024], ["Noord", 1]],
            {"name": "Wijken"},
            """
            # Wijken
            Wijk | 2024
            ---
            Noord | 1
            """,
            id="the name of a sheet is its heading",
        ),
    ],
)  # fmt: skip
def test_blocks(tmp_path: Path, cells: Grid, options: dict[str, tuple[str, ...]], blocks: str) -> None:
    assert read(tmp_path, excel(cells, **options)) == expected(blocks)  # type: ignore[arg-type]


def test_places_are_those_that_the_program_shows(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(excel([[None], [None, "Wijk", 2024], [None, "Noord", 7]], name="Wijk!en"))
    table = layout_of(path).blocks[1]
    assert [cell.locator for cell in table.rows[1]] == ["Wijk en!B3", "Wijk en!C3"]  # type: ignore[union-attr]


def test_a_stray_cell_far_away_costs_nothing(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for place, value in {"A1": "Wijk", "B1": 2024, "A2": "Noord", "B2": 7, "XFD1048576": "weg"}.items():
        sheet[place] = value
    stream = io.BytesIO()
    book.save(stream)
    assert read(tmp_path, stream.getvalue()) == expected("""
        Wijk | 2024
        ---
        Noord | 7
        weg
    """)


def test_cells_merged_over_a_whole_sheet_are_damage(tmp_path: Path) -> None:
    data = excel([["Wijk", 2024], ["Noord", 7]], merged=("A1:B1",))
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            content = old.read(name).replace(b'<mergeCell ref="A1:B1"', b'<mergeCell ref="A1:XFD1048576"')
            new.writestr(name, content)
    with pytest.raises(UnreadableDocument, match="17179869184 merged cells"):
        read(tmp_path, stream.getvalue())


@pytest.mark.parametrize(("number", "name"), [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA")])
def test_column_name(number: int, name: str) -> None:
    assert column_name(number) == name


def test_open_document(tmp_path: Path) -> None:
    rows = """
    <table:table-row>
      <table:table-cell table:number-rows-spanned="2"><text:p>Indicator</text:p></table:table-cell>
      <table:table-cell table:number-columns-spanned="2"><text:p>Realisatie</text:p></table:table-cell>
      <table:covered-table-cell/>
    </table:table-row>
    <table:table-row>
      <table:covered-table-cell/>
      <table:table-cell office:value-type="float" office:value="2023"><text:p>2023</text:p></table:table-cell>
      <table:table-cell office:value-type="float" office:value="2024"><text:p>2024</text:p></table:table-cell>
    </table:table-row>
    <table:table-row>
      <table:table-cell><text:p>Tevreden</text:p></table:table-cell>
      <table:table-cell office:value-type="percentage" office:value="0.754">
        <text:p>75.4%</text:p></table:table-cell>
      <table:table-cell office:value-type="float" office:value="1234.5">
        <text:p>1,234.5</text:p></table:table-cell>
    </table:table-row>
    <table:table-row table:number-rows-repeated="1048573">
      <table:table-cell table:number-columns-repeated="16384"/>
    </table:table-row>
    """
    assert read(tmp_path, ods(rows)) == expected("""
        # Cijfers
        Indicator {1x2} | Realisatie {2x1} |
        | 2023 | 2024
        ---
        Tevreden | 75,4% | 1.234,5
    """)


def test_damaged_file_says_so(tmp_path: Path) -> None:
    path = tmp_path / "c.ods"
    path.write_bytes(ods("<table:table-row>"))
    with pytest.raises(UnreadableDocument, match=r"OpenDocument.*beschadigd"):
        layout_of(path)


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("Monitor wonen gemeente Lindebroek", "Monitor wonen gemeente Lindebroek"),
        ("Deze cijfers zijn van de gemeente Lindebroek.", ""),
        ("Bedragen x € 1.000", ""),
        ("Cijfers", ""),
    ],
)
def test_a_row_above_the_first_table_is_the_title_unless_it_is_a_sentence(
    tmp_path: Path, above: str, title: str
) -> None:
    file = tmp_path / "cijfers.xlsx"
    file.write_bytes(excel([[above], [], ["Indicator", 2020, 2021], ["Lezers", 12, 14], ["Fietsers", 3, 4]]))
    assert layout_of(file, load_vocabulary()).title == title


def test_hidden_rows_columns_and_sheets_of_excel_are_left_out(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(
        io.BytesIO(excel([["Wijk", 2023, 2024], ["Noord", 6, 7], ["Oud", 1, 2], ["Zuid", 8, 9]]))
    )
    sheet = book.active
    assert isinstance(sheet, openpyxl.worksheet.worksheet.Worksheet)
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["B"].hidden = True
    book.create_sheet("Concept")["A1"] = "Niet af"
    book["Concept"].sheet_state = "hidden"
    stream = io.BytesIO()
    book.save(stream)
    assert read(tmp_path, stream.getvalue()) == expected("""
        # Blad1
        Wijk | 2024
        ---
        Noord | 7
        Zuid | 9
    """).removeprefix("# Blad1\n")


OPEN_CELL = '<table:table-cell table:style-name="{style}"><text:p>{text}</text:p></table:table-cell>'


def open_rows(*rows: tuple[str, tuple[str, ...]]) -> str:
    """Rows of an open spreadsheet: what stands in the tag of the row, and its texts."""
    cells = [
        (tag, "".join(OPEN_CELL.format(style="gewoon", text=text) for text in texts)) for tag, texts in rows
    ]
    return "".join(f"<table:table-row {tag}>{made}</table:table-row>" for tag, made in cells)


def test_hidden_rows_of_an_open_spreadsheet_are_left_out(tmp_path: Path) -> None:
    rows = open_rows(
        ("", ("Wijk", "2024")),
        ('table:visibility="collapse"', ("Oud", "1")),
        ('table:visibility="filter"', ("Ouder", "2")),
        ("", ("Noord", "7")),
        ("", ("Zuid", "9")),
    )
    assert "Oud" not in read(tmp_path, ods(rows))
    assert "Noord | 7" in read(tmp_path, ods(rows))


def test_bold_titles_of_an_open_spreadsheet_are_headings(tmp_path: Path) -> None:
    style = (
        '<office:automatic-styles><style:style style:name="kop" style:family="table-cell">'
        '<style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>'
    )
    spaces = (
        'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
        'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    )
    title = f"<table:table-row>{OPEN_CELL.format(style='kop', text='Monitor')}</table:table-row>"
    rows = title + open_rows(("", ("Wijk", "2024")), ("", ("Noord", "7")))
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(ods(rows))) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            content = old.read(name).decode()
            content = content.replace("<office:body>", f"{style}<office:body>")
            new.writestr(
                name, content.replace("<office:document-content ", f"<office:document-content {spaces} ")
            )
    assert "## Monitor" in read(tmp_path, stream.getvalue())
