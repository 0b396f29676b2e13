"""Quarters and years as days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.plan import parse_period

_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """A period with its first and last day."""

    period: str
    first: dt.date
    last: dt.date

    def has(self, day: dt.date | None) -> bool:
        """Whether a day falls within it."""
        return day is not None and self.first <= day <= self.last

    def days_of(self, start: dt.date, end: dt.date | None) -> int:
        """How many of its days lie between two days (with both), no end meaning later."""
        return max(0, ((min(self.last, end) if end else self.last) - max(self.first, start)).days + 1)


def span_of(period: str) -> Span:
    """A period as days."""
    parsed = parse_period(period)
    first = dt.date(parsed.start // 12, parsed.start % 12 + 1, 1)
    after = parsed.start + parsed.months
    return Span(period, first, dt.date(after // 12, after % 12 + 1, 1) - _DAY)


def spans_between(first: dt.date, last: dt.date) -> tuple[Span, ...]:
    """The quarters and years that lie wholly between two days."""
    return tuple(
        span
        for year in range(first.year, last.year + 1)
        for span in _of_year(year)
        if first <= span.first and span.last <= last
    )


def _of_year(year: int) -> Iterator[Span]:
    yield span_of(str(year))
    for quarter in range(1, 5):
        yield span_of(f"{year}-Q{quarter}")
