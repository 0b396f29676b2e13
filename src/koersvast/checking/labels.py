"""What goals, indicators and activities are called in messages."""

from __future__ import annotations

from koersvast.checking.facts import Facts
from koersvast.checking.series import Series
from koersvast.plan import Activity, Goal, Indicator, Policy

# A message must fit a line or two.
_LONGEST = 90


def shorten(text: str, longest: int = _LONGEST) -> str:
    """A text cut at a word."""
    text = " ".join(text.split())
    if len(text) <= longest:
        return text
    return text[:longest].rsplit(" ", 1)[0].rstrip(" ,;:(") + "…"


def name_of(row: Goal | Indicator | Activity | Policy) -> str:
    """The name of a row between quotation marks, with its code or letter in front."""
    match row:
        case Goal():
            return _named(row.code, row.title)
        case Activity():
            return _named(row.letter, row.title or row.text)
        case Indicator():
            return _named("", row.name)
    return _named("", row.title)


def name_of_series(series: Series, facts: Facts) -> str:
    """The name of an indicator, with the group and area of the series where it has them."""
    name = name_of(series.indicator)
    if series.group:
        name += f" ({shorten(series.group, 60)})"
    if series.area:
        area = facts.area(series.area)
        name += f" in {area.name if area else series.area}"
    return name


def _named(code: str, text: str) -> str:
    return f"{code} ‘{shorten(text)}’".strip()
