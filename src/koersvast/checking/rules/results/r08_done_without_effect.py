"""The activity is done, and the effect does not move.

What it finds: an activity that is done, while no indicator of an effect of its goal became better
from before its period to that period or after.

Why it matters: the promise was kept, and residents do not notice. Perhaps the activity is not what
helps, or it takes longer; either deserves a sentence.

Example that fails: campaign done in 2020; loneliness 43% in 2016, 47% in 2020.

How to mend it: say why the effect stays out, and what will be done with that.

When it does not apply: when the activity is not done, or the goal has no indicator of an effect
with figures before and after of which it is known which way is better.
"""

from koersvast.checking.direction import better
from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown
from koersvast.checking.labels import name_of, name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.reported import results
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Point, Series, when
from koersvast.plan import Activity, IndicatorKind, Period, Progress, Result


@rule("R08", Severity.ADVICE, each=results)
def done_without_effect(result: Result, facts: Facts) -> Outcome:
    activity, period = facts.activity(result.activity), when(result.period)
    if activity is None or result.progress is not Progress.DONE:
        return NotApplicable("not-done")
    changes = _changes(activity, period, facts) if period else []
    if not changes:
        return NotApplicable("no-effect-measured")
    if any(improved for *_, improved in changes):
        return PASSED
    series, before, after, _ = changes[0]
    unit = series.indicator.unit
    return Found(
        (result, activity, after.row, before.row),
        {
            "activity": name_of(activity),
            "indicator": name_of_series(series, facts),
            "before": shown(before.value, unit),
            "year": str(before.period),
            "after": shown(after.value, unit),
            "later": str(after.period),
        },
    )


def _changes(activity: Activity, period: Period, facts: Facts) -> list[tuple[Series, Point, Point, bool]]:
    """Series of effects of the activity's goal: the figures before and after, and whether it is better."""
    goal = facts.goal(activity.goal)
    found = []
    for indicator in facts.indicators_of(goal) if goal else ():
        if indicator.kind is not IndicatorKind.EFFECT:
            continue
        for series in facts.series_of(indicator.id):
            before, after = series.known_before(period), series.measured[-1] if series.measured else None
            if before and after and after.period >= period:
                improved = better(after.value, before.value, series.direction)
                if improved is not None:
                    found.append((series, before, after, improved))
    return found
