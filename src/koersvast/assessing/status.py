"""The state of a goal, a programme or a whole plan: counts, never an average.

An average would hide what goes badly behind what goes well, and what nobody knows behind both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from koersvast.assessing.verdict import Verdict
from koersvast.assessing.words import Certainty, Code, Outcome
from koersvast.plan import Goal, Plan


class Unknown(StrEnum):
    """Why nobody knows whether a goal is reached."""

    NO_INDICATOR = "no_indicator"
    NO_TARGET = "no_target"
    NO_DATA = "no_data"
    NOT_COMPARABLE = "not_comparable"


@dataclass(frozen=True, slots=True)
class StatusCount:
    """How many verdicts of each kind, and of how many goals nothing is known.

    `outcomes` counts verdicts by outcome, every outcome named; an overridden one counts as the person
    says, and `overridden` is how many there are. Of the others `certainties` counts those with a comparison
    by how sure they are, and `codes` those without by the reason why there is none. `goals`
    is the number of goals that are counted: those with indicators of their own, and those without goals
    below; `unknown_goals` tells of which of them nothing is known, and why. `verdicts` are what was
    counted: every series with a target, and of an indicator without any target one.
    """

    outcomes: Mapping[Outcome, int]
    certainties: Mapping[Certainty, int]
    codes: Mapping[Code, int]
    goals: int
    unknown_goals: Mapping[str, Unknown]
    verdicts: tuple[Verdict, ...]

    @property
    def overridden(self) -> int:
        return sum(verdict.override is not None for verdict in self.verdicts)

    @property
    def total(self) -> int:
        return len(self.verdicts)

    @property
    def known(self) -> int:
        return sum(count for outcome, count in self.outcomes.items() if outcome.known)

    def as_dict(self) -> dict[str, Any]:
        """The counts as plain JSON."""
        return {
            "total": self.total,
            "known": self.known,
            "overridden": self.overridden,
            "outcomes": {str(outcome): count for outcome, count in self.outcomes.items()},
            "certainties": {str(certainty): count for certainty, count in self.certainties.items()},
            "codes": {str(code): count for code, count in self.codes.items()},
            "goals": self.goals,
            "unknown_goals": {goal: str(why) for goal, why in self.unknown_goals.items()},
        }


def status_of(
    plan: Plan, goals: Iterable[Goal], verdicts: Mapping[str, tuple[Verdict, ...]], *, loose: bool = False
) -> StatusCount:
    """Count the verdicts of some goals, each series once; `verdicts` are by indicator.

    With `loose` the indicators that serve no goal count as well, as they do for the whole plan.
    """
    found: dict[tuple[str, str, str], Verdict] = {}
    unknown: dict[str, Unknown] = {}
    counted = [goal for goal in goals if plan.indicators_of(goal.id) or not plan.children(goal.id)]
    for goal in counted:
        own = verdicts_of(plan, goal, verdicts)
        found.update({(row.indicator, row.area, row.group): row for row in own})
        if not any(row.outcome.known for row in own):
            unknown[goal.id] = _why(own)
    if loose:
        for indicator in plan.indicators:
            if not plan.goals_of(indicator.id):
                found.update(
                    {(row.indicator, row.area, row.group): row for row in _telling(verdicts[indicator.id])}
                )
    return _counted(tuple(found.values()), len(counted), unknown)


def verdicts_of(plan: Plan, goal: Goal, verdicts: Mapping[str, tuple[Verdict, ...]]) -> list[Verdict]:
    """The verdicts that speak for a goal itself.

    A goal that is limited to an area is spoken for by that area's verdicts; a goal for the whole
    municipality by the others, except areas that have a goal of their own on the same indicator.
    """
    found: list[Verdict] = []
    for indicator in plan.indicators_of(goal.id):
        every = verdicts.get(indicator.id, ())
        if goal.area:
            here = [row for row in every if row.area == goal.area]
        else:
            elsewhere = {other.area for other in plan.goals_of(indicator.id) if other.area}
            here = [row for row in every if row.area not in elsewhere]
        found.extend(_telling(here or every))
    return found


def _telling(verdicts: Iterable[Verdict]) -> list[Verdict]:
    """Those with a target; of an indicator without any, the first that knows most: it counts once."""
    every = list(verdicts)
    with_target = [row for row in every if row.target is not None]
    return with_target or sorted(every, key=lambda row: row.observation is None)[:1]


def _why(verdicts: list[Verdict]) -> Unknown:
    """The reason that is nearest to knowing."""
    outcomes = {row.outcome for row in verdicts}
    for outcome in (Outcome.NOT_COMPARABLE, Outcome.NO_DATA, Outcome.NO_TARGET):
        if outcome in outcomes:
            return Unknown(outcome.value)
    return Unknown.NO_INDICATOR


def _counted(verdicts: tuple[Verdict, ...], goals: int, unknown: dict[str, Unknown]) -> StatusCount:
    outcomes = Counter(row.outcome for row in verdicts)
    certainties = Counter(row.certainty for row in verdicts)
    computed = [row for row in verdicts if row.override is None]
    return StatusCount(
        outcomes={outcome: outcomes[outcome] for outcome in Outcome},
        certainties={certainty: certainties[certainty] for certainty in Certainty},
        codes=dict(Counter(row.code for row in computed if not row.outcome.known)),
        goals=goals,
        unknown_goals=unknown,
        verdicts=verdicts,
    )
