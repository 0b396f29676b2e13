"""Tables that kept their places and whose cells stand in the middle of their rows, or under shared heads."""

from __future__ import annotations

import pytest

from koersvast.reading.blocks import Table
from koersvast.reading.layout.text.aligned import find
from koersvast.reading.layout.text.aligned.spans import Span
from koersvast.reading.layout.text.aligned.spread import spread_over
from koersvast.reading.recognise.vocabulary import load_vocabulary
from tests.reading.helping import pieces

WORDS = load_vocabulary()


def grid(text: str) -> list[list[str]]:
    (found,) = find(pieces(text), WORDS)
    (table,) = found.blocks
    assert isinstance(table, Table)
    return [[cell.text + ("?" if cell.doubt else "") for cell in row] for row in table.rows]


MIDDLE = """
                                                  Realisatie       Streefwaarde
    Indicator                         Eenheid
                                                2019     2020     2021     2023
    Thema 1 Wonen en leven
    Aandeel inwoners dat zich minstens
    eens per maand inzet voor een ander  %        37       38       39       42
    in de buurt
    Rapportcijfer dat inwoners geven
                                      cijfer     7,3      7,4      7,5      7,6
    voor hun straat
    Wachttijd                         dagen       18       24       21       16
"""


def test_labels_in_the_middle_and_a_heading_between_rows() -> None:
    assert grid(MIDDLE) == [
        ["", "", "Realisatie", "", "Streefwaarde", ""],
        ["Indicator", "Eenheid", "2019", "2020", "2021", "2023"],
        ["Thema 1 Wonen en leven", "", "", "", "", ""],
        [
            "Aandeel inwoners dat zich minstens eens per maand inzet voor een ander in de buurt",
            *("%", "37", "38", "39", "42"),
        ],
        ["Rapportcijfer dat inwoners geven voor hun straat", "cijfer", "7,3", "7,4", "7,5", "7,6"],
        ["Wachttijd", "dagen", "18", "24", "21", "16"],
    ]


CASES = {
    "labels without a head, and a page on which the places are others": (
        """
                                      2022        2023        2024
        Lasten wonen                 1.250       1.300       1.310
        Baten wonen                  (120)       (130)       (140)
        Saldo wonen          1.130   1.170   1.170
        """,
        ["|2022|2023|2024", "Lasten wonen|1.250|1.300|1.310", "Baten wonen|(120)|(130)|(140)",
         "Saldo wonen|1.130|1.170|1.170"],
    ),
    "a title above the heads is none of them": (
        """
        Eigen cijfers
        Indicator                    R2022       B2023       B2024
        Klachten                        12          11          10
        Meldingen                      312         300         290
        """,
        ["Indicator|R2022|B2023|B2024", "Klachten|12|11|10", "Meldingen|312|300|290"],
    ),
    "texts that touch the next column": (
        """
        Indicator              Bron           R2022       B2023
        Klachten               Registratie       12          11
        Inwoners die sporten   Wijkenquete 2022 61%         62%
        """,
        ["Indicator|Bron|R2022|B2023", "Klachten|Registratie|12|11",
         "Inwoners die sporten|Wijkenquete 2022|61%|62%"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_grids(case: str) -> None:
    text, expected = CASES[case]
    assert ["|".join(row) for row in grid(text)] == expected


@pytest.mark.parametrize(
    ("heads", "columns", "expected"),
    [
        ([(12, 22), (32, 44)], [(5, 9), (12, 16), (20, 24), (31, 35), (41, 45)], [range(3), range(3, 5)]),
        ([(5, 15), (31, 43)], [(5, 9), (12, 16), (31, 35), (41, 45)], [range(2), range(2, 4)]),
        ([(16, 20), (24, 28)], [(5, 9), (20, 24), (35, 39)], None),
    ],
    ids=["in the middle", "at the left", "between places"],
)
def test_heads_over_several_columns(
    heads: list[tuple[int, int]], columns: list[tuple[int, int]], expected: list[range] | None
) -> None:
    spans = [Span("x" * (stop - start), start, stop, "l1") for start, stop in heads]
    assert spread_over(spans, columns) == expected
