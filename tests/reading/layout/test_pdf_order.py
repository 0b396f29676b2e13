"""Tables without lines whose cells the file gives one after another, however they stand in their rows."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.lib import colors

from koersvast.reading.blocks import Cell, Table
from tests.reading.layout.pdfs import BOTTOM, MIDDLE, TOP, Draw, Drawing, Style, read
from tests.reading.layout.shown import expected, tables_shown

GROUPED = [
    ["Indicator", "Groep", "2023", "2024"],
    ["Jongeren die zich thuis voelen in hun eigen buurt", "Jongens", "71%", "72%"],
    ["", "Meisjes", "69%", "70%"],
    ["", "Totaal", "70%", "71%"],
    ["Gebruik van de bibliotheek", "Jongens", "12", "14"],
    ["", "Meisjes", "18", "n.b."],
]
OVER_ROWS = [("SPAN", (0, 1), (0, 3)), ("SPAN", (0, 4), (0, 5))]
STRIPES = [("BACKGROUND", (0, 0), (-1, 0), colors.navy), ("BACKGROUND", (0, 2), (-1, 2), colors.whitesmoke)]


@pytest.mark.parametrize("cells", [TOP, MIDDLE, BOTTOM], ids=["top", "middle", "bottom"])
def test_label_that_covers_rows_belongs_to_the_first(tmp_path: Path, cells: Style) -> None:
    """Its place tells nothing where it stands beside the second row; the file gives it before the first."""
    drawing = Drawing().table(60, 80, GROUPED, [110, 60, 50, 50], [*OVER_ROWS, *cells])
    assert tables_shown(read(tmp_path, drawing.data()).blocks) == expected("""
        Indicator | Groep | 2023 | 2024
        ---
        Jongeren die zich thuis voelen in hun eigen buurt | Jongens | 71% | 72%
        | Meisjes | 69% | 70%
        | Totaal | 70% | 71%
        Gebruik van de bibliotheek | Jongens | 12 | 14
        | Meisjes | 18 | n.b.
    """)


def words_beside_words(drawing: Drawing) -> Drawing:
    """Long cells of words on both sides, which might be two columns of text."""
    long = "Wij zoeken samen met de scholen naar plekken waar jongeren na schooltijd terechtkunnen."
    rows = [
        ["Activiteit", "Resultaat"],
        *([f"{n}. {long}", f"In 202{n}: {long} {long}"] for n in range(1, 6)),
    ]
    return drawing.lines(60, 60, "Wat hebben we gedaan?").table(60, 80, rows, [200, 220], MIDDLE)


def narrow_columns(drawing: Drawing) -> Drawing:
    """Columns no further apart than half a letter, told by how wide spaces are elsewhere in the document."""
    drawing.lines(60, 60, "Zo ver staan woorden in dit stuk uit elkaar, in elke regel even ver.", size=8)
    rows = {
        90: ("Wijk", "Eenheid", "Bron"),
        104: ("Noord aan zee", "%", "Peiling"),
        118: ("Zuid aan zee", "%", "Peiling"),
        132: ("Oost aan zee", "%", "Eigen telling"),
    }
    for y, (place, unit, source) in rows.items():
        figure = "2024" if y == 90 else str(y)
        drawing.text(60, y, place, size=8).text(125, y, figure, size=8)
        drawing.text(148, y, unit, size=8).text(148 + 32, y, source, size=8)
    return drawing


def two_tables(drawing: Drawing) -> Drawing:
    """Two tables of as many columns with a heading of the text's own size between them."""
    places = [["Wijk", "2023", "2024"], ["Noord", "12", "13"], ["Zuid", "8", "9"]]
    money = [["Post", "2024", "2025"], ["Lasten", "310", "320"], ["Baten", "40", "50"]]
    for y, rows in ((80, places), (170, money)):
        for number, row in enumerate(rows):
            for x, cell in zip((60, 160, 220), row, strict=True):
                drawing.text(x, y + 16 * number, cell, bold=number == 0)
    return drawing.text(60, 150, "Wat mag het kosten?", bold=True)


def heads_over_columns(drawing: Drawing) -> Drawing:
    """Heads in the middle of the columns that they cover, beside heads that cover both rows."""
    for x, text in ((60, "Indicator"), (190, "Bron"), (268, "Realisatie"), (372, "Streefwaarde")):
        drawing.text(x, 92 if x < 200 else 84, text, size=8)
    for x, year in zip((230, 265, 300, 335, 370, 405, 440), range(2019, 2026), strict=True):
        drawing.text(x, 100, str(year), size=8)
    for y, label in ((116, "Banen"), (130, "Leerlingen")):
        drawing.text(60, y, label, size=8).text(190, y, "CBS", size=8)
        for x in (230, 265, 300, 335, 370, 405, 440):
            drawing.text(x + 4, y, str(x + y), size=8)
    return drawing


