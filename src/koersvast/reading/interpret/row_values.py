"""The figures of one row of a table with indicators."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from koersvast.plan import Comparator, Status
from koersvast.reading.blocks import Cell, Text
from koersvast.reading.interpret.accuracy import with_accuracy_of
from koersvast.reading.interpret.series import Leftover, Value
from koersvast.reading.places import places
from koersvast.reading.recognise.column import BY_ROW, ROLES, Column, role_in
from koersvast.reading.recognise.vocabulary import Vocabulary
from koersvast.reading.values.doubts import Doubt
from koersvast.reading.values.figures import Figure, read_figures
from koersvast.reading.values.glued import unglued
from koersvast.reading.values.numbers import Point, point_in
from koersvast.reading.values.periods import read_period

_PROVISIONAL = re.compile(r"\bvoorlopige?\b", re.IGNORECASE)
# A longer footnote may speak of provisional figures that are to come.
_SAYS_PROVISIONAL = 5
# A target in words is a short text; a longer one is an explanation.
_LONGEST_WORDS = 25


def row_values(
    row: Sequence[Cell], columns: Sequence[Column], notes: Mapping[str, Text], vocabulary: Vocabulary
) -> tuple[Value | Leftover, ...]:
    """The figures of a row in the order of the columns, and what in its columns with figures is none."""
    figures = _with_role(row, [column for column in columns if column.is_figures], columns, vocabulary)
    texts = [row[column.index].text for column in figures]
    point = point_in(texts)
    found: list[Value | Leftover] = []
    for number, column in enumerate(figures):
        cell = row[column.index]
        if cell:
            period = _period(row, column, vocabulary)
            others = texts[:number] + texts[number + 1 :]
            values = list(_values(cell, column, period, others, point, notes, vocabulary))
            found.extend(with_accuracy_of(values, column, row, columns, vocabulary))
    wrong = {
        c.years: row[c.years] for c in figures if c.years is not None and _period(row, c, vocabulary) is None
    }
    found.extend(Leftover(cell.text, "period", cell.locator) for cell in wrong.values())
    return tuple(found)


def _with_role(
    row: Sequence[Cell], figures: list[Column], columns: Sequence[Column], vocabulary: Vocabulary
) -> list[Column]:
    """The columns with the sort of figures that a cell of the row says; "" where it says none."""
    told = next((row[column.index].text for column in columns if column.kind == "role"), "")
    role = role_in(told, vocabulary) if told else ""
    return [replace(column, kind=role) if column.kind == BY_ROW else column for column in figures]


def _period(row: Sequence[Cell], column: Column, vocabulary: Vocabulary) -> str | None:
    """The period of a figure, of its head or of the cell with its year; None when that is not understood."""
    if column.years is None or not row[column.years]:
        return column.period
    printed = row[column.years].text
    period = read_period(printed, vocabulary)
    if period or not any(char.isdigit() for char in printed):
        return period or column.period
    return None


def _values(
    cell: Cell,
    column: Column,
    period: str | None,
    others: Sequence[str],
    point: Point,
    notes: Mapping[str, Text],
    vocabulary: Vocabulary,
) -> Iterator[Value | Leftover]:
    if column.kind not in ROLES:
        yield Leftover(cell.text, "role", cell.locator)
        return
    if cell.doubt and cell.across > 1:
        # Figures that could not be parted over the columns; also a single one may belong to any of them.
        yield Leftover(cell.text, "doubt", cell.locator, {"why": cell.doubt})
        return
    marks = frozenset(notes)
    loose = unglued(cell.text, others, marks)
    figures = read_figures(loose.text, vocabulary, point=point, marks=marks)
    if not figures:
        yield _in_words(cell, column, period or "", notes, vocabulary)
        return
    several = len(figures) > 1
    spots = places(cell, [figure.raw for figure in figures])
    for figure, spot in zip(figures, spots, strict=True):
        if reason := _misfit(figure, column, period, several=several):
            yield Leftover(figure.raw, reason, spot)
            continue
        if loose.mark:
            figure = replace(figure, raw=cell.text.strip(), marks=(*figure.marks, loose.mark))
        doubts = [*figure.doubts, loose.doubt, _year_doubt(figure, others, vocabulary)]
        note = _note(cell, column, figure, [doubt for doubt in doubts if doubt], notes)
        if figure.status is None and _is_provisional(cell, column, figure, notes):
            figure = replace(figure, status=Status.PROVISIONAL)
        yield Value(
            role=column.kind,
            period=figure.period or period or "",
            locator=spot,
            figure=figure,
            area=column.area,
            group=column.group,
            unit=column.unit,
            note=note,
        )


def _misfit(figure: Figure, column: Column, period: str | None, *, several: bool) -> str:
    """Why a figure cannot stand in its column, "" when it can."""
    if several and not figure.period:
        return "several"
    if period is None and not figure.period:
        return "period"
    if column.kind == "target":
        return ""
    if figure.comparator not in {None, Comparator.EQUAL}:
        return "range-measured" if figure.comparator is Comparator.RANGE else "comparator-measured"
    return ""


def _in_words(
    cell: Cell, column: Column, period: str, notes: Mapping[str, Text], vocabulary: Vocabulary
) -> Value | Leftover:
    """A cell that holds no figure: words, which are kept as such, or numbers that were not understood."""
    text = cell.text
    words = bool(vocabulary.meaning("target_words", text)) or not any(char.isdigit() for char in text)
    relative = column.kind == "target" and bool(
        vocabulary["relative"].first(text) or vocabulary["target_words"].first(text)
    )
    if not (words or relative) or len(text.split()) > _LONGEST_WORDS:
        return Leftover(text, "not-understood", cell.locator)
    note = _note(cell, column, Figure(raw=text, note=text), [], notes)
    return Value(
        role=column.kind,
        period=period,
        locator=cell.locator,
        figure=Figure(raw=text),
        area=column.area,
        group=column.group,
        unit=column.unit,
        note=note,
    )


def _is_provisional(cell: Cell, column: Column, figure: Figure, notes: Mapping[str, Text]) -> bool:
    """Whether the head, or a footnote of a few words, says that a figure is provisional."""
    marks = (*figure.marks, *cell.marks, *column.marks)
    told = [notes[mark].text for mark in marks if mark in notes]
    short = [text for text in told if len(text.split()) <= _SAYS_PROVISIONAL]
    return any(_PROVISIONAL.search(text) for text in (column.head.text, *short))


def _year_doubt(figure: Figure, others: Sequence[str], vocabulary: Vocabulary) -> Doubt | None:
    """A bare 2019 among much smaller figures may be a year that slipped into the column."""
    if not figure.raw.isdigit() or read_period(figure.raw, vocabulary) != figure.raw:
        return None
    beside = [
        other.value for text in others for other in read_figures(text, vocabulary) if other.value is not None
    ]
    return Doubt.YEAR if beside and max(beside) < 1000 else None


def _note(
    cell: Cell, column: Column, figure: Figure, doubts: Sequence[Doubt], notes: Mapping[str, Text]
) -> str:
    """What belongs to a figure: its footnotes, text in brackets, what the head says more, and doubts."""
    marks = dict.fromkeys([*figure.marks, *cell.marks, *column.marks])
    parts = [notes[mark].text for mark in marks if mark in notes]
    parts.append(figure.note)
    if column.head.rest and not column.area and not column.name and column.head.rest != column.group:
        parts.append(column.head.text)
    parts += [doubt.words for doubt in dict.fromkeys(doubts)]
    parts.append(cell.doubt)
    return " ".join(dict.fromkeys(part.strip() for part in parts if part.strip()))
