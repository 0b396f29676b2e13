"""What a year will come to, and who grew otherwise than the rest."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koersvast.assessing.forecast import Outlook, year_end
from koersvast.assessing.forecast_growth import growth

YEARS = [100, 110, 90, 120, 105, 118, 96, 131, 108, 125, 99, 140, 112, 128, 105, 149]


def test_known_answer_of_r():
    """exp(log(239) + predict(lm(log(whole / half) ~ 1), new, interval = "prediction")) of R 4.2, with the
    first halves of four years."""
    found = year_end([*YEARS, 115, 124])
    assert (found.expected, found.lower, found.upper) == pytest.approx(
        (484.0695435250, 463.8115438797, 505.2123563128)
    )
    assert (found.quarters, found.years, found.so_far) == (2, 4, 239)


@pytest.mark.parametrize(
    ("values", "budget", "outlook"),
    [
        pytest.param([*YEARS, 115, 124], 600, Outlook.BELOW, id="surely within budget"),
        pytest.param([*YEARS, 115, 124], 400, Outlook.ABOVE, id="surely above"),
        pytest.param([*YEARS, 115, 124], 485, Outlook.UNCERTAIN, id="nobody can tell"),
        pytest.param([*YEARS, 115, 124], None, Outlook.NO_BUDGET, id="nothing to hold it against"),
        pytest.param(YEARS, 494, Outlook.BELOW, id="a whole year that ends on its budget"),
        pytest.param(YEARS, 493, Outlook.ABOVE, id="a whole year above it"),
        pytest.param([*YEARS[:8], 115, 124], 600, Outlook.TOO_FEW, id="two earlier years"),
        pytest.param([0] * 12 + [115], 600, Outlook.TOO_FEW, id="years with nothing in them"),
        pytest.param([*YEARS, 0], 600, Outlook.TOO_FEW, id="nothing yet"),
    ],
)
def test_against_a_budget(values, budget, outlook):
    assert year_end(values, budget=budget).outlook is outlook


def test_the_chance_is_a_half_where_the_budget_is_what_is_expected():
    expected = year_end([*YEARS, 115, 124]).expected
    assert year_end([*YEARS, 115, 124], budget=expected).chance == pytest.approx(0.5)


@given(st.lists(st.floats(1, 1e6), min_size=13, max_size=24), st.floats(0.01, 1000))
def test_another_unit_gives_the_same_answer(values, factor):
    one, other = year_end(values), year_end([value * factor for value in values])
    assert other.expected == pytest.approx(one.expected * factor, rel=1e-6)
    assert other.lower == pytest.approx(one.lower * factor, rel=1e-6)


@pytest.mark.parametrize("values", [[], [1, float("nan")]])
def test_no_numbers_are_refused(values):
    with pytest.raises(ValueError, match="expected numbers"):
        year_end(values)


NAMES = [f"aanbieder {number}" for number in range(20)]


def test_the_one_that_doubled_is_found():
    found = growth(NAMES, [40] * 20, [*[41] * 19, 90])
    assert [one.name for one in found if one.unusual] == [NAMES[-1]]
    assert found[-1].factor == 2.25


def test_growth_of_all_is_unusual_of_none():
    assert not any(one.unusual for one in growth(NAMES, [40] * 20, [80] * 20))


def test_a_restless_market_raises_no_alarm():
    before, after = [40, 80] * 10, [80, 40] * 10
    assert not any(one.unusual for one in growth(NAMES, before, after))


def test_too_few_say_nothing():
    found = growth(["a", "b", "c"], [1, 50, 60], [8, 52, 61])
    assert (found[0].p, found[0].unusual) == (None, False)


def test_chance_alone_seldom_alarms():
    """A hundred times twenty providers that grew by chance alone: an alarm in at most one time in ten."""
    draw = random.Random(3)
    alarms = 0
    for _ in range(100):
        before, after = ([sum(draw.random() < 0.5 for _ in range(80)) for _ in NAMES] for _ in range(2))
        alarms += any(one.unusual for one in growth(NAMES, before, after))
    assert alarms <= 10


@pytest.mark.parametrize(("before", "after"), [([1], [1, 2]), ([-1, 2], [1, 2])])
def test_wrong_counts_are_refused(before, after):
    with pytest.raises(ValueError, match="expected"):
        growth(["a", "b"], before, after)
