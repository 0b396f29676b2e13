"""Cells: a value of the plan as the text of a CSV cell, and back."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Any

from koersvast.plan.columns import Column, describe

_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?")
_WHOLE = re.compile(r"-?\d+")
_COMMA_DECIMAL = re.compile(r"-?[\d.]*\d,\d+")


class WrongCell(ValueError):
    """A cell that does not hold what its column takes: the kind of problem and what was expected."""

    def __init__(self, kind: str, expected: str) -> None:
        self.kind, self.expected = kind, expected
        super().__init__(expected)


def cell_of(value: Any) -> str:
    """The value as text: decimal point, no thousands, dates as 2018-01-31, nothing for None."""
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return f"{value:f}"
    return value.isoformat() if isinstance(value, date) else str(value)


def value_of(cell: str, col: Column) -> Any:
    """The value that a cell holds. Raises WrongCell."""
    if cell == "":
        if not col.optional:
            raise WrongCell("empty", describe(col))
        return "" if col.type is str else None
    if col.type is Decimal:
        if not _NUMBER.fullmatch(cell):
            raise WrongCell("comma" if _COMMA_DECIMAL.fullmatch(cell) else "cell", describe(col))
        return Decimal(cell)
    if col.type is int:
        if not _WHOLE.fullmatch(cell):
            raise WrongCell("cell", describe(col))
        return int(cell)
    if col.type is date:
        try:
            return date.fromisoformat(cell)
        except ValueError:
            raise WrongCell("cell", describe(col)) from None
    if col.words:
        if cell not in col.words:
            raise WrongCell("cell", describe(col))
        return col.type(cell)
    if col.pattern and not re.fullmatch(col.pattern, cell):
        raise WrongCell("cell", describe(col))
    return cell
