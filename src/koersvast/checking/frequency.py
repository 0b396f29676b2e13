"""How often an indicator is measured."""

from __future__ import annotations

import re
from itertools import pairwise

from koersvast.checking.facts import Facts
from koersvast.checking.series import Series
from koersvast.checking.surveys import survey_of

_NUMBERS = {"twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "tien": 10}
_N = rf"({'|'.join(_NUMBERS)}|\d{{1,2}})"
_EVERY_SO_MANY = re.compile(
    rf"\b{_N}[ -]?jaarlijks|\b(?:eens|één keer|1 keer|om) (?:per|in|de)? ?(?:de )?{_N} jaar"
)
_YEARLY = re.compile(r"\b(?:jaarlijks|elk jaar|ieder jaar|per jaar|maandelijks|per kwartaal|continu)")
# From three measurements at equal distance on, that distance is how often one measures.
_FEWEST_POINTS = 3


def years_between(series: Series, facts: Facts) -> int | None:
    """The years from one measurement to the next; None where unknown.

    As stated with the frequency or the source ("Gezondheidsmonitor (vierjaarlijks)"), or as is known of the
    survey, or else as the series shows. Where two sources with different frequencies are named, nothing is
    known.
    """
    indicator = series.indicator
    for text in (indicator.frequency.casefold(), indicator.source.casefold()):
        stated = {_number(one or other) for one, other in _EVERY_SO_MANY.findall(text)}
        if _YEARLY.search(text) and not stated:
            return 1
        if stated:
            return stated.pop() if len(stated) == 1 else None
    survey = survey_of(indicator, facts)
    if survey and survey.every:
        return survey.every
    years = sorted({point.period.year for point in series.measured})
    steps = {after - before for before, after in pairwise(years)}
    return steps.pop() if len(years) >= _FEWEST_POINTS and len(steps) == 1 else None


def _number(text: str) -> int:
    return _NUMBERS.get(text) or int(text)
