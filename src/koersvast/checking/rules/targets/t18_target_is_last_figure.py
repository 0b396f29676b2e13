"""The target is the last figure.

What it finds: a last target, without more or less, that is exactly the figure that was known when it
was set.

Why it matters: nothing has to change to reach it. That may be meant, but then the plan should say
that it wants to keep what there is; otherwise the figure was simply typed again.

Example that fails: 68,8% in 2016, and 68,8% for each of the five following years.

How to mend it: say that the aim is to keep this level, or say how much better it must become.

When it does not apply: when no figure is known from before, when the aim is said to be to keep what
there is, or when the goal itself asks for more or less (T05 then speaks).
"""

import re

from koersvast.checking.asking import which_asks_for_change
from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown, shown_target
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Series
from koersvast.checking.subjects import series_with_targets
from koersvast.plan import Comparator, Direction, IndicatorKind

_KEEPING = re.compile(r"\bbehoud|\bbehouden\b|op peil|handhav|stabiel|\bblijf|\bblijv|minimaal gelijk")


@rule("T18", Severity.ADVICE, each=series_with_targets)
def target_is_last_figure(series: Series, facts: Facts) -> Outcome:
    known, aim = series.known_when_set, series.aims[-1]
    goals = facts.goals_of(series.indicator)
    if known is None:
        return NotApplicable("no-figure-before")
    if series.indicator.kind is not IndicatorKind.PERFORMANCE and which_asks_for_change(goals):
        return NotApplicable("goal-asks-change")
    said = " ".join((series.indicator.name, *(goal.title for goal in goals))).casefold()
    if series.direction is Direction.MAINTAIN or _KEEPING.search(said):
        return NotApplicable("keeps-what-there-is")
    if known.value != aim.value or aim.row.comparator not in (None, Comparator.EQUAL):
        return PASSED
    unit = series.indicator.unit
    return Found(
        (aim.row, known.row),
        {
            "indicator": name_of_series(series, facts),
            "target": shown_target(aim.row, unit),
            "year": str(aim.period),
            "value": shown(known.value, unit),
            "known": str(known.period),
        },
    )
