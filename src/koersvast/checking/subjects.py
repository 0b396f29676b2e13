"""What rules look at, one after another."""

from __future__ import annotations

from collections.abc import Iterable

from koersvast.checking.facts import Facts
from koersvast.checking.series import Series
from koersvast.plan import Goal, Indicator


def every_series(facts: Facts) -> Iterable[Series]:
    return facts.series


def series_with_targets(facts: Facts) -> Iterable[Series]:
    """Series with at least one target that is a figure for a period."""
    return (series for series in facts.series if series.aims)


def every_indicator(facts: Facts) -> Iterable[Indicator]:
    return facts.plan.indicators


def every_goal(facts: Facts) -> Iterable[Goal]:
    """Goals that say what is wanted; not the programmes, fields and themes that hold them."""
    return facts.goals_proper
