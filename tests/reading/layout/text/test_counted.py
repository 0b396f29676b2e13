"""Tables whose heads are told by their number: names of any words above figures."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from koersvast.reading.blocks import Table
from koersvast.reading.layout.text.blocks_of import blocks_of
from koersvast.reading.layout.text.counted import find
from koersvast.reading.layout.text.lines import lines_of
from koersvast.reading.recognise.vocabulary import load_vocabulary
from tests.reading.helping import pieces

WORDS = load_vocabulary()

YEARS_AGAIN = [
    ["", "Aantal meldingen", "", "Rapportcijfer buurt", ""],
    ["Wijk", "2019", "2021", "2019", "2021"],
    ["Noord", "318", "342", "6,8", "7,0"],
    ["De Brink", "207", "198", "7,3", "7,2"],
    ["Haven", "1 056", "487", "6,1", "6,4"],
]
NAMES = [
    ["Gebied", "Ernstig eenzaam", "Goede ervaren gezondheid"],
    ["Noord", "8,8%", "79,6%"],
    ["De Brink", "10,2%", "76,0%"],
    ["Haven", "7,9%", "81,3%"],
]


def grids(text: str) -> list[list[list[str]]]:
    return [
        [[cell.text for cell in row] for row in block.rows]
        for found in find(pieces(text), WORDS)
        for block in found.blocks
        if isinstance(block, Table)
    ]


READ = {
    "years that begin again, in their places": (
        """
                     Aantal meldingen     Rapportcijfer buurt
        Wijk
                       2019     2021         2019      2021
        Noord           318      342          6,8       7,0
        De Brink        207      198          7,3       7,2
        Haven         1 056      487          6,1       6,4
        """,
        YEARS_AGAIN,
    ),
    "years that begin again, with single spaces": (
        """
        Wijk
        Aantal meldingen Rapportcijfer buurt
        2019 2021 2019 2021
        Noord 318 342 6,8 7,0
        De Brink 207 198 7,3 7,2
        Haven 1 056 487 6,1 6,4
        """,
        YEARS_AGAIN,
    ),
    "names, in their places": (
        """
        Gebied          Ernstig eenzaam     Goede ervaren
                                               gezondheid
        Noord                      8,8%             79,6%
        De Brink                  10,2%             76,0%
        Haven                      7,9%             81,3%
        """,
        NAMES,
    ),
    "names, with single spaces": (
        """
        Gebied Ernstig eenzaam Goede ervaren
        gezondheid
        Noord 8,8% 79,6%
        De Brink 10,2% 76,0%
        Haven 7,9% 81,3%
        """,
        NAMES,
    ),
}


@pytest.mark.parametrize(("text", "grid"), READ.values(), ids=READ.keys())
def test_heads_are_told_by_their_number(text: str, grid: list[list[str]]) -> None:
    assert grids(text) == [grid]


REFUSED = {
    "more capitals than names: which belong together is not told": """
        Gebied Ernstig Eenzaam Goede Gezondheid
        Noord 8,8% 79,6%
        Haven 10,2% 76,0%
        Brink 7,9% 81,3%
        """,
    "years that do not begin again under two names": """
        Wijk
        Aantal meldingen Rapportcijfer buurt
        2019 2020 2021 2022
        Noord 318 342 6,8 7,0
        Haven 207 198 7,3 7,2
        Brink 455 487 6,1 6,4
        """,
    "other years under the second name than under the first": """
        Wijk
        Aantal meldingen Rapportcijfer buurt
        2019 2021 2019 2022
        Noord 318 342 6,8 7,0
        Haven 207 198 7,3 7,2
        Brink 455 487 6,1 6,4
        """,
    "a name that may go on from the line above it": """
        Wijk
        Aantal meldingen Rapportcijfer buurt
        2019 2021 2019 2021
        Noord 318 342 6,8 7,0
        Haven 207 198 7,3 7,2
        Brink 455 487 6,1 6,4
        Bedrijventerrein
        West 455 487 6,1 6,4
        """,
    "heads that say what sort of figures stand below": """
        Gebied Nulmeting Streefwaarde
        Noord 8,8% 79,6%
        Haven 10,2% 76,0%
        Brink 7,9% 81,3%
        """,
}


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED.keys())
def test_what_is_told_in_two_ways_is_not_read(text: str) -> None:
    assert grids(text) == []


def test_years_that_come_back_are_never_read_without_the_names_above_them() -> None:
    text = """
        Aantal huisbezoeken     Iets over het cijfer dat inwoners geven aan hun buurt
        Wijk            2019     2021         2019      2021
        Noord           318      342          6,8       7,0
        Haven           207      198          7,3       7,2
        """
    tables = [block for block in blocks_of(pieces(text), WORDS) if isinstance(block, Table)]
    assert all(len(table.rows[0]) < 5 or table.head == 2 for table in tables)


names = st.sampled_from(["Noord", "De Brink", "Haven aan zee", "Oude Kern", "Regio Midden", "Totaal"])
figures = st.sampled_from(["8", "1.204", "7,3", "82%", "n.b.", "-", "12,5%", "0", "1 204", "≥ 6"])
heads = st.sampled_from(
    ["Ernstig eenzaam", "Goede gezondheid", "Lid van een club", "Wmo-hulp", "Aantal uren"]
)


@st.composite
def drawn(draw: st.DrawFn) -> list[list[str]]:
    width = draw(st.integers(2, 4))
    top = ["Wijk", *draw(st.lists(heads, min_size=width, max_size=width, unique=True))]
    chosen = draw(st.lists(names, min_size=3, max_size=5, unique=True))
    return [top, *([name, *draw(st.lists(figures, min_size=width, max_size=width))] for name in chosen)]


def in_places(grid: list[list[str]]) -> str:
    return "\n".join(row[0].ljust(16) + "".join(cell.rjust(20) for cell in row[1:]) for row in grid)


def with_spaces(grid: list[list[str]]) -> str:
    return "\n".join(" ".join(row) for row in grid)


def with_blank_lines(grid: list[list[str]]) -> str:
    return "\n\n".join("\n".join(textwrap.wrap(cell, 12)) for row in grid for cell in row)


@pytest.mark.parametrize("printed", [in_places, with_spaces, with_blank_lines])
@settings(max_examples=60, deadline=None)
@given(grid=drawn())
def test_drawn_tables_are_read_as_they_were_or_not_at_all(printed: object, grid: list[list[str]]) -> None:
    assert callable(printed)
    for found in find(lines_of(printed(grid)), WORDS):
        for table in found.blocks:
            assert isinstance(table, Table)
            assert [[cell.text for cell in row] for row in table.rows] == grid
