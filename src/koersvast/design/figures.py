"""A figure with its unit, as a reader expects it: 43%, € 1.200, 7,3 per 1.000."""

from __future__ import annotations

from decimal import Decimal

from koersvast.texts import numbers, text

# Units that need no word: the figure stands alone.
_BARE = frozenset({"", "count", "grade", "other"})
# Units that a sign stands for, short enough to repeat with every figure.
_SIGNED = frozenset({"percent", "eur"})
_PER = {"per_1000": 1000, "per_10000": 10000, "per_100000": 100000}


def figure(value: Decimal | float, unit: str, language: str, decimals: int | None = None) -> str:
    """A value in its unit. Units that Koersvast does not know follow the figure as printed."""
    if unit == "percent":
        return numbers.percent(value, language, decimals)
    if unit == "eur":
        return numbers.amount(value, language, decimals)
    number = numbers.number(value, language, decimals)
    if unit in _BARE:
        return number
    if unit in _PER:
        return text("design-per", language, figure=number, of=numbers.number(_PER[unit], language))
    return f"{number} {unit}"


def short_figure(value: Decimal | float, unit: str, language: str, decimals: int | None = None) -> str:
    """A value for a chart: with the sign of its unit, without words; see `chart_unit`."""
    return figure(value, unit if unit in _SIGNED else "", language, decimals)


def chart_unit(unit: str, language: str) -> str:
    """The unit in words that a chart says once, where its figures have no sign for it."""
    return "" if unit in _SIGNED | _BARE else unit_name(unit, language)


def unit_name(unit: str, language: str) -> str:
    """What a unit is called: percent → "procent"; a unit that Koersvast does not know is its own name."""
    if unit in _PER:
        return text("design-unit-per", language, of=numbers.number(_PER[unit], language))
    known = {"percent", "eur", "count", "grade"}
    return text(f"design-unit-{unit}", language) if unit in known else unit


def short_amount(euros: Decimal | float, language: str) -> str:
    """An amount for a chart: 29,0 mln, 480.000."""
    value = Decimal(str(euros))
    if abs(value) >= 1_000_000:
        millions = value / 1_000_000
        decimals = 0 if millions == millions.to_integral_value() else 1
        return text("design-millions", language, figure=numbers.number(millions, language, decimals))
    return numbers.number(value, language, 0)
