"""The last target is worse than the baseline.

What it finds: a target for the last year that, in the direction that is better, lies on the wrong
side of the baseline.

Why it matters: the plan promises to lose ground. That may be meant (a decline that is only slowed
down), but then it should say so; often the baseline is just too old to serve as one.

Example that fails: 681,5 jobs per 1.000 inhabitants in 2008; target 2022: 625.

How to mend it: take a recent baseline, raise the target, or say that the aim is to slow down a
decline.

When it does not apply: without baseline, or when it is unknown which way is better.
"""

from koersvast.checking.direction import better
from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown, shown_target
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rounding import is_rounded
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Series
from koersvast.checking.subjects import series_with_targets


@rule("T04", Severity.WARNING, each=series_with_targets)
def less_ambitious_than_baseline(series: Series, facts: Facts) -> Outcome:
    start, aim = series.baseline, series.aims[-1]
    if start is None or start.period >= aim.period:
        return NotApplicable("no-baseline")
    worse = better(start.value, aim.value, series.direction)
    if worse is None:
        return NotApplicable("direction-unknown")
    if is_rounded(start.value, aim.value):
        return NotApplicable("rounding-only")
    if not worse:
        return PASSED
    unit = series.indicator.unit
    return Found(
        (aim.row, start.row),
        {
            "indicator": name_of_series(series, facts),
            "target": shown_target(aim.row, unit),
            "year": str(aim.period),
            "value": shown(start.value, unit),
            "start": str(start.period),
        },
    )
