"""Accepting a finding: with a reason, a name and a day, kept in the plan.

An acceptance names the rule and the fingerprint of what the finding rests on. As soon as one of those
rows says something else, the finding has another fingerprint and the acceptance no longer counts. Where
a row stands in its document does not matter, so that reading again does not void it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from datetime import date
from operator import attrgetter
from typing import Any

from koersvast.checking.finding import Finding
from koersvast.plan import Acceptance, Plan, Row, columns

# Where a row was read says nothing about what it says.
_PLACE = frozenset({"document", "locator"})
# 64 bits: among a million findings the chance of two the same is below one in ten million.
_LENGTH = 16


def fingerprint(code: str, rows: Iterable[Row]) -> str:
    """A short name for what a finding of this rule rests on."""
    parts = [code]
    for row in rows:
        names, cells_of = _cells(type(row))
        parts.append(f"{row.table}:" + "|".join(map("{}={}".format, names, cells_of(row))))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:_LENGTH]


# Kept per class; a type checker does not take a dataclass as hashable, so no functools.cache.
_CELLS: dict[type[Row], tuple[tuple[str, ...], Callable[[Row], tuple[Any, ...]]]] = {}


def _cells(row_class: type[Row]) -> tuple[tuple[str, ...], Callable[[Row], tuple[Any, ...]]]:
    """The columns of a table that say something, and what takes their cells from a row."""
    if row_class not in _CELLS:
        names = tuple(column.name for column in columns(row_class) if column.name not in _PLACE)
        _CELLS[row_class] = names, attrgetter(*names)
    return _CELLS[row_class]


def accept(plan: Plan, finding: Finding, *, reason: str, by: str, on: date) -> Plan:
    """The plan with an acceptance of this finding; it takes the place of an older one of the same finding."""
    kept = [
        row for row in plan.acceptances if (row.code, row.fingerprint) != (finding.code, finding.fingerprint)
    ]
    new = Acceptance(code=finding.code, fingerprint=finding.fingerprint, reason=reason, by=by, on=on)
    return plan.with_rows(acceptances=[*kept, new])
