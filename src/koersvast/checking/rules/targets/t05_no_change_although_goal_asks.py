"""The goal asks for more or less, the target for the same.

What it finds: a last target without comparator that equals the last figure known when it was set,
under a goal whose title speaks of more, less, better, stronger or the like.

Why it matters: the council reads a goal of change and decides on a target of standing still.

Example that fails: goal "More residents do sports"; 65% in 2016, target 2020: 65%.

How to mend it: set a target that says how much more or less, or rephrase the goal as keeping what
is reached.

When it does not apply: when no goal of the indicator asks for change, no figure is known from
before, or to performance indicators, which measure what is done and not what changes.
"""

from koersvast.checking.asking import which_asks_for_change
from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown, shown_target
from koersvast.checking.labels import name_of, name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Series
from koersvast.checking.subjects import series_with_targets
from koersvast.plan import Comparator, IndicatorKind


@rule("T05", Severity.WARNING, each=series_with_targets)
def no_change_although_goal_asks(series: Series, facts: Facts) -> Outcome:
    known, aim = series.known_when_set, series.aims[-1]
    goal = which_asks_for_change(facts.goals_of(series.indicator))
    if series.indicator.kind is IndicatorKind.PERFORMANCE:
        return NotApplicable("performance")
    if goal is None:
        return NotApplicable("goal-asks-no-change")
    if known is None:
        return NotApplicable("no-figure-before")
    if known.value != aim.value or aim.row.comparator not in (None, Comparator.EQUAL):
        return PASSED
    unit = series.indicator.unit
    return Found(
        (aim.row, known.row, goal),
        {
            "goal": name_of(goal),
            "indicator": name_of_series(series, facts),
            "target": shown_target(aim.row, unit),
            "year": str(aim.period),
            "value": shown(known.value, unit),
            "known": str(known.period),
        },
    )
