"""Trend tests against SciPy, pymannkendall, R and plain counting of orders."""

from itertools import permutations

import numpy as np
import pymannkendall
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy import stats

from koersvast.assessing.kendall import s_statistic
from koersvast.assessing.trends import TrendOutcome, mann_kendall, proportions, theil_sen


@pytest.mark.parametrize(
    ("values", "s", "p", "outcome"),
    [
        # Gilbert (1987), Statistical methods for environmental pollution monitoring, table A18:
        # one-sided chances: S = 10 with n = 5 0.0083, S = 8 0.042, S = 15 with n = 6 0.0014.
        ([1, 2, 3, 4, 5], 10, 2 / 120, TrendOutcome.RISING),
        ([5, 4, 3, 2, 1], -10, 2 / 120, TrendOutcome.FALLING),
        ([1, 2, 3, 5, 4], 8, 10 / 120, TrendOutcome.NONE),
        ([1, 2, 3, 4, 5, 6], 15, 2 / 720, TrendOutcome.RISING),
        # Equal values only: no order at all.
        ([7, 7, 7, 7, 7], 0, 1.0, TrendOutcome.NONE),
    ],
)
def test_mann_kendall_by_hand(values, s, p, outcome):
    found = mann_kendall(values)
    assert (found.s, found.outcome) == (s, outcome)
    assert found.p == pytest.approx(p, rel=1e-12)


@pytest.mark.parametrize("values", [[], [1.0], [1, 2], [1, 2, 3], [1, 2, 3, 4]])
def test_fewer_than_five_points_give_no_statement(values):
    found = mann_kendall(values)
    assert found.outcome is TrendOutcome.TOO_FEW
    assert found.p is None
    assert found.count == len(values)


@given(st.lists(st.integers(0, 1000), min_size=5, max_size=33, unique=True))
def test_without_equal_values_it_is_scipys_exact_chance(values):
    expected = stats.kendalltau(range(len(values)), values, method="exact")
    found = mann_kendall(values)
    assert found.p == pytest.approx(expected.pvalue, rel=1e-9, abs=1e-12)
    assert found.tau == pytest.approx(expected.statistic, rel=1e-9, abs=1e-12)


@given(st.lists(st.integers(0, 3), min_size=5, max_size=7))
def test_with_equal_values_it_is_the_count_over_all_orders(values):
    s = mann_kendall(values).s
    orders = [s_statistic(order) for order in permutations(values)]
    expected = sum(abs(other) >= abs(s) for other in orders) / len(orders)
    assert mann_kendall(values).p == pytest.approx(expected, rel=1e-12)


@given(st.lists(st.integers(0, 60), min_size=41, max_size=70))
def test_beyond_forty_points_it_is_pymannkendall(values):
    assume(len(set(values)) > 1)
    expected = pymannkendall.original_test(values)
    found = mann_kendall(values)
    assert found.s == expected.s
    assert found.p == pytest.approx(expected.p, rel=1e-6, abs=1e-12)


def test_the_normal_approximation_takes_over_smoothly():
    rng = np.random.default_rng(7)
    values = list(rng.normal(size=40))
    assert mann_kendall(values).p == pytest.approx(pymannkendall.original_test(values).p, abs=0.0025)


@given(
    st.lists(
        st.tuples(st.integers(1990, 2030), st.floats(-1e4, 1e4)),
        min_size=2,
        max_size=25,
        unique_by=lambda p: p[0],
    )
)
def test_theil_sen_is_scipys(points):
    periods, values = zip(*sorted(points), strict=True)
    expected = stats.theilslopes(values, periods, method="joint")
    found = theil_sen(periods, values)
    assert found.slope == pytest.approx(expected.slope, rel=1e-9, abs=1e-9)
    assert found.intercept == pytest.approx(expected.intercept, rel=1e-9, abs=1e-5)


def test_one_odd_point_hardly_moves_theil_sen():
    assert theil_sen([1, 2, 3, 4, 5], [10, 12, 14, 16, 99]).slope == pytest.approx(2)


def test_proportions_meet_prop_trend_test_in_r():
    # R: prop.trend.test(c(15, 10, 5, 3, 2), rep(30, 5)): X-squared = 20.29192547, p-value = 6.64805534e-06
    found = proportions([15, 10, 5, 3, 2], [30, 30, 30, 30, 30])
    assert found.z**2 == pytest.approx(20.29192547, rel=1e-9)
    assert found.p == pytest.approx(6.64805534e-06, rel=1e-8)
    assert found.outcome is TrendOutcome.FALLING
    assert found.slope == pytest.approx(-0.11, abs=1e-9)


@pytest.mark.parametrize(
    ("x", "n", "outcome"),
    [
        ([1, 2, 3], [10, 10, 10], TrendOutcome.TOO_FEW),
        ([0, 0, 0, 0, 0], [10, 10, 10, 10, 10], TrendOutcome.NONE),
        ([5, 5, 5, 5, 5], [10, 10, 10, 10, 10], TrendOutcome.NONE),
        ([10, 20, 30, 40, 50], [100, 100, 100, 100, 100], TrendOutcome.RISING),
    ],
)
def test_proportions_by_case(x, n, outcome):
    assert proportions(x, n).outcome is outcome


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: mann_kendall([1.0, float("nan")]), r"values\[1\] is nan"),
        (lambda: theil_sen([2018], [1.0]), "two different periods"),
        (lambda: theil_sen([2018, 2018], [1.0, 2.0]), "two different periods"),
        (lambda: theil_sen([2018, 2019], [1.0]), "found 2 periods and 1 values"),
        (lambda: proportions([1, 2], [10]), "found 2 in x and 1 in n"),
        (lambda: proportions([11], [10]), r"x\[0\] is 11 of 10"),
        (lambda: proportions([1, 2], [10, 10], [2018, 2018]), "all periods are 2018"),
    ],
)
def test_wrong_input_is_named(call, message):
    with pytest.raises(ValueError, match=message):
        call()
