"""Figures with their unit."""

from __future__ import annotations

from decimal import Decimal

import pytest

from koersvast.design.figures import chart_unit, figure, short_amount, short_figure, unit_name


@pytest.mark.parametrize(
    ("value", "unit", "nl", "en"),
    [
        ("43", "percent", "43%", "43%"),
        ("12.33", "percent", "12,33%", "12.33%"),
        ("1234", "count", "1.234", "1,234"),
        ("7.3", "grade", "7,3", "7.3"),
        ("1.5", "per_1000", "1,5 per 1.000", "1.5 per 1,000"),
        ("1200", "eur", "€\u00a01.200", "€1,200"),
        ("14", "dagen", "14 dagen", "14 dagen"),
        ("-3", "", "−3", "−3"),
    ],
)
def test_a_figure_has_its_unit(value: str, unit: str, nl: str, en: str) -> None:
    assert figure(Decimal(value), unit, "nl") == nl
    assert figure(Decimal(value), unit, "en") == en


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
    ("unit", "nl"), [("percent", "procent"), ("per_10000", "per 10.000"), ("dagen", "dagen"), ("", "")]
)
def test_a_unit_has_a_name(unit: str, nl: str) -> None:
    assert unit_name(unit, "nl") == nl


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
