"""Amounts and volumes from declarations, and what was agreed in contracts beside them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from koersvast.figures.care.measures import Found, Measure, Place, Subject, places_of, with_zeros
from koersvast.figures.care.records import UNITS, Contract, Declaration, Law, Unit
from koersvast.figures.care.spans import Span

_CENT = Decimal("0.01")


def declared(declarations: Sequence[Declaration], spans: Sequence[Span]) -> Iterator[Found]:
    """The amount and volume declared in each period, and what is needed to protect the clients behind it:
    how many they are, and the two largest amounts of one of them."""
    by_client: defaultdict[tuple[Law, Place], defaultdict[str, Decimal]] = defaultdict(
        lambda: defaultdict(Decimal)
    )
    volumes: defaultdict[tuple[Law, Unit, Place], Decimal] = defaultdict(Decimal)
    for one in declarations:
        for span in spans:
            if not span.has(one.month):
                continue
            for place in places_of(one, span.period):
                by_client[one.law, place][one.client] += one.euros
                if one.volume is not None and one.unit in UNITS:
                    unit, factor = UNITS[one.unit]
                    volumes[one.law, unit, place] += one.volume * factor
    yield from with_zeros(_amounts(by_client.items()), spans)
    found = (
        Found(Subject(Measure.DECLARED_VOLUME, law, unit), place, round(volume, 1))
        for (law, unit, place), volume in volumes.items()
    )
    yield from with_zeros(found, spans)


def _amounts(
    by_client: Iterable[tuple[tuple[Law, Place], dict[str, Decimal]]],
) -> Iterator[Found]:
    for (law, place), amounts in by_client:
        ranked = sorted((abs(amount) for amount in amounts.values()), reverse=True)
        yield Found(Subject(Measure.DECLARED, law), place, sum(amounts.values(), Decimal(0)).quantize(_CENT))
        yield Found(Subject(Measure.DECLARED_CLIENTS, law), place, Decimal(len(ranked)))
        yield Found(Subject(Measure.DECLARED_LARGEST, law), place, ranked[0])
        if len(ranked) > 1:
            yield Found(Subject(Measure.DECLARED_SECOND, law), place, ranked[1])


def agreed(contracts: Sequence[Contract]) -> Iterator[Found]:
    """What was agreed, in the periods of the contracts; in the whole municipality, since contracts know no
    neighbourhoods."""
    euros: defaultdict[tuple[Law, Place], Decimal] = defaultdict(Decimal)
    volumes: defaultdict[tuple[Law, Unit, Place], Decimal] = defaultdict(Decimal)
    for one in contracts:
        for place in places_of(one, one.period):
            if place.area:
                continue
            if one.euros is not None:
                euros[one.law, place] += one.euros
            if one.volume is not None and one.unit in UNITS:
                unit, factor = UNITS[one.unit]
                volumes[one.law, unit, place] += one.volume * factor
    for (law, place), amount in euros.items():
        yield Found(Subject(Measure.CONTRACT, law), place, amount)
    for (law, unit, place), volume in volumes.items():
        yield Found(Subject(Measure.CONTRACT_VOLUME, law, unit), place, round(volume, 1))
