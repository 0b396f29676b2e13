"""Figures as the reader's language prints them: 1.234,5 in Dutch, 1,234.5 in English."""

from __future__ import annotations

import datetime as dt
from decimal import ROUND_HALF_UP, Context, Decimal

from babel.dates import format_date

_NO_BREAK_SPACE = "\u00a0"
_SEPARATORS = {"nl": (".", ","), "en": (",", ".")}


def number(value: Decimal | float, language: str = "nl", decimals: int | None = None) -> str:
    """A number with thousands grouped; as many decimals as it has, or exactly `decimals` (half up).

    A minus sign is a real one (U+2212), so that screen readers and line breaks treat it well.
    """
    exact = Decimal(str(value)) if isinstance(value, float) else Decimal(value)
    if decimals is not None:
        # Python keeps 28 digits unless told otherwise; a longer figure, though a slip, must not stop a site.
        room = Context(prec=max(exact.adjusted(), 0) + decimals + 2)
        exact = exact.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP, context=room)
    thousands, point = _SEPARATORS[language]
    whole, _, fraction = f"{exact.copy_abs():,f}".partition(".")
    sign = "\u2212" if exact < 0 else ""
    return sign + whole.replace(",", thousands) + (point + fraction if fraction else "")


def percent(value: Decimal | float, language: str = "nl", decimals: int | None = None) -> str:
    """A percentage: 45,4% in both languages without a space, as Dutch government texts write it."""
    return number(value, language, decimals) + "%"


def amount(euros: Decimal | float, language: str = "nl", decimals: int | None = 0) -> str:
    """An amount of money in euros: € 1.234."""
    figure = number(euros, language, decimals)
    return f"€{_NO_BREAK_SPACE}{figure}" if language == "nl" else f"€{figure}"


def date(day: dt.date, language: str = "nl") -> str:
    """A day in words: 1 maart 2018."""
    return format_date(day, "d MMMM y", locale=language)
