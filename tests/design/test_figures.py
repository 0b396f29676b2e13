"""Figures in charts."""

from __future__ import annotations

from decimal import Decimal

import pytest

from koersvast.design.figures import chart_unit, short_amount, short_figure


@pytest.mark.parametrize(
    ("unit", "label", "said_once"),
    [
        ("percent", "43%", ""),
        ("eur", "€\u00a043", ""),
        ("count", "43", ""),
        ("per_1000", "43", "per 1.000"),
        ("dagen", "43", "dagen"),
    ],
)
def test_a_chart_says_a_unit_in_words_once(unit: str, label: str, said_once: str) -> None:
    assert short_figure(Decimal(43), unit, "nl") == label
    assert chart_unit(unit, "nl") == said_once


@pytest.mark.parametrize(
    ("euros", "nl"),
    [
        ("28990000", "29,0\u00a0mln"),
        ("80000000", "80\u00a0mln"),
        ("480000", "480.000"),
        ("-2300000", "−2,3\u00a0mln"),
    ],
)
def test_amounts_are_short_in_charts(euros: str, nl: str) -> None:
    assert short_amount(Decimal(euros), "nl") == nl
