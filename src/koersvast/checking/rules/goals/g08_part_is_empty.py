"""A part of the plan is announced and empty.

What it finds: a programme, field or theme with nothing in it: no goal, indicator, activity, amount
or policy document.

Why it matters: the reader is told that the subject is part of the plan, and finds nothing. Often a
chapter was forgotten, or was taken out without the list being changed.

Example that fails: a plan in eight elements, of which one has no goals and no activities.

How to mend it: fill the part, or take it out of the list and say so.

When it does not apply: when the document has no such parts.
"""

from collections.abc import Iterable

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Goal, Level

_PARTS = (Level.CLUSTER, Level.PROGRAMME, Level.POLICY_FIELD, Level.THEME)


def parts(facts: Facts) -> Iterable[Goal]:
    return (goal for goal in facts.plan.goals if goal.level in _PARTS)


@rule("G08", Severity.WARNING, each=parts)
def part_is_empty(goal: Goal, facts: Facts) -> Outcome:
    plan = facts.plan
    inside = (
        plan.children(goal.id),
        facts.indicators_of(goal),
        plan.activities_of(goal.id),
        plan.budgets_of(goal.id),
        plan.policies_of(goal.id),
    )
    if any(inside):
        return PASSED
    return Found((goal,), {"goal": name_of(goal)})
