"""Names of rows that are the rest of another row, or cut off."""

from __future__ import annotations

import pytest

from koersvast.reading.blocks import Cell, Piece, Table
from koersvast.reading.interpret.broken_names import broken
from tests.reading.interpret.grids import figures, grid, read

OTHERS = ["Jongeren met een baan", "Klachten over geluid"]


@pytest.mark.parametrize(
    "name",
    [
        "krijgt Jeugdigen onder toezicht",
        "landelijk gemiddelde GGD Wachttijd bij de toegang",
        "2% Doet vrijwilligerswerk",
        "1.000 inwoners Waardering van de toegang",
        "2023-2026 Bron Percentage inwoners",
        "Verschil 2020-2022 Voelt zich onveilig",
        "Inwoners met een",
        "Gezinnen (met",
    ],
)
def test_what_is_no_name(name: str) -> None:
    assert broken(name, [*OTHERS, name])


@pytest.mark.parametrize(
    "name",
    [
        "Jongeren met een baan",
        "% inwoners dat sport",
        "% 65-plussers",
        "aantal klachten over geluid",
        "gebruik van de OV-chipkaart",
        "12-jarigen die zwemmen",
        "100 jaar en ouder",
        "CO2-uitstoot per inwoner",
        "Aantal inwoners (2019)",
    ],
)
def test_what_is_a_name(name: str) -> None:
    assert not broken(name, [*OTHERS, name])


def test_small_letters_are_usual_where_most_rows_have_them() -> None:
    name = "gebruik van Stadspas door gezinnen"
    assert not broken(name, ["aantal klachten", "aandeel vrijwilligers", name])


def test_figures_beside_a_broken_name_are_left_unread() -> None:
    plan = read(
        grid(
            """
            Indicator                       | Realisatie 2021 | Streefwaarde 2022
            Jongeren met een baan           | 71              | 72
            krijgt Jeugdigen onder toezicht | 112             | 110
            Klachten over geluid            | 12              | 10
            """
        )
    )
    assert [row.name for row in plan.indicators] == OTHERS
    assert [row.text for row in plan.unread] == ["112", "110"]


def test_a_heading_that_ran_together_with_the_first_row_under_it() -> None:
    def cell(*lines: str) -> Cell:
        return Cell(tuple(Piece(line, "l1") for line in lines))

    rows = (
        (cell("Indicator"), cell("Realisatie 2021")),
        (cell("Leerlingen", "- In het basisonderwijs"), cell("3.412")),
        (cell("- In het mbo"), cell("2.150")),
    )
    assert figures(read(Table(rows))) == [
        "Leerlingen; In het basisonderwijs: realised 2021 3412",
        "Leerlingen; In het mbo: realised 2021 2150",
    ]


def test_the_last_line_of_a_name_that_stands_above_the_next_one() -> None:
    def cell(*lines: str) -> Cell:
        return Cell(tuple(Piece(line, "l1") for line in lines))

    rows = (
        (cell("Indicator"), cell("Realisatie 2021")),
        (cell("Jongeren die binnen zes weken hulp"), cell("71")),
        (cell("krijgen", "Jongeren onder toezicht"), cell("112")),
    )
    assert figures(read(Table(rows))) == [
        "Jongeren die binnen zes weken hulp krijgen: realised 2021 71",
        "Jongeren onder toezicht: realised 2021 112",
    ]


def test_a_value_above_a_name_does_not_end_the_name_before() -> None:
    def cell(*lines: str) -> Cell:
        return Cell(tuple(Piece(line, "l1") for line in lines))

    rows = (
        (cell("Indicator"), cell("Realisatie 2021")),
        (cell("Jongeren met een baan"), cell("71")),
        (cell("+2%", "Klachten over geluid"), cell("12")),
    )
    plan = read(Table(rows))
    assert figures(plan) == ["Jongeren met een baan: realised 2021 71"]
    assert [row.text for row in plan.unread] == ["12"]
