"""The targets of following years turn back.

What it finds: a target for a later year that is less ambitious than one for an earlier year.

Why it matters: a path that rises and falls again says that the improvement will not last, or that a
target was lowered. Both deserve a sentence; often it is a mistake in a column.

Example that fails: 4.500 matches in 2017, 3.250 in 2018 and after.

How to mend it: correct the year that is wrong, or explain the change in a note.

When it does not apply: with fewer than two targets; for counts below ten, which go up and down by
themselves; when a note stands with one of the targets; when the way is unknown and the targets move
one way only.
"""

from decimal import Decimal
from itertools import pairwise

from koersvast.checking.direction import better
from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown_target
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Aim, Series
from koersvast.checking.subjects import series_with_targets
from koersvast.plan import Direction

_SMALL_COUNT = 10


@rule("T06", Severity.WARNING, each=series_with_targets)
def target_turns_back(series: Series, facts: Facts) -> Outcome:
    aims = series.aims
    if len(aims) < 2:
        return NotApplicable("one-target")
    if series.indicator.unit in ("count", "") and max(aim.value for aim in aims) < _SMALL_COUNT:
        return NotApplicable("small-count")
    direction = series.direction or _overall(series)
    if direction is None:
        return NotApplicable("direction-unknown")
    back = _first_back(aims, direction)
    if back is None:
        return PASSED
    if any(aim.row.note for aim in back):
        return NotApplicable("explained-in-note")
    unit = series.indicator.unit
    before, after = back
    return Found(
        (before.row, after.row),
        {
            "indicator": name_of_series(series, facts),
            "before": shown_target(before.row, unit),
            "year": str(before.period),
            "after": shown_target(after.row, unit),
            "later": str(after.period),
        },
    )


def _first_back(aims: tuple[Aim, ...], direction: Direction) -> tuple[Aim, Aim] | None:
    for before, after in pairwise(aims):
        if better(before.value, after.value, direction):
            return before, after
    return None


def _overall(series: Series) -> Direction | None:
    """Which way the targets lead, from the first figure that is known to the last target."""
    start = series.baseline or series.known_when_set
    change = series.aims[-1].value - start.value if start else Decimal()
    if not change:
        return None
    return Direction.INCREASE if change > 0 else Direction.DECREASE
