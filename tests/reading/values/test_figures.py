"""Cells and what is read from them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from koersvast.plan import Missing, Status
from koersvast.reading.recognise.vocabulary import load_vocabulary
from koersvast.reading.values.doubts import Doubt
from koersvast.reading.values.figures import read_figures
from koersvast.reading.values.numbers import Point
from koersvast.texts import LANGUAGES, text

WORDS = load_vocabulary()


@pytest.mark.parametrize(
    ("cell", "value", "comparator", "unit"),
    [
        ("6,3", "6.3", None, ""),
        ("1.234,5", "1234.5", None, ""),
        ("7.302", "7302", None, ""),
        ("1.234.567", "1234567", None, ""),
        ("25%", "25", None, "percent"),
        ("25 %", "25", None, "percent"),
        ("25 procent", "25", None, "percent"),
        ("1.9%", "1.9", None, "percent"),  # one digit behind the point cannot be a group of thousands
        ("0,0", "0.0", None, ""),
        ("0", "0", None, ""),
        ("-2.789", "-2789", None, ""),
        ("−3,5", "-3.5", None, ""),
        ("2.789-", "-2789", None, ""),
        ("€ 1.234,-", "1234", None, "eur"),
        ("€ 5 mln", "5000000", None, "eur"),
        ("€ 5,2 miljoen", "5200000", None, "eur"),
        ("12 x 1.000", "12000", None, ""),
        ("45 trajecten", "45", None, ""),
        ("120 personen", "120", None, "count"),
        ("231 per 10.000 inwoners", "231", None, "per_10000"),
        (">6,3", "6.3", ">", ""),
        ("> 70%", "70", ">", "percent"),
        ("<43%", "43", "<", "percent"),
        ("≥ 7,0", "7.0", ">=", ""),
        ("≤10%", "10", "<=", "percent"),
        (">= 5", "5", ">=", ""),
        ("minimaal 80%", "80", ">=", "percent"),
        ("min. 80", "80", ">=", ""),
        ("ten minste 5", "5", ">=", ""),
        ("hoger dan 60%", "60", ">", "percent"),
        ("lager dan 60%", "60", "<", "percent"),
        ("niet meer dan 12", "12", "<=", ""),
        ("maximaal 3", "3", "<=", ""),
        ("90% of meer", "90", ">=", "percent"),
        ("10 of minder", "10", "<=", ""),
        ("100+", "100", ">=", ""),
    ],
)
def test_one_figure(cell: str, value: str, comparator: str | None, unit: str) -> None:
    (figure,) = read_figures(cell, WORDS)
    assert (figure.value, figure.comparator, figure.unit) == (Decimal(value), comparator, unit)
    assert figure.raw == cell


@pytest.mark.parametrize(
    ("cell", "low", "high"),
    [
        ("60-65%", "60", "65"),
        ("60% - 65%", "60", "65"),
        ("tussen 5 en 10", "5", "10"),
        ("5 tot 10", "5", "10"),
        ("5 à 10", "5", "10"),
        ("1.200 t/m 1.400", "1200", "1400"),
    ],
)
def test_range(cell: str, low: str, high: str) -> None:
    (figure,) = read_figures(cell, WORDS)
    assert (figure.value, figure.value_to, figure.comparator) == (Decimal(low), Decimal(high), "range")


@pytest.mark.parametrize(
    ("cell", "missing"),
    [
        ("n.v.t.", Missing.NOT_APPLICABLE),
        ("N.v.t.", Missing.NOT_APPLICABLE),
        ("nvt", Missing.NOT_APPLICABLE),
        ("n/b", Missing.NOT_AVAILABLE),
        ("n.b.", Missing.NOT_AVAILABLE),
        ("Onbekend", Missing.NOT_AVAILABLE),
        (".", Missing.NOT_AVAILABLE),
        ("p.m.", Missing.TO_FOLLOW),
        ("PM", Missing.TO_FOLLOW),
        ("nnb", Missing.TO_FOLLOW),
        ("ntb", Missing.TO_FOLLOW),
        ("-", Missing.DASH),
        ("–", Missing.DASH),
        ("-%", Missing.DASH),
        ("x", Missing.SUPPRESSED),
        ("#", Missing.SUPPRESSED),
    ],
)
def test_missing_is_never_zero(cell: str, missing: Missing) -> None:
    (figure,) = read_figures(cell, WORDS)
    assert (figure.value, figure.missing, figure.raw) == (None, missing, cell)


@pytest.mark.parametrize(
    ("cell", "figures"),
    [
        ("4,6% (2012) 2,7% (2013)", [("4.6", "2012"), ("2.7", "2013")]),
        ("4,6% (2012); 2,7% (2013)", [("4.6", "2012"), ("2.7", "2013")]),
        ("2012: 4,6%; 2013: 2,7%", [("4.6", "2012"), ("2.7", "2013")]),
        ("- (2012) 5 (2013)", [(None, "2012"), ("5", "2013")]),
        ("7,3 (2007)", [("7.3", "2007")]),
        ("61 (schooljaar 2016-2017)", [("61", "2016/2017")]),
        ("120 (2e kwartaal 2018)", [("120", "2018-Q2")]),
        ("78% (GGD 2016)", [("78", "2016")]),
        ("43% ('16)", [("43", "2016")]),
        ("60% in 2025", [("60", "2025")]),
        ("minimaal 12 uiterlijk in 2025", [("12", "2025")]),
        ("43% (2016, GGD)", [("43", "2016")]),
        # a bracket that was forgotten in print
        ("649 (2015 651 (2016)", [("649", "2015"), ("651", "2016")]),
        ("5 (2014", [("5", "2014")]),
    ],
)
def test_figures_with_their_period(cell: str, figures: list[tuple[str | None, str]]) -> None:
    found = read_figures(cell, WORDS)
    assert [(figure.value, figure.period) for figure in found] == [
        (Decimal(value) if value else None, period) for value, period in figures
    ]


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "Goed",
        "10% lager dan nulmeting",  # the 10% is a change
        "5%-punt",
        "+5%",  # a change, or a value: not said
        "1 op 3",
        "2016-2017",  # a school year, no range
        "2018-2021",
        "31-12-2019",
        "700 à",  # the other end of the range is on another line
        "(2.789)",  # negative in a budget, an aside elsewhere
        "65-60%",  # no range
        "12.34.56",
        "5 (2014 en later",
        "in 2019 waren er 12 klachten",
        "95,0%2",  # a mark that nothing explains
    ],
)
def test_what_is_not_understood_whole_is_not_read(cell: str) -> None:
    assert read_figures(cell, WORDS) == ()


def test_a_bullet_before_a_figure_is_no_part_of_it() -> None:
    (figure,) = read_figures("• 45%", WORDS)
    assert (figure.value, figure.raw) == (Decimal(45), "45%")


def test_marks_sample_size_status_and_notes() -> None:
    marks = frozenset({"1"})
    assert read_figures("2,1% (2015) 1", WORDS, marks=marks)[0].marks == ("1",)
    assert read_figures("30%1", WORDS, marks=marks)[0].marks == ("1",)
    assert read_figures("80 % ¹", WORDS)[0].marks == ("1",)
    assert read_figures("3,2*", WORDS)[0].marks == ("*",)
    assert read_figures("78% (n=1.234)", WORDS)[0].sample_size == 1234
    both = read_figures("7,4 (2017, n=1.200)", WORDS)[0]
    assert (both.period, both.sample_size, both.note) == ("2017", 1200, "")
    assert read_figures("12 (voorlopig)", WORDS)[0].status is Status.PROVISIONAL
    assert read_figures("78% (GGD 2016)", WORDS)[0].note == "GGD"


@pytest.mark.parametrize(
    ("cell", "point", "doubt"),
    [
        ("1.234", Point.THOUSANDS, None),
        ("1.234", Point.DECIMAL, Doubt.POINT),
        ("12,5", Point.DECIMAL, Doubt.COMMA),
        ("1 234", Point.THOUSANDS, Doubt.SPACE),
        ("ca. 50", Point.THOUSANDS, Doubt.ABOUT),
    ],
)
def test_doubts(cell: str, point: Point, doubt: Doubt | None) -> None:
    (figure,) = read_figures(cell, WORDS, point=point)
    assert figure.doubts == ((doubt,) if doubt else ())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("doubt", Doubt)
def test_every_doubt_has_words(doubt: Doubt, language: str) -> None:
    assert text(f"reading-doubt-{doubt}", language)


def dutch(value: Decimal) -> str:
    whole, _, decimals = f"{abs(value):,}".partition(".")
    return ("-" if value < 0 else "") + whole.replace(",", ".") + ("," + decimals if decimals else "")


numbers = st.decimals(-(10**9), 10**9, allow_nan=False, places=2) | st.integers(-(10**9), 10**9).map(Decimal)


@settings(deadline=None)
@given(numbers, st.sampled_from(["", "%", " %"]), st.sampled_from(["", ">", "< ", "≥ ", "minimaal "]))
def test_formatting_and_reading_a_number_is_a_round_trip(value: Decimal, unit: str, comparator: str) -> None:
    cell = f"{comparator}{dutch(value)}{unit}"
    (figure,) = read_figures(cell, WORDS)
    assert figure.value == value
    assert figure.raw == cell.strip()
    assert (figure.comparator is not None) == bool(comparator)


@settings(deadline=None)
@given(st.text(alphabet="0123456789.,-–%€()<>≥ ¹*'/:nvtbpmx;aàto", max_size=24))
def test_never_raises_and_no_digit_is_lost(cell: str) -> None:
    figures = read_figures(cell, WORDS, marks=frozenset({"1"}))
    if figures:
        digits = "".join(char for figure in figures for char in figure.raw if char.isdigit())
        assert digits == "".join(char for char in cell if char.isdigit())
