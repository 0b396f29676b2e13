"""Tables that a PDF gave back as loose cells: what stands where in the grid."""

from __future__ import annotations

import pytest

from koersvast.reading.blocks import Table
from koersvast.reading.layout.text.loose_cells import find
from koersvast.reading.recognise.vocabulary import load_vocabulary
from tests.reading.helping import pieces

WORDS = load_vocabulary()


def tables(text: str) -> list[Table]:
    return [
        block for found in find(pieces(text), WORDS) for block in found.blocks if isinstance(block, Table)
    ]


def body(text: str) -> list[list[str]]:
    """The cells under the heads of the only table; a doubtful cell ends in a question mark."""
    (table,) = tables(text)
    return [[cell.text + ("?" if cell.doubt else "") for cell in row] for row in table.rows[table.head :]]


GOALS = """
    Thema

    Doelen en subdoelen  Prog.
    begr.

    Beleid  Indicator  Bron  Jaar  RW  Jaar  SW  RW
    """


def test_heads_are_one_row() -> None:
    with pytest.raises(ValueError, match="not enough"):
        (_,) = tables(GOALS)
    (table,) = tables(
        GOALS + "\nMeedoen  Inwoners doen mee  1.2a  -  % inwoners  IP  2019  6,3  2021  >6,3  6,6"
    )
    assert [cell.text for cell in table.rows[0]] == [
        "Thema", "Doelen en subdoelen", "Prog. begr.", "Beleid", "Indicator", "Bron",
        "Jaar", "RW", "Jaar", "SW", "RW",
    ]  # fmt: skip


ROWS = {
    "a line end within a cell, a blank line between cells": (
        """
        Vrijwillige
        inzet

        Inwoners zetten zich in voor hun buurt of
        wijk

        1.2b  -  % inwoners dat ruimte krijgt voor
        eigen initiatief

        IP  2019  38%  2021  >38%  41%
        """,
        (
            "Vrijwillige inzet|Inwoners zetten zich in voor hun buurt of wijk|1.2b|-"
            "|% inwoners dat ruimte krijgt voor eigen initiatief|IP|2019|38%|2021|>38%|41%"
        ),
    ),
    "a bullet joins the goal behind it": (
        "Thema A  -  Inwoners kennen elkaar  1.2a  -  % dat buren kent  IP  2019  3%  2021  4%  5%",
        "Thema A|- Inwoners kennen elkaar|1.2a|-|% dat buren kent|IP|2019|3%|2021|4%|5%",
    ),
    "figures with one space between them": (
        "Thema A  Doel B  1.1  -  % dat buren kent  IP 2019  30% 2021  >30%  31%",
        "Thema A|Doel B|1.1|-|% dat buren kent|IP|2019|30%|2021|>30%|31%",
    ),
    "only dashes": (
        "Thema A  Doel B  3.1.  Idem  -  -  2019  -  2021  -  -",
        "Thema A|Doel B|3.1.|Idem|-|-|2019|-|2021|-|-",
    ),
}


@pytest.mark.parametrize("case", ROWS)
def test_a_row(case: str) -> None:
    text, expected = ROWS[case]
    (row,) = body("\n".join(line.strip() for line in (GOALS + "\n" + text).split("\n")))
    assert "|".join(row) == expected


def test_cells_that_cover_rows_are_printed_once() -> None:
    rows = body(
        """
        Thema  Doel  Indicator  Jaar  RW  Jaar  SW

        Zorg  Goede zorg  % tevreden  2019  80%  2021  >80%

        Aantal klachten  2019  12  2021  <12

        Snelle zorg  Wachttijd in dagen  2019  20  2021  15
        """
    )
    assert [row[:3] for row in rows] == [
        ["Zorg", "Goede zorg", "% tevreden"],
        ["", "", "Aantal klachten"],
        ["", "Snelle zorg", "Wachttijd in dagen"],
    ]


def test_what_follows_on_the_last_line_is_kept() -> None:
    text = (
        GOALS + "\nMeedoen  Doel  1.2a  -  % inwoners  IP  2019  3%  2021  4%  5%  en dan tekst die doorloopt"
    )
    (found,) = find(pieces(text), WORDS)
    assert [getattr(block, "text", "") for block in found.blocks[1:]] == ["en dan tekst die doorloopt"]


@pytest.mark.parametrize(
    "text",
    [
        "Indicator  Bron  2018  2019\n\nDe indicatoren zijn nog niet bekend.",
        "Doel  Bron  Indicator\n\nMeer zorg  CBS  tevreden",  # no head of figures
        "In 2018 is het doel bereikt.  Zie de bron.",
    ],
)
def test_no_table(text: str) -> None:
    assert tables(text) == []


# A label that is a head itself, such as "planning" or "nl gemiddeld", may be read as one, and one that says
# that a figure is absent, such as "onbekend", as a figure.
