"""Figures of indicators that are printed in thousands or millions."""

from __future__ import annotations

import pytest

from tests.reading.interpret.grids import figures, grid, read


@pytest.mark.parametrize(
    ("caption", "row", "value"),
    [
        ("Gebruik van hulp (aantallen x 1.000)", "Jongeren met hulp | aantal | 2,4", "2400"),
        ("Gebruik van hulp (aantallen x 1.000)", "Jongeren met hulp | | 2,4", "2400"),
        ("Gebruik van hulp (aantallen x 1.000)", "Tevreden jongeren | % | 71,5", "71.5"),
        ("Gebruik van hulp (aantallen x 1.000)", "Tevreden jongeren | | 71,5%", "71.5"),
        ("Gebruik per 1.000 inwoners", "Jongeren met hulp | aantal | 2,4", "2.4"),
        ("Bedragen x € 1.000", "Schuld per inwoner | euro | 2,4", "2400"),
        ("Bedragen x € 1.000", "Jongeren met hulp | aantal | 24", "24"),
        ("", "Jongeren met hulp | x 1.000 | 2,4", "2400"),
        ("", "Jongeren met hulp (x 1.000) | | 2,4", "2400"),
        ("", "Uitgaven aan hulp | mln. € | 2,4 mln", "2400000"),
    ],
)
def test_figures_are_in_units_of_one(caption: str, row: str, value: str) -> None:
    plan = read(grid(f"Indicator | Eenheid | Realisatie 2021\n{row}", caption=caption))
    assert [line.split()[-1] for line in figures(plan)] == [value]


def test_a_row_without_unit_in_a_table_of_amounts_is_not_sure() -> None:
    plan = read(grid("Indicator | Realisatie 2021\nTevredenheid | 7,4", caption="Bedragen x € 1.000"))
    assert figures(plan) == []
    assert [row.text for row in plan.unread] == ["7,4"]
