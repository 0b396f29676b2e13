"""Tables of which only the order of the cells is left."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from koersvast.reading.blocks import Table
from koersvast.reading.layout.text.in_order import find
from koersvast.reading.layout.text.lines import lines_of
from koersvast.reading.recognise.vocabulary import load_vocabulary
from tests.reading.helping import pieces

WORDS = load_vocabulary()


def grids(text: str) -> list[list[list[str]]]:
    """The cells of every table; a doubtful cell ends in a question mark."""
    blocks = [block for found in find(pieces(text), WORDS) for block in found.blocks]
    return [
        [[cell.text + ("?" if cell.doubt else "") for cell in row] for row in block.rows]
        for block in blocks
        if isinstance(block, Table)
    ]


CASES = {
    "unit and source told by their words": (
        """
        Indicator Eenheid Bron 2019 2020 2021
        Banen Aantal per 1.000 inwoners LISA 512,4 520,1 531,0
        Jongeren met jeugdhulp % van alle jongeren CBS 10,8 n.v.t. 11,9
        """,
        [
            "Indicator|Eenheid|Bron|2019|2020|2021",
            "Banen|Aantal per 1.000 inwoners|LISA|512,4|520,1|531,0",
            "Jongeren met jeugdhulp|% van alle jongeren|CBS|10,8|n.v.t.|11,9",
        ],
    ),
    "labels over more lines, a source behind": (
        """
        Effectindicator Nulmeting Realisatie 2020 Streefwaarde 2021 Bron
        Percentage inwoners dat zich veilig
        voelt 71% 73% > 74 % Veiligheidsmonitor
        Inwoners die sporten 45% 47% 48% GGD Monitor
        Aantal jeugdigen 500 510 ≥ 520 Eigen registratie
        Gewone tekst die eindigt met een punt.
        """,
        [
            "Effectindicator|Nulmeting|Realisatie 2020|Streefwaarde 2021|Bron",
            "Percentage inwoners dat zich veilig voelt|71%|73%|> 74 %|Veiligheidsmonitor",
            "Inwoners die sporten|45%|47%|48%|GGD Monitor",
            "Aantal jeugdigen|500|510|≥ 520|Eigen registratie",
        ],
    ),
    "a label that goes on below its figures, a heading between rows": (
        """
        Indicator R2019 R2020
        Inwoners die sporten 45% 47%
        en bewegen
        Jeugd
        Aantal jeugdigen 500 510
        """,
        [
            "Indicator|R2019|R2020",
            "Inwoners die sporten en bewegen|45%|47%",
            "Jeugd||",
            "Aantal jeugdigen|500|510",
        ],
    ),
    "years and areas": (
        """
        Indicator Periode Vijverdam Nederland Bron
        Verzuim per 1.000 leerlingen 2020 2,1 2,7 DUO
        """,
        ["Indicator|Periode|Vijverdam|Nederland|Bron", "Verzuim per 1.000 leerlingen|2020|2,1|2,7|DUO"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_tables(case: str) -> None:
    text, expected = CASES[case]
    (grid,) = grids(text)
    assert ["|".join(row) for row in grid] == expected


@pytest.mark.parametrize(
    "text",
    [
        "De indicator en de bron van 2019 en 2020\nzijn niet bekend 1 2",
        "Indicator Bron\nKlachten Politie",
        "Indicator 2019 2020\nDe cijfers volgen nog.",
        "Indicator 2019 2020\nKlachten 1 2 3",  # more figures than heads
        "Indicator Eenheid R2019 B2020\nVerblijfsduur in nachten 12 14",  # labels that cannot be told apart
        "Indicator 2019 2020\nDoel Realisatie\nKlachten 1 2",  # heads of which the places are lost
    ],
)
def test_no_table(text: str) -> None:
    assert grids(text) == []


names = st.sampled_from(["Aantal klachten", "Tevredenheid van klanten", "Banen", "Inwoners die sporten"])
figures = st.integers(0, 9999).map(lambda n: f"{n:,}".replace(",", ".")) | st.sampled_from(
    ["n/b", "-", "4,5%", ">12"]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(names, st.lists(figures, min_size=3, max_size=3)), min_size=1, max_size=6))
def test_printing_and_reading_back_is_a_round_trip(rows: list[tuple[str, list[str]]]) -> None:
    lines = ["Indicator R2019 B2020 B2021", *(" ".join([name, *values]) for name, values in rows)]
    (found,) = find(lines_of("\n".join(lines)), WORDS)
    (table,) = found.blocks
    assert isinstance(table, Table)
    assert [[cell.text for cell in row] for row in table.rows[1:]] == [
        [name, *values] for name, values in rows
    ]


BBV = "Omschrijving|Eenheid|Indicator|Bron|Metingen|2018|2019|2020"
HEADS = ["Omschrijving", "Eenheid", "Indicator", "Bron", "Metingen 2018", "Metingen 2019", "Metingen 2020"]


def one_a_line(text: str, between: str = "\n\n") -> str:
    return between.join(text.replace("\n", "|").split("|"))


@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_one_cell_a_line(between: str) -> None:
    cells = f"{BBV}\nBanen|Aantal|BBV|LISA|1.513|1.562|n/b\nVerzuim|%|BBV|DUO|-|4|5"
    (grid,) = grids(one_a_line(cells, between) + "\n\n 1. Een noot.")
    assert grid == [
        HEADS,
        ["Banen", "Aantal", "BBV", "LISA", "1.513", "1.562", "n/b"],
        ["Verzuim", "%", "BBV", "DUO", "-", "4", "5"],
    ]


def test_a_row_with_too_few_figures_is_kept_together() -> None:
    (grid,) = grids(
        one_a_line(f"{BBV}\nBanen|Aantal|BBV|LISA|513|562\nVerzuim|%|BBV|DUO|3|4|5\nInkomen|%|BBV|CBS|6|7|8")
    )
    assert grid[1] == ["", "", "", "", "Banen Aantal BBV LISA 513 562?", "", ""]
    assert [row[4:] for row in grid[2:]] == [["3", "4", "5"], ["6", "7", "8"]]


def test_a_footnote_below_the_table_is_its_note() -> None:
    cells = one_a_line(f"{BBV}\nBanen|Aantal|BBV|LISA|90,1|75,1|165,01")
    (found,) = find(pieces(cells + "\n\n 1. De telling is dit jaar gewijzigd."), WORDS)
    (table,) = found.blocks
    assert isinstance(table, Table)
    assert [(mark, note.text) for mark, note in table.notes] == [("1", "De telling is dit jaar gewijzigd.")]
