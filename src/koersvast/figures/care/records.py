"""Allocations, declarations, contracts and outcomes of care, as rows of a municipality's own systems.

Of a client there is nothing but a key that the supplier of the file made; it is counted and then dropped.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache
from importlib import resources


class Law(StrEnum):
    """The law under which care is given."""

    YOUTH = "jeugdwet"
    SUPPORT = "wmo"


class Unit(StrEnum):
    """In what care is counted. Minutes are told as hours."""

    HOURS = "uren"
    DAYS = "etmalen"
    HALF_DAYS = "dagdelen"
    PIECES = "stuks"


# Eenheid: 01 minuut, 04 uur, 14 etmaal, 16 dagdeel, 82 stuks (output), 84 stuks (inspanning); 83 is euros.
UNITS = {
    "01": (Unit.HOURS, Decimal(1) / 60),
    "04": (Unit.HOURS, Decimal(1)),
    "14": (Unit.DAYS, Decimal(1)),
    "16": (Unit.HALF_DAYS, Decimal(1)),
    "82": (Unit.PIECES, Decimal(1)),
    "84": (Unit.PIECES, Decimal(1)),
}
EUROS = "83"

# Reden wijziging (JZ002, WMO002): an allocation that was removed never was.
REMOVED = "13"


@dataclass(frozen=True, slots=True, kw_only=True)
class Care:
    """What every row tells: law, product category (two digits), area (id in the plan) and provider; "" where
    it is not known."""

    law: Law
    category: str
    area: str = ""
    provider: str = ""
    referrer: str = ""

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups in which the row counts, with "" for all together."""
        names = (
            ("categorie", name_of(self.law, self.category)),
            ("verwijzer", name_of("verwijzer", self.referrer)),
            ("aanbieder", self.provider),
        )
        return ("", *(f"{kind}: {name}" for kind, name in names if name))

    @property
    def areas(self) -> tuple[str, ...]:
        """The area and the whole municipality."""
        return ("", self.area) if self.area else ("",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Allocation(Care):
    """Care that was allocated (301), with what came of it (305, 307).

    `frequency` is 1 a day, 2 a week, 4 a month or 6 in all; `ended` the code of the reason.
    """

    client: str
    start: dt.date
    end: dt.date | None = None
    allocated: dt.date | None = None
    began: dt.date | None = None
    stopped: dt.date | None = None
    ended: str = ""
    volume: Decimal | None = None
    unit: str = ""
    frequency: str = ""

    @property
    def last(self) -> dt.date | None:
        """The last day of care: that of the stop message, else of the allocation."""
        return self.stopped or self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration(Care):
    """Care that was declared (323) over a month; credits are below zero."""

    client: str
    month: dt.date
    euros: Decimal
    volume: Decimal | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract(Care):
    """What was agreed with a provider for a year or quarter."""

    period: str
    euros: Decimal | None = None
    volume: Decimal | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Care):
    """What a client or parent said after care ended: a grade from 0 to 10, and whether goals were reached."""

    client: str
    day: dt.date
    grade: Decimal | None = None
    reached: bool | None = None


@cache
def _names() -> dict[str, dict[str, str]]:
    file = resources.files("koersvast.figures.care") / "codes.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


def name_of(codes: str, code: str) -> str:
    """What a code means, with the code where that is not known; "" for no code."""
    if not code:
        return ""
    return _names()[codes].get(code, f"code {code}")


def is_known(codes: str, code: str) -> bool:
    """Whether a code list has a code."""
    return code in _names()[codes]
