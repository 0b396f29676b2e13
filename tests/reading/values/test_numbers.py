"""Digits, amounts, scales and glued footnote marks."""

from __future__ import annotations

from decimal import Decimal

import pytest

from koersvast.reading.recognise.vocabulary import load_vocabulary
from koersvast.reading.values.amounts import read_amount
from koersvast.reading.values.doubts import Doubt
from koersvast.reading.values.glued import unglued
from koersvast.reading.values.numbers import Point, point_in, read_number
from koersvast.reading.values.scales import scale_in


@pytest.mark.parametrize(
    ("text", "value", "decimals"),
    [
        ("1.234,50", "1234.50", 2),
        ("1234,5", "1234.5", 1),
        ("1,234.5", "1234.5", 1),  # English groups are plain when a point follows
        ("0.123", "0.123", 3),  # no group begins with zero
        ("12.34", "12.34", 2),
        ("1,513", "1.513", 3),  # a comma is a decimal sign
        ("1.513", "1513", 0),
    ],
)
def test_numbers(text: str, value: str, decimals: int) -> None:
    number = read_number(text)
    assert number is not None
    assert (number.value, number.decimals) == (Decimal(value), decimals)


@pytest.mark.parametrize("text", ["", "-", "1.23.456", "1,2,3", "12a", "٣", "1.234.56", ",5", "1 23"])
def test_no_numbers(text: str) -> None:
    assert read_number(text) is None


@pytest.mark.parametrize(
    ("cells", "point"),
    [
        (["1.513", "1.562"], Point.THOUSANDS),
        (["12.5", "13.1"], Point.DECIMAL),
        (["0.7"], Point.DECIMAL),
        (["1.9%", "1,9%"], Point.THOUSANDS),  # one comma shows that the point was a slip
        (["12.5", "1.234.567"], Point.THOUSANDS),
        ([], Point.THOUSANDS),
    ],
)
def test_what_a_point_means_in_a_column(cells: list[str], point: Point) -> None:
    assert point_in(cells) is point


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        ("-2.789", "-2789"),
        ("2.789-", "-2789"),
        ("2.789 -", "-2789"),
        ("(2.789)", "-2789"),
        ("€ -2.789", "-2789"),
        ("€ 2.789,-", "2789"),
        ("12,5", "12.5"),
        ("5 mln", None),
        ("-", None),
        ("(-3)", None),  # two signs say nothing
    ],
)
def test_amounts(cell: str, amount: str | None) -> None:
    assert read_amount(cell) == (Decimal(amount) if amount else None)


def test_an_amount_in_thousands_is_a_whole_number_of_euros() -> None:
    assert str(read_amount("2.789,5", Decimal(1000))) == "2789500"


@pytest.mark.parametrize(
    ("caption", "factor"),
    [
        ("bedragen x € 1.000", 1000),
        ("(x 1.000)", 1000),
        ("Bedragen × € 1.000,-", 1000),
        ("in miljoenen euro's", 1_000_000),
        ("x € 1.000.000", 1_000_000),
        ("per jaar", 1),
    ],
)
def test_scales(caption: str, factor: int) -> None:
    assert scale_in(caption, load_vocabulary()) == factor


@pytest.mark.parametrize(
    ("cell", "others", "marks", "text", "mark", "doubt"),
    [
        ("165,01", ["90,1", "75,1", "n/b"], "1", "165,0", "1", None),
        ("165,01%", ["90,1%", "75,1%"], "1", "165,0%", "1", None),
        ("165,01", ["90,1", "75,1"], "", "165,01", "", None),  # no such note
        ("165,02", ["90,1", "75,1"], "1", "165,02", "", None),  # another digit
        ("165,01", ["90,1"], "1", "165,01", "", Doubt.MARK),  # one figure beside it is not enough
        ("165,01", ["90,12", "75,1"], "1", "165,01", "", None),
        ("4501", ["431", "440"], "1", "4501", "", Doubt.MARK),
        ("441", ["431", "440"], "1", "441", "", None),
        ("n/b", ["431", "440"], "1", "n/b", "", None),
    ],
)
def test_glued_marks(
    cell: str, others: list[str], marks: str, text: str, mark: str, doubt: Doubt | None
) -> None:
    found = unglued(cell, others, frozenset(marks))
    assert (found.text, found.mark, found.doubt) == (text, mark, doubt)
