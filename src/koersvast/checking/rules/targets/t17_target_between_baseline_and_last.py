"""The target lies between baseline and last figure, so it is wrong whichever way is better.

What it finds: a last target, without more or less, that lies between the baseline and a later figure
that was known when it was set (or equals the baseline), where nothing tells which way is better.

Why it matters: if the figure was going the right way, the target was already met; if it was going
the wrong way, the target does not even ask for more than the baseline. The plan should say which.

Example that fails: 1.206 users in 2014, 1.554 in 2016, target for every following year 1.500.

How to mend it: say which way is better, and set the target beyond the last figure; or say that the
aim is to slow down or to keep what is reached.

When it does not apply: when the plan tells which way is better (T03 and T04 then judge), without a
baseline and a later figure from before the target, and to counts below ten, which go up and down by
themselves.
"""

from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown, shown_target
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Series
from koersvast.checking.subjects import series_with_targets
from koersvast.plan import Comparator

_SMALL_COUNT = 10


@rule("T17", Severity.WARNING, each=series_with_targets)
def target_between_baseline_and_last(series: Series, facts: Facts) -> Outcome:
    start, known, aim = series.baseline, series.known_when_set, series.aims[-1]
    if series.direction is not None or aim.row.comparator not in (None, Comparator.EQUAL):
        return NotApplicable("direction-known")
    if start is None or known is None or start.period >= known.period or start.value == known.value:
        return NotApplicable("no-later-figure")
    if series.indicator.unit in ("count", "") and max(start.value, known.value) < _SMALL_COUNT:
        return NotApplicable("small-count")
    low, high = sorted((start.value, known.value))
    if not low <= aim.value <= high or aim.value == known.value:
        return PASSED
    unit = series.indicator.unit
    return Found(
        (aim.row, start.row, known.row),
        {
            "indicator": name_of_series(series, facts),
            "target": shown_target(aim.row, unit),
            "year": str(aim.period),
            "value": shown(start.value, unit),
            "start": str(start.period),
            "reached": shown(known.value, unit),
            "known": str(known.period),
            "moved": "up" if known.value > start.value else "down",
        },
        variant="at-baseline" if aim.value == start.value else "",
    )
