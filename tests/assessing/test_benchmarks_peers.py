"""With whom a municipality is compared, and how sure its place among them is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import norm

from koersvast.assessing.benchmarks_peers import (
    By,
    Municipality,
    neighbours,
    peers,
    size_class,
    urbanity_class,
)
from koersvast.assessing.benchmarks_ranks import ranks


@pytest.mark.parametrize(
    ("population", "expected"),
    [(4_999, 1), (5_000, 2), (20_000, 4), (49_999, 4), (50_000, 5), (100_000, 6), (249_999, 7), (250_000, 8)],
)
def test_size_classes_of_cbs(population, expected):
    assert size_class(population) == expected


@pytest.mark.parametrize(
    ("density", "expected"), [(499, 5), (500, 4), (1000, 3), (1500, 2), (2499, 2), (2500, 1)]
)
def test_urbanity_classes_of_cbs(density, expected):
    assert urbanity_class(density) == expected


OWN = Municipality("a", 60_000, 1600, "Utrecht", {"uitkering": 5, "eenouder": 8})
OTHERS = (
    OWN,
    Municipality("b", 70_000, 800, "Utrecht", {"uitkering": 5, "eenouder": 7}),
    Municipality("c", 20_000, 1700, "Zeeland", {"uitkering": 9, "eenouder": 12}),
    Municipality("d", background={"uitkering": 5}),
    Municipality("e", 65_000, 2000, "Utrecht"),
)


@pytest.mark.parametrize(
    ("by", "expected"),
    [(By.COUNTRY, "bcde"), (By.SIZE, "be"), (By.URBANITY, "ce"), (By.PROVINCE, "be")],
)
def test_peers_without_itself_and_without_the_unknown(by, expected):
    assert "".join(peers(OWN, OTHERS, by)) == expected


def test_nobody_is_a_peer_of_the_unknown():
    assert peers(Municipality("x"), OTHERS, By.SIZE) == ()


def test_neighbours_are_nearest_first_and_say_what_is_known():
    found = neighbours(OWN, OTHERS)
    # Of e no figure is known: nobody can say whether it is near.
    assert [one.code for one in found] == ["d", "b", "c"]
    assert (found[0].distance, found[0].shared) == (0, 0.5)


@given(st.floats(0.001, 1000), st.floats(-1000, 1000))
def test_neighbours_do_not_depend_on_units(factor, shift):
    def moved(one):
        background = {name: value * factor + shift for name, value in one.background.items()}
        return Municipality(one.code, background=background)

    before = neighbours(OWN, OTHERS)
    after = neighbours(moved(OWN), [moved(one) for one in OTHERS])
    assert [one.distance for one in after] == pytest.approx([one.distance for one in before], abs=1e-6)


def test_without_background_there_are_no_neighbours():
    with pytest.raises(ValueError, match="at least one"):
        neighbours(Municipality("x"), OTHERS)


@pytest.mark.parametrize(
    ("values", "highest_first", "expected"),
    [
        ([3, 1, 2], True, [1, 3, 2]),
        ([3, 1, 2], False, [3, 1, 2]),
        ([2, 2, 1], True, [1, 1, 3]),
        ([7], True, [1]),
    ],
)
def test_exact_values_have_exact_ranks(values, highest_first, expected):
    found = ranks(values, [0] * len(values), highest_first=highest_first)
    assert [one.rank for one in found] == expected
    assert all((one.lower, one.upper) == (one.rank, one.rank) for one in found)


def test_percentile_is_the_share_that_comes_after():
    assert [one.percentile for one in ranks([3, 1, 2], [0, 0, 0])] == [1, 0, 0.5]
    assert ranks([3], [0])[0].percentile is None


@pytest.mark.parametrize(("gap", "sure"), [(1.5, False), (5, True)])
def test_two_that_differ_by_more_than_their_margins_are_told_apart(gap, sure):
    """The chance that the second comes first is that of a normal beyond gap/√2: 14% and 0.02%."""
    found = ranks([gap, 0], [1, 1])
    assert bool(norm.sf(gap / 2**0.5) < 0.025) is sure
    assert ((found[0].lower, found[0].upper) == (1, 1)) is sure


def test_the_same_figures_give_the_same_ranks_tomorrow():
    assert ranks([5, 4, 3], [1, 1, 1]) == ranks([5, 4, 3], [1, 1, 1])


@pytest.mark.parametrize(
    ("values", "errors"), [([1], [1, 2]), ([], []), ([1, float("nan")], [0, 0]), ([1], [-1])]
)
def test_what_are_no_numbers_is_refused(values, errors):
    with pytest.raises(ValueError, match="expected"):
        ranks(values, errors)
