"""Figures as they stand in messages."""

from __future__ import annotations

from decimal import Decimal
from typing import TypeAlias

from koersvast.plan import Budget, Comparator, Observation, Policy, Row, Target
from koersvast.texts import LANGUAGES
from koersvast.texts.numbers import amount as euros
from koersvast.texts.numbers import number, percent

InEachLanguage: TypeAlias = dict[str, str]

_SIGNS = {
    Comparator.LESS: "<",
    Comparator.AT_MOST: "≤",
    Comparator.MORE: ">",
    Comparator.AT_LEAST: "≥",
}


# Nobody reads more decimals than these; beyond so many digits a figure is shown with its exponent.
_DECIMALS = 6
_DIGITS = 30


def shown(value: Decimal, unit: str = "", decimals: int | None = None) -> InEachLanguage:
    """A figure with its unit, in every language: 45,4%, € 1.200, 7,5."""
    if value and abs(value.adjusted()) > _DIGITS:
        return dict.fromkeys(LANGUAGES, str(value))
    value = _readable(value)
    if unit == "percent":
        return {language: percent(value, language, decimals) for language in LANGUAGES}
    if unit == "eur":
        return {language: euros(value, language, decimals) for language in LANGUAGES}
    return {language: number(value, language, decimals) for language in LANGUAGES}


def shown_target(target: Target, unit: str = "") -> InEachLanguage:
    """A target with its comparator: >45%, 40%–45%."""
    if target.value is None:
        return dict.fromkeys(LANGUAGES, target.raw or "?")
    figure = shown(target.value, unit)
    if target.comparator is Comparator.RANGE and target.value_to is not None:
        end = shown(target.value_to, unit)
        return {language: f"{figure[language]}–{end[language]}" for language in LANGUAGES}
    sign = _SIGNS.get(target.comparator) if target.comparator else None
    return {language: (sign or "") + figure[language] for language in LANGUAGES}


def printed(row: Row) -> str:
    """The figure of a row as the document prints it, or as it is kept; empty for a row without figure."""
    match row:
        case Observation(raw="", value=Decimal() as value):
            return shown(value)["nl"]
        case Target(raw="", value=Decimal()):
            return shown_target(row)["nl"]
        case Budget(raw="", amount=Decimal() as amount):
            return shown(amount)["nl"]
        case Observation() | Target() | Budget():
            return row.raw
        case Policy():
            return row.reference
    return ""


def listed(texts: list[str]) -> str:
    """Texts one after another, in the order given, each once."""
    return ", ".join(dict.fromkeys(texts))


def _readable(value: Decimal) -> Decimal:
    """Without the decimals that a division leaves behind, and without an exponent."""
    exponent = value.as_tuple().exponent
    return Decimal(
        f"{value:.{_DECIMALS}f}" if isinstance(exponent, int) and exponent < -_DECIMALS else f"{value:f}"
    )
