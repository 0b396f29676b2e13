"""Heads in two lines, in text that kept the order of its cells only."""

from __future__ import annotations

import pytest

from koersvast.reading.blocks import Table
from koersvast.reading.layout.text.in_order import find
from koersvast.reading.recognise.vocabulary import load_vocabulary
from tests.reading.helping import pieces

WORDS = load_vocabulary()
ROWS = """
        Aantal gezinnen met een coach GR 46 60 58 75
        Ouders die de cursus afronden (%) CEO 72% 75% 69% 80%
        Scholen die meedoen GR 2 4 4 6
        """


def heads(text: str) -> list[list[str]]:
    return [
        [cell.text for cell in block.rows[0]]
        for found in find(pieces(text), WORDS)
        for block in found.blocks
        if isinstance(block, Table)
    ]


TOLD = {
    "sorts that begin again under each year": (
        "Indicator Bron\n        2021 2022\n        RW SW RW SW",
        ["Indicator", "Bron", "2021 RW", "2021 SW", "2022 RW", "2022 SW"],
    ),
    "years that begin again under each sort": (
        "Indicator Bron\n        Realisatie Streefwaarde\n        2021 2022 2021 2022",
        ["Indicator", "Bron", "Realisatie 2021", "Realisatie 2022", "Streefwaarde 2021", "Streefwaarde 2022"],
    ),
}


@pytest.mark.parametrize(("lines", "columns"), TOLD.values(), ids=TOLD.keys())
def test_what_begins_again_tells_what_belongs_together(lines: str, columns: list[str]) -> None:
    assert heads(f"\n        {lines}{ROWS}") == [columns]


NOT_TOLD = {
    "a year that lacks one of the sorts: the first or the last": (
        "Indicator Bron\n        2021 2022\n        RW SW RW",
        "Scholen die meedoen GR 2 4 4\n        Aantal coaches GR 2 4 6",
    ),
    "years that do not begin again": (
        "Indicator Bron\n        Realisatie Streefwaarde\n        2019 2020 2021 2022",
        "Scholen die meedoen GR 2 4 4 6\n        Aantal coaches GR 2 4 6 7",
    ),
}


@pytest.mark.parametrize(("lines", "rows"), NOT_TOLD.values(), ids=NOT_TOLD.keys())
def test_what_may_belong_to_two_heads_is_not_read(lines: str, rows: str) -> None:
    assert heads(f"\n        {lines}\n        {rows}\n        ") == []
