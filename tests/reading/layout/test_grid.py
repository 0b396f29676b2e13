"""Which rows at the top of a table are its head, for files that do not tell."""

from __future__ import annotations

import pytest

from koersvast.reading.layout.grid import head_rows
from tests.reading.helping import table


@pytest.mark.parametrize(
    ("rows", "heads"),
    [
        pytest.param([["Doel", "2021", "2022"], ["Lezen", "4", "5"]], 1, id="years and figures"),
        pytest.param(
            [["Doel", "Begroot", ""], ["", "2021", "2022"], ["Lezen", "4", "5"]], 2, id="a row of years below"
        ),
        pytest.param(
            [
                ["Actie", "Planning", "Stand"],
                ["Leesclub", "2022-2024", "In 2023 gestart"],
                ["Taalles", "2023", "Klaar"],
            ],
            1,
            id="years in a row with a label of its own",
        ),
    ],
)
def test_head_rows(rows: list[list[str]], heads: int) -> None:
    assert head_rows(table(*rows).rows) == heads
