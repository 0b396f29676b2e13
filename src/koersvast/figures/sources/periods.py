"""Periods as CBS writes them, and as a plan does."""

from __future__ import annotations

import re

_CODE = re.compile(r"(?P<year>(?:19|20)\d{2})(?P<kind>JJ|SJ|KW|MM)(?P<number>\d{2})")
_PLAIN = re.compile(r"(?:19|20)\d{2}")
_OTHER = re.compile(r"(?P<year>(?:19|20)\d{2})(?P<kind>X|HJ|W1|G)(?P<number>\d+)")

# From long to short: where a table has years as well as quarters, the years are meant.
FREQUENCIES = ("year", "school_year", "quarter", "month")
_KINDS = {"JJ": "year", "SJ": "school_year", "KW": "quarter", "MM": "month"}


def plan_period(code: str) -> str:
    """The period of a plan for a code of CBS: "2023JJ00" → "2023"; "" where a plan has no such period.

    Half-years, weeks, days and averages of several years are no periods of a plan; the editions that Iv3
    tells apart as 2024X000 (budget) to 2024X005 (annual accounts) are one only when asked for by name.

    >>> [plan_period(code) for code in ("2023KW04", "2023MM02", "2023SJ00", "2023", "2023HJ01")]
    ['2023-Q4', '2023-02', '2023/2024', '2023', '']
    """
    found = _CODE.fullmatch(code.strip())
    if not found:
        return code.strip() if _PLAIN.fullmatch(code.strip()) else ""
    year, kind, number = int(found["year"]), found["kind"], int(found["number"])
    match kind:
        case "JJ" if number == 0:
            return str(year)
        case "SJ" if number == 0:
            return f"{year}/{year + 1}"
        case "KW" if 1 <= number <= 4:
            return f"{year}-Q{number}"
        case "MM" if 1 <= number <= 12:
            return f"{year}-{number:02}"
    return ""


def year_of(code: str) -> str:
    """The year of a code that is no period of a plan by itself: "2024X005" → "2024"; "" for other codes."""
    found = _OTHER.fullmatch(code.strip())
    return found["year"] if found else ""


def frequency(code: str) -> str:
    """How long a period is: one of FREQUENCIES, or "" for codes that are no period of a plan."""
    found = _CODE.fullmatch(code.strip())
    if found:
        return _KINDS[found["kind"]]
    return "year" if _PLAIN.fullmatch(code.strip()) else ""


def single_year(words: str) -> str:
    """The one year that a table without periods is about, from its description; "" where it is not one.

    >>> single_year("2023"), single_year("2015 - 2023")
    ('2023', '')
    """
    years = set(re.findall(r"(?<!\d)(?:19|20)\d{2}(?!\d)", words))
    return years.pop() if len(years) == 1 else ""
