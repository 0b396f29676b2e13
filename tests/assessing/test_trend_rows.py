"""Trends of many series at once give the very numbers that each series gets alone."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from koersvast.assessing import assess
from koersvast.assessing.trend_rows import mann_kendall_rows, theil_sen_rows
from koersvast.assessing.trends import mann_kendall, theil_sen
from tests.assessing.lines import plan_of

# Few different values, so that many are equal; and lengths on both sides of where the chance is exact.
VALUES = st.one_of(st.integers(0, 4).map(float), st.floats(-1e4, 1e4))


@st.composite
def equally_long(draw, least=1, most=45):
    length = draw(st.integers(least, most))
    return draw(st.lists(st.lists(VALUES, min_size=length, max_size=length), min_size=1, max_size=8))


@given(equally_long())
def test_mann_kendall_of_rows_is_that_of_each(rows):
    assert mann_kendall_rows(np.array(rows)) == [mann_kendall(row) for row in rows]


@given(equally_long(least=2, most=20), st.data())
def test_theil_sen_of_rows_is_that_of_each(rows, data):
    # A period may come twice, but not all of them alike.
    first = st.lists(st.integers(1990, 2030), min_size=len(rows[0]), max_size=len(rows[0]))
    periods = data.draw(first.filter(lambda years: len(set(years)) > 1).map(sorted))
    found = theil_sen_rows(np.array([periods] * len(rows), dtype=float), np.array(rows))
    assert found == [theil_sen(periods, row).slope for row in rows]


def test_many_long_series_are_taken_in_parts(monkeypatch):
    monkeypatch.setattr("koersvast.assessing.trend_rows._AT_ONCE", 7)
    rows = [[1.0, 2.0, 4.0], [4.0, 1.0, 2.0], [5.0, 5.0, 6.0], [3.0, 2.0, 1.0]]
    periods = np.array([[2018.0, 2019.0, 2020.0]] * 4)
    assert theil_sen_rows(periods, np.array(rows)) == [theil_sen(periods[0], row).slope for row in rows]


def test_no_series_at_all():
    assert mann_kendall_rows(np.empty((1, 0)))[0] == mann_kendall([])


@pytest.mark.parametrize("years", [(2014, 2015, 2016, 2017, 2018), (2010, 2011, 2015, 2016, 2020)])
def test_series_of_other_years_and_lengths_stay_apart(years):
    values = (40, 41, 43, 44, 46)
    lines = [f"meting {year}: {value}" for year, value in zip(years, values, strict=True)]
    others = [f"meting {year} [vrouwen]: {100 - year % 100}" for year in range(2001, 2009)]
    assessment = assess(plan_of(*lines, *others))
    assert assessment.trend("x").slope == theil_sen(years, values).slope
    assert assessment.trend("x", group="vrouwen").slope == -1
    assert [trend.count for trend in assessment.trends] == [5, 8]
