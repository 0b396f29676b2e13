"""The baseline is ten years or more older than the first target.

What it finds: a baseline of ten years or more before the first year with a target.

Why it matters: what the policy of the coming years does cannot be told from what happened in the
ten years before it. A baseline shows where this plan starts.

Example that fails: baseline 1.838 in 2004, targets from 2017 on.

How to mend it: take the last figure from before the plan as the baseline.

When it does not apply: without baseline or target.
"""

from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Series
from koersvast.checking.subjects import series_with_targets

_YEARS = 10


@rule("I14", Severity.ADVICE, each=series_with_targets)
def old_baseline(series: Series, facts: Facts) -> Outcome:
    start, aim = series.baseline, series.aims[0]
    if start is None:
        return NotApplicable("no-baseline")
    age = aim.period.year - start.period.year
    if age < _YEARS:
        return PASSED
    return Found(
        (start.row, aim.row),
        {
            "indicator": name_of_series(series, facts),
            "value": shown(start.value, series.indicator.unit),
            "period": str(start.period),
            "year": str(aim.period),
            "age": age,
        },
    )
