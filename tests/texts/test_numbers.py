"""Figures as the reader's language prints them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koersvast.texts import numbers


@pytest.mark.parametrize(
    ("value", "decimals", "dutch", "english"),
    [
        (Decimal("1234.5"), None, "1.234,5", "1,234.5"),
        (Decimal("7.0"), None, "7,0", "7.0"),  # a printed zero behind the comma is kept
        (Decimal("0.125"), 2, "0,13", "0.13"),  # half up, as people are taught
        (Decimal(-2789000), 0, "\u22122.789.000", "\u22122,789,000"),
        (45.4, None, "45,4", "45.4"),
        (Decimal("1E+3"), None, "1.000", "1,000"),
        (Decimal("9" * 30), 1, ".".join(["999"] * 10) + ",0", ",".join(["999"] * 10) + ".0"),
        (Decimal("0.0004"), 2, "0,00", "0.00"),
        (Decimal("99.96"), 1, "100,0", "100.0"),
    ],
)
def test_number(value: Decimal | float, decimals: int | None, dutch: str, english: str) -> None:
    assert numbers.number(value, "nl", decimals) == dutch
    assert numbers.number(value, "en", decimals) == english


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**9), max_value=10**9))
def test_a_dutch_number_can_be_read_back(value: Decimal) -> None:
    printed = numbers.number(value, "nl")
    assert Decimal(printed.replace(".", "").replace(",", ".").replace("\u2212", "-")) == value


def test_amount_percent_and_date() -> None:
    assert numbers.amount(Decimal(26203000)) == "€\u00a026.203.000"
    assert numbers.amount(Decimal(26203000), "en") == "€26,203,000"
    assert numbers.percent(Decimal("45.4")) == "45,4%"
    assert numbers.date(date(2018, 3, 1)) == "1 maart 2018"
    assert numbers.date(date(2018, 3, 1), "en") == "1 March 2018"
