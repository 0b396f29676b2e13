"""Which way is better for an indicator: by comparators, words of its target, its name, or its figures.

The reason is kept with it, also where the way is not known.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from koersvast.plan import Comparator, Direction, DirectionReason, Indicator, Observation, Role, Target
from koersvast.reading.interpret.context import Context
from koersvast.reading.recognise.direction_words import Leaning, leaning_of
from koersvast.reading.recognise.vocabulary import Vocabulary
from koersvast.reading.values.units import unit_in_name

_BY_COMPARATOR = {
    Comparator.MORE: Direction.INCREASE,
    Comparator.AT_LEAST: Direction.INCREASE,
    Comparator.LESS: Direction.DECREASE,
    Comparator.AT_MOST: Direction.DECREASE,
}
# So many steps in one direction show a plan.
_STEPS = 2


@dataclass(frozen=True, slots=True)
class Told:
    """Which way is better, None where it is not known, and what tells it; no reason where nothing does."""

    direction: Direction | None = None
    reason: DirectionReason | None = None


def set_directions(context: Context) -> None:
    """Give every indicator whose direction is open the one that its figures show."""
    targets, observations = context.draft.rows(Target), context.draft.rows(Observation)
    for indicator in list(context.draft.rows(Indicator)):
        if indicator.direction is None:
            own = [target for target in targets if target.indicator == indicator.id]
            measured = [one for one in observations if one.indicator == indicator.id]
            told = direction_of(indicator.name, own, measured, context.vocabulary)
            if told.reason:
                fuller = replace(indicator, direction=told.direction, direction_reason=told.reason)
                context.draft.replace_row(indicator, fuller)


def direction_of(
    name: str, targets: Sequence[Target], observations: Sequence[Observation], vocabulary: Vocabulary
) -> Told:
    """The direction in which an indicator should go, with the reason; none when that is not told, or told
    two ways.

    A comparator tells it (> 70%: higher is better), then the words of a target ("stijgend"), then the name
    ("wachtlijst": lower is better). Figures alone tell it only where the name says nothing: a target may
    be what is feared, such as more people on benefit. Figures that go against the name leave it open.
    """
    compared = {_BY_COMPARATOR[t.comparator] for t in targets if t.comparator in _BY_COMPARATOR}
    worded = {Direction(word) for t in targets if (word := _word(t, vocabulary))}
    for ways, reason in ((compared, DirectionReason.COMPARATOR), (worded, DirectionReason.TARGET_WORDS)):
        if ways:
            return _one(ways, reason)
    shown, leaning = _shown(targets, observations), leaning_of(name, vocabulary)
    if leaning is Leaning.OPEN:
        leaning = leaning_of(_measured_in(name, vocabulary), vocabulary)
    if leaning is Leaning.OPEN:
        return Told(reason=DirectionReason.USE)
    if leaning is Leaning.BOTH:
        return Told(reason=DirectionReason.CONTRADICTION)
    if leaning is Leaning.SILENT:
        return _one(shown, DirectionReason.FIGURES) if shown else Told()
    by_name = Direction(leaning.value)
    return _one(shown | {by_name}, DirectionReason.NAME)


def _one(ways: set[Direction], reason: DirectionReason) -> Told:
    """The only way that is told; several contradict each other."""
    if len(ways) > 1:
        return Told(reason=DirectionReason.CONTRADICTION)
    return Told(next(iter(ways)), reason)


def _measured_in(name: str, vocabulary: Vocabulary) -> str:
    """What is measured of people, without who they are: "Percentage klanten dat tevreden is" → "dat …"."""
    unit = unit_in_name(name, vocabulary)
    return name.replace(unit.population, " ", 1) if unit.unit == "percent" and unit.population else name


def _shown(targets: Sequence[Target], observations: Sequence[Observation]) -> set[Direction]:
    """The ways in which the targets move, over all areas and groups; that they stay tells nothing."""
    series = {(t.area, t.group) for t in targets}
    ways = {_by_figures(targets, observations, *one) for one in series}
    return {way for way in ways if way is not None and way is not Direction.MAINTAIN}


def _word(target: Target, vocabulary: Vocabulary) -> str:
    return vocabulary.meaning("target_words", target.raw) if target.value is None else ""


def _by_figures(
    targets: Iterable[Target], observations: Iterable[Observation], area: str, group: str
) -> Direction | None:
    goals = [t for t in targets if (t.area, t.group) == (area, group) and t.value is not None]
    if not goals:
        return None
    last = max(goals, key=lambda target: target.period)
    starts = [
        o
        for o in observations
        if (o.area, o.group) == (area, group)
        and o.value is not None
        and (o.role is Role.BASELINE or o.period < last.period)
    ]
    if not starts:
        return None
    first = min(starts, key=lambda one: (one.role is not Role.BASELINE, one.period))
    latest = max(starts, key=lambda one: (one.role is not Role.BASELINE, one.period))
    if last.comparator is Comparator.RANGE or not (last.value is not None and first.value is not None):
        return None
    steps = _steps(
        [target.value for target in sorted(goals, key=lambda t: t.period) if target.value is not None]
    )
    if steps and latest.value is not None:
        return steps if _way(latest.value, last.value) in {steps, Direction.MAINTAIN} else None
    return _way(first.value, last.value)


def _steps(values: Sequence[Decimal]) -> Direction | None:
    """The way in which targets go year after year, None when they stay or turn.

    One step may be a target that was set anew; from two on it is a plan.
    """
    ways = [_way(before, after) for before, after in pairwise(values)]
    moves = [way for way in ways if way is not Direction.MAINTAIN]
    return moves[0] if len(moves) >= _STEPS and len(set(moves)) == 1 else None


def _way(start: Decimal, target: Decimal) -> Direction:
    if start == target:
        return Direction.MAINTAIN
    return Direction.INCREASE if target > start else Direction.DECREASE
