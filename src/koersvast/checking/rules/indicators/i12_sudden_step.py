"""A figure nearly doubles or halves from one year to the next, without a note.

What it finds: two figures at most two years apart of which one is 1.8 times the other or more,
while no note stands with either. Small counts and small shares are left alone.

Why it matters: figures about people do not double in a year. Mostly the definition, the register or
the group changed, and then the series has a break; or a figure is mistyped.

Example that fails: 8,9% in 2015, 23,6% in 2016.

How to mend it: look up what happened and add a note; start a new series where the definition
changed.

When it does not apply: with fewer than two figures; to counts below 20, shares that differ by less
than 5 points and rates below 20.
"""

from itertools import pairwise

from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Point, Series
from koersvast.checking.subjects import every_series

_MONTHS_APART = 24
# Nearly double: what a register or definition does when it changes, and people hardly ever do.
_TIMES = 2 * 9
_OUT_OF = 10
_SMALL = 20
_POINTS = 5


@rule("I12", Severity.WARNING, each=every_series)
def sudden_step(series: Series, facts: Facts) -> Outcome:
    if len(series.measured) < 2:
        return NotApplicable("too-few-figures")
    step = next(
        (pair for pair in pairwise(series.measured) if _is_sudden(*pair, series.indicator.unit)), None
    )
    if step is None:
        return PASSED
    before, after = step
    unit = series.indicator.unit
    return Found(
        (after.row, before.row),
        {
            "indicator": name_of_series(series, facts),
            "before": shown(before.value, unit),
            "year": str(before.period),
            "after": shown(after.value, unit),
            "later": str(after.period),
        },
    )


def _is_sudden(before: Point, after: Point, unit: str) -> bool:
    if after.period.start - before.period.start > _MONTHS_APART or before.row.note or after.row.note:
        return False
    small, large = sorted((before.value, after.value))
    if small <= 0 or large * _OUT_OF < small * _TIMES:
        return False
    return large - small >= _POINTS if unit == "percent" else large >= _SMALL
