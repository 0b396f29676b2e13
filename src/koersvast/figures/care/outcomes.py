"""The outcome of youth care: dropout, satisfaction and goals, after the set of VNG, providers and NJi.

They serve dialogue and learning ("tellen en vertellen"): each with its counts, and nothing of few clients.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from koersvast.figures.care.measures import Found, Measure, Place, Subject, places_of, shares
from koersvast.figures.care.records import Allocation, Law, Outcome
from koersvast.figures.care.spans import Span

# Reden beëindiging (JZ588): as planned; early by the client, by the provider; early in agreement. Others
# (death, moved, a change of the allocation) tell nothing of the care.
_PLANNED, _ONE_SIDED, _AGREED = "31", ("32", "33"), "34"
_CLOSED = (_PLANNED, *_ONE_SIDED, _AGREED)

# Help again within a year of its end.
_AGAIN_WITHIN = dt.timedelta(days=365)


def closed(allocations: Sequence[Allocation], spans: Sequence[Span], until: dt.date) -> Iterator[Found]:
    """How youth care ended: early by one side, early in agreement, and again within a year.

    Whether help came again is told only of periods that ended a year before `until`.
    """
    ended = [one for one in allocations if one.law is Law.YOUTH and one.ended in _CLOSED and one.last]
    whole, one_sided, agreed = _count(ended, spans, _CLOSED), _count(ended, spans, _ONE_SIDED), (_AGREED,)
    yield from shares(Measure.DROPOUT, one_sided, whole)
    yield from shares(Measure.AGREED, _count(ended, spans, agreed), whole)
    known = [span for span in spans if span.last + _AGAIN_WITHIN <= until]
    left = [one for one in _last_of_care(allocations) if one.law is Law.YOUTH]
    starts = defaultdict(list)
    for one in allocations:
        starts[one.law, one.client].append(one.start)
    again = [one for one in left if any(_is_again(one, start) for start in starts[one.law, one.client])]
    yield from shares(Measure.AGAIN, _places(again, known), _places(left, known))


def _count(
    ended: Sequence[Allocation], spans: Sequence[Span], reasons: Sequence[str]
) -> Counter[tuple[Law, Place]]:
    return _places([one for one in ended if one.ended in reasons], spans)


def _places(rows: Sequence[Allocation], spans: Sequence[Span]) -> Counter[tuple[Law, Place]]:
    counts: Counter[tuple[Law, Place]] = Counter()
    for one in rows:
        for span in spans:
            if span.has(one.last):
                counts.update((one.law, place) for place in places_of(one, span.period))
    return counts


def _last_of_care(allocations: Sequence[Allocation]) -> Iterator[Allocation]:
    """The allocations after which a client had no other on the next day."""
    own: defaultdict[tuple[Law, str], list[Allocation]] = defaultdict(list)
    for one in allocations:
        own[one.law, one.client].append(one)
    for rows in own.values():
        for one in rows:
            if one.last is None:
                continue
            after = one.last + dt.timedelta(days=1)
            others = (row for row in rows if row is not one)
            if not any(row.start <= after and (row.last is None or row.last >= after) for row in others):
                yield one


def _is_again(one: Allocation, start: dt.date) -> bool:
    assert one.last is not None
    return one.last < start <= one.last + _AGAIN_WITHIN


def answered(outcomes: Sequence[Outcome], spans: Sequence[Span]) -> Iterator[Found]:
    """What clients said: the mean grade for the use of the help, and the share that reached its goals."""
    grades: defaultdict[tuple[Law, Place], list[Decimal]] = defaultdict(list)
    asked: Counter[tuple[Law, Place]] = Counter()
    reached: Counter[tuple[Law, Place]] = Counter()
    for one in outcomes:
        for span in spans:
            if not span.has(one.day):
                continue
            for place in places_of(one, span.period):
                if one.grade is not None:
                    grades[one.law, place].append(one.grade)
                if one.reached is not None:
                    asked[one.law, place] += 1
                    reached[one.law, place] += one.reached
    for (law, place), given in grades.items():
        mean = round(sum(given, Decimal(0)) / len(given), 2)
        yield Found(Subject(Measure.SATISFACTION, law), place, mean, answers=len(given))
    yield from shares(Measure.GOALS, reached, asked)
