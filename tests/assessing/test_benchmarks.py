"""Funnels against PHEindicatormethods and statsmodels."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import norm
from statsmodels.stats.multitest import multipletests

from koersvast.assessing import intervals
from koersvast.assessing.benchmarks import Place, funnel

# Limits of PHEindicatormethods' own test table, in percent, where the average is 80.642448%.
AVERAGE = 0.80642448
LIMITS = [
    # The size of the area; the near limits; the far limits.
    (2, 25.885383, 100, 0, 100),
    (6, 49.028442, 100, 30.797336, 100),
    (41, 68.548635, 92.73626, 61.574398, 99.710497),
    (7312, 79.736846, 81.548049, 79.214606, 82.07029),
    (99108, 80.396467, 80.888428, 80.254616, 81.03028),
]


@pytest.mark.parametrize(("n", *"abcd"), LIMITS)
def test_limits_meet_the_public_health_table(n, a, b, c, d):
    point = funnel([1], [n], AVERAGE).points[0]
    found = [point.near_lower, point.near_upper, point.far_lower, point.far_upper]
    assert [100 * limit for limit in found] == pytest.approx([a, b, c, d], abs=1e-5)


PLACES = [
    (35078.488, 41980, Place.FAR_HIGH),
    (24803.6256, 31824, Place.FAR_LOW),
    (50050.7443, 61921, Place.WITHIN),
    (48686.4364, 59804, Place.FAR_HIGH),
]


@pytest.mark.parametrize(("x", "n", "place"), PLACES)
def test_places_meet_the_public_health_table(x, n, place):
    # The average of all 303 areas there.
    assert funnel([x], [n], 0.806424478571495).points[0].place is place


areas = st.lists(
    st.tuples(st.integers(0, 400), st.integers(0, 400)).map(lambda pair: (pair[0], pair[0] + pair[1] + 1)),
    min_size=1,
    max_size=40,
)


@given(areas)
def test_outside_the_limits_is_where_the_wilson_interval_misses_the_average(pairs):
    x, n = zip(*pairs, strict=True)
    if sum(x) == 0:
        return
    found = funnel(x, n)
    own = intervals.wilson(x, n)
    for i, point in enumerate(found.points):
        missed = not own.lower[i] - 1e-12 <= found.average <= own.upper[i] + 1e-12
        assert (point.place is not Place.WITHIN) == missed


@given(areas)
def test_standing_out_is_benjamini_hochberg_of_statsmodels(pairs):
    x, n = zip(*pairs, strict=True)
    if sum(x) == 0:
        return
    found = funnel(x, n)
    p, z = found.average, np.array(x) / np.array(n) - found.average
    chances = 2 * norm.sf(np.abs(z) / np.sqrt(p * (1 - p) / np.array(n)))
    expected = multipletests(chances, alpha=0.05, method="fdr_bh")[0]
    assert [point.stands_out for point in found.points] == list(expected)


def test_dispersion_is_one_when_only_chance_differs():
    rng = np.random.default_rng(3)
    n = rng.integers(200, 2000, size=400)
    assert funnel(rng.binomial(n, 0.3), n).dispersion == pytest.approx(1, abs=0.2)
    shares = rng.normal(0.3, 0.1, size=400).clip(0, 1)
    assert funnel(rng.binomial(n, shares), n).dispersion > 10


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: funnel([], []), "found 0 counts and 0 totals"),
        (lambda: funnel([1], [1, 2]), "found 1 counts and 2 totals"),
        (lambda: funnel([3], [2]), r"x\[0\] is 3 of 2"),
        (lambda: funnel([0], [2]), "the average is 0"),
        (lambda: funnel([2, 2], [2, 2]), "the average is 1"),
    ],
)
def test_wrong_input_is_named(call, message):
    with pytest.raises(ValueError, match=message):
        call()
