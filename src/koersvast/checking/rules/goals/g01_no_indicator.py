"""A goal has no indicator.

What it finds: a goal, subgoal or ambition without an indicator of its own, of a goal under it, or
of the goal above it.

Why it matters: BBV article 8 asks that the goals of a programme are made clear with indicators, and
SMART begins with measurable. Without one the council can only believe that the goal is reached.

Example that fails: "Young people feel heard", with a dash where the indicator should be.

How to mend it: say how you will know: one indicator that moves when the goal is reached. Where that
is not possible, say what will be done and drop the claim.

When it does not apply: when the goal or programme above it is measured as a whole.
"""

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.subjects import every_goal
from koersvast.plan import Goal


@rule("G01", Severity.WARNING, each=every_goal)
def no_indicator(goal: Goal, facts: Facts) -> Outcome:
    if facts.indicators_of(goal) or any(facts.indicators_of(child) for child in facts.below(goal)):
        return PASSED
    if any(facts.indicators_of(parent) for parent in facts.above(goal)):
        return NotApplicable("measured-above")
    return Found((goal,), {"goal": name_of(goal)})
