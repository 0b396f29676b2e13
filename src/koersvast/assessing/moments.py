"""Where a period lies in time, as far as assessing needs it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from koersvast.plan import parse_period


@dataclass(frozen=True, slots=True)
class Moment:
    """A period as whole numbers. `start` and `end` count months from year 0, `end` is the first month
    after it; `middle` is twice the middle, so that it is whole as well.

    `year` is the calendar year that holds the middle: a school year counts for the year in which most
    of it falls (2016/2017 → 2017), because that is the year for which its results are due.
    """

    start: int
    months: int
    year: int

    @property
    def end(self) -> int:
        return self.start + self.months

    @property
    def middle(self) -> int:
        return 2 * self.start + self.months


@lru_cache(maxsize=4096)
def moment(period: str) -> Moment | None:
    """The moment of a period as a plan writes it; None where it has none ("", "2016/2019")."""
    try:
        parsed = parse_period(period)
    except ValueError:
        return None
    return Moment(parsed.start, parsed.months, int(parsed.middle))
