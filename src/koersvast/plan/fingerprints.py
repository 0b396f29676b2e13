"""Fingerprints: a short name for what a decision of a person rests on.

As soon as one of the rows says something else the fingerprint differs, and the decision no longer counts.
Where a row stands in its document does not matter, so that reading again changes nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import Any

from koersvast.plan.columns import columns
from koersvast.plan.tables import Row

# Where a row was read says nothing about what it says.
_PLACE = frozenset({"document", "locator"})
# 64 bits: among a million findings the chance of two the same is below one in ten million.
_LENGTH = 16


def fingerprint(code: str, rows: Iterable[Row]) -> str:
    """A short name for a decision on these rows; `code` says what was decided on, such as a rule."""
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
