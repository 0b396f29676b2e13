"""Tables drawn at random, printed in the ways that only keep the order of the cells, and read back."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from koersvast.reading.blocks import Table
from koersvast.reading.layout.text.in_order import find
from koersvast.reading.layout.text.lines import lines_of
from koersvast.reading.recognise.vocabulary import load_vocabulary

WORDS = load_vocabulary()
WIDTH = 28

Grid = list[list[str]]


def one_cell_a_line(grid: Grid) -> str:
    return "\n".join(line for row in grid for cell in row for line in textwrap.wrap(cell, WIDTH))


def blank_lines_between(grid: Grid) -> str:
    return "\n\n".join("\n".join(textwrap.wrap(cell, WIDTH)) for row in grid for cell in row)


def words_in_order(grid: Grid) -> str:
    """A cell of one line is followed by the next one on that line; one of more lines has them to itself."""
    lines: list[str] = []
    for row in grid:
        anew = True
        for cell in row:
            first, *others = textwrap.wrap(cell, WIDTH)
            lines = [*lines, first] if anew else [*lines[:-1], f"{lines[-1]} {first}"]
            lines += others
            anew = bool(others)
    return "\n".join(lines)


PRINTED = [one_cell_a_line, blank_lines_between, words_in_order]

names = st.builds(
    lambda begin, who, end: f"{begin} {who}{end}",
    st.sampled_from(["Aantal", "Percentage", "Tevredenheid van", "Gebruik door", "Overlast volgens"]),
    st.sampled_from(["jongeren", "inwoners van 65 jaar en ouder", "cliënten met een indicatie", "bezoekers"]),
    st.sampled_from(["", " in de eigen buurt", " dat zich inzet voor een ander", " binnen zes weken (%)"]),
)
figures = st.one_of(
    st.integers(0, 99999).map(lambda n: f"{n:,}".replace(",", ".")),
    st.integers(0, 999).map(lambda n: f"{n / 10:.1f}".replace(".", ",")),
    st.sampled_from(["n.b.", "-", "45%", "≥ 12", "p.m.", "minimaal 80", "< 7,5%", "(1.250)", "1.340-"]),
)
HEADS = [["Indicator", "R2020", "B2021", "B2022"], ["Indicator", "Bron", "Nulmeting", "Realisatie 2021"]]


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    head = draw(st.sampled_from(HEADS))
    chosen = draw(st.lists(names, min_size=2, max_size=6, unique=True))
    source = [draw(st.sampled_from(["CBS", "GGD", "Eigen registratie"])) for _ in chosen]
    rows = [
        [name, *([where] if "Bron" in head else []), *(draw(figures) for _ in head[1 + ("Bron" in head) :])]
        for name, where in zip(chosen, source, strict=True)
    ]
    return [head, *rows]


@pytest.mark.parametrize("printed", PRINTED)
@settings(max_examples=80, deadline=None)
@given(grid=grids())
def test_a_row_is_read_back_as_it_was_or_kept_together(printed: Callable[[Grid], str], grid: Grid) -> None:
    for found in find(lines_of(printed(grid)), WORDS):
        for table in found.blocks:
            assert isinstance(table, Table)
            sure = [row for row in table.rows[1:] if not any(cell.doubt for cell in row)]
            assert all([cell.text for cell in row] in grid for row in sure)


@pytest.mark.parametrize("printed", PRINTED)
@settings(max_examples=40, deadline=None)
@given(grid=grids())
def test_each_part_of_a_table_is_in_one_cell(printed: Callable[[Grid], str], grid: Grid) -> None:
    lines = lines_of(printed(grid))
    for found in find(lines, WORDS):
        cells = [cell for table in found.blocks for row in table.rows for cell in row]  # type: ignore[union-attr]
        told = sorted(word for cell in cells for piece in cell.pieces for word in piece.text.split())
        printed_words = (word for line in lines[found.start : found.stop] for word in line.text.split())
        assert told == sorted(printed_words)
        for cell in cells:
            for piece in cell.pieces:
                line = lines[int(piece.locator[1:]) - 1]
                assert piece.text in " ".join(line.text.split())


@pytest.mark.parametrize("printed", PRINTED)
def test_a_plain_table_is_read_whole(printed: Callable[[Grid], str]) -> None:
    grid = [
        ["Indicator", "Bron", "Nulmeting", "R2021", "B2022"],
        ["Aantal jongeren dat deelneemt aan een traject", "CBS", "1.204", "1.198", "1.300"],
        ["Wachttijd", "Registratie", "6,5", "n.b.", "≤ 6"],
        ["Tevredenheid van bezoekers over de openingstijden", "CBS", "81%", "82%", "minimaal 85%"],
    ]
    (found,) = find(lines_of(printed(grid)), WORDS)
    (table,) = found.blocks
    assert isinstance(table, Table)
    assert [[cell.text for cell in row] for row in table.rows] == grid
