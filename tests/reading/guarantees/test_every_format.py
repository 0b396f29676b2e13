"""An invented table gives the same rows from every kind of file: fonts, places and line ends tell nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from koersvast.plan import Observation, Plan, Target, Unread
from koersvast.reading import Reading, read, read_beside
from koersvast.texts import text
from tests.reading.guarantees.printing import FORMS, HEADS, Form, Row, tables, text_at

EVERY_FORM = pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
# Every example is read again for each kind of file.
FEW = settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _read(folder: Path, form: Form, rows: list[Row]) -> Reading:
    path = folder / "begroting"
    path.write_bytes(form.printed([HEADS, *rows]))
    return read_beside(path)


def _stated(plan: Plan) -> list[Observation | Target | Unread]:
    return [*plan.observations, *plan.targets, *plan.unread]


def _raw(row: Observation | Target | Unread) -> str:
    return row.text if isinstance(row, Unread) else row.raw


def _digits(texts: Iterable[str]) -> Counter[str]:
    return Counter(letter for words in texts for letter in words if letter.isdigit())


@EVERY_FORM
@FEW
@given(rows=tables())
def test_every_figure_stands_once_in_a_row_or_among_the_unread(
    tmp_path: Path, form: Form, rows: list[Row]
) -> None:
    plan = _read(tmp_path, form, rows).plan
    assert _digits(map(_raw, _stated(plan))) == _digits(cell for row in rows for cell in row[1:-1])
    assert all(row.reason for row in plan.unread)


@EVERY_FORM
@FEW
@given(rows=tables())
def test_what_stands_at_the_place_of_a_row_is_what_it_says(
    tmp_path: Path, form: Form, rows: list[Row]
) -> None:
    reading = _read(tmp_path, form, rows)
    (layout,) = reading.layouts.values()
    for row in _stated(reading.plan):
        assert "".join(_raw(row).split()) in text_at(layout, row.locator)


@EVERY_FORM
@FEW
@given(rows=tables())
def test_figures_are_those_of_their_rows_and_columns(tmp_path: Path, form: Form, rows: list[Row]) -> None:
    plan = _read(tmp_path, form, rows).plan
    names = {row.id: row.name for row in plan.indicators}
    printed = {
        (row[0], head.split()[1]): cell.replace("≥", ">")
        for row in rows
        for head, cell in zip(HEADS[1:-1], row[1:-1], strict=True)
    }
    for figure in (*plan.observations, *plan.targets):
        stated = printed[names[figure.indicator], figure.period]
        assert figure.raw.replace("≥", ">") == stated


@EVERY_FORM
@FEW
@given(rows=tables())
def test_read_again_it_gives_the_same_rows_and_ids(tmp_path: Path, form: Form, rows: list[Row]) -> None:
    once = _read(tmp_path, form, rows).plan
    assert read(tmp_path / "begroting") == once


# What is printed, what stands around it, and why it is not sure; "" where it must be left unread.
AMBIGUOUS = [
    ("1.234", "12.5", "reading-doubt-point"),
    ("1,250", "13.5", "reading-doubt-comma"),
    ("2 345", "1234", "reading-doubt-space"),
    ("ca. 1200", "1300", "reading-doubt-about"),
    ("zie pagina 12", "1300", ""),
    ("5-7 (2019-2020)", "6", ""),
]


@EVERY_FORM
@pytest.mark.parametrize(("cell", "around", "doubt"), AMBIGUOUS, ids=[case[0] for case in AMBIGUOUS])
def test_a_cell_that_can_be_read_in_two_ways_is_flagged(
    tmp_path: Path, form: Form, cell: str, around: str, doubt: str
) -> None:
    rows: list[Row] = [
        ("Leegstand", cell, around, around, around, "CBS"),
        ("Huizen zonder gas", around, around, around, around, "CBS"),
    ]
    plan = _read(tmp_path, form, rows).plan
    found = [row for row in _stated(plan) if _raw(row) == cell]
    assert len(found) == 1, [_raw(row) for row in _stated(plan)]
    if isinstance(found[0], Unread):
        return
    assert doubt, found[0]
    assert text(doubt) in found[0].note


def test_the_name_of_the_file_tells_nothing(tmp_path: Path) -> None:
    form, rows = FORMS[2], [("Leegstand", "12", "13", "14", "15", "CBS")]
    path = tmp_path / "anders.txt"
    path.write_bytes(form.printed([HEADS, *rows]))
    other = read(path)
    assert [row.raw for row in other.targets] == [row.raw for row in _read(tmp_path, form, rows).plan.targets]
