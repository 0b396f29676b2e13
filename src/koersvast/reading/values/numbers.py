"""Dutch numbers: the digits of one figure, without sign, unit or words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from koersvast.reading.values.doubts import Doubt

# One figure. The order matters: grouped thousands before a bare run of digits. The spaces are the ones
# that are printed between thousands: plain, no-break, narrow no-break and thin.
NUMBER = (
    r"(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?"  # 1.234,5
    r"|\d{1,3}(?:[ \u00a0\u202f\u2009'’]\d{3})+(?:,\d+)?"  # 1 234,5
    r"|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}"  # 1,234.5 and 1,234,567
    r"|\d+(?:[.,]\d+)?)"  # 1234,5 and 12.5
    r"(?![.,]?\d)"
)
_NUMBER = re.compile(NUMBER)
_POINT_DECIMAL = re.compile(r"\d+\.(?:\d{1,2}|\d{4,})(?![.,\d])|\d{1,3}(?:,\d{3})+\.\d")
_POINT_GROUPS = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?!\d)(?:,\d|(?<=\.\d{3}\.\d{3}))")
# A comma before three digits proves nothing either, unless a zero stands before it.
_COMMA_DECIMAL = re.compile(r"\d,(?:\d{1,2}|\d{4,})(?!\d)|(?<!\d)0,\d")
# A single point before three digits: 1.234 is 1234 in Dutch and 1,234 elsewhere.
_EITHER = re.compile(r"[1-9]\d{0,2}\.\d{3}")


class Point(Enum):
    """What a point within a number means in a column."""

    THOUSANDS = "thousands"
    DECIMAL = "decimal"


@dataclass(frozen=True, slots=True)
class Number:
    """A figure: its value, with how many decimals it was printed, and why it is not sure."""

    value: Decimal
    decimals: int
    doubt: Doubt | None = None


def point_in(texts: Iterable[str]) -> Point:
    """What a point means in cells that belong together; Dutch (thousands) unless they show otherwise.

    "12.5" and "0.7" show a decimal point; one comma as decimal sign, or "1.234.567", speaks against it.
    """
    cells = tuple(texts)
    dutch = any(_COMMA_DECIMAL.search(cell) or _POINT_GROUPS.search(cell) for cell in cells)
    return (
        Point.DECIMAL if not dutch and any(_POINT_DECIMAL.search(cell) for cell in cells) else Point.THOUSANDS
    )


def read_number(text: str, point: Point = Point.THOUSANDS) -> Number | None:
    """The number that the text is, None when it is none.

    "1.234,5" → 1234.5; "1 234" → 1234; "1.9" → 1.9 (one digit cannot be a group). "1.234" is 1234, in
    doubt where the cells around it have decimal points.
    """
    digits = text.strip()
    if not digits.isascii() and any(char.isdigit() and not char.isascii() for char in digits):
        return None
    if not _NUMBER.fullmatch(digits):
        return None
    digits = re.sub(r"[ \u00a0\u202f\u2009'’]", " ", digits)
    if " " in digits:
        return _with_comma(digits.replace(" ", ""), Doubt.SPACE if "," not in digits else None)
    if _EITHER.fullmatch(digits):
        return _with_comma(digits.replace(".", ""), Doubt.POINT if point is Point.DECIMAL else None)
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}", digits):
        return _with_point(digits.replace(",", ""))
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", digits) and not digits.startswith("0"):
        return _with_comma(digits.replace(".", ""), None)
    if "." in digits:
        return _with_point(digits) if digits.count(".") == 1 and "," not in digits else None
    odd = point is Point.DECIMAL and "," in digits
    return _with_comma(digits, Doubt.COMMA if odd else None)


def _with_comma(digits: str, doubt: Doubt | None) -> Number:
    return Number(Decimal(digits.replace(",", ".")), len(digits.partition(",")[2]), doubt)


def _with_point(digits: str) -> Number:
    return Number(Decimal(digits), len(digits.partition(".")[2]))
