"""A process chart that starts anew on a date."""

from datetime import date

import pytest

from koersvast.assessing.process import xmr
from koersvast.assessing.process_rebase import places_of

MONTHS = [f"2020-{month:02}" for month in range(1, 13)]
YEARS = [str(year) for year in range(2010, 2022)]


@pytest.mark.parametrize(
    ("periods", "changes", "places"),
    [
        (MONTHS, ["2020-03"], [2]),
        (MONTHS, [date(2020, 3, 1)], [2]),
        # The value of the month in which it changed is not wholly from before.
        (MONTHS, [date(2020, 3, 31)], [2]),
        (MONTHS, ["2020-Q3"], [6]),
        (YEARS, ["2015"], [5]),
        (YEARS, [date(2015, 9, 1)], [5]),
        # Nothing was measured in that year: the first value after it.
        (["2010", "2011", "2014", "2015"], ["2013"], [2]),
        (["2018/2019", "2019/2020", "2020/2021"], ["2019/2020"], [1]),
        # Several, in any order and of any kind, each once.
        (YEARS, ["2018", 3, date(2018, 1, 1)], [3, 8]),
        (None, [4, 2], [2, 4]),
        (None, [], []),
    ],
)
def test_where_a_stretch_starts(periods, changes, places):
    assert places_of(changes, periods, 12 if periods is None else len(periods)) == places


def test_a_date_gives_the_chart_of_its_place():
    values = [10, 12, 11, 13, 10, 12, 30, 31, 29, 33, 30, 32]
    on_a_date = xmr(values, periods=MONTHS, rebase=[date(2020, 7, 1)])
    assert on_a_date == xmr(values, rebase=[6]) == xmr(values, periods=MONTHS, rebase=["2020-07"])
    assert {round(point.mean, 3) for point in on_a_date.points} == {11.333, 30.833}
    # Six points of its own: the limits are on trial again.
    assert on_a_date.trial


@pytest.mark.parametrize(
    ("changes", "periods", "message"),
    [
        (["2020-03"], None, "to start on a date, give the periods"),
        (["2020-01"], MONTHS, "rebase holds 2020-01: expected one between the values"),
        (["2021"], MONTHS, "rebase holds 2021: expected one between the values"),
        (["maart"], MONTHS, "rebase holds 'maart': expected a period such as 2020"),
        ([1], MONTHS[:3], "found 3 periods and 12 values"),
        ([1], [*MONTHS[:-1], ""], "periods holds '': expected a period"),
        ([1], MONTHS[::-1], "periods holds 2020-11 after 2020-12: expected them in order"),
        ([0], MONTHS, "rebase holds 0: expected a place from 1 to 11"),
    ],
)
def test_what_lies_not_between_the_values_is_named(changes, periods, message):
    with pytest.raises(ValueError, match=message):
        places_of(changes, periods, 12)
