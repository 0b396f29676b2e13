"""A target was set without a baseline.

What it finds: a target with no figure before its year: no baseline and no realised value.

Why it matters: without a starting point nobody can tell whether the target is ambitious, or whether
it was met already. BBV does not ask for it; every handbook on SMART goals does: measurable from
where to where.

Example that fails: more than 70% in 2021; baseline 2019: "n.v.t.".

How to mend it: measure before you start, take a comparable figure, or say that the first
measurement sets the baseline and the target follows.

When it does not apply: when there is no target.
"""

from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown_target
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Series
from koersvast.checking.subjects import series_with_targets
from koersvast.plan import Role


@rule("T02", Severity.WARNING, each=series_with_targets)
def no_baseline(series: Series, facts: Facts) -> Outcome:
    if series.known_when_set or series.baseline:
        return PASSED
    aim = series.aims[0]
    blanks = [row for row in series.observations if row.role is Role.BASELINE]
    return Found(
        (aim.row, *blanks),
        {
            "indicator": name_of_series(series, facts),
            "target": shown_target(aim.row, series.indicator.unit),
            "year": str(aim.period),
        },
    )
