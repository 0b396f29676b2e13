"""The policy indicators that municipalities must report (Regeling beleidsindicatoren gemeenten).

The catalogue is data, `bbv.toml`: numbers, units and sources change with the regulation.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from decimal import Decimal
from importlib import resources
from pathlib import Path
from typing import Any

from koersvast.figures.sources.connections import Connection
from koersvast.figures.sources.problems import SourceError
from koersvast.figures.sources.units import factor_between
from koersvast.plan import Indicator, Plan, Profile, slug

STATUTORY = "BBV"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statutory:
    """An indicator of the regulation; see the head of bbv.toml. `measure` is the title of a measure."""

    number: int
    taakveld: int
    name: str
    unit: str
    measured: str
    source: str
    lapsed: bool = False
    portal: str = ""
    table: str = ""
    measure: str = ""
    factor: int = 1

    @property
    def automatic(self) -> bool:
        """Whether a source is known that gives its figures."""
        return bool(self.portal and self.table and self.measure)

    @property
    def indicator(self) -> Indicator:
        """It as an indicator of a plan."""
        return Indicator(
            id=f"bbv-{self.number:02}-{slug(self.name)}",
            name=self.name,
            unit=self.unit,
            definition=self.measured,
            source=self.source,
            statutory=STATUTORY,
        )

    def connection(self, indicator: Indicator) -> Connection:
        """The connection with which an indicator of a plan gets its figures, in the unit of that plan."""
        rate = factor_between(self.unit, indicator.unit)
        return Connection(
            indicator=indicator.id,
            portal=self.portal,
            table=self.table,
            measure="",
            title=self.measure,
            unit=self.measured,
            factor=Decimal(self.factor) * (Decimal(1) if rate is None else rate),
        )


# Words of names that say how something is counted, not what.
_OF_MEASURING = set(
    re.findall(
        r"\w+",
        "het de een dat als van per in aantal percentage procent perc bbv inwoners kosten euro"
        " 1 10 100 000 1000 10000",
    )
)

_TYPES = {"number": int, "taakveld": int, "lapsed": bool, "factor": int}
_NAMES = {one.name for one in fields(Statutory)}
_NEEDED = {"number", "taakveld", "name", "unit", "measured", "source"}


def statutory(own: Path | None = None) -> tuple[Statutory, ...]:
    """The catalogue that comes with Koersvast, or one of one's own in the same form. Raises SourceError."""
    shipped = resources.files(__package__) / "bbv.toml"
    try:
        words = own.read_text(encoding="utf-8") if own else shipped.read_text(encoding="utf-8")
        written = tomllib.loads(words).get("indicator", [])
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as wrong:
        raise SourceError("bbv-unreadable", file=str(own), found=str(wrong)) from wrong
    if not isinstance(written, list):
        raise SourceError("bbv-unreadable", file=str(own), found="indicator")
    return tuple(_one(cells, place, str(own)) for place, cells in enumerate(written, start=1))


def _one(cells: Any, place: int, file: str) -> Statutory:
    wrong = ["indicator"] if not isinstance(cells, Mapping) else _wrong(cells)
    if wrong:
        raise SourceError("bbv-wrong", file=file, number=str(place), found=", ".join(wrong))
    return Statutory(**cells)


def _wrong(cells: Mapping[str, Any]) -> list[str]:
    strange = sorted((cells.keys() - _NAMES) | (_NEEDED - cells.keys()))
    return strange or sorted(
        name for name, value in cells.items() if type(value) is not _TYPES.get(name, str)
    )


def in_plan(plan: Plan, catalogue: Iterable[Statutory]) -> dict[int, Indicator]:
    """Which indicator of a plan is which of the catalogue, by number.

    Its name has all words of the name, and beside them only words of how it is measured, and its unit can be
    held against that of the catalogue. Where several are so, none is: a wrong figure is worse than a missed
    one.
    """
    found = {}
    for one in catalogue:
        wanted = _words(one.name)
        allowed = wanted | _words(one.measured) | _OF_MEASURING
        named = [
            row
            for row in plan.indicators
            if wanted <= _words(row.name) <= allowed and factor_between(one.unit, row.unit) is not None
        ]
        if len(named) == 1:
            found[one.number] = named[0]
    return found


def plan_of(code: str, catalogue: Iterable[Statutory]) -> Plan:
    """A plan with the indicators of the catalogue alone, for the municipality with that code."""
    profile = Profile(name=slug(f"bbv {code}"), municipality=code, code=code)
    return Plan(profile=profile, indicators=tuple(one.indicator for one in catalogue))


def _words(name: str) -> set[str]:
    return set(re.findall(r"[^\W_]+", name.casefold()))
