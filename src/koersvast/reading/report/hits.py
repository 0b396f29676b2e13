"""Where what was read is printed within a stretch of text, to mark it there."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from koersvast.plan import (
    Activity,
    Advice,
    Area,
    Budget,
    Goal,
    Indicator,
    Observation,
    Party,
    Policy,
    Result,
    Row,
    Target,
    Term,
    Unread,
)

_HYPHENS = "-\u00ad\u2010"
# The columns that hold what is printed, the most telling first.
_PRINTED: dict[type[Row], tuple[str, ...]] = {
    Observation: ("raw",),
    Target: ("raw",),
    Budget: ("raw",),
    Unread: ("text",),
    Goal: ("title", "text"),
    Indicator: ("name",),
    Activity: ("title", "text"),
    Result: ("text",),
    Policy: ("title", "reference"),
    Party: ("name",),
    Advice: ("subject", "advice"),
    Term: ("abbreviation",),
    Area: ("name",),
}


@dataclass(frozen=True, slots=True)
class Bare:
    """Lines without spaces, in lower case, with the line and place that each letter stands at."""

    letters: str
    at: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Letters of a bare text, from `start` up to `end`."""

    start: int
    end: int


def words_of(row: Row) -> tuple[str, ...]:
    """The texts of a row that may stand in the document as they are."""
    return tuple(value for name in _PRINTED.get(type(row), ()) if (value := getattr(row, name)))


def bare(lines: Sequence[str]) -> Bare:
    """Lines without spaces and without the hyphens that break a word over two lines."""
    letters, at = list[str](), list[tuple[int, int]]()
    for number, line in enumerate(lines):
        end = len(line.rstrip(_HYPHENS)) if number < len(lines) - 1 else len(line)
        for place, letter in enumerate(line[:end]):
            if not letter.isspace():
                letters.append(letter.lower()[:1])
                at.append((number, place))
    return Bare("".join(letters), tuple(at))


def find(words: str, within: Bare, taken: Sequence[Span]) -> Span | None:
    """Where words stand: the whole text, or else a free place where no figure is cut in two.

    `taken` are the spans that were found before, in order. A span that is taken as a whole is given again
    when there is no free one.
    """
    wanted = bare([words]).letters
    if not wanted or len(wanted) > len(within.letters):
        return None
    again: Span | None = None
    for start in _starts(wanted, within.letters):
        span = Span(start, start + len(wanted))
        if span in taken:
            again = again or span
        elif _free(span, taken):
            return span
    return again


def _starts(wanted: str, letters: str) -> list[int]:
    """The places where a text begins, but not in the middle of a figure."""
    edge = r"(?<!\d)(?<!\d[.,])" if wanted[0].isdigit() else ""
    end = r"(?![.,]?\d)" if wanted[-1].isdigit() else ""
    # Footnote marks may be glued to a figure; then it has no edge.
    for pattern in (f"{edge}{re.escape(wanted)}{end}", re.escape(wanted)):
        if found := [match.start() for match in re.finditer(pattern, letters)]:
            return found
    return []


def _free(span: Span, taken: Sequence[Span]) -> bool:
    at = bisect_left(taken, span)
    before, behind = taken[max(0, at - 1) : at], taken[at : at + 1]
    return all(other.end <= span.start for other in before) and all(
        other.start >= span.end for other in behind
    )
