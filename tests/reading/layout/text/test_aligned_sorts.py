"""Tables that kept their places: a column of sorts without a head, and figures with their own years."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from koersvast.reading.blocks import Table
from koersvast.reading.layout.text import aligned
from koersvast.reading.recognise.vocabulary import load_vocabulary
from tests.reading.helping import pieces

WORDS = load_vocabulary()


def tables(text: str) -> list[Table]:
    return [
        block
        for found in aligned.find(pieces(text), WORDS)
        for block in found.blocks
        if isinstance(block, Table)
    ]


def grids(text: str) -> list[list[list[str]]]:
    return [[[cell.text for cell in row] for row in table.rows] for table in tables(text)]


SORTS = """
        Indicator                            2018     2019     2020
        Inwoners met een      Realisatie     1 946    1 871
        uitkering             Streefwaarde   1 900    1 850    1 800
                              Realisatie        52       50
        Plaatsen
                              Streefwaarde      52       50       48
        """


def test_a_label_belongs_to_all_its_sorts() -> None:
    (table,) = tables(SORTS)
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["Indicator", "", "2018", "2019", "2020"],
        ["Inwoners met een uitkering", "Realisatie", "1 946", "1 871", ""],
        ["", "Streefwaarde", "1 900", "1 850", "1 800"],
        ["Plaatsen", "Realisatie", "52", "50", ""],
        ["", "Streefwaarde", "52", "50", "48"],
    ]
    assert [row[0].down for row in table.rows] == [1, 2, 1, 2, 1]


NOT_TOLD = {
    "a label that may go on below its rows, or begin above them": SORTS.replace(
        "                              Realisatie        52",
        "        van de gemeente\n                              Realisatie        52",
    ),
    "a sort that is not there for each label": SORTS.replace(
        "                              Streefwaarde      52       50       48\n", ""
    ),
    "a label that begins in small letters": SORTS.replace("        Plaatsen", "        plaatsen"),
}


@pytest.mark.parametrize("text", NOT_TOLD.values(), ids=NOT_TOLD.keys())
def test_rows_whose_labels_are_not_told_are_not_read(text: str) -> None:
    assert grids(text) == []


def test_figures_with_their_own_year_go_on_with_the_cell_above() -> None:
    (grid,) = grids(
        """
        Code    Indicator                Realisatie      Streefwaarde     Bron
        4.1     Woningen opgeleverd      64 (2021)       90 (2025)        Register
                                         88 (2022)       110 (2028)
        4.2     Gemiddelde wachttijd in  9,5 (2021)      ≤ 6 (2025)       Register
                weken                    11,2 (2022)
        """
    )
    assert grid[1:] == [
        ["4.1", "Woningen opgeleverd", "64 (2021) 88 (2022)", "90 (2025) 110 (2028)", "Register"],
        ["4.2", "Gemiddelde wachttijd in weken", "9,5 (2021) 11,2 (2022)", "≤ 6 (2025)", "Register"],
    ]


def test_a_line_without_a_label_is_placed_by_its_order_where_its_places_differ() -> None:
    (grid,) = grids(
        """
        Indicator                          Eenheid      Bron         2019     2020     2021
        Inwoners die wekelijks
                                           %            GGD            54       52       55
        sporten
        Volwassenen met een goede
                               %                        GGD            80       78       79
        gezondheid
        """
    )
    assert grid[1:] == [
        ["Inwoners die wekelijks sporten", "%", "GGD", "54", "52", "55"],
        ["Volwassenen met een goede gezondheid", "%", "GGD", "80", "78", "79"],
    ]


def test_years_that_come_back_need_something_above_them() -> None:
    assert not grids(
        """
        Wijk                    2019     2021         2019      2021
        Noord                   318      342          6,8       7,0
        Haven                   207      198          7,3       7,2
        """
    )


figures = st.sampled_from(["8", "1 204", "7,3", "82%", "n.b.", "-", "≥ 80", ""])
labels = st.sampled_from(["Plaatsen wonen", "Inwoners met een uitkering", "Klachten over hulp (%)"])


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_drawn_rows_of_sorts_are_read_as_they_were_or_not_at_all(data: st.DataObject) -> None:
    chosen = data.draw(st.lists(labels, min_size=2, max_size=3, unique=True))
    sorts = data.draw(st.sampled_from([["Realisatie", "Streefwaarde"], ["Nulmeting", "Realisatie", "Doel"]]))
    grid, lines = list[list[str]](), ["Indicator".ljust(50) + "2018    2019    2020"]
    for label in chosen:
        at = data.draw(st.integers(0, len(sorts) - 1))
        for number, sort in enumerate(sorts):
            row = data.draw(st.lists(figures, min_size=3, max_size=3))
            grid.append([label if not number else "", sort, *row])
            name = label if number == at else ""
            lines.append((name.ljust(32) + sort).ljust(50) + "".join(cell.ljust(8) for cell in row))
    for read in grids("\n".join(lines)):
        assert read[1:] == grid
