"""Tables of which each row is a line with single spaces."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from koersvast.reading.blocks import Table
from koersvast.reading.layout.text.lines import lines_of
from koersvast.reading.layout.text.spaced_rows import find
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
    "labels over more lines, a heading between rows, a source behind": (
        """
        Effectindicator Nulmeting Realisatie 2020 Streefwaarde 2021 Bron
        Percentage inwoners dat zich veilig
        voelt 71% 73% > 74 % Veiligheidsmonitor
        Inwoners die sporten 45% 47% 48% GGD Monitor
        en bewegen
        Jeugd
        Aantal jeugdigen 500 510 ≥ 520 Eigen registratie
        Gewone tekst die eindigt met een punt.
        """,
        [
            "Effectindicator|Nulmeting|Realisatie 2020|Streefwaarde 2021|Bron",
            "Percentage inwoners dat zich veilig voelt|71%|73%|> 74 %|Veiligheidsmonitor",
            "Inwoners die sporten en bewegen|45%|47%|48%|GGD Monitor",
            "Jeugd||||",
            "Aantal jeugdigen|500|510|≥ 520|Eigen registratie",
        ],
    ),
    "years and areas": (
        """
        Indicator Periode Vijverdam Nederland Bron
        Verzuim per 1.000 leerlingen 2020 2,1 2,7 DUO
        """,
        ["Indicator|Periode|Vijverdam|Nederland|Bron", "Verzuim per 1.000 leerlingen|2020|2,1|2,7|DUO"],
    ),
    "labels that cannot be told apart": (
        """
        Indicator Eenheid R2019 B2020
        Verblijfsduur in nachten 12 14
        """,
        ["Indicator|Eenheid|R2019|B2020", "Verblijfsduur in nachten?||12|14"],
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
