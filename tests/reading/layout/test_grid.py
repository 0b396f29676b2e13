"""A full grid from cells, and which of its rows are heads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koersvast.reading.blocks import Cell, Piece
from koersvast.reading.layout.grid import head_rows, table_of


def cell(text: str, across: int = 1, down: int = 1) -> Cell:
    return Cell((Piece(text, "b1"),) if text else (), across=across, down=down)


@pytest.mark.parametrize(
    ("rows", "heads"),
    [
        (["Wijk|2023|2024", "Noord|1|2"], 1),
        (["Wijk|Realisatie|", "|2023|2024", "Noord|1|2"], 2),  # years below a head
        (["Cijfers {3}||", "Wijk|2023|2024", "Noord|1|2"], 2),  # a title over the whole table
        (["Wijk|Doel {2}|", "|laag|hoog", "Noord|1|2"], 2),  # a head over several columns
        (["Activiteit|Resultaat", "Toezicht|Gestopt", "Licht|Klaar"], 1),  # words only
        (["Wijk|2023", "Groep A {2}|", "Noord|1"], 1),  # the name of a group of rows is no head
        (["Wijk|2023", "Noord|n.b.", "Zuid|1"], 1),  # an absent figure is a figure
        (["2023", "2024"], 1),
        ([], 0),
    ],
)
def test_rows_of_heads(rows: list[str], heads: int) -> None:
    made = []
    for row in rows:
        cells = []
        for text in row.split("|"):
            name, _, across = text.partition(" {")
            cells.append(cell(name, int(across.rstrip("}") or 1) if across else 1))
        made.append(cells)
    assert head_rows(made) == heads


places = st.tuples(st.integers(0, 4), st.integers(0, 4), st.integers(1, 4), st.integers(1, 4))


@given(st.lists(places, max_size=12))
def test_no_text_is_lost_and_every_row_is_full(claims: list[tuple[int, int, int, int]]) -> None:
    cells = [
        (row, column, cell(f"t{n}", across, down)) for n, (row, column, across, down) in enumerate(claims)
    ]
    table = table_of(cells)
    if table is None:
        assert not claims
        return
    texts = [piece.text for row in table.rows for one in row for piece in one.pieces]
    assert sorted(texts) == sorted(f"t{n}" for n in range(len(claims)))
    assert {len(row) for row in table.rows} == {table.width}
    assert all(
        one.across <= table.width - c and one.down <= len(table.rows) - r
        for r, row in enumerate(table.rows) for c, one in enumerate(row)
    )  # fmt: skip


def test_rows_and_columns_without_text_are_left_out() -> None:
    table = table_of([(0, 0, cell("a")), (2, 3, cell("b")), (1, 1, cell(""))])
    assert table is not None
    assert [[one.text for one in row] for row in table.rows] == [["a", ""], ["", "b"]]
