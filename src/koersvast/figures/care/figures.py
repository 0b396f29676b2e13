"""Care as indicators and figures of a plan, and the rules that protect the clients behind them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain
from typing import Any

from koersvast.figures.care.counting import counted
from koersvast.figures.care.measures import (
    AMOUNTS,
    INTERNAL,
    SHARES,
    VOLUMES,
    Found,
    Measure,
    Subject,
)
from koersvast.figures.care.money import agreed, declared
from koersvast.figures.care.outcomes import answered, closed
from koersvast.figures.care.records import Allocation, Contract, Declaration, Law, Outcome, Unit
from koersvast.figures.care.spans import spans_between
from koersvast.plan import Indicator, IndicatorKind, Missing, Observation, Role, Status
from koersvast.texts import text

# Declarations of the last months come in late: a period that ended less than this before the last day of
# the file is provisional.
_LATE = dt.timedelta(days=92)
_DIGITS = Decimal("0.0001")


@dataclass(frozen=True, slots=True, kw_only=True)
class CareFiles:
    """What was handed in; a file that was not leaves its measures out."""

    allocations: Sequence[Allocation] = ()
    declarations: Sequence[Declaration] = ()
    contracts: Sequence[Contract] = ()
    outcomes: Sequence[Outcome] = ()

    @property
    def first_day(self) -> dt.date:
        """The first day that anything is told of."""
        days = chain(
            (one.start for one in self.allocations),
            (one.month for one in self.declarations),
            (one.day for one in self.outcomes),
        )
        return min(days, default=dt.date.max)


def care_figures(
    files: CareFiles, since: dt.date, until: dt.date, document: str
) -> tuple[tuple[Indicator, ...], tuple[Observation, ...]]:
    """The indicators of care use and their figures, for the quarters and years between two days.

    Keys of clients are gone from them. Those of `is_internal` are for disclosure control, not for readers.
    """
    spans = spans_between(since, until)
    found = list(
        chain(
            counted(files.allocations, spans),
            declared(files.declarations, spans),
            agreed(files.contracts),
            closed(files.allocations, spans, until),
            answered(files.outcomes, spans),
        )
    )
    late = {span.period for span in spans if span.last + _LATE > until}
    subjects = dict.fromkeys(one.subject for one in found)
    indicators = tuple(_indicator(subject, document) for subject in subjects)
    return indicators, tuple(_observation(one, late, document) for one in found)


def is_internal(indicator: str) -> bool:
    """Whether an indicator is one that stands in the store only."""
    return any(indicator == f"{law}-{measure}" for law in Law for measure in INTERNAL)


def care_rules() -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The rules of disclosure control for care: by whom its amounts are made up. Volumes are no people."""
    for law in Law:
        yield (
            Subject(Measure.DECLARED, law).indicator,
            {
                "counted_by": Subject(Measure.DECLARED_CLIENTS, law).indicator,
                "largest": (
                    Subject(Measure.DECLARED_LARGEST, law).indicator,
                    Subject(Measure.DECLARED_SECOND, law).indicator,
                ),
            },
        )
        # Hours of few clients are theirs.
        for measure in (Measure.ALLOCATED, Measure.DECLARED_VOLUME):
            counted_by = Subject(
                Measure.CLIENTS if measure is Measure.ALLOCATED else Measure.DECLARED_CLIENTS, law
            )
            for unit in Unit:
                yield Subject(measure, law, unit).indicator, {"counted_by": counted_by.indicator}
        # What was agreed with a provider says nothing of clients.
        yield f"{law}-{Measure.CONTRACT}*", {"people": False}
        yield f"{law}-{Measure.SATISFACTION}", {"respondents": 10}


def _indicator(subject: Subject, document: str) -> Indicator:
    unit = f" ({subject.unit})" if subject.unit else ""
    name = text(f"figures-care-{subject.measure}", "nl", law=text(f"figures-care-law-{subject.law}", "nl"))
    return Indicator(
        id=subject.indicator,
        name=name + unit,
        kind=IndicatorKind.OUTCOME if subject.measure in _OUTCOMES else IndicatorKind.CONTEXT,
        unit=_unit(subject),
        source=text("figures-care-source", "nl"),
        definition=text(f"figures-care-{subject.measure}-definition", "nl"),
        document=document,
        locator="l1",
    )


_OUTCOMES = SHARES | {Measure.SATISFACTION}


def _unit(subject: Subject) -> str:
    if subject.measure in AMOUNTS | {Measure.DECLARED_LARGEST, Measure.DECLARED_SECOND}:
        return "eur"
    if subject.measure in SHARES:
        return "percent"
    if subject.measure in VOLUMES:
        return "hour" if subject.unit == "uren" else str(subject.unit)
    return {Measure.WAITING: "day", Measure.SATISFACTION: "grade"}.get(subject.measure, "count")


def _observation(one: Found, late: Iterable[str], document: str) -> Observation:
    place = one.place
    return Observation(
        indicator=one.subject.indicator,
        area=place.area,
        group=place.group,
        period=place.period,
        role=Role.REALISED,
        value=None if one.few else one.value.quantize(_DIGITS).normalize() + 0,
        missing=Missing.SUPPRESSED if one.few else None,
        numerator=one.above,
        denominator=one.below,
        sample_size=one.answers,
        status=Status.PROVISIONAL if place.period in late else None,
        document=document,
        locator="l1",
    )
