"""How sure the figures of a row are, by the columns beside them: respondents, margins, intervals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from koersvast.reading.blocks import Cell
from koersvast.reading.interpret.series import Leftover, Value
from koersvast.reading.recognise.column import Column
from koersvast.reading.recognise.vocabulary import Vocabulary
from koersvast.reading.values.figures import Figure, read_figures


def with_accuracy_of(
    values: Sequence[Value | Leftover],
    column: Column,
    row: Sequence[Cell],
    columns: Sequence[Column],
    vocabulary: Vocabulary,
) -> Iterator[Value | Leftover]:
    """The figures of one cell with what the columns tied to it say; what cannot be said of them is left."""
    figures = [item for item in values if isinstance(item, Value) and item.figure.value is not None]
    told = [(other, row[other.index]) for other in columns if other.of == column.index and row[other.index]]
    if len(figures) != 1:
        yield from values
        yield from (_left(other, cell) for other, cell in told if any(map(str.isdigit, cell.text)))
        return
    value = figures[0]
    if column.sample is not None and value.figure.sample_size is None:
        value = _with_sample(value, column.sample)
    left = []
    for other, cell in told:
        fuller = _told(value, other.kind, read_figures(cell.text, vocabulary))
        if fuller is None and any(map(str.isdigit, cell.text)):
            left.append(_left(other, cell))
        value = fuller or value
    yield from (value if item is figures[0] else item for item in values)
    yield from left


def _left(column: Column, cell: Cell) -> Leftover:
    return Leftover(cell.text, "column", cell.locator, {"head": column.head.text})


def _told(value: Value, kind: str, read: Sequence[Figure]) -> Value | None:
    """The figure with what one cell says of it; None where the cell says nothing that fits."""
    own = value.figure.value
    if len(read) != 1 or read[0].value is None or own is None:
        return None
    figure, number = read[0], read[0].value
    if kind == "sample":
        whole = number == number.to_integral_value() and number > 0
        return _with_sample(value, int(number)) if whole else None
    if kind == "margin":
        return replace(value, lower=own - number, upper=own + number) if number >= 0 else None
    if kind == "interval" and figure.value_to is not None:
        return _between(value, own, number, figure.value_to)
    if kind == "lower":
        return _between(value, own, number, value.upper)
    return _between(value, own, value.lower, number) if kind == "upper" else None


def _between(value: Value, own: Decimal, lower: Decimal | None, upper: Decimal | None) -> Value | None:
    """The figure with its interval, where it lies within it."""
    inside = (lower is None or lower <= own) and (upper is None or own <= upper)
    return replace(value, lower=lower, upper=upper) if inside else None


def _with_sample(value: Value, size: int) -> Value:
    return replace(value, figure=replace(value.figure, sample_size=size))
