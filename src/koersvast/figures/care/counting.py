"""Clients, inflow, outflow, volume and waiting times from allocations.

A client counts once in each place: in two categories once in both and once in all together, so that
categories add up to more than all clients.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from statistics import median

from koersvast.figures.care.measures import Found, Measure, Place, Subject, places_of, with_zeros
from koersvast.figures.care.records import UNITS, Allocation, Law, Unit
from koersvast.figures.care.spans import Span

# A median of fewer clients may be the waiting time of one of them.
_FEWEST_WAITING = 10
# The mean length of a month, for volumes by month (4 a month is 48 a year).
_DAYS_IN_MONTH = Decimal("30.4375")


def counted(allocations: Sequence[Allocation], spans: Sequence[Span]) -> Iterator[Found]:
    """All measures of allocations in some periods."""
    yield from with_zeros(_clients(allocations, spans), spans)
    first, last = _first_and_last(allocations)
    yield from with_zeros(_flow(Measure.INFLOW, ((one, one.start) for one in first), spans), spans)
    gone = ((one, one.last) for one in last)
    yield from with_zeros(_flow(Measure.OUTFLOW, gone, spans), spans)
    yield from with_zeros(_volumes(allocations, spans), spans)
    yield from _waiting(allocations, spans)


def _clients(allocations: Sequence[Allocation], spans: Sequence[Span]) -> Iterator[Found]:
    """Clients with an allocation that was valid on a day of the period."""
    keys: defaultdict[tuple[Law, Place], set[str]] = defaultdict(set)
    for one in allocations:
        for span in spans:
            if span.days_of(one.start, one.last):
                for place in places_of(one, span.period):
                    keys[one.law, place].add(one.client)
    for (law, place), clients in keys.items():
        yield Found(Subject(Measure.CLIENTS, law), place, Decimal(len(clients)))


def _first_and_last(allocations: Sequence[Allocation]) -> tuple[list[Allocation], list[Allocation]]:
    """Of each client the first allocation, and the last where all of them have ended."""
    own: defaultdict[tuple[Law, str], list[Allocation]] = defaultdict(list)
    for one in allocations:
        own[one.law, one.client].append(one)
    first = [min(rows, key=lambda row: row.start) for rows in own.values()]
    ended = [rows for rows in own.values() if all(row.last is not None for row in rows)]
    return first, [max(rows, key=lambda row: str(row.last)) for rows in ended]


def _flow(
    measure: Measure, moments: Iterable[tuple[Allocation, object]], spans: Sequence[Span]
) -> Iterator[Found]:
    counts: Counter[tuple[Law, Place]] = Counter()
    for one, day in moments:
        for span in spans:
            if span.has(day):  # type: ignore[arg-type]
                counts.update((one.law, place) for place in places_of(one, span.period))
    for (law, place), count in counts.items():
        yield Found(Subject(measure, law), place, Decimal(count))


def _volumes(allocations: Sequence[Allocation], spans: Sequence[Span]) -> Iterator[Found]:
    sums: defaultdict[tuple[Law, Unit, Place], Decimal] = defaultdict(Decimal)
    for one in allocations:
        if one.volume is None or one.unit not in UNITS:
            continue
        unit, factor = UNITS[one.unit]
        for span in spans:
            volume = _volume_in(one, span)
            if volume:
                for place in places_of(one, span.period):
                    sums[one.law, unit, place] += volume * factor
    for (law, unit, place), volume in sums.items():
        yield Found(Subject(Measure.ALLOCATED, law, unit), place, round(volume, 1))


def _volume_in(one: Allocation, span: Span) -> Decimal:
    """What of an allocation falls in a period: by day, week or month, or its part of the whole."""
    assert one.volume is not None
    days = span.days_of(one.start, one.last)
    match one.frequency:
        case "1":
            return one.volume * days
        case "2":
            return one.volume * days / 7
        case "4":
            return one.volume * days / _DAYS_IN_MONTH
        case "6" if one.end is not None and one.end >= one.start:
            return one.volume * days / ((one.end - one.start).days + 1)
        case _:
            return Decimal(0)


def _waiting(allocations: Sequence[Allocation], spans: Sequence[Span]) -> Iterator[Found]:
    """The median of the days between allocation and the start of care, by period of the start."""
    waits: defaultdict[tuple[Law, Place], list[int]] = defaultdict(list)
    for one in allocations:
        if one.began is None or one.allocated is None or one.began < one.allocated:
            continue
        for span in spans:
            if span.has(one.began):
                for place in places_of(one, span.period):
                    waits[one.law, place].append((one.began - one.allocated).days)
    for (law, place), days in waits.items():
        few = len(days) < _FEWEST_WAITING
        yield Found(Subject(Measure.WAITING, law), place, Decimal(str(median(days))), few=few)
