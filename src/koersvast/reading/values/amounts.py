"""Amounts of money in tables: signs before, behind, or as brackets, and the scale that the table states."""

from __future__ import annotations

import re
from decimal import Decimal

from koersvast.reading.values.numbers import NUMBER, read_number

_BEFORE = r"[-−–]?\s?(?:€|EUR)?\s*[-−–]?\s?"
_AMOUNT = re.compile(rf"(?P<before>{_BEFORE})(?P<number>{NUMBER})(?:,[-–=]{{1,2}})?(?P<after>\s?[-−–])?")
_BRACKETED = re.compile(r"\(\s*([^()]*?)\s*\)")


def read_amount(text: str, factor: Decimal = Decimal(1)) -> Decimal | None:
    """The amount in a cell times the scale of its table, None when the cell is no amount.

    "-2.789", "2.789-", "2.789 -", "(2.789)" and "€ -2.789" are all negative; "€ 1.234,-" is 1234.
    """
    printed = " ".join(text.split())
    bracketed = _BRACKETED.fullmatch(printed)
    found = _AMOUNT.fullmatch(bracketed[1] if bracketed else printed)
    number = read_number(found["number"]) if found else None
    if found is None or number is None:
        return None
    signs = bool(bracketed) + sum(1 for char in found["before"] + (found["after"] or "") if char in "-−–")
    if signs > 1:
        return None
    amount = number.value * factor
    if factor != 1 and amount == amount.to_integral_value():
        amount = amount.quantize(Decimal(1))
    return -amount if signs else amount
