"""A cell as figures: each with its comparator, number, unit, period and marks, and its text as printed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from koersvast.plan import Comparator, Missing, Status
from koersvast.reading.recognise.vocabulary import Vocabulary
from koersvast.reading.values.doubts import Doubt
from koersvast.reading.values.missing import missing_in
from koersvast.reading.values.numbers import Point
from koersvast.reading.values.periods import read_period
from koersvast.reading.values.scan import Scanner


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure of a cell, or the word that stands in its place.

    `value_to` is the upper end of a range. `unit` is what the cell itself says: percent, eur, a unit of
    the vocabulary, or "". `period` is what stands with the figure ("4,6% (2012)"). `note` is other text
    in brackets. `raw` is the text as printed.
    """

    raw: str
    value: Decimal | None = None
    value_to: Decimal | None = None
    decimals: int | None = None
    comparator: Comparator | None = None
    missing: Missing | None = None
    unit: str = ""
    period: str = ""
    status: Status | None = None
    sample_size: int | None = None
    marks: tuple[str, ...] = ()
    note: str = ""
    doubts: tuple[Doubt, ...] = ()


_BULLET = re.compile(r"^[•▪·]\s+")


def read_figures(
    text: str,
    vocabulary: Vocabulary,
    *,
    point: Point = Point.THOUSANDS,
    marks: frozenset[str] = frozenset(),
) -> tuple[Figure, ...]:
    """The figures of a cell, in order; empty when the cell is empty or says something else.

    The whole cell must be understood: of a sentence in which a number stands nothing is read. `marks` are
    the footnote marks that are explained with the table.
    """
    printed = _BULLET.sub("", " ".join(text.split()))
    if not printed or _is_span(printed, vocabulary):
        return ()
    if missing := missing_in(printed, vocabulary):
        return (Figure(raw=printed, missing=missing),)
    scanner = Scanner(printed, vocabulary, point, marks)
    figures = []
    while not scanner.at_end:
        found = _figure(scanner)
        if found is None:
            return ()
        figures.append(found)
        scanner.skip_separators()
    return tuple(figures)


def _is_span(text: str, vocabulary: Vocabulary) -> bool:
    """Whether the cell is a period that could be taken for a range: "2016-2017", "31-12-2019"."""
    return not text.isdigit() and bool(
        read_period(text, vocabulary) or re.fullmatch(r"(?:19|20)\d\d\s*[-–/]\s*(?:19|20)\d\d", text)
    )


def times(value: Decimal, factor: Decimal) -> Decimal:
    """The product without the empty decimals that scaling leaves: 5.2 million → 5200000."""
    if factor == 1:
        return value
    product = value * factor
    return product.quantize(Decimal(1)) if product == product.to_integral_value() else product


def _figure(scanner: Scanner) -> Figure | None:
    """The figure at the scanner, None when none stands there."""
    start = scanner.at
    period = scanner.leading_period()
    missing = scanner.missing_before_bracket()
    if missing:
        aside = scanner.aside()
        return Figure(
            raw=scanner.since(start),
            missing=missing,
            period=period or aside.period,
            marks=aside.marks,
            note=aside.note,
        )
    before = scanner.comparator_before()
    low = scanner.amount(signed=before is not Comparator.RANGE)
    if low is None:
        return None
    high = scanner.range_end(expected=before is Comparator.RANGE)
    if before is Comparator.RANGE and high is None:
        return None
    if high and high.value <= low.value:
        return None
    unit, factor = scanner.unit_after(high or low)
    comparator = Comparator.RANGE if high else before or scanner.comparator_after()
    aside = scanner.aside()
    if not scanner.may_end:
        return None
    ends = (low, high) if high else (low,)
    doubts = [end.doubt for end in ends if end.doubt] + ([Doubt.ABOUT] if scanner.about else [])
    scanner.about = False
    return Figure(
        raw=scanner.since(start),
        value=times(low.value, factor),
        value_to=times(high.value, factor) if high else None,
        decimals=low.decimals if factor == 1 else None,
        comparator=comparator,
        unit=unit or low.unit,
        period=period or aside.period,
        status=aside.status,
        sample_size=aside.sample_size,
        marks=aside.marks,
        note=aside.note,
        doubts=tuple(dict.fromkeys(doubts)),
    )