@pytest.mark.parametrize(
    ("draw", "tables"),
    [
        pytest.param(
            narrow_columns,
            """
            Wijk | 2024 | Eenheid | Bron
            ---
            Noord aan zee | 104 | % | Peiling
            Zuid aan zee | 118 | % | Peiling
            Oost aan zee | 132 | % | Eigen telling
            """,
            id="columns a little further apart than words",
        ),
        pytest.param(
            two_tables,
            """
            Wijk | 2023 | 2024
            ---
            Noord | 12 | 13
            Zuid | 8 | 9
            Post | 2024 | 2025
            ---
            Lasten | 310 | 320
            Baten | 40 | 50
            """,
            id="two tables with a heading between them",
        ),
        pytest.param(
            heads_over_columns,
            """
            Indicator | Bron | Realisatie {3x1} |  |  | Streefwaarde {4x1} |  |  |
            |  | 2019 | 2020 | 2021 | 2022 | 2023 | 2024 | 2025
            ---
            Banen | CBS | 346 | 381 | 416 | 451 | 486 | 521 | 556
            Leerlingen | CBS | 360 | 395 | 430 | 465 | 500 | 535 | 570
            """,
            id="a head covers only columns with heads of their own",
        ),
    ],
)
def test_tables(tmp_path: Path, draw: Draw, tables: str) -> None:
    assert tables_shown(read(tmp_path, draw(Drawing()).data()).blocks) == expected(tables)


def test_cells_of_words_beside_each_other_are_no_columns_of_text(tmp_path: Path) -> None:
    (table,) = [
        block
        for block in read(tmp_path, words_beside_words(Drawing()).data()).blocks
        if isinstance(block, Table)
    ]
    assert len(table.rows) == 6
    assert [row[0].text[:2] for row in table.rows[1:]] == ["1.", "2.", "3.", "4.", "5."]
    assert [row[1].text[:8] for row in table.rows[1:]] == [f"In 202{n}:" for n in range(1, 6)]


def test_colour_behind_some_rows_is_no_grid(tmp_path: Path) -> None:
    rows = [["Wijk", "2023", "2024"], ["Noord", "12", "13"], ["Zuid", "8", "9"], ["Oost", "5", "6"]]
    drawing = Drawing().table(60, 80, rows, [90, 60, 60], STRIPES)
    assert tables_shown(read(tmp_path, drawing.data()).blocks) == expected("""
        Wijk | 2023 | 2024
        ---
        Noord | 12 | 13
        Zuid | 8 | 9
        Oost | 5 | 6
    """)


def test_one_row_below_bold_heads_is_a_table(tmp_path: Path) -> None:
    drawing = Drawing()
    for y, row in (
        (80, ["Verbonden partij", "Plaats", "Bijdrage"]),
        (96, ["Zorgregio Weide", "Weidelo", "-"]),
    ):
        for x, cell in zip((60, 200, 300), row, strict=True):
            drawing.text(x, y, cell, bold=y == 80)
    assert tables_shown(read(tmp_path, drawing.data()).blocks) == expected("""
        Verbonden partij | Plaats | Bijdrage
        ---
        Zorgregio Weide | Weidelo | -
    """)


def test_row_broken_off_by_the_page_without_a_line_below(tmp_path: Path) -> None:
    heads = ["Wijk", "2023", "2024"]
    drawing = Drawing()
    for x in (60, 150, 210, 270):
        drawing.rule(x, 740, x, 800)
    for y in (740, 760):
        drawing.rule(60, y, 270, y)
    for y, row in ((754, heads), (774, ["Noord en", "12", "13"])):
        for x, cell in zip((64, 154, 214), row, strict=True):
            drawing.text(x, y, cell, size=8)
    drawing.page().table(60, 60, [heads, ["omgeving", "", ""], ["Zuid", "8", "9"]], [90, 60, 60],
                         [("GRID", (0, 0), (-1, -1), 0.5, colors.black)])  # fmt: skip
    assert tables_shown(read(tmp_path, drawing.data()).blocks) == expected("""
        Wijk | 2023 | 2024
        ---
        Noord en omgeving | 12 | 13
        Zuid | 8 | 9
    """)


LABELS = st.lists(
    st.sampled_from(["inwoners", "wachttijd", "in", "de", "buurt", "van", "het", "zorg", "vrijwilligers"]),
    min_size=1,
    max_size=9,
).map(lambda words: " ".join(words).capitalize())
FIGURES = st.one_of(
    st.integers(100, 99_999).map(lambda n: f"{n:,}".replace(",", ".")),
    st.integers(0, 999).map(lambda n: f"{n // 10},{n % 10}%"),
    st.sampled_from(["n.b.", "-"]),
)


@st.composite
def grids(draw: st.DrawFn) -> list[list[str]]:
    width = draw(st.integers(2, 5))
    labels = draw(st.lists(LABELS, min_size=3, max_size=7, unique=True))
    figures = st.lists(FIGURES, min_size=width, max_size=width)
    rows = [[label, *draw(figures)] for label in labels]
    return [["Indicator", *(str(2019 + year) for year in range(width))], *rows]


@given(
    rows=grids(),
    cells=st.sampled_from([TOP, MIDDLE, BOTTOM]),
    width=st.sampled_from([90, 130, 260]),
    drawn=st.sampled_from([[], STRIPES, [("LINEBELOW", (0, 0), (-1, -1), 0.25, colors.grey)]]),
)
def test_rows_do_not_depend_on_how_they_are_printed(
    rows: list[list[str]], cells: Style, width: int, drawn: Style
) -> None:
    """Labels break elsewhere in a narrower column; every figure stays in the one cell that it was put in."""
    drawing = Drawing().table(60, 80, rows, [width, *([62] * (len(rows[0]) - 1))], [*cells, *drawn])
    with tempfile.TemporaryDirectory() as folder:
        blocks = read(Path(folder), drawing.data()).blocks
    assert [texts(row) for block in blocks if isinstance(block, Table) for row in block.rows] == rows


def texts(row: Sequence[Cell]) -> list[str]:
    return [cell.text for cell in row]
