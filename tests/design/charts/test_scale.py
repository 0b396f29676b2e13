"""Axes: round marks, all values on them, and no exaggeration."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koersvast.design.charts.scale import Scale, axis, nice_step

VALUES = st.lists(
    st.floats(min_value=-1e9, max_value=1e9, allow_nan=False).map(lambda value: round(value, 3)),
    min_size=1,
    max_size=12,
)


@pytest.mark.parametrize(
    ("values", "ceiling", "marks"),
    [
        ([43, 47], 100, [35, 40, 45, 50, 55]),  # a small change keeps room around it
        ([97, 99], 100, [85, 90, 95, 100]),  # percentages end at 100
        ([0, 100], 100, [0, 50, 100]),
        ([104, 120], 100, [90, 100, 110, 120, 130]),  # more than the ceiling: it is no ceiling here
        ([0.1, 0.3], None, [0, 0.1, 0.2, 0.3, 0.4]),  # near zero: from zero
        ([-5, 3], None, [-10, -5, 0, 5]),
        ([-9, -8], None, [-10, -9, -8, -7]),
        ([0, 0], None, [0, 0.5, 1]),
    ],
)
def test_marks_are_round(values: list[float], ceiling: float | None, marks: list[float]) -> None:
    assert axis(values, ceiling=ceiling) == marks


@given(VALUES)
def test_every_value_lies_on_the_axis(values: list[float]) -> None:
    marks = axis(values)
    assert marks[0] <= min(values) + 1e-6
    assert marks[-1] >= max(values) - 1e-6


@given(VALUES)
def test_marks_rise_in_equal_steps_and_are_few(values: list[float]) -> None:
    marks = axis(values)
    steps = {round((b - a) / (marks[1] - marks[0]), 6) for a, b in pairwise(marks)}
    assert steps == {1.0}
    assert 2 <= len(marks) <= 8


@given(VALUES.filter(lambda values: min(values) >= 0))
def test_values_from_zero_up_have_no_marks_below_zero(values: list[float]) -> None:
    assert axis(values)[0] >= 0


@pytest.mark.parametrize(
    ("span", "wanted", "step"), [(10, 5, 2), (10, 4, 5), (0.9, 4, 0.5), (1_000_000, 4, 500_000)]
)
def test_steps_are_one_two_or_five(span: float, wanted: int, step: float) -> None:
    assert nice_step(span, wanted) == pytest.approx(step)


def test_a_scale_may_run_down() -> None:
    down = Scale(0, 100, 200, 0)
    assert (down(0), down(25), down(100)) == (200, 150, 0)
