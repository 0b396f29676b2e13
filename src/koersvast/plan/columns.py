"""What a column of a plan table is: its type, its meaning and what may stand in it.

A table is a frozen dataclass (see `tables`); every field is made with `column`. From these fields the
Table Schema, the CSV reader and the documentation are derived, so that there is one definition.
"""

from __future__ import annotations

import dataclasses
import re
import typing
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from koersvast.plan.periods import PERIOD_PATTERN

SLUG_PATTERN = r"[a-z0-9]+(-[a-z0-9]+)*"
# A page, a line (or lines), a box on a page, a block of a file without pages, a cell of a sheet, or the codes
# that name a figure in a table of statistics.
_PLACES = (
    r"p[0-9]+(@-?[0-9]+(\.[0-9]+)?(,-?[0-9]+(\.[0-9]+)?){3})?",
    r"l[0-9]+(-l[0-9]+)?",
    r"b[0-9]+(\.[0-9]+)*",
    r"[^!\x00-\x1f]+![A-Z]+[0-9]+(:[A-Z]+[0-9]+)?",
    r"[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)+",
)
LOCATOR_PATTERN = "|".join(_PLACES)


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    `type` is one of str, int, Decimal, date or a StrEnum; `optional` tells whether the cell may be
    empty (None for numbers, dates and words from a list; "" for text); `refers_to` names the table
    whose `id` the cell must hold; `pattern` is what a text must match, whole.
    """

    name: str
    meaning: str
    type: type
    optional: bool
    key: bool
    refers_to: str | None
    pattern: str | None

    @property
    def words(self) -> tuple[str, ...]:
        """The words that may stand in the column, where it takes words from a list."""
        return tuple(self.type) if issubclass(self.type, StrEnum) else ()


def column(
    meaning: str,
    *,
    key: bool = False,
    optional: bool = True,
    refers_to: str | None = None,
    pattern: str | None = None,
    default: Any = dataclasses.MISSING,
) -> Any:
    """Define a column as a dataclass field; columns that must be filled have no default."""
    metadata = {
        "meaning": meaning,
        "key": key,
        "optional": optional and not key,
        "refers_to": refers_to,
        "pattern": SLUG_PATTERN if key else pattern,
    }
    if key or not optional:
        return dataclasses.field(metadata=metadata)
    return dataclasses.field(default=None if default is dataclasses.MISSING else default, metadata=metadata)


def id_column(table: str) -> Any:
    """The id of a row: a readable kebab-case slug, stable when the document is read again."""
    return column(f"id of the row, unique in {table}: a readable slug", key=True)


def text_column(meaning: str, *, optional: bool = True, pattern: str | None = None) -> Any:
    """A column with text; empty text means that nothing was stated."""
    return column(meaning, optional=optional, pattern=pattern, default="")


def reference_column(table: str, meaning: str, *, optional: bool = True) -> Any:
    """A column that holds the id of a row in another table."""
    return column(meaning, optional=optional, refers_to=table, pattern=SLUG_PATTERN, default="")


def period_column(meaning: str, *, optional: bool = True) -> Any:
    """A column with a period: 2018, 2018-Q1, 2018-03 or 2016/2017."""
    return column(meaning, optional=optional, pattern=PERIOD_PATTERN, default="")


# Kept per class; a type checker does not take a dataclass as hashable, so no functools.cache.
_COLUMNS: dict[type[Any], tuple[Column, ...]] = {}
_VALIDATORS: dict[type[Any], Callable[[Any], None]] = {}


def columns(row_class: type[Any]) -> tuple[Column, ...]:
    """The columns of a table, in order."""
    found = _COLUMNS.get(row_class)
    if found is None:
        found = _COLUMNS[row_class] = _columns(row_class)
    return found


def _columns(row_class: type[Any]) -> tuple[Column, ...]:
    fields = dataclasses.fields(row_class)
    # What every table has is defined first, in the base class, and stands last.
    shared = {
        field.name
        for base in row_class.__bases__
        if dataclasses.is_dataclass(base)
        for field in dataclasses.fields(base)
    }
    ordered = sorted(fields, key=lambda field: field.name in shared)
    hints = typing.get_type_hints(row_class)
    return tuple(
        Column(
            name=field.name,
            meaning=field.metadata["meaning"],
            type=_plain_type(hints[field.name]),
            optional=field.metadata["optional"],
            key=field.metadata["key"],
            refers_to=field.metadata["refers_to"],
            pattern=field.metadata["pattern"],
        )
        for field in ordered
    )


def _plain_type(hint: Any) -> type:
    """`Decimal | None` → Decimal."""
    kinds = [kind for kind in typing.get_args(hint) if kind is not type(None)] or [hint]
    return typing.cast(type, kinds[0])


class InvalidRow(ValueError):
    """A row that cannot exist: which table and column, what was found, what was expected."""

    def __init__(self, table: str, column: str, found: object, expected: str) -> None:
        self.table, self.column, self.found, self.expected = table, column, found, expected
        super().__init__(f"{table}.{column}: found {found!r}, expected {expected}")


def validator(row_class: type[Any]) -> Callable[[Any], None]:
    """A function that raises `InvalidRow` when a row breaks the definition of its columns."""
    found = _VALIDATORS.get(row_class)
    if found is None:
        found = _VALIDATORS[row_class] = _validator(row_class)
    return found


def _validator(row_class: type[Any]) -> Callable[[Any], None]:
    table: str = row_class.table
    tests = [(col, _cell_test(col)) for col in columns(row_class)]

    def check(row: Any) -> None:
        for col, holds in tests:
            value = getattr(row, col.name)
            if not holds(value):
                raise InvalidRow(table, col.name, value, describe(col))

    return check


def _cell_test(col: Column) -> Callable[[Any], bool]:
    """A function that tells whether a value may stand in the column."""
    empty = "" if col.type is str else None
    pattern = re.compile(col.pattern) if col.pattern else None

    def holds(value: Any) -> bool:
        if value == empty:
            return col.optional
        if not isinstance(value, col.type):
            return False
        if isinstance(value, Decimal):
            return value.is_finite()
        return pattern is None or (isinstance(value, str) and pattern.fullmatch(value) is not None)

    return holds


_TYPE_NAMES = {str: "text", int: "a whole number", Decimal: "a number", date: "a date such as 2018-01-31"}


def describe(col: Column) -> str:
    """In words what a column expects; part of every message about a wrong cell."""
    if col.words:
        expected = "one of " + ", ".join(col.words)
    elif col.refers_to:
        expected = f"the id of a row in {col.refers_to}"
    elif col.pattern == SLUG_PATTERN:
        expected = "lower-case letters, digits and single hyphens"
    elif col.pattern == PERIOD_PATTERN:
        expected = "a period such as 2018, 2018-Q1, 2018-03 or 2016/2017"
    elif col.pattern == LOCATOR_PATTERN:
        expected = "a place such as p12, p12@10,20,110,35, l345, b7, Sheet1!B4 or T001036/GM9999/2023JJ00"
    else:
        expected = _TYPE_NAMES[col.type]
    return f"{expected}, or nothing" if col.optional else f"{expected}, not empty"
