"""Tables in PDF files, however they are drawn."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reading.layout.pdfs import (
    BOTTOM,
    COLUMN_LINES,
    GRID,
    HEADS,
    MIDDLE,
    ROW_LINES,
    SHADES,
    THREE_LINES,
    TOP,
    Draw,
    Drawing,
    Style,
    read,
)
from tests.reading.layout.shown import expected, shown, tables_shown

INDICATORS = [
    ["Indicator", "Nulmeting", "Realisatie", "", "Streefwaarden", "", "Bron"],
    ["", "2018", "2022", "2023", "2024", "2025", ""],
    ["Percentage bewoners dat zich veilig voelt in de wijk", "71%", "73%", "74%", "≥ 75%", "≥ 76%", "VM"],
    ["Aantal meldingen van overlast per 1.000 inwoners", "38,2", "41,0", "39,5", "< 38", "< 36", "Politie"],
    ["Rapportcijfer voor het groen", "6,9", "n.b.", "7,1", "7,2", "-", "Bewonerspeiling Weidelo 2023"],
]  # fmt: skip
WIDTHS = [130, 50, 45, 45, 55, 50, 95]
READ = """
Indicator | Nulmeting | Realisatie {2x1} |  | Streefwaarden {2x1} |  | Bron
| 2018 | 2022 | 2023 | 2024 | 2025 |
---
Percentage bewoners dat zich veilig voelt in de wijk | 71% | 73% | 74% | ≥ 75% | ≥ 76% | VM
Aantal meldingen van overlast per 1.000 inwoners | 38,2 | 41,0 | 39,5 | < 38 | < 36 | Politie
Rapportcijfer voor het groen | 6,9 | n.b. | 7,1 | 7,2 | - | Bewonerspeiling Weidelo 2023
"""
PROSE = "De gemeente wil dat iedereen zich veilig voelt, thuis en op straat. Daar werken wij aan."


@pytest.mark.parametrize("cells", [TOP, MIDDLE, BOTTOM], ids=["top", "middle", "bottom"])
@pytest.mark.parametrize(
    "lines",
    [GRID, ROW_LINES, THREE_LINES, SHADES, []],
    ids=["grid", "lines between rows", "three lines", "shades", "no lines"],
)
def test_one_table_drawn_in_many_ways(tmp_path: Path, cells: Style, lines: Style) -> None:
    drawing = Drawing().lines(60, 80, PROSE, PROSE)
    drawing.table(60, 110, INDICATORS, WIDTHS, [*HEADS, *cells, *lines]).lines(60, 290, PROSE, PROSE)
    blocks = read(tmp_path, drawing.data()).blocks
    assert tables_shown(blocks) == expected(READ)
    assert shown(blocks[:1]) == shown(blocks[-1:]) == f"{PROSE} {PROSE}"


def budget(drawing: Drawing) -> Drawing:
    for x, text in ((190, "Rekening"), (260, "Begroting"), (330, "Begroting")):
        drawing.right(x + 50, 100, text)
    rows = {
        112: ["", "2023", "2024", "2025"],
        130: ["Lasten", "8.420", "8.515", "8.610"],
        144: ["Baten", "-640", "-", "-655"],
        158: ["Saldo", "7.780", "8.515", "7.955"],
    }
    for y, row in rows.items():
        drawing.text(60, y, row[0])
        for x, text in zip((190, 260, 330), row[1:], strict=True):
            drawing.right(x + 50, y, text)
    return drawing


def narrow(drawing: Drawing) -> Drawing:
    """Columns that stand hardly further apart than words do; the longest label shows no white at all."""
    rows = {
        100: ("Wijk", "2022", "2023", "2024"),
        114: ("Oude Kern", "5.905", "6.020", "6.120"),
        128: ("Sluisdorp", "3.845", "3.920", "3.985"),
        142: ("Lindekwartier", "7.220", "7.360", "7.480"),
    }
    for y, row in rows.items():
        drawing.text(60, y, row[0])
        for x, text in zip((152, 183, 214), row[1:], strict=True):
            drawing.right(x, y, text)
    return drawing


def mark_between_lines(drawing: Drawing) -> Drawing:
    """A footnote mark that stands nearer to a line of the label beside it than to its own figure."""
    drawing.text(60, 94, "Lopende").text(60, 108, "voorzieningen").text(150, 101, "118,4").text(
        200, 101, "164,3"
    )
    drawing.text(225, 97, "1", size=8).text(250, 101, "159,7")
    drawing.text(60, 130, "Banen").text(150, 130, "598,0").text(200, 130, "607,1").text(250, 130, "612,3")
    for x, year in ((150, "2021"), (200, "2022"), (250, "2023")):
        drawing.text(x, 78, year)
    return drawing


def raised_marks(drawing: Drawing) -> Drawing:
    drawing.table(
        60, 80, [["Wijk", "2023", "2024"], ["Noord", "19%", "18%"], ["Zuid", "21%", "9%"]], [90, 60, 60], GRID
    )
    drawing.raised(173, 107.5, "1")
    return drawing.raised(60, 160, "1").text(64, 160, "In 2023 is de vraag anders gesteld.", size=8)


def turned_heads(drawing: Drawing) -> Drawing:
    for y in (80, 160, 176, 192):
        drawing.rule(60, y, 240, y)
    for x in (60, 160, 200, 240):
        drawing.rule(x, 80, x, 192)
    drawing.upwards(184, 156, "Realisatie 2023").upwards(224, 156, "Doel 2024")
    for y, row in ((172, ("Groen", "7,1", "7,2")), (188, ("Licht", "6,8", "7,0"))):
        for x, text in zip((64, 164, 204), row, strict=True):
            drawing.text(x, y, text, size=8)
    return drawing


def thin_bars(drawing: Drawing) -> Drawing:
    for y in (80, 96, 112):
        drawing.bar(60, y, 180, 0.7)
    for x in (60, 150, 240):
        drawing.bar(x, 80, 0.7, 32)
    for y, row in ((92, ("Wijk", "2024")), (108, ("Noord", "12"))):
        drawing.text(64, y, row[0], size=8).text(154, y, row[1], size=8)
    return drawing


@pytest.mark.parametrize(
    ("draw", "tables"),
    [
        pytest.param(
            budget,
            """
            | Rekening 2023 | Begroting 2024 | Begroting 2025
            ---
            Lasten | 8.420 | 8.515 | 8.610
            Baten | -640 | - | -655
            Saldo | 7.780 | 8.515 | 7.955
            """,
            id="heads over two lines, figures to the right, no lines",
        ),
        pytest.param(
            narrow,
            """
            Wijk | 2022 | 2023 | 2024
            ---
            Oude Kern | 5.905 | 6.020 | 6.120
            Sluisdorp | 3.845 | 3.920 | 3.985
            Lindekwartier | 7.220 | 7.360 | 7.480
            """,
            id="columns hardly further apart than words",
        ),
        pytest.param(
            mark_between_lines,
            """
            | 2021 | 2022 | 2023
            ---
            Lopende voorzieningen | 118,4 | 164,3 ^1 | 159,7
            Banen | 598,0 | 607,1 | 612,3
            """,
            id="a mark stays with its figure between lines of another cell",
        ),
        pytest.param(
            raised_marks,
            """
            Wijk | 2023 | 2024
            ---
            Noord | 19% ^1 | 18%
            Zuid | 21% | 9%
            ^1 In 2023 is de vraag anders gesteld.
            """,
            id="footnote marks stand apart from figures",
        ),
        pytest.param(
            turned_heads,
            """
            | Realisatie 2023 | Doel 2024
            ---
            Groen | 7,1 | 7,2
            Licht | 6,8 | 7,0
            """,
            id="heads that stand upright",
        ),
        pytest.param(
            thin_bars,
            """
            Wijk | 2024
            ---
            Noord | 12
            """,
            id="lines drawn as thin bars",
        ),
        pytest.param(
            lambda drawing: drawing.table(
                60, 80, [["", "2024", "2025"], ["Lasten", "5.420", "5.515"], ["Baten", "-640", "-655"],
                         ["Saldo", "4.780", "4.860"]], [90, 60, 60], COLUMN_LINES,
            ),
            """
            | 2024 | 2025
            ---
            Lasten | 5.420 | 5.515
            Baten | -640 | -655
            Saldo | 4.780 | 4.860
            """,
            id="lines between columns only",
        ),
        pytest.param(
            lambda drawing: drawing.table(
                60, 80,
                [["Doel", "Indicator", "2024"], ["1 Veilig", "Overlast", "12"], ["", "Inbraken", "9"]],
                [90, 90, 60], [*GRID, ("SPAN", (0, 1), (0, 2))],
            ),
            """
            Doel | Indicator | 2024
            ---
            1 Veilig {1x2} | Overlast | 12
            | Inbraken | 9
            """,
            id="a cell over two rows",
        ),
        pytest.param(
            lambda drawing: drawing.table(
                60, 80, [["Activiteit", "Resultaat 2023"],
                         ["Buurtteams. We helpen bewoners om een team te beginnen in hun wijk.",
                          "Er zijn zes teams bij gekomen. In twee wijken zoeken wij nog mensen."],
                         ["Toezicht. Meer toezicht in de avond.", "Gestopt."],
                         ["Verlichting. Nieuwe lampen op de route naar het station en in de tunnel.",
                          "De lampen zijn geplaatst en bewoners zijn daar tevreden over, zeggen zij zelf."]],
                [180, 190], TOP,
            ),
            """
            Activiteit | Resultaat 2023
            ---
            Buurtteams. We helpen bewoners om een team te beginnen in hun wijk. | Er zijn zes teams bij\
 gekomen. In twee wijken zoeken wij nog mensen.
            Toezicht. Meer toezicht in de avond. | Gestopt.
            Verlichting. Nieuwe lampen op de route naar het station en in de tunnel. | De lampen zijn\
 geplaatst en bewoners zijn daar tevreden over, zeggen zij zelf.
            """,
            id="a table of words without lines is no text in columns",
        ),
        pytest.param(
            lambda drawing: drawing.text(60, 70, "Tabel 3 Lasten (bedragen x € 1.000)", size=8)
            .table(60, 80, [["Post", "2024"], ["Zorg", "12"]], [90, 60], GRID),
            """
            : Tabel 3 Lasten (bedragen x € 1.000)
            Post | 2024
            ---
            Zorg | 12
            """,
            id="caption",
        ),
        pytest.param(
            lambda drawing: drawing.rule(60, 70, 300, 70).rule(60, 120, 300, 120).rule(60, 70, 60, 120)
            .rule(300, 70, 300, 120).lines(70, 90, "Een kader met tekst", "is geen tabel."),
            "",
            id="a frame around text is no table",
        ),
    ],
)  # fmt: skip
def test_tables(tmp_path: Path, draw: Draw, tables: str) -> None:
    assert tables_shown(read(tmp_path, draw(Drawing()).data()).blocks) == expected(tables)


@pytest.mark.parametrize("lines", [GRID, []], ids=["grid", "no lines"])
@pytest.mark.parametrize("repeat", [True, False], ids=["heads repeated", "heads once"])
def test_table_over_pages_is_one_table(tmp_path: Path, lines: Style, *, repeat: bool) -> None:
    heads = [["Wijk", "Rekening 2023", "Begroting 2024"]]
    rows = [[f"Voorziening nummer {n}", f"{n}.100", f"{n}.200"] for n in range(1, 7)]
    drawing = Drawing()
    for number, part in enumerate((rows[:2], rows[2:4], rows[4:])):
        drawing.text(60, 40, "Programmabegroting 2024").text(500, 800, f"Pagina {number + 1}")
        drawing.table(60, 80, (heads if repeat or number == 0 else []) + part, [120, 80, 80], lines).page()
    table = "\n".join(" | ".join(row) for row in rows)
    assert shown(read(tmp_path, drawing.data()).blocks) == f"{' | '.join(heads[0])}\n---\n{table}"


def test_row_that_goes_on_over_the_page(tmp_path: Path) -> None:
    drawing = Drawing().table(
        60, 700, [["Activiteit", "Resultaat"], ["Toezicht", "Wij begonnen"]], [90, 200], GRID
    )
    drawing.page().table(
        60, 60, [["Activiteit", "Resultaat"], ["", "in de zomer."], ["Licht", "Klaar."]], [90, 200], GRID
    )
    assert tables_shown(read(tmp_path, drawing.data()).blocks) == expected("""
        Activiteit | Resultaat
        ---
        Toezicht | Wij begonnen in de zomer.
        Licht | Klaar.
    """)


def test_two_tables_on_two_pages_stay_two(tmp_path: Path) -> None:
    drawing = (
        Drawing().table(60, 80, [["Wijk", "2023"], ["Noord", "1"], ["Zuid", "2"]], [90, 60], GRID).page()
    )
    drawing.table(60, 80, [["Post", "Begroting"], ["Zorg", "3"], ["Werk", "4"]], [90, 60], GRID)
    assert len(read(tmp_path, drawing.data()).blocks) == 2


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_page_that_is_turned_as_a_whole(tmp_path: Path, degrees: int) -> None:
    """Places are those on the page as a viewer shows it; text that is turned with its page reads the same."""
    drawing = Drawing().turned(degrees)
    drawing.canvas.translate(*{0: (0, 0), 90: (595, 0), 180: (595, 842), 270: (0, 842)}[degrees])
    drawing.canvas.rotate(degrees)
    drawing.table(60, 200, [["Wijk", "2024"], ["Noord", "12"]], [90, 60], GRID)
    assert tables_shown(read(tmp_path, drawing.data()).blocks) == "Wijk | 2024\n---\nNoord | 12"


def test_places_are_points_from_the_top_left(tmp_path: Path) -> None:
    drawing = Drawing().table(60, 100, [["Wijk", "2024"], ["Noord", "12"]], [90, 60], GRID)
    page, _, box = read(tmp_path, drawing.data()).blocks[0].locator.partition("@")
    x0, top, x1, bottom = map(int, box.split(","))
    assert page == "p1"
    assert 60 <= x0 < x1 <= 150
    assert 100 <= top < bottom <= 118
