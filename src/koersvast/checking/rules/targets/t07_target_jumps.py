"""A target asks for a jump that the series has never made.

What it finds: a step from the last figure to the first target that is, for each year, more than
twice the largest yearly step the series has shown.

Why it matters: SMART asks for what is realistic. A jump may be right when something new is done,
but then the plan should say what makes the difference.

Example that fails: 70%, 71%, 71%, 68% in four years, target for the next year: more than 75%.

How to mend it: spread the target over more years, or say what will bring the jump about.

When it does not apply: with fewer than four figures, or when the series has not moved.
"""

from itertools import pairwise

from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown, shown_target
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rounding import decimals
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Series
from koersvast.checking.subjects import series_with_targets

_FEWEST_POINTS = 4
_TIMES_LARGEST_STEP = 2


@rule("T07", Severity.ADVICE, each=series_with_targets)
def target_jumps(series: Series, facts: Facts) -> Outcome:
    aim = series.aims[0]
    points = [point for point in series.measured if point.period < aim.period]
    if len(points) < _FEWEST_POINTS:
        return NotApplicable("too-few-figures")
    steps = [
        abs(after.value - before.value) * 12 / (after.period.start - before.period.start)
        for before, after in pairwise(points)
    ]
    if not any(steps):
        return NotApplicable("series-stands-still")
    last = points[-1]
    asked = abs(aim.value - last.value) * 12 / (aim.period.start - last.period.start)
    if asked <= _TIMES_LARGEST_STEP * max(steps):
        return PASSED
    unit = series.indicator.unit
    places = max(decimals(aim.value), decimals(last.value), 1)
    rows = (aim.row, *(point.row for point in reversed(points)))
    return Found(
        rows,
        {
            "indicator": name_of_series(series, facts),
            "target": shown_target(aim.row, unit),
            "year": str(aim.period),
            "value": shown(last.value, unit),
            "known": str(last.period),
            "asked": shown(asked, "", places),
            "largest": shown(max(steps), "", places),
        },
    )
