"""Footnote marks that lost their raised place and stand glued to a figure: 165,0¹ printed as 165,01."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from koersvast.reading.values.doubts import Doubt
from koersvast.reading.values.numbers import read_number

_DECIMALS = re.compile(r"(\D*\d[\d.]*),(\d+)(\s*%?)")
_WHOLE = re.compile(r"(\D*)(\d[\d.]*)(\s*%?)")
# So many other figures must be printed with the same decimals to be sure.
SURE_WITH = 2


@dataclass(frozen=True, slots=True)
class Unglued:
    """A printed figure without its mark; or as printed, with a doubt."""

    text: str
    mark: str = ""
    doubt: Doubt | None = None


def unglued(text: str, others: Sequence[str], marks: frozenset[str]) -> Unglued:
    """Take a glued footnote mark off a figure where the figures beside it leave no other reading.

    Sure when the figure has one decimal more than all others in its row (at least two), and that last
    digit is a mark that is explained. A whole number that is only likely to hold a mark stays as printed,
    in doubt.
    """
    text = text.strip()
    if found := _DECIMALS.fullmatch(text):
        decimals = {len(peer[2]) for other in others if (peer := _DECIMALS.fullmatch(other.strip()))}
        counted = sum(1 for other in others if _DECIMALS.fullmatch(other.strip()))
        if len(decimals) == 1 and found[2][-1] in marks and len(found[2]) == decimals.pop() + 1:
            if counted >= SURE_WITH:
                return Unglued(f"{found[1]},{found[2][:-1]}{found[3]}", found[2][-1])
            return Unglued(text, doubt=Doubt.MARK)
        return Unglued(text)
    if marks and _seems_glued(text, others, marks):
        return Unglued(text, doubt=Doubt.MARK)
    return Unglued(text)


def _seems_glued(text: str, others: Sequence[str], marks: frozenset[str]) -> bool:
    """Whether a whole number is out of line with those beside it, and in line without its last digit."""
    value = _whole(text)
    peers = [peer for other in others if (peer := _whole(other)) is not None]
    if value is None or len(peers) < SURE_WITH or str(value)[-1] not in marks:
        return False
    return value > 4 * max(peers) and min(peers) / 2 <= value // 10 <= 2 * max(peers)


def _whole(text: str) -> Decimal | None:
    found = _WHOLE.fullmatch(text.strip())
    number = read_number(found[2]) if found else None
    return number.value if number and not number.decimals else None
