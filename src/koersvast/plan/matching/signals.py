"""What tells for and against two indicators being one: name, figures, unit, population and source."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from koersvast.plan.alike import plain
from koersvast.plan.matching.names import name_likeness
from koersvast.plan.plan import Plan
from koersvast.plan.tables import Indicator
from koersvast.texts import LANGUAGES, both
from koersvast.texts.figures import unit_name

# Populations and sources are written in many ways: GGD, GGD Monitor.
_ABOUT_THE_SAME = 0.6


class Aspect(StrEnum):
    NAME = "name"
    FIGURES = "figures"
    UNIT = "unit"
    POPULATION = "population"
    SOURCE = "source"


# The name says most; figures of the same year that agree are hard to come by otherwise. The other three
# are shared by many indicators, so they tell little for, and mostly against.
WEIGHTS = {
    Aspect.NAME: 0.45,
    Aspect.FIGURES: 0.3,
    Aspect.UNIT: 0.1,
    Aspect.POPULATION: 0.075,
    Aspect.SOURCE: 0.075,
}

# (area, group, period) → every figure that is stated for it.
Figures = Mapping[tuple[str, str, str], frozenset[Decimal]]


@dataclass(frozen=True, slots=True)
class Signal:
    """One aspect on which both indicators say something: from 0 (differs) to 1 (agrees), and in words."""

    aspect: Aspect
    value: float
    words: Mapping[str, str]


def figures_of(plan: Plan, indicator: str) -> Figures:
    """The measured figures of an indicator, by what they are about."""
    found: dict[tuple[str, str, str], frozenset[Decimal]] = {}
    for row in plan.observations_of(indicator):
        if row.value is not None and row.period:
            about = (row.area, plain(row.group), row.period)
            found[about] = found.get(about, frozenset()) | {row.value}
    return found


def signals(
    one: Indicator, other: Indicator, figures: Figures, others: Figures, places: Collection[str] = ()
) -> tuple[Signal, ...]:
    """Everything on which both indicators say something; `places` are the names of the municipalities."""
    return tuple(_signals(one, other, figures, others, places))


def score_of(found: tuple[Signal, ...]) -> float:
    """From 0 to 1: the weighted mean over what both indicators tell."""
    weight = sum(WEIGHTS[signal.aspect] for signal in found)
    return sum(WEIGHTS[signal.aspect] * signal.value for signal in found) / weight


def _signals(
    one: Indicator, other: Indicator, figures: Figures, others: Figures, places: Collection[str]
) -> Iterator[Signal]:
    alike = name_likeness(one.name, other.name, places)
    name = "same" if plain(one.name) == plain(other.name) else "like"
    yield Signal(Aspect.NAME, alike, both(f"plan-matching-name-{name}", one=one.name, other=other.name))
    common = figures.keys() & others.keys()
    if common:
        equal = sum(bool(figures[about] & others[about]) for about in common)
        words = both("plan-matching-figures", count=len(common), equal=equal)
        yield Signal(Aspect.FIGURES, equal / len(common), words)
    if one.unit and other.unit:
        units = {
            name: {language: unit_name(unit, language) or unit for language in LANGUAGES}
            for name, unit in (("one", one.unit), ("other", other.unit))
        }
        same = one.unit == other.unit
        yield Signal(Aspect.UNIT, float(same), both(f"plan-matching-unit-{_said(same)}", **units))
    for aspect, mine, theirs in (
        (Aspect.POPULATION, one.population, other.population),
        (Aspect.SOURCE, one.source, other.source),
    ):
        if mine and theirs:
            same = name_likeness(mine, theirs, places) >= _ABOUT_THE_SAME
            words = both(f"plan-matching-{aspect}-{_said(same)}", one=mine, other=theirs)
            yield Signal(aspect, float(same), words)


def _said(same: bool) -> str:
    return "same" if same else "differs"
