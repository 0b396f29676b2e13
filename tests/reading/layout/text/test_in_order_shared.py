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


def rows(text: str) -> list[list[str]]:
    return [
        [cell.text + ("?" if cell.doubt else "") for cell in row]
        for found in find(pieces(text), WORDS)
        for block in found.blocks
        if isinstance(block, Table)
        for row in block.rows
    ]


def one_below_the_other(*cells: str) -> str:
    """Cells with blank lines between them; lines within a cell are parted by a slash."""
    return "\n\n".join(cell.replace("/", "\n") for cell in cells)


def test_heads_of_figures_that_are_printed_before_the_head_of_the_names() -> None:
    text = one_below_the_other(
        *["1e kwartaal/2024", "2e kwartaal/2024", "Streefwaarde/2024", "Indicator", "Eenheid", "Trend"],
        *["Nieuwe meldingen", "aantal", "412", "388", "1.500", "stijgend"],
        *["Uitstroom naar werk", "aantal", "33", "41", "160", "dalend"],
    )
    assert rows(text) == [
        ["Indicator", "Eenheid", "1e kwartaal 2024", "2e kwartaal 2024", "Streefwaarde 2024", "Trend"],
        ["Nieuwe meldingen", "aantal", "412", "388", "1.500", "stijgend"],
        ["Uitstroom naar werk", "aantal", "33", "41", "160", "dalend"],
    ]


def test_a_year_never_loses_the_quarter_in_the_line_above_it() -> None:
    text = one_below_the_other(
        *["Iets anders/1e kwartaal/2024", "2e kwartaal/2024", "Indicator", "Eenheid"],
        *["Nieuwe meldingen", "aantal", "412", "388"],
        *["Uitstroom naar werk", "aantal", "33", "41"],
    )
    assert not any("2024" in row for row in rows(text))


def test_a_cell_may_hold_several_figures_each_with_its_year() -> None:
    text = one_below_the_other(
        *["Code", "Indicator", "Realisatie", "Streefwaarde", "Bron"],
        *["4.A.1", "Woningen opgeleverd", "64 (2021)/88 (2022)", "90 (2025)/110 (2028)", "Register"],
        *["4.A.2", "Wachttijd in weken", "9,5 (2021)", "≤ 6 (2025)/≤ 4 (2028)", "Register"],
    )
    assert rows(text)[1:] == [
        ["4.A.1", "Woningen opgeleverd", "64 (2021) 88 (2022)", "90 (2025) 110 (2028)", "Register"],
        ["4.A.2", "Wachttijd in weken", "9,5 (2021)", "≤ 6 (2025) ≤ 4 (2028)", "Register"],
    ]


def test_brackets_at_the_end_of_a_name_are_no_part_of_the_source() -> None:
    text = """
        Indicator Bron 2021 2022
        Ouders die de cursus afronden (%) GR 72% 75%
        Scholen die meedoen GR 2 4
        """
    assert rows(text)[1:] == [
        ["Ouders die de cursus afronden (%)", "GR", "72%", "75%"],
        ["Scholen die meedoen", "GR", "2", "4"],
    ]


def test_a_title_with_its_unit_is_the_corner_of_a_budget() -> None:
    text = """
        Programma Sociaal (x € 1.000) Rekening 2023 Begroting 2024
        Lasten 41.902 43.115
        Baten 15.220 15.640
        """
    assert rows(text) == [
        ["Programma Sociaal (x € 1.000)", "Rekening 2023", "Begroting 2024"],
        ["Lasten", "41.902", "43.115"],
        ["Baten", "15.220", "15.640"],
    ]
