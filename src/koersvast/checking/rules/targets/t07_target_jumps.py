"""A target asks for a jump that the series has never made.

What it finds: a step from the last figure to the first target that is, for each year, more than
twice the largest yearly step the series has shown. Where there are too few figures to tell: a first
target that differs from the last figure by two fifths of it or more.

Why it matters: SMART asks for what is realistic. A jump may be right when something new is done,
but then the plan should say what makes the difference.

Example that fails: 70%, 71%, 71%, 68% in four years, target for the next year: more than 75%.

How to mend it: spread the target over more years, or say what will bring the jump about.

When it does not apply: without a figure from before, when the series has not moved, to small
counts, and when the target is worse than the last figure.
"""

from decimal import Decimal
from itertools import pairwise

from koersvast.checking.direction import better
from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown, shown_target
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rounding import decimals
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Aim, Point, Series
from koersvast.checking.subjects import series_with_targets

_FEWEST_POINTS = 4
_TIMES_LARGEST_STEP = 2
# Two fifths at once is more than policies usually bring about; of small figures it is soon done.
_PART_OF_LAST = Decimal("0.4")
_SMALL = 10


@rule("T07", Severity.ADVICE, each=series_with_targets, version=2)
def target_jumps(series: Series, facts: Facts) -> Outcome:
    aim = series.aims[0]
    points = [point for point in series.measured if point.period < aim.period]
    if not points:
        return NotApplicable("no-figure-before")
    if len(points) < _FEWEST_POINTS:
        return _beyond_likely(series, points[-1], aim, facts)
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


def _beyond_likely(series: Series, last: Point, aim: Aim, facts: Facts) -> Outcome:
    """What can be said of a jump where the series is too short to show its usual steps."""
    change, unit = abs(aim.value - last.value), series.indicator.unit
    if (
        not last.value
        or max(aim.value, last.value) < _SMALL
        or better(last.value, aim.value, series.direction)
    ):
        return NotApplicable("too-few-figures")
    if change < _PART_OF_LAST * abs(last.value):
        return PASSED
    return Found(
        (aim.row, last.row),
        {
            "indicator": name_of_series(series, facts),
            "target": shown_target(aim.row, unit),
            "year": str(aim.period),
            "value": shown(last.value, unit),
            "known": str(last.period),
            "part": shown(change / abs(last.value) * 100, "percent", 0),
            "moved": "up" if aim.value > last.value else "down",
        },
        variant="few-figures",
    )
