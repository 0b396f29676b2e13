"""Figures in charts: short, with the unit said once."""

from __future__ import annotations

from decimal import Decimal

from koersvast.texts import numbers, text
from koersvast.texts.figures import BARE, SIGNED, figure, unit_name


def short_figure(value: Decimal | float, unit: str, language: str) -> str:
    """A value for a chart: with the sign of its unit, without words; see `chart_unit`."""
    return figure(value, unit if unit in SIGNED else "", language)


def chart_unit(unit: str, language: str) -> str:
    """The unit in words that a chart says once, where its figures have no sign for it."""
    return "" if unit in SIGNED | BARE else unit_name(unit, language)


def short_amount(euros: Decimal | float, language: str) -> str:
    """An amount for a chart: 29,0 mln, 480.000."""
    value = Decimal(str(euros))
    if abs(value) >= 1_000_000:
        millions = value / 1_000_000
        decimals = 0 if millions == millions.to_integral_value() else 1
        return text("design-millions", language, figure=numbers.number(millions, language, decimals))
    return numbers.number(value, language, 0)
