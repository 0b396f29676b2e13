"""Forms of tables with figures that municipalities print, each drawn with what is read from it."""

from __future__ import annotations

import pytest

from koersvast.plan import DocumentKind, Plan
from koersvast.reading.blocks import Block, Heading, Paragraph, Piece
from tests.reading.interpret.grids import figures, grid
from tests.reading.interpret.grids import read as read_blocks

MONITOR = DocumentKind.MONITOR


def _heading(text: str) -> Heading:
    return Heading((Piece(text, "b1"),), level=1)


def read(*given: Block | str, kind: DocumentKind | None = MONITOR, period: str = "2022") -> Plan:
    blocks = [_heading(block) if isinstance(block, str) else block for block in given]
    return read_blocks(*blocks, kind=kind, period=period)


def test_the_sort_of_the_figures_in_a_column_of_the_row() -> None:
    table = grid(
        """
        Indicator          |              | 2021 | 2022 | 2025
        Leden van de club  | Realisatie   | 40   | 44   |
                           | Streefwaarde | 42   | 45   | ≥ 50
        Wachttijd          | Realisatie   | n.b. | 9    |
                           | Prognose     | 8    | 7    | 6
        """
    )
    plan = read(table)
    assert figures(plan) == [
        "Leden van de club: realised 2021 40",
        "Leden van de club: realised 2022 44",
        "Wachttijd: realised 2021 not_available",
        "Wachttijd: realised 2022 9",
        "Leden van de club: target 2021 42",
        "Leden van de club: target 2022 45",
        "Leden van de club: target 2025 >= 50",
    ]
    assert [row.text for row in plan.unread] == ["8", "7", "6"]


AREAS = """
    Wijk     | Voelt zich veilig (%) |      | Rapportcijfer |
             | 2019                  | 2021 | 2019          | 2021
    Noord    | 81                    | 83   | 7,1           | 7,2
    Totaal   | 80                    | 82   | 7,0           | x
"""


@pytest.mark.parametrize(
    "drawn", [AREAS, AREAS.replace("(%) |      ", "(%) >|     ").replace("cijfer |", "cijfer >|")]
)
def test_areas_as_rows_under_the_names_of_indicators(drawn: str) -> None:
    plan = read(grid(drawn, head=2))
    assert figures(plan) == [
        "Voelt zich veilig (%); noord: realised 2019 81",
        "Voelt zich veilig (%); noord: realised 2021 83",
        "Rapportcijfer; noord: realised 2019 7.1",
        "Rapportcijfer; noord: realised 2021 7.2",
        "Voelt zich veilig (%): realised 2019 80",
        "Voelt zich veilig (%): realised 2021 82",
        "Rapportcijfer: realised 2019 7.0",
        "Rapportcijfer: realised 2021 suppressed",
    ]
    assert [(row.name, row.unit) for row in plan.indicators] == [
        ("Voelt zich veilig (%)", "percent"),
        ("Rapportcijfer", "grade"),
    ]


def test_areas_as_rows_with_the_year_above_the_table() -> None:
    table = grid(
        """
        Gebied    | Rookt | Sport elke week
        Oost      | 12%   | 61%
        Nederland | 15%   | 58%
        """
    )
    plan = read("Leefstijl van volwassenen, 2020", table, kind=None)
    assert figures(plan)[:2] == ["Rookt; oost: realised 2020 12", "Sport elke week; oost: realised 2020 61"]
    assert {area.kind for area in plan.areas if area.name == "Nederland"} == {"country"}


def test_areas_under_heads_that_no_unit_explains_are_left_in_other_documents() -> None:
    told = Paragraph((Piece("Deze tabel vertelt in elke kern hoe het er in dat jaar voor stond.", "b1"),))
    table = grid("Kern | Winkels | Scholen\nOost | 12 | 3\nWest | 9 | 2")
    assert not figures(read(told, table, kind=None))


