"""Nothing is done for a goal.

What it finds: a goal without activity, in a document that does have activities for goals: not of
its own, of a goal under it or of a goal above it.

Why it matters: "what will we do for it" is the second of the three questions of the programme
budget (BBV article 8). A goal for which nothing is done is a wish.

Example that fails: a goal with indicators and targets, and no line under "what will we do for it".

How to mend it: name the activity, or drop the goal.

When it does not apply: when the document has no activities at all, or those of the goal above serve
this one too.
"""

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.subjects import every_goal
from koersvast.plan import Goal


@rule("G02", Severity.ADVICE, each=every_goal)
def no_activity(goal: Goal, facts: Facts) -> Outcome:
    if goal.document not in facts.documents_with_activities:
        return NotApplicable("document-without-activities")
    if any(facts.plan.activities_of(one.id) for one in (goal, *facts.below(goal))):
        return PASSED
    if any(facts.plan.activities_of(parent.id) for parent in facts.above(goal)):
        return NotApplicable("done-above")
    return Found((goal,), {"goal": name_of(goal)})
