"""What people type in a cell: figures with a decimal comma, percentages, and words for no figure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from koersvast.plan import Missing

_MISSING = {
    "n.b.": Missing.NOT_AVAILABLE,
    "nb": Missing.NOT_AVAILABLE,
    "n/b": Missing.NOT_AVAILABLE,
    "onbekend": Missing.NOT_AVAILABLE,
    "n.v.t.": Missing.NOT_APPLICABLE,
    "nvt": Missing.NOT_APPLICABLE,
    "p.m.": Missing.TO_FOLLOW,
    "pm": Missing.TO_FOLLOW,
    "volgt": Missing.TO_FOLLOW,
    "-": Missing.DASH,
    "–": Missing.DASH,
    "geheim": Missing.SUPPRESSED,
}
_YES = {"ja", "j", "x", "yes", "y", "true", "waar", "1"}
_NO = {"", "nee", "n", "no", "false", "onwaar", "0"}

# 1.234.567,8: points for thousands when a comma follows or when there is more than one.
_THOUSANDS = re.compile(r"-?\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_AMBIGUOUS = re.compile(r"-?\d{1,3}\.\d{3}")


@dataclass(frozen=True, slots=True)
class Typed:
    """A cell as it was typed, and whether the spreadsheet shows it as a percentage."""

    value: object
    percent: bool = False

    def __bool__(self) -> bool:
        return self.text != ""

    @property
    def text(self) -> str:
        """What was typed, without space around it; "" for an empty cell."""
        return "" if self.value is None else str(self.value).replace("\u00a0", " ").strip()


class Unclear(ValueError):
    """A cell that cannot be understood: `kind` is "number", "ambiguous" or "yes-no"."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        super().__init__(kind)


def figure_in(cell: Typed, *, percent: bool = False) -> Decimal | Missing | None:
    """The figure in a cell, the reason why there is none, or None for an empty cell.

    `percent` tells that the indicator is in percent: a percent sign may then be typed, and a cell that
    the spreadsheet shows as a percentage holds 0.45 for 45%. Raises Unclear for text that is no figure,
    and for "1.234", which is one thing in Dutch and another in English.
    """
    if not cell:
        return None
    if isinstance(cell.value, bool):
        raise Unclear("number")
    if isinstance(cell.value, int | float):
        exact = _number(repr(cell.value), typed=False)
        return _plain(exact * 100) if percent and cell.percent else exact
    if cell.text.casefold() in _MISSING:
        return _MISSING[cell.text.casefold()]
    bare = cell.text.replace("€", "").replace(" ", "").replace("\u2212", "-")
    return _number(bare.removesuffix("%") if percent else bare)


def _number(text: str, *, typed: bool = True) -> Decimal:
    if typed and _AMBIGUOUS.fullmatch(text):
        raise Unclear("ambiguous")
    if typed and _THOUSANDS.fullmatch(text):
        text = text.replace(".", "")
    try:
        number = Decimal(text.replace(",", "."))
    except InvalidOperation as wrong:
        raise Unclear("number") from wrong
    if not number.is_finite():
        raise Unclear("number")
    return number


def _plain(number: Decimal) -> Decimal:
    """45.40 as 45.4 and 100 as 100: what a factor of a hundred added is taken off again."""
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number.normalize()


def yes_in(cell: Typed) -> bool:
    """Whether a cell says yes; an empty one says no. Raises Unclear for anything else."""
    if cell.text.casefold() in _YES:
        return True
    if cell.text.casefold() in _NO:
        return False
    raise Unclear("yes-no")
