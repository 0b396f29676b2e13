"""Whether one figure is another one with fewer decimals."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal


def decimals(value: Decimal) -> int:
    """With how many decimals a figure is written; 0 for whole numbers."""
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def is_rounded(exact: Decimal, rounded: Decimal) -> bool:
    """Whether `rounded` is `exact`, brought up or down to fewer decimals."""
    if decimals(rounded) >= decimals(exact) or exact == rounded:
        return False
    step = Decimal(1).scaleb(-decimals(rounded))
    return rounded in (exact.quantize(step, ROUND_FLOOR), exact.quantize(step, ROUND_CEILING))
