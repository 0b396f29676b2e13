"""The change since the baseline: does it go the right way, and is that more than chance?

This is another question than whether the target is met: a figure may go the right way and yet miss.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from koersvast.assessing.margins import margin_of, margin_of_difference
from koersvast.assessing.moments import moment
from koersvast.assessing.requirement import Ask, Requirement
from koersvast.assessing.words import Certainty
from koersvast.plan import Direction, Indicator, Observation

_SIDES = {
    Ask.AT_LEAST: Direction.INCREASE,
    Ask.MORE: Direction.INCREASE,
    Ask.AT_MOST: Direction.DECREASE,
    Ask.LESS: Direction.DECREASE,
}


class Way(StrEnum):
    """Which way a figure went."""

    BETTER = "better"
    WORSE = "worse"
    SAME = "same"
    # It changed, and nobody says which way is better.
    UNJUDGED = "unjudged"


@dataclass(frozen=True, slots=True)
class Change:
    """The difference of a figure with its baseline, in the unit of the indicator, and what it means.

    `certainty` tells whether chance alone could have made it: certain when the margin of the difference
    leaves 0 out. For two equal figures that can never be said.
    """

    difference: Decimal
    way: Way
    certainty: Certainty


def change_since(
    baseline: Observation | None, figure: Observation | None, indicator: Indicator, needed: Requirement | None
) -> Change | None:
    """The change since the baseline; None unless the figure is a later one.

    Which way is better is told by the target, and else by the indicator.
    """
    if baseline is None or figure is None or baseline.value is None or figure.value is None:
        return None
    before, after = moment(baseline.period), moment(figure.period)
    if before is None or after is None or before.start >= after.start:
        return None
    difference = figure.value - baseline.value
    margin = margin_of_difference(
        figure.value, margin_of(figure, indicator), baseline.value, margin_of(baseline, indicator)
    )
    if margin is None:
        certainty = Certainty.MARGIN_UNKNOWN
    else:
        same = margin.lower <= float(baseline.value) <= margin.upper
        certainty = Certainty.WITHIN_MARGIN if same else Certainty.CERTAIN
    return Change(difference, _way(difference, needed, indicator), certainty)


def _way(difference: Decimal, needed: Requirement | None, indicator: Indicator) -> Way:
    if difference == 0:
        return Way.SAME
    better = _SIDES.get(needed.ask) if needed is not None else None
    better = better or indicator.direction
    if better not in {Direction.INCREASE, Direction.DECREASE}:
        return Way.UNJUDGED
    return Way.BETTER if (difference > 0) == (better is Direction.INCREASE) else Way.WORSE
