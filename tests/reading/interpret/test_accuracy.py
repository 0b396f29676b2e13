"""How sure figures are, by the columns beside them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koersvast.plan import DocumentKind, Plan
from tests.reading.interpret.grids import grid
from tests.reading.interpret.grids import read as read_blocks


def read(drawn: str) -> Plan:
    return read_blocks(grid(drawn), kind=DocumentKind.MONITOR)


def sure(plan: Plan) -> list[tuple[str, str, int | None, str, str]]:
    """Year, figure, respondents and interval of every observation."""
    return [
        (row.period, str(row.value), row.sample_size, str(row.lower or ""), str(row.upper or ""))
        for row in plan.observations
    ]


@pytest.mark.parametrize(
    ("drawn", "expected"),
    [
        ("Indicator | 2020 | n | 2021 | n\nVeilig (%) | 81 | 402 | 83 | 415",
         [("2020", "81", 402, "", ""), ("2021", "83", 415, "", "")]),
        ("Vraag | Percentage | Aantal respondenten | Marge (±)\nVeilig (%) | 78 | 1.412 | 4%",
         [("", "78", 1412, "74", "82")]),
        ("Indicator | Uitkomst 2021 | Ondergrens | Bovengrens\nVeilig (%) | 41 | 38 | 44,5",
         [("2021", "41", None, "38", "44.5")]),
        ("Indicator | Realisatie 2021 | 95%-betrouwbaarheidsinterval\nVeilig (%) | 41 | 38-44",
         [("2021", "41", None, "38", "44")]),
        ("Indicator | 2020 (n=402) | 2021 (n = 1.015)\nVeilig (%) | 81 | 83",
         [("2020", "81", 402, "", ""), ("2021", "83", 1015, "", "")]),
        ("Indicator | Realisatie 2021 | Bron | n\nVeilig (%) | 41 | Peiling | 210",
         [("2021", "41", 210, "", "")]),
    ],
    ids=["n behind each", "respondents and margin", "ends", "interval", "n in the heads", "the only figures"],
)  # fmt: skip
def test_columns_of_accuracy(drawn: str, expected: list[tuple[str, str, int | None, str, str]]) -> None:
    plan = read(drawn)
    assert sure(plan) == expected
    assert not plan.unread


@pytest.mark.parametrize(
    "drawn",
    [
        "Indicator | 2020 | 2021 | Bron | n\nVeilig (%) | 81 | 83 | Peiling | 402",
        "Indicator | 2020 | n | n\nVeilig (%) | 81 | 402 | 402",
        "Indicator | 2020 | n\nVeilig (%) | n.b. | 402",
        "Indicator | 2020 | n\nVeilig (%) | 81 | 402,5",
        "Indicator | Realisatie 2020 | Ondergrens\nVeilig (%) | 41 | 402",
    ],
    ids=["of which year", "twice", "no figure", "half a respondent", "above the figure"],
)
def test_what_fits_no_figure_is_left_unread(drawn: str) -> None:
    plan = read(drawn)
    assert {row[2:] for row in sure(plan)} == {(None, "", "")}
    assert all("402" in row.text for row in plan.unread)
    assert plan.unread


@given(st.integers(0, 100), st.integers(0, 50), st.integers(1, 9999))
def test_the_figure_lies_in_the_middle_of_its_margin(value: int, margin: int, size: int) -> None:
    plan = read(f"Indicator | Realisatie 2020 | Marge | n\nVeilig (%) | {value} | ± {margin} | {size}")
    (row,) = plan.observations
    assert row.lower is not None
    assert row.upper is not None
    assert (row.lower + row.upper) / 2 == row.value == value
    assert row.upper - row.lower == 2 * margin
    assert row.sample_size == size