def test_columns_are_areas_where_the_text_around_says_so() -> None:
    table = grid(
        """
        Indicator (2021)     | Binnenstad | De Geer | Vijverdam totaal
        Voelt zich veilig (%)| 82,1       | 69,4    | 77,5
        """
    )
    told = read("Verschillen tussen de wijken", table)
    assert figures(told) == [
        "Voelt zich veilig (%); binnenstad: realised 2021 82.1",
        "Voelt zich veilig (%); de-geer: realised 2021 69.4",
        "Voelt zich veilig (%): realised 2021 77.5",
    ]
    assert not figures(read("Uitkomsten", table))


def test_a_count_and_a_share_of_each_year() -> None:
    table = grid(
        """
                      | Aantal jongeren |      | Aandeel van alle jongeren (%) |
                      | 2020            | 2021 | 2020                          | 2021
        Met een pas   | 1.015           | 1.102| 10,2                          | 11,0
        """,
        head=2,
    )
    plan = read(table)
    assert [(row.name, row.unit) for row in plan.indicators] == [
        ("Met een pas", "count"),
        ("Met een pas", "percent"),
    ]
    assert [str(row.value) for row in plan.observations] == ["1015", "1102", "10.2", "11.0"]


def test_ages_under_the_name_that_they_share() -> None:
    table = grid(
        """
        Indicator       | 2016 | 2020 | Streefwaarde 2024
        Overgewicht     |      |      |
        4-12 jaar       | 12%  | 12%  | maximaal 11%
        65 jaar en ouder| 59%  | 61%  | maximaal 60%
        Mannen          | 50%  | 51%  | maximaal 50%
        """
    )
    assert {line.split(":")[0] for line in figures(read(table))} == {
        "Overgewicht; 4-12 jaar",
        "Overgewicht; 65 jaar en ouder",
        "Overgewicht; Mannen",
    }


def test_figures_by_year_without_heads_are_read_in_a_monitor_and_not_in_a_budget() -> None:
    table = grid("| 2018/2019 | 2019/2020\nLeerlingen die schorsten | 63 | 41")
    assert figures(read(table)) == [
        "Leerlingen die schorsten: realised 2018/2019 63",
        "Leerlingen die schorsten: realised 2019/2020 41",
    ]
    assert not figures(read(table, kind=DocumentKind.PROGRAMME_BUDGET))


def test_quarters_beside_the_target_of_their_year_were_measured() -> None:
    table = grid(
        "Indicator | 1e kwartaal 2022 | 2e kwartaal 2022 | Streefwaarde 2022\nMeldingen | 41 | 38 | 150"
    )
    assert figures(read(table, kind=None)) == [
        "Meldingen: realised 2022-Q1 41",
        "Meldingen: realised 2022-Q2 38",
        "Meldingen: target 2022 150",
    ]


def test_tiles_drawn_as_a_table_are_proposals() -> None:
    plan = read(grid("7,6 | 1.284\ncijfer voor de buurt | inwoners met een pas"))
    assert [(row.name, row.unit) for row in plan.indicators] == [
        ("cijfer voor de buurt", "grade"),
        ("inwoners met een pas", ""),
    ]
    assert all("Voorstel" in row.note for row in plan.observations)


@pytest.mark.parametrize(
    "drawn",
    [
        "7,6 | 1.284\ncijfer | inwoners",
        "2020 | 2021\ncijfer voor de buurt | inwoners met een pas",
        "7,6 | wel\na b | c d",
    ],
    ids=["single words", "years", "no figure"],
)
def test_other_pairs_of_rows_are_no_tiles(drawn: str) -> None:
    assert not figures(read(grid(drawn)))


def test_a_span_of_years_behind_what_was_measured_is_aimed_at() -> None:
    plan = read(grid("Indicator | Nulmeting (2020) | Nu | 2024-2027\nAantal zalen | 4 | 7 | 12"), kind=None)
    assert figures(plan) == [
        "Aantal zalen: baseline 2020 4",
        "Aantal zalen: realised 7",
        "Aantal zalen: target 12",
    ]
    assert "2024-2027" in plan.targets[0].note


