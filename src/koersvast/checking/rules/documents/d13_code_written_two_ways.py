"""The code of a goal is written in two ways.

What it finds: codes of goals in one document that are the same but for a full stop or a space:
"3.1" and "3.1.".

Why it matters: codes lead from one document to another. A computer that looks for 3.1 does not find
3.1., and a reader wonders whether there is a difference.

Example that fails: main goal 3.1, subgoals 3.1. and 3.1.

How to mend it: write the code in one way.

When it does not apply: when no code stands more than once.
"""

from collections.abc import Iterator

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.figures import listed
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Goal


def same_codes(facts: Facts) -> Iterator[tuple[Goal, ...]]:
    with_code = (goal for goal in facts.plan.goals if goal.code.strip(". "))
    for goals in grouped(with_code, lambda goal: (goal.document, goal.code.casefold().strip(". "))).values():
        if len(goals) > 1:
            yield goals


@rule("D13", Severity.ADVICE, each=same_codes)
def code_written_two_ways(goals: tuple[Goal, ...], facts: Facts) -> Outcome:
    first_of = {goal.code: goal for goal in reversed(goals)}
    if len(first_of) == 1:
        return PASSED
    rows = [goal for goal in goals if first_of[goal.code] is goal]
    return Found(tuple(rows), {"codes": listed([f"‘{goal.code}’" for goal in rows])})
