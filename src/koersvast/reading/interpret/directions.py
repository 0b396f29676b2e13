"""Which way is better for an indicator: by its comparators, by the words of its target, by its figures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from koersvast.plan import Comparator, Direction, Indicator, Observation, Role, Target
from koersvast.reading.interpret.context import Context
from koersvast.reading.recognise.vocabulary import Vocabulary

_BY_COMPARATOR = {
    Comparator.MORE: Direction.INCREASE,
    Comparator.AT_LEAST: Direction.INCREASE,
    Comparator.LESS: Direction.DECREASE,
    Comparator.AT_MOST: Direction.DECREASE,
}


def set_directions(context: Context) -> None:
    """Give every indicator whose direction is open the one that its figures show."""
    targets, observations = context.draft.rows(Target), context.draft.rows(Observation)
    for indicator in list(context.draft.rows(Indicator)):
        if indicator.direction is None:
            own = [target for target in targets if target.indicator == indicator.id]
            measured = [one for one in observations if one.indicator == indicator.id]
            if found := direction_of(own, measured, context.vocabulary):
                context.draft.replace_row(indicator, replace(indicator, direction=found))


def direction_of(
    targets: Sequence[Target], observations: Sequence[Observation], vocabulary: Vocabulary
) -> Direction | None:
    """The direction in which the targets point; None when they do not tell, or contradict each other.

    A comparator tells it (> 70%: higher is better), then words ("stijgend"), then the last target held
    against the baseline of the same area and group, or else against the first measurement.
    """
    compared = {_BY_COMPARATOR[t.comparator] for t in targets if t.comparator in _BY_COMPARATOR}
    worded = {Direction(word) for t in targets if (word := _word(t, vocabulary))}
    for told in (compared, worded):
        if told:
            return told.pop() if len(told) == 1 else None
    series = {(t.area, t.group) for t in targets}
    shown = {_by_figures(targets, observations, *one) for one in series} - {None}
    return shown.pop() if len(shown) == 1 else None


def _word(target: Target, vocabulary: Vocabulary) -> str:
    return vocabulary.meaning("target_words", target.raw) if target.value is None else ""


def _by_figures(
    targets: Iterable[Target], observations: Iterable[Observation], area: str, group: str
) -> Direction | None:
    goals = [t for t in targets if (t.area, t.group) == (area, group) and t.value is not None]
    starts = [o for o in observations if (o.area, o.group) == (area, group) and o.value is not None]
    if not goals or not starts:
        return None
    last = max(goals, key=lambda target: target.period)
    start = min(starts, key=lambda one: (one.role is not Role.BASELINE, one.period))
    if last.comparator is Comparator.RANGE or last.value is None or start.value is None:
        return None
    if last.value == start.value:
        return Direction.MAINTAIN
    return Direction.INCREASE if last.value > start.value else Direction.DECREASE