def test_the_total_of_rows_is_no_indicator() -> None:
    plan = read(grid("Indicator | 2019 | 2020\nAantal vragen | 41 | 44\nTotaal | 71 | 75"))
    assert [row.name for row in plan.indicators] == ["Aantal vragen"]
    assert [row.text for row in plan.unread] == ["71", "75"]


def test_an_article_behind_a_comparator() -> None:
    plan = read(grid("Indicator | Doel 2024\nCijfer voor de hulp | minimaal een 7,5"))
    assert figures(plan) == ["Cijfer voor de hulp: target 2024 >= 7.5"]


@pytest.mark.parametrize(
    ("mark", "progress"),
    [
        ("groen", "under_way"),
        ("op schema", "under_way"),
        ("😊", "under_way"),
        ("rood", "delayed"),
        ("☹", "delayed"),
        ("✓", "done"),
        ("nog niet gestart", "not_started"),
        ("oranje", None),
        ("", "not_reported"),
    ],
)
def test_what_a_mark_says_of_an_activity(mark: str, progress: str | None) -> None:
    plan = read(grid(f"Activiteit | Status | Trekker\nEen zaal openen | {mark} | Team Sport"))
    assert [row.progress for row in plan.results] == [progress]


@pytest.mark.parametrize(
    ("drawn", "note", "status"),
    [
        ("Indicator | 2019 | 2020*\nAantal leden | 41 | 44", "Voorlopig cijfer.", "provisional"),
        ("Indicator | 2019 | 2020\nAantal leden | 41 | 44*", "Voorlopig.", "provisional"),
        ("Indicator | 2019 | 2020 (voorlopig)\nAantal leden | 41 | 44", "", "provisional"),
        (
            "Indicator | 2019 | 2020*\nAantal leden | 41 | 44",
            "De voorlopige cijfers van 2021 volgen in mei.",
            None,
        ),
    ],
)
def test_stars_at_heads_and_figures_lead_to_the_note_below(drawn: str, note: str, status: str | None) -> None:
    below = Paragraph((Piece(f"* {note}", "b9"),))
    plan = read(grid(drawn), below)
    assert [(str(row.value), row.status) for row in plan.observations] == [("41", None), ("44", status)]
    assert note in plan.observations[-1].note


def test_groups_under_no_more_than_a_unit_are_of_what_stands_above() -> None:
    table = grid("Groep | Percentage | Aantal respondenten\nklas 2 | 4% | 210\nklas 4 | 11% | 198")
    plan = read("Jongeren die roken, 2021", table)
    assert figures(plan) == [
        "Jongeren die roken; klas 2: realised 2021 4",
        "Jongeren die roken; klas 4: realised 2021 11",
    ]
    assert [row.sample_size for row in plan.observations] == [210, 198]


def test_answers_to_the_question_above() -> None:
    plan = read("Vraag: Voelt u zich thuis?", grid("Antwoord | 2019 | 2021\nJa | 81% | 83%\nNee | 12% | 10%"))
    assert figures(plan)[:2] == [
        "Voelt u zich thuis?; Ja: realised 2019 81",
        "Voelt u zich thuis?; Ja: realised 2021 83",
    ]
    assert len(plan.indicators) == 1


def test_several_regions_and_years_in_one_row() -> None:
    drawn = """
        Indicator | Vijverdam 2020 | Vijverdam 2021 | Regio 2021 | Nederland 2021
        Rookt (%) | 15             | 14             | 16         | 18
    """
    assert figures(read(grid(drawn))) == [
        "Rookt (%): realised 2020 15",
        "Rookt (%): realised 2021 14",
        "Rookt (%); regio: realised 2021 16",
        "Rookt (%); nederland: realised 2021 18",
    ]
