"""Tables of monitors and reports that hold figures in other ways than by role and year."""

from __future__ import annotations

import pytest

from koersvast.plan import DocumentKind
from tests.reading.helping import heading
from tests.reading.interpret.grids import figures, grid, read


def test_a_report_knows_the_figures_of_its_own_year() -> None:
    drawn = "Indicator | 2019 | 2021 | 2023\n% voelt zich veilig | 71 | 73 | 76\n% tevreden | 80 | 81 | 82"
    plan = read(grid(drawn), period="2023", kind=DocumentKind.MONITOR)
    assert [row.period for row in plan.observations] == 2 * ["2019", "2021", "2023"]
    assert plan.unread == ()


def test_a_file_of_figures_of_no_known_sort_knows_them_too() -> None:
    drawn = "Indicator | 2021 | 2023\n% voelt zich veilig | 73 | 76"
    assert figures(read(grid(drawn), period="2023", kind=None)) == [
        "% voelt zich veilig: realised 2021 73",
        "% voelt zich veilig: realised 2023 76",
    ]


def test_a_year_after_that_of_the_document_may_be_planned() -> None:
    drawn = "Indicator | 2021 | 2023 | 2025\n% voelt zich veilig | 73 | 76 | 80"
    plan = read(grid(drawn), period="2023", kind=DocumentKind.MONITOR)
    assert figures(plan) == ["% voelt zich veilig: realised 2021 73"]
    assert [row.text for row in plan.unread] == ["76", "80"]


GROUPS = "| 12-14 jaar | 15-17 jaar | Totaal\n% rookt | 2 | 9 | 5\n% drinkt | 4 | 31 | 17"


def test_groups_of_people_as_columns_are_of_the_year_in_the_title() -> None:
    plan = read(heading("Kerncijfers 2023"), grid(GROUPS), kind=DocumentKind.MONITOR)
    assert figures(plan) == [
        "% rookt; 12-14 jaar: realised 2023 2",
        "% rookt; 15-17 jaar: realised 2023 9",
        "% rookt: realised 2023 5",
        "% drinkt; 12-14 jaar: realised 2023 4",
        "% drinkt; 15-17 jaar: realised 2023 31",
        "% drinkt: realised 2023 17",
    ]


def test_a_column_that_is_no_group_leaves_the_others_open() -> None:
    plan = read(grid(GROUPS.replace("Totaal", "Onbekend iets")), kind=DocumentKind.MONITOR)
    assert figures(plan) == []
    assert len(plan.unread) == 6


@pytest.mark.parametrize("corner", ["Jaar", ""])
def test_years_below_each_other_beside_indicators(corner: str) -> None:
    drawn = (
        f"{corner} | Aantal woningen | % tevreden\n2020 | 14.210 | 84\n2021 | 14.390 | 85\n2022 | 14.455 | 83"
    )
    plan = read(grid(drawn), period="2023", kind=DocumentKind.MONITOR)
    assert figures(plan)[:3] == [
        "Aantal woningen: realised 2020 14210",
        "Aantal woningen: realised 2021 14390",
        "Aantal woningen: realised 2022 14455",
    ]
    assert len(plan.observations) == 6


@pytest.mark.parametrize("head", ["Wat wilden we bereiken?", "Wat willen we bereiken"])
def test_what_was_wanted_beside_what_was_reached_is_no_table_of_amounts(head: str) -> None:
    drawn = f"{head} | Doel 2023 | Resultaat 2023\nTevreden bewoners | 80% | 77%\nNieuwe woningen | 120 | 98"
    plan = read(grid(drawn), period="2023", kind=DocumentKind.ANNUAL_REPORT)
    assert plan.budgets == ()
    assert sorted(figures(plan)) == [
        "Nieuwe woningen: realised 2023 98",
        "Nieuwe woningen: target 2023 120",
        "Tevreden bewoners: realised 2023 77",
        "Tevreden bewoners: target 2023 80",
    ]
