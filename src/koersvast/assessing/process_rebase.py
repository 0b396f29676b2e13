"""Where the process of a chart changed: a place in the series, or the date or period since when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from koersvast.assessing.moments import Moment, moment

# A place in the series (0 is the first value), a date, or a period such as 2020-03.
Change = int | date | str


def places_of(changes: Sequence[Change], periods: Sequence[str] | None, count: int) -> list[int]:
    """The places in a series of `count` values where new stretches start, in order.

    A date or period starts a stretch at the first value that is not wholly from before it. Raises
    ValueError for a place, date or period that does not lie between the values, for periods that are not
    as many as the values or not in the order of time, and for a date where there are no periods.
    """
    moments = _moments(periods, count) if periods is not None else None
    places = {change if isinstance(change, int) else _place(change, moments): change for change in changes}
    for place, change in places.items():
        if not 0 < place < count:
            expected = (
                f"a place from 1 to {count - 1}" if isinstance(change, int) else "one between the values"
            )
            raise ValueError(f"rebase holds {change}: expected {expected}")
    return sorted(places)


def _place(change: date | str, moments: list[Moment] | None) -> int:
    if moments is None:
        raise ValueError(f"rebase holds {change}: to start on a date, give the periods of the values")
    since = _month(change)
    return next((place for place, at in enumerate(moments) if at.end > since), len(moments))


def _month(change: date | str) -> int:
    """The month in which a date or period begins, from year 0."""
    if isinstance(change, date):
        return 12 * change.year + change.month - 1
    return _moment("rebase", change).start


def _moments(periods: Sequence[str], count: int) -> list[Moment]:
    if len(periods) != count:
        raise ValueError(f"found {len(periods)} periods and {count} values: expected as many of each")
    moments = [_moment("periods", period) for period in periods]
    for place in range(1, count):
        if moments[place].start <= moments[place - 1].start:
            raise ValueError(
                f"periods holds {periods[place]} after {periods[place - 1]}: expected them in order of time"
            )
    return moments


def _moment(name: str, period: str) -> Moment:
    at = moment(period)
    if at is None:
        raise ValueError(f"{name} holds {period!r}: expected a period such as 2020, 2020-Q1 or 2020-03")
    return at
