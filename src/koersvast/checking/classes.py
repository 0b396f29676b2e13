"""Classes of a distribution, told from what groups are called: "1-3 jaar", "langer dan 5 jaar"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

_WORDS = {
    "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5,
    "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "twaalf": 12,
}  # fmt: skip
_N = rf"(\d{{1,6}}|{'|'.join(_WORDS)})"
_BETWEEN = re.compile(rf"\b{_N}\s*(?:jaar|maanden|weken|dagen)?\s*(?:-|–|tot en met|t/m|tot)\s*{_N}\b")
_BELOW = re.compile(rf"(?:korter dan|minder dan|jonger dan|lager dan|\btot|<)\s*{_N}\b")
_ABOVE = re.compile(rf"(?:langer dan|meer dan|ouder dan|hoger dan|vanaf|>|≥)\s*{_N}\b")
_AND_OLDER = re.compile(rf"\b{_N}\s*(?:jaar)?\s*(?:\+|-?plus\b|-?plussers\b|en (?:ouder|langer|meer))")


@dataclass(frozen=True, slots=True)
class Class:
    """A class with its bounds; None where it is open at that end. `name` is the group as printed."""

    low: int | None
    high: int | None
    name: str


def class_of(name: str) -> Class | None:
    """The class that a group's name states; None where it states none."""
    text = name.casefold()
    if found := _BETWEEN.search(text):
        low, high = _number(found[1]), _number(found[2])
        return Class(low, high, name) if low < high else None
    if found := _AND_OLDER.search(text) or _ABOVE.search(text):
        return Class(_number(found[1]), None, name)
    if found := _BELOW.search(text):
        return Class(None, _number(found[1]), name)
    return None


def gaps(classes: list[Class]) -> list[tuple[Class, Class]]:
    """Neighbouring classes between which one is missing.

    "4-11" and "12-17" are neighbours: bounds of whole years may be one apart.
    """
    ordered = sorted(classes, key=lambda one: (one.low is not None, one.low or 0, one.high or 0))
    return [
        (one, other)
        for one, other in pairwise(ordered)
        if one.high is not None and other.low is not None and other.low > one.high + 1
    ]


def _number(text: str) -> int:
    return _WORDS.get(text) or int(text)
