"""What a person answered, kept in the plan."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from koersvast.plan.plan import Plan
from koersvast.plan.tables import Match
from koersvast.plan.words import MatchAnswer

# Two ids, in no order; one where two plans give the indicator the same id.
Pair = frozenset[str]


def answers_of(*plans: Plan) -> Mapping[Pair, Match]:
    """Every answer by the pair it is about; a plan later in the row has the last word."""
    return {frozenset((row.one, row.other)): row for plan in plans for row in plan.matches}


def answer(plan: Plan, one: str, other: str, said: MatchAnswer, *, reason: str, by: str, on: date) -> Plan:
    """The plan with an answer about two indicators; it takes the place of an older one about the same two."""
    pair = frozenset((one, other))
    kept = [row for row in plan.matches if frozenset((row.one, row.other)) != pair]
    new = Match(one=one, other=other, answer=said, reason=reason, by=by, on=on)
    return plan.with_rows(matches=[*kept, new])
