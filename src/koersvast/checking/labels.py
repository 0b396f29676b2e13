"""What goals, indicators and activities are called in messages."""

from __future__ import annotations

from koersvast.checking.facts import Facts
from koersvast.checking.series import Figure, Series
from koersvast.plan import Activity, Goal, Indicator, Policy

# A message must fit a line or two.
_LONGEST = 90
_LONGEST_GROUP = 60


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
    return _within(name_of(series.indicator), series.group, series.area, facts)


def name_of_figure(figure: Figure, facts: Facts) -> str:
    """The name of the indicator of a figure, with its group and area where it has them."""
    indicator = facts.indicator(figure.indicator)
    return _within(name_of(indicator) if indicator else figure.indicator, figure.group, figure.area, facts)


def _within(name: str, group: str, area_id: str, facts: Facts) -> str:
    if group:
        name += f" ({shorten(group, _LONGEST_GROUP)})"
    if area_id:
        area = facts.area(area_id)
        name += f" in {area.name if area else area_id}"
    return name


def _named(code: str, text: str) -> str:
    return f"{code} ‘{shorten(text)}’".strip()
