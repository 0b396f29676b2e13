"""Intervals against published examples, PHEindicatormethods, R, SciPy and statsmodels."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats
from statsmodels.stats import proportion, rates

from koersvast.assessing import intervals

EXACTLY = {"rel": 1e-9, "abs": 1e-12}

# x, n, confidence, lower, upper: PHEindicatormethods' own test table of Wilson limits.
WILSON = [
    (65, 100, 0.95, 0.5525444329688797, 0.7363575175690247),
    (1045, 5000, 0.95, 0.19795549880013297, 0.22049130373189027),
    (0.445, 1, 0.95, 0.04381744772058822, 0.9334621276979156),
    (65, 100, 0.998, 0.4954946574070431, 0.7783540614089697),
    (1045, 5000, 0.998, 0.19179381799015244, 0.22731562902525818),
    (7776456, 7564336677, 0.95, 0.0010273201001641094, 0.0010287644578977231),
    (1, 100, 0.998, 0.000873065697299977, 0.1045544528370582),
]


@pytest.mark.parametrize(("x", "n", "confidence", "lower", "upper"), WILSON)
def test_wilson_meets_the_public_health_table(x, n, confidence, lower, upper):
    found = intervals.wilson(x, n, confidence)
    assert (found.lower, found.upper) == pytest.approx((lower, upper), **EXACTLY)
    assert found.value == pytest.approx(x / n)


# The seven shares of Newcombe (1998), Statistics in Medicine 17, 857-872, table I: score and exact limits.
NEWCOMBE_SHARES = [
    (81, 263, (0.2553, 0.3662), (0.2527, 0.3676)),
    (15, 148, (0.0624, 0.1605), (0.0578, 0.1617)),
    (0, 20, (0.0, 0.1611), (0.0, 0.1684)),
    (1, 29, (0.0061, 0.1718), (0.0009, 0.1776)),
]


@pytest.mark.parametrize(("x", "n", "score", "exact"), NEWCOMBE_SHARES)
def test_shares_meet_newcombes_table(x, n, score, exact):
    wilson, clopper = intervals.wilson(x, n), intervals.clopper_pearson(x, n)
    assert (round(wilson.lower, 4), round(wilson.upper, 4)) == score
    assert (round(clopper.lower, 4), round(clopper.upper, 4)) == exact


# count, confidence, lower, upper: PHEindicatormethods; exact below ten, Byar from ten.
BYAR = [
    (65, 0.95, 50.163187710459454, 82.84913854593984),
    (1045, 0.95, 982.5932018073325, 1110.33121298565),
    (65, 0.998, 42.8802614714802, 94.00029084431802),
    (10, 0.998, 2.916318374695686, 24.193724927880535),
    (1, 0.95, 0.025317807984289897, 5.571643390938898),
    (5, 0.95, 1.62348639011842, 11.668332079322669),
    (5, 0.998, 0.739371731917839, 16.454745203680105),
]


@pytest.mark.parametrize(("count", "confidence", "lower", "upper"), BYAR)
def test_byar_meets_the_public_health_table(count, confidence, lower, upper):
    found = intervals.byar(count, confidence)
    assert (found.lower, found.upper) == pytest.approx((lower, upper), **EXACTLY)


def test_byar_of_nothing_counted():
    found = intervals.byar(0)
    assert found.lower == 0
    assert found.upper == pytest.approx(-np.log(0.025), **EXACTLY)


# numerator, denominator, per, lower, upper: PHEindicatormethods.
RATES = [
    (20, 100, 100_000, 12211.428834875936, 30889.880369197064),
    (1, 100, 100_000, 25.317807984289896, 5571.643390938898),
    (222, 3215, 100, 6.026574877652675, 7.87572937087185),
]


@pytest.mark.parametrize(("count", "population", "per", "lower", "upper"), RATES)
def test_rate_meets_the_public_health_table(count, population, per, lower, upper):
    found = intervals.rate(count, population, per=per)
    assert (found.lower, found.upper) == pytest.approx((lower, upper), **EXACTLY)


AREA = [33.09375, 48.38596, 64.83495, 67.98475, 22.93556, 71.23587, 38.78465, 82.37927]


@pytest.mark.parametrize(
    ("confidence", "lower", "upper"),
    [(0.95, 36.168325241336504, 71.24036475866352), (0.998, 18.216705294788838, 89.19198470521118)],
)
def test_mean_meets_the_public_health_table(confidence, lower, upper):
    found = intervals.mean(AREA, confidence)
    assert (found.lower, found.upper) == pytest.approx((lower, upper), **EXACTLY)
    assert found.value == pytest.approx(53.704345)


# Newcombe (1998), Statistics in Medicine 17, 873-890, table II, method 10.
NEWCOMBE = [
    (56, 70, 48, 80, 0.0524, 0.3339),
    (9, 10, 3, 10, 0.1705, 0.8090),
    (6, 7, 2, 7, 0.0582, 0.8062),
    (5, 56, 0, 29, -0.0381, 0.1926),
    (0, 10, 0, 20, -0.1611, 0.2775),
    (0, 10, 0, 10, -0.2775, 0.2775),
    (10, 10, 0, 20, 0.6791, 1.0),
    (10, 10, 0, 10, 0.6075, 1.0),
]


@pytest.mark.parametrize(("x1", "n1", "x2", "n2", "lower", "upper"), NEWCOMBE)
def test_difference_meets_newcombes_table(x1, n1, x2, n2, lower, upper):
    found = intervals.newcombe(x1, n1, x2, n2)
    assert (round(found.lower, 4), round(found.upper, 4)) == (lower, upper)


def test_rate_ratio_meets_the_example_of_poisson_test_in_r():
    # R: poisson.test(c(11, 6 + 8 + 7), c(800, 1083 + 1050 + 878)): 1.971488, 0.8584264 to 4.2772659.
    found = intervals.rate_ratio(11, 800, 21, 3011)
    assert (found.value, found.lower, found.upper) == pytest.approx(
        (1.971488, 0.8584264, 4.2772659), rel=1e-6
    )


def test_rate_ratio_without_events_in_the_second_is_unknown_above():
    found = intervals.rate_ratio(4, 100, 0, 100)
    assert np.isnan(found.value)
    assert np.isnan(found.upper)
    assert found.lower > 0


counts = st.integers(0, 5000)
confidences = st.sampled_from([0.8, 0.9, 0.95, 0.99, 0.998])


@given(counts, counts, confidences)
def test_shares_agree_with_statsmodels(x, more, confidence):
    n = x + more + 1
    wilson, clopper = intervals.wilson(x, n, confidence), intervals.clopper_pearson(x, n, confidence)
    score = proportion.proportion_confint(x, n, 1 - confidence, "wilson")
    exact = proportion.proportion_confint(x, n, 1 - confidence, "beta")
    assert (wilson.lower, wilson.upper) == pytest.approx(score, **EXACTLY)
    assert (clopper.lower, clopper.upper) == pytest.approx(exact, **EXACTLY)
    assert 0 <= wilson.lower <= wilson.value <= wilson.upper <= 1


@given(counts, counts, counts, counts, confidences)
def test_differences_agree_with_statsmodels(x1, more1, x2, more2, confidence):
    n1, n2 = x1 + more1 + 1, x2 + more2 + 1
    found = intervals.newcombe(x1, n1, x2, n2, confidence)
    expected = proportion.confint_proportions_2indep(
        x1, n1, x2, n2, method="newcomb", compare="diff", alpha=1 - confidence, correction=False
    )
    assert (found.lower, found.upper) == pytest.approx(expected, **EXACTLY)


@given(counts, confidences)
def test_counts_agree_with_the_exact_limits(count, confidence):
    found = intervals.byar(count, confidence)
    tail = (1 - confidence) / 2
    lower = stats.chi2.ppf(tail, 2 * count) / 2 if count else 0.0
    upper = stats.chi2.isf(tail, 2 * count + 2) / 2
    if count < 10:
        assert (found.lower, found.upper) == pytest.approx((lower, upper), **EXACTLY)
        assert (found.lower, found.upper) == pytest.approx(
            rates.confint_poisson(count, 1, method="exact-c", alpha=1 - confidence), **EXACTLY
        )
    else:  # Byar's approximation keeps within half a percent of the standard error.
        assert (found.lower, found.upper) == pytest.approx((lower, upper), abs=0.02 * count**0.5)


@given(st.lists(st.floats(-1e6, 1e6), min_size=2, max_size=30), confidences)
def test_means_agree_with_scipy(values, confidence):
    found = intervals.mean(values, confidence)
    half = stats.t.ppf(0.5 + confidence / 2, len(values) - 1) * np.std(values, ddof=1) / len(values) ** 0.5
    assert found.upper - found.value == pytest.approx(half, rel=1e-9, abs=1e-6)
    assert found.value - found.lower == pytest.approx(half, rel=1e-9, abs=1e-6)


@pytest.mark.parametrize(
    ("function", "columns"),
    [
        (intervals.wilson, ([0, 3, 10], [10, 10, 10])),
        (intervals.clopper_pearson, ([0, 3, 10], [10, 10, 10])),
        (intervals.newcombe, ([0, 3, 10], [10, 10, 10], [4, 5, 6], [20, 20, 20])),
        (intervals.byar, ([0, 9, 10],)),
        (intervals.rate, ([0, 9, 10], [50, 60, 70])),
        (intervals.rate_ratio, ([1, 9, 10], [50, 60, 70], [3, 4, 5], [20, 20, 20])),
    ],
)
def test_arrays_give_what_their_numbers_give(function, columns):
    together = function(*columns)
    apart = [function(*row) for row in zip(*columns, strict=True)]
    assert together.lower == pytest.approx([one.lower for one in apart], **EXACTLY)
    assert together.upper == pytest.approx([one.upper for one in apart], **EXACTLY)


def test_smallest_change_by_hand():
    # (1.959964 + 0.841621) · √(0.5 · 0.5 · 2/1000) = 0.0626
    assert intervals.smallest_change(0.5, 1000, 1000) == pytest.approx(0.0626456, abs=1e-6)
    assert intervals.smallest_change(0.0, 1000, 1000) == 0


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: intervals.wilson(11, 10), "x is 11 where n is 10"),
        (lambda: intervals.wilson([1, 11], 10), "x is 11 where n is 10"),
        (lambda: intervals.wilson(0, 0), "n holds 0.0: expected a number above 0"),
        (lambda: intervals.wilson(-1, 10), "x holds -1.0"),
        (lambda: intervals.wilson(float("nan"), 10), "x holds nan"),
        (lambda: intervals.clopper_pearson(1, 2, confidence=95), "confidence is 95"),
        (lambda: intervals.byar(-1), "count holds -1.0"),
        (lambda: intervals.mean([1.0]), "two values or more, found 1"),
        (lambda: intervals.mean([1.0, float("inf")]), "values holds inf"),
        (lambda: intervals.rate_ratio(0, 10, 0, 10), r"x1 \+ x2 holds 0.0"),
        (lambda: intervals.smallest_change(0.5, 10, 10, power=2), "power is 2"),
    ],
)
def test_wrong_input_is_named(call, message):
    with pytest.raises(ValueError, match=message):
        call()
