"""Tables that kept their places, with heads and cells broken over lines, and blank lines between rows."""

from __future__ import annotations

from tests.reading.layout.text.test_aligned import grids


def test_the_last_line_of_heads_may_go_on_with_one_of_them() -> None:
    (grid,) = grids(
        """
        Naam indicator         Eenheid      Peiljaar    Waarde      Waarde           Nederland
                                                        gemeente    vergelijkbare
                                                                    gemeenten

        Absoluut verzuim       Aantal per   2020        1,9         2,3              2,6
                               1.000
                               leerlingen

        Niet-sporters          %            2020        46,1        47,9             49,3
        """
    )
    assert grid[0][4] == "Waarde vergelijkbare gemeenten"
    assert grid[1:] == [
        ["Absoluut verzuim", "Aantal per 1.000 leerlingen", "2020", "1,9", "2,3", "2,6"],
        ["Niet-sporters", "%", "2020", "46,1", "47,9", "49,3"],
    ]


def test_years_some_lines_below_the_heads_over_them() -> None:
    (grid,) = grids(
        """
        Indicatoren                 Realisatie             Begroting    Streefwaarden


                                    2021         2022      2023         2024             2025


        Jongeren met een baan       71           73        72           72               71

        Klachten over geluid        112          118       115          110              105
        """
    )
    assert grid[0] == ["", "Realisatie", "", "", "Streefwaarden", ""]
    assert grid[1] == ["Indicatoren", "2021", "2022", "Begroting 2023", "2024", "2025"]
    assert grid[-1] == ["Klachten over geluid", "112", "118", "115", "110", "105"]


def test_targets_over_two_lines() -> None:
    (grid,) = grids(
        """
        Indicator                  Realisatie    Streefwaarde           Bron
                                   2021          2023-2026

        Inwoners die sporten       54%           ≥ landelijk            GGD
                                                 gemiddelde

        Vrijwilligers              30%           minimaal               GGD
                                                 35%

        Leden van het jeugdfonds   702           700 à                  Fonds
                                                 750

        Klachten                   12            11                     Gemeente
        """
    )
    assert [row[2] for row in grid[1:]] == ["≥ landelijk gemiddelde", "minimaal 35%", "700 à 750", "11"]


def test_a_span_of_years_belongs_to_the_head() -> None:
    (grid,) = grids(
        """
        Indicator                  2018    2020    Doel 2026    Verschil 2018-2020
        Inwoners die sporten       54%     55%     60%          +1%
        Vrijwilligers              30%     31%     35%          +1%
        """
    )
    assert grid[1] == ["Inwoners die sporten", "54%", "55%", "60%", "+1%"]
