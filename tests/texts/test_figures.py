"""Figures with their unit."""

from __future__ import annotations

from decimal import Decimal

import pytest

from koersvast.texts.figures import figure, unit_name


@pytest.mark.parametrize(
    ("value", "unit", "nl", "en"),
    [
        ("43", "percent", "43%", "43%"),
        ("12.33", "percent", "12,33%", "12.33%"),
        ("1234", "count", "1.234", "1,234"),
        ("7.3", "grade", "7,3", "7.3"),
        ("1.5", "per_1000", "1,5 per 1.000", "1.5 per 1,000"),
        ("1200", "eur", "€\u00a01.200", "€1,200"),
        ("14", "day", "14 dagen", "14 days"),
        ("1", "day", "1 dag", "1 day"),
        ("8.0", "year", "8,0 jaar", "8.0 years"),
        ("12", "punten", "12 punten", "12 punten"),  # as printed
        ("-3", "", "−3", "−3"),
    ],
)
def test_a_figure_has_its_unit(value: str, unit: str, nl: str, en: str) -> None:
    assert figure(Decimal(value), unit, "nl") == nl
    assert figure(Decimal(value), unit, "en") == en


@pytest.mark.parametrize(
    ("unit", "nl"),
    [("percent", "procent"), ("per_10000", "per 10.000"), ("day", "dagen"), ("punten", "punten"), ("", "")],
)
def test_a_unit_has_a_name(unit: str, nl: str) -> None:
    assert unit_name(unit, "nl") == nl


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        ("41.2345", "percent", "41,2%"),
        ("7.3456", "grade", "7,3"),
        ("41.25", "percent", "41,25%"),
        ("0.0125", "eur", "€ 0,0125"),
    ],
)
def test_what_was_computed_is_rounded_and_what_was_printed_is_not(value: str, unit: str, words: str) -> None:
    assert figure(Decimal(value), unit, "nl").replace("\u00a0", " ") == words
