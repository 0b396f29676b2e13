"""Columns that say how sure the figures beside them are: respondents, margins, the ends of an interval."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from koersvast.reading.recognise.column import Column

# What a head of the vocabulary says of the figures at its left.
ACCURACY = frozenset({"sample", "margin", "lower", "upper", "interval"})
_MEASURED = frozenset({"baseline", "realised"})


def with_accuracy(columns: Sequence[Column]) -> list[Column]:
    """The columns, those of accuracy tied to the measured figures right before them, or to the only ones.

    One that may be of several columns stays without: what stands in it is left unread.
    """
    measured = [column for column in columns if column.kind in _MEASURED]
    settled: list[Column] = []
    before: Column | None = None
    for column in columns:
        if column.kind in _MEASURED:
            before = column
        elif column.kind in ACCURACY:
            owner = measured[0] if len(measured) == 1 else before
            column = replace(column, of=owner.index) if owner else replace(column, kind="")
        else:
            before = None
        settled.append(column)
    return _told_once(settled)


def _told_once(columns: list[Column]) -> list[Column]:
    """Two columns of one sort for the same figures contradict each other: neither is tied."""
    pairs: Counter[tuple[int | None, str]] = Counter((c.of, c.kind) for c in columns if c.of is not None)
    return [
        replace(column, kind="", of=None) if pairs[column.of, column.kind] > 1 else column
        for column in columns
    ]
