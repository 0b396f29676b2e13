"""What a cell shows: its value in its format, written as Dutch programs do."""

from __future__ import annotations

import datetime as dt
import re
from decimal import ROUND_HALF_UP, Decimal

from babel.dates import format_date

_QUOTED = re.compile(r'"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]')
_CURRENCY = re.compile(r"\[\$([^\]-]*)[^\]]*\]")
_PLACES = re.compile(r"[0#?]+(?:[.,][0#?]+)*")
# What Excel itself keeps of a number; later digits are noise of binary fractions.
_DIGITS = 12


def shown(value: object, number_format: str = "General") -> str:
    """The text that a cell shows: 0.25 in the format 0% is "25%", 1234.5 in #,##0.0 is "1.234,5"."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, dt.date):
        return _date(value, number_format)
    if isinstance(value, int | float | Decimal):
        return _number(Decimal(repr(value) if isinstance(value, float) else value), number_format)
    return str(value)


def _date(day: dt.date, number_format: str) -> str:
    letters = _QUOTED.sub("", number_format).casefold()
    if "d" in letters:
        return f"{day:%d-%m-%Y}"
    return format_date(day, "MMMM y", locale="nl") if "m" in letters else f"{day:%Y}"


def _number(value: Decimal, number_format: str) -> str:
    if not value.is_finite():
        return str(value)
    section = _section(number_format, value)
    currency = "".join(_CURRENCY.findall(section))
    plain = _QUOTED.sub("", section)
    words = _QUOTED.sub(lambda match: match[1] or match[2] or "", _CURRENCY.sub("", section))
    places = _PLACES.search(plain)
    if places is None or "general" in plain.casefold() or "/" in plain or "E" in plain:
        return _dutch(_without_noise(value), grouped=False)
    percent = "%" in plain
    decimals = len(places[0].partition(".")[2].replace(",", ""))
    figure = value * 100 if percent else value
    exact = figure.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    text = _dutch(exact, grouped="," in places[0].partition(".")[0])
    if "€" in currency or "€" in words:
        text = f"€ {text}"
    if percent or words.strip().endswith("%"):
        text += "%"
    return text


def _section(number_format: str, value: Decimal) -> str:
    """The part of a format that is for this value: positive;negative;zero."""
    sections = number_format.split(";")
    if value < 0 and len(sections) > 1:
        return sections[1]
    if value == 0 and len(sections) > 2 and _PLACES.search(_QUOTED.sub("", sections[2])):
        return sections[2]
    return sections[0]


def _without_noise(value: Decimal) -> Decimal:
    rounded = Decimal(f"{value:.{_DIGITS}g}").normalize()
    return rounded.quantize(Decimal(1)) if rounded == rounded.to_integral() else rounded


def _dutch(value: Decimal, *, grouped: bool) -> str:
    text = f"{value:,f}" if grouped else f"{value:f}"
    return text.translate(str.maketrans(",.", ".,"))
