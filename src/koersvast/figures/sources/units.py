"""The unit of a source in the units of a plan."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple


class Unit(NamedTuple):
    """A unit of a plan, and how many of it one of the source is: "x 1 000 euro" is 1,000 eur."""

    name: str
    factor: Decimal = Decimal(1)


_SIZES = {"": 1, "1000": 1_000, "1000000": 1_000_000, "mln": 1_000_000, "mld": 1_000_000_000}
_COUNTED = re.compile(
    r"(?:x\s*)?(?P<size>1 ?000 ?000|1 ?000|mln|mld)?\s*(?P<what>euro|eur|€|aantal|personen)?"
)
_RATE = re.compile(r"(?:aantal )?(?P<unit>per (?:1 ?000|10 ?000|100 ?000))\b.*")
_RATES = {"per_1000": 1_000, "per_10000": 10_000, "per_100000": 100_000}
_OF_A_PLAN = {"count", "eur", "percent", *_RATES}
_PERCENT = {"%", "percent", "procent"}
_MONEY = {"euro", "eur", "€"}


def unit_of(printed: str) -> Unit | None:
    """The unit of a plan that a source prints; None where none is known.

    >>> unit_of("per 1 000 inwoners")
    Unit(name='per_1000', factor=Decimal('1'))
    """
    words = " ".join(printed.casefold().replace(".", " ").replace("\u00a0", " ").split())
    if words in _PERCENT:
        return Unit("percent")
    if rate := _RATE.fullmatch(words):
        return Unit("per_" + rate["unit"].removeprefix("per ").replace(" ", ""))
    found = _COUNTED.fullmatch(words)
    if not found or not words:
        return None
    size = _SIZES[(found["size"] or "").replace(" ", "")]
    return Unit("eur" if found["what"] in _MONEY else "count", Decimal(size))


def factor_between(source: str, plan: str) -> Decimal | None:
    """With what a figure of a source is multiplied to be in the unit of a plan; None where that is unknown.

    Rates per 1,000 and per 10,000 become each other; a percentage and a count never do.

    >>> factor_between("per 1 000 inwoners", "per_10000")
    Decimal('10')
    """
    there, here = (Unit(unit) if unit in _OF_A_PLAN else unit_of(unit) for unit in (source, plan))
    if there is None or here is None:
        return Decimal(1) if source and source.casefold() == plan.casefold() else None
    if there.name == here.name:
        return there.factor / here.factor
    if there.name in _RATES and here.name in _RATES:
        return Decimal(_RATES[here.name]) / Decimal(_RATES[there.name])
    return None


def times(value: Decimal, factor: Decimal) -> Decimal:
    """A figure in another unit, without the zeros and powers that multiplying adds.

    >>> times(Decimal("26.2"), Decimal(10))
    Decimal('262')
    """
    if factor == 1:
        return value
    product = (value * factor).normalize()
    return product.quantize(Decimal(1)) if product == product.to_integral_value() else product
