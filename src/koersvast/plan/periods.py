"""Periods: a year, a quarter, a month or a school year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

PERIOD_PATTERN = r"(19|20)[0-9]{2}(-Q[1-4]|-(0[1-9]|1[0-2])|/(19|20)[0-9]{2})?"
_PERIOD = re.compile(PERIOD_PATTERN)

Kind = Literal["year", "quarter", "month", "school_year"]


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A period in time, ordered by when it starts.

    `start` is the first month counted from year 0 (2018-01 is 24216); `months` is the length.
    """

    start: int
    months: int
    text: str

    @property
    def kind(self) -> Kind:
        if "/" in self.text:
            return "school_year"
        kinds: dict[int, Kind] = {12: "year", 3: "quarter", 1: "month"}
        return kinds[self.months]

    @property
    def year(self) -> int:
        """The calendar year in which the period starts."""
        return self.start // 12

    @property
    def middle(self) -> float:
        """The middle of the period in years, for the horizontal axis of a trend."""
        return (self.start + self.months / 2) / 12

    def __str__(self) -> str:
        return self.text


@lru_cache(maxsize=4096)
def parse_period(text: str) -> Period:
    """Read a period: "2018", "2018-Q1", "2018-03", or "2016/2017" (a school year, from August).

    Raises ValueError, naming the text, when it is none of these.
    """
    if not _PERIOD.fullmatch(text):
        raise ValueError(f"{text!r} is not a period: expected 2018, 2018-Q1, 2018-03 or 2016/2017")
    year = int(text[:4])
    if len(text) == 4:
        return Period(year * 12, 12, text)
    if "/" in text:
        if int(text[5:]) != year + 1:
            raise ValueError(f"{text!r} is not a school year: expected {year}/{year + 1}")
        return Period(year * 12 + 7, 12, text)
    if "Q" in text:
        return Period(year * 12 + (int(text[-1]) - 1) * 3, 3, text)
    return Period(year * 12 + int(text[5:]) - 1, 1, text)
