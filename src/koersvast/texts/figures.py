"""A figure with its unit, as a reader expects it: 43%, € 1.200, 7,3 per 1.000, 8 jaar."""

from __future__ import annotations

from decimal import Decimal

from koersvast.texts import has_text, text
from koersvast.texts.numbers import amount, number, percent

# Units that need no word: the figure stands alone.
BARE = frozenset({"", "count", "grade", "other"})
# Units that a sign stands for, short enough to repeat with every figure.
SIGNED = frozenset({"percent", "eur"})

# Figures of these units have at most two decimals where someone printed them. One with more was computed,
# from the answers to a survey for instance, and a reader has no use for all of it.
_ROUNDED, _MOST_PRINTED = frozenset({"percent", "grade"}), 2


def figure(value: Decimal | float, unit: str, language: str, decimals: int | None = None) -> str:
    """A value in its unit. A unit that Koersvast does not know follows the figure as printed."""
    if decimals is None and unit in _ROUNDED and _decimals(value) > _MOST_PRINTED:
        decimals = 1
    if unit == "percent":
        return percent(value, language, decimals)
    if unit == "eur":
        return amount(value, language, decimals)
    bare = number(value, language, decimals)
    if unit in BARE:
        return bare
    key = f"units-{unit.replace('_', '-')}"
    if has_text(key, language):
        return text(key, language, figure=bare, count=1 if value == 1 else 2)
    return f"{bare} {unit}"


def _decimals(value: Decimal | float) -> int:
    exponent = Decimal(str(value)).normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def unit_name(unit: str, language: str) -> str:
    """What a unit is called: percent → "procent"; a unit that Koersvast does not know is its own name."""
    key = f"units-{unit.replace('_', '-')}-name"
    return text(key, language) if has_text(key, language) else unit
