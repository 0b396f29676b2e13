"""What is counted of care: each measure is an indicator, by law."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from koersvast.figures.care.records import Care, Law, Unit
from koersvast.figures.care.spans import Span


class Measure(StrEnum):
    """The measures; the word is part of the id of the indicator."""

    CLIENTS = "clienten"
    INFLOW = "instroom"
    OUTFLOW = "uitstroom"
    ALLOCATED = "toegewezen"
    DECLARED_VOLUME = "gedeclareerd"
    CONTRACT_VOLUME = "contract"
    DECLARED = "gedeclareerd-bedrag"
    CONTRACT = "contract-bedrag"
    WAITING = "wachttijd"
    DROPOUT = "uitval"
    AGREED = "voortijdig-in-overleg"
    AGAIN = "herhaald-beroep"
    SATISFACTION = "tevredenheid"
    GOALS = "doelrealisatie"
    # These stand in the store only: disclosure control needs them.
    DECLARED_CLIENTS = "gedeclareerd-bedrag-clienten"
    DECLARED_LARGEST = "gedeclareerd-bedrag-grootste"
    DECLARED_SECOND = "gedeclareerd-bedrag-tweede"


INTERNAL = frozenset({Measure.DECLARED_CLIENTS, Measure.DECLARED_LARGEST, Measure.DECLARED_SECOND})
VOLUMES = frozenset({Measure.ALLOCATED, Measure.DECLARED_VOLUME, Measure.CONTRACT_VOLUME})
SHARES = frozenset({Measure.DROPOUT, Measure.AGREED, Measure.AGAIN, Measure.GOALS})
AMOUNTS = frozenset({Measure.DECLARED, Measure.CONTRACT})


@dataclass(frozen=True, slots=True)
class Subject:
    """A measure of a law; of a volume also in what it is counted."""

    measure: Measure
    law: Law
    unit: Unit | None = None

    @property
    def indicator(self) -> str:
        """The id of its indicator: "jeugdwet-clienten", "wmo-toegewezen-uren"."""
        return "-".join([self.law, self.measure, *([self.unit] if self.unit else [])])


@dataclass(frozen=True, slots=True)
class Place:
    """The area, group and period of a figure; "" for all."""

    area: str
    group: str
    period: str


@dataclass(frozen=True, slots=True)
class Found:
    """A figure of a subject. `few` tells that too few people are behind it for it to be told at all."""

    subject: Subject
    place: Place
    value: Decimal
    above: Decimal | None = None
    below: Decimal | None = None
    answers: int | None = None
    few: bool = False


def places_of(row: Care, period: str) -> Iterator[Place]:
    """Everywhere that a row counts in a period."""
    for area in row.areas:
        for group in row.groups:
            yield Place(area, group, period)


def shares(
    measure: Measure, yes: Mapping[tuple[Law, Place], int], all_of: Mapping[tuple[Law, Place], int]
) -> Iterator[Found]:
    """The share, in percent, of two counts by law and place."""
    for (law, place), whole in all_of.items():
        part = yes.get((law, place), 0)
        yield Found(Subject(measure, law), place, Decimal(100 * part) / whole, Decimal(part), Decimal(whole))


def with_zeros(found: Iterable[Found], spans: Iterable[Span]) -> Iterator[Found]:
    """The figures, with a zero in every period for each area and group in which something was ever counted:
    in a quarter without new clients there were none, which is not the same as not known."""
    series: defaultdict[tuple[Subject, str, str], dict[str, Found]] = defaultdict(dict)
    for one in found:
        series[one.subject, one.place.area, one.place.group][one.place.period] = one
    periods = [span.period for span in spans]
    for (subject, area, group), known in series.items():
        for period in periods:
            yield known.get(period) or Found(subject, Place(area, group, period), Decimal(0))
