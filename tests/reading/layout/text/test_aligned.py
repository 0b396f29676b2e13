"""Tables that kept their places, and tables with a sign between the cells."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from koersvast.reading.blocks import Table
from koersvast.reading.layout.text import aligned, delimited
from koersvast.reading.layout.text.finders import Finder
from koersvast.reading.layout.text.lines import lines_of
from koersvast.reading.recognise.vocabulary import load_vocabulary
from tests.reading.helping import pieces

WORDS = load_vocabulary()


def grids(text: str, find: Finder = aligned.find) -> list[list[list[str]]]:
    blocks = [block for found in find(pieces(text), WORDS) for block in found.blocks]
    return [
        [[cell.text for cell in row] for row in block.rows] for block in blocks if isinstance(block, Table)
    ]


def test_labels_over_more_lines_and_heads_over_more_columns() -> None:
    (grid,) = grids(
        """
        Tekst vooraf.

                                         Realisatie          Streefwaarde
        Indicator            Bron        2019      2020      2021     2022
        Inwoners die zich    Monitor     61%       62%       63%      64%
        vrijwillig inzetten
        Meldingen            Politie     1.204     1.198     -        1.000

        Tekst erna die gewoon doorloopt over de hele breedte van de pagina.
        """
    )
    assert grid[-2:] == [
        ["Inwoners die zich vrijwillig inzetten", "Monitor", "61%", "62%", "63%", "64%"],
        ["Meldingen", "Politie", "1.204", "1.198", "-", "1.000"],
    ]


ROWS = {
    "a heading between rows": (
        """
        Indicator                 Eenheid   Realisatie 2020   Streefwaarde 2021
        Aantal meldingen          aantal    1.204             1.100

        Jeugd
        Aantal jeugdigen          aantal    500               510
        """,
        [
            ["Aantal meldingen", "aantal", "1.204", "1.100"],
            ["Jeugd", "", "", ""],
            ["Aantal jeugdigen", "aantal", "500", "510"],
        ],
    ),
    "figures beside the middle of the label": (
        """
        Indicator             Nulmeting    Streefwaarde
        Gevoel van
        veiligheid in de      7,1          7,3
        eigen buurt
        Aantal inbraken       310          250
        """,
        [["Gevoel van veiligheid in de eigen buurt", "7,1", "7,3"], ["Aantal inbraken", "310", "250"]],
    ),
    "an empty place stays empty": (
        """
        Indicator             2018     2019     2020
        Aantal inbraken       310               250
        Aantal branden                 12       14
        """,
        [["Aantal inbraken", "310", "", "250"], ["Aantal branden", "", "12", "14"]],
    ),
    "figures to the right under their heads": (
        """
        Programma              Rekening 2020   Begroting 2021
        Zorg                          12.000           12.500
        Werk                           1.000            1.100
        """,
        [["Zorg", "12.000", "12.500"], ["Werk", "1.000", "1.100"]],
    ),
}


def test_blank_lines_part_rows_whatever_the_label_goes_on_with() -> None:
    (grid,) = grids(
        """
        Indicator                  2019     2020   Bron
        Inwoners met de              10       12   Gemeentelijke
        Vijverpas                                  registratie

        Klachten                      3        4   Politie
        """
    )
    assert grid[1:] == [
        ["Inwoners met de Vijverpas", "10", "12", "Gemeentelijke registratie"],
        ["Klachten", "3", "4", "Politie"],
    ]


def test_a_footnote_under_the_table() -> None:
    text = """
        Indicator          2019     2020
        Klachten            3¹        4*

        ¹ De vraag is in 2019
        anders gesteld.
        * Voorlopig cijfer.
        2 Geen noot van deze tabel.
        """
    (found,) = aligned.find(pieces(text), WORDS)
    (table,) = found.blocks
    assert isinstance(table, Table)
    assert [(mark, note.text) for mark, note in table.notes] == [
        ("1", "De vraag is in 2019 anders gesteld."),
        ("*", "Voorlopig cijfer."),
    ]


@pytest.mark.parametrize("case", ROWS)
def test_rows(case: str) -> None:
    text, expected = ROWS[case]
    (grid,) = grids(text)
    assert grid[1:] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Gebied  Doel  Indicator  Jaar  RW\nCentrum  Oudere inwoners wonen thuis  % ouderen  2019  25%\n",
        "In 2018   is het doel   een bron\nvan zorg  voor 12 mensen",
        "Indicator   Bron   2018\n\nNiets meer.",
    ],
)
def test_what_did_not_keep_its_places_is_left(text: str) -> None:
    assert grids(text) == []


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Aantal klachten", "Tevredenheid", "Banen"]),
            st.lists(st.integers(0, 9999), min_size=3, max_size=3),
        ),
        min_size=2,
        max_size=6,
    )
)
def test_printing_in_columns_and_reading_back(rows: list[tuple[str, list[int]]]) -> None:
    lines = [f"{'Indicator':<24}{'R2019':>10}{'B2020':>10}{'B2021':>10}"]
    lines += [f"{name:<24}" + "".join(f"{value:>10}" for value in values) for name, values in rows]
    (found,) = aligned.find(lines_of("\n".join(lines)), WORDS)
    (table,) = found.blocks
    assert isinstance(table, Table)
    assert [[cell.text for cell in row] for row in table.rows[1:]] == [
        [name, *(str(value) for value in values)] for name, values in rows
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Indicator | Bron | 2019\n---|---|---\nKlachten; afval | Politie | 12\nBanen |  | 14\n\nTekst.",
        "| Indicator | Bron | 2019 |\n| Klachten; afval | Politie | 12 |\n| Banen | | 14 |",
        'Indicator;Bron;2019\n"Klachten; afval";Politie;12\nBanen;;14',
        "Indicator\tBron\t2019\nKlachten; afval\tPolitie\t12\n\nBanen\t\t14\nTekst",
    ],
)
def test_a_sign_between_the_cells(text: str) -> None:
    (grid,) = grids(text, delimited.find)
    assert grid == [["Indicator", "Bron", "2019"], ["Klachten; afval", "Politie", "12"], ["Banen", "", "14"]]


@pytest.mark.parametrize(
    "text", ["RW\tRealisatie\nSW\tStreefwaarde", "Dit; en dat; ook.\nGewone tekst", "a | b"]
)
def test_signs_that_make_no_table(text: str) -> None:
    assert grids(text, delimited.find) == []


CSV = 'Indicator,Wijk,2019,2020\nRokers,Oost,18.5,17.9\n"Sporters, jong",West,41.1,40.0\n'


def test_commas_part_cells_where_they_do_so_in_the_whole_file() -> None:
    (grid,) = grids(CSV, delimited.find)
    assert grid[2] == ["Sporters, jong", "West", "41.1", "40.0"]


@pytest.mark.parametrize("around", ["Rokers in de wijken\n{}", "{}Dit zijn de rokers.\n"])
def test_commas_in_a_part_of_a_text_are_no_cells(around: str) -> None:
    assert grids(around.format(CSV), delimited.find) == []
