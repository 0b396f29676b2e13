"""An effect is wanted, only what is done is measured.

What it finds: a goal with performance indicators and no indicator of an effect or outcome.

Why it matters: performance indicators count what the municipality does, not what residents notice.
The activity can go as planned while the goal stays out of reach, and nobody sees it. BBV article 8
asks for the intended effects in society.

Example that fails: goal "More chances for pupils at school", measured by the number of new school
buildings.

How to mend it: add an indicator of what should change for people.

When it does not apply: when the goal has no indicators (G01), or the goal above it or a goal under
it measures the effect.
"""

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.subjects import every_goal
from koersvast.plan import Goal, IndicatorKind


@rule("G04", Severity.WARNING, each=every_goal)
def effect_not_measured(goal: Goal, facts: Facts) -> Outcome:
    indicators = facts.indicators_of(goal)
    if not indicators:
        return NotApplicable("no-indicators")
    if any(indicator.kind is not IndicatorKind.PERFORMANCE for indicator in indicators):
        return PASSED
    family = (*facts.above(goal), *facts.below(goal))
    if any(one.kind is IndicatorKind.EFFECT for other in family for one in facts.indicators_of(other)):
        return NotApplicable("measured-above")
    return Found(
        (goal, *indicators),
        {"goal": name_of(goal), "count": len(indicators), "indicator": name_of(indicators[0])},
    )
