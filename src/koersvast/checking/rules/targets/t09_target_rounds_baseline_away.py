"""The target is the baseline, rounded to the easy side.

What it finds: a target that is the last known figure with fewer decimals, so that the figure
already meets it.

Why it matters: the target was meant as "better than now", but rounding made it easier than standing
still.

Example that fails: baseline 45,4%, target more than 45%.

How to mend it: print the target with the decimals of the baseline: more than 45,4%.

When it does not apply: when no figure is known from before, or without a comparator.
"""

from koersvast.checking.direction import meets
from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown, shown_target
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rounding import is_rounded
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Series
from koersvast.checking.subjects import series_with_targets
from koersvast.plan import Comparator

_WITH_COMPARATOR = (Comparator.MORE, Comparator.LESS, Comparator.AT_LEAST, Comparator.AT_MOST)


@rule("T09", Severity.WARNING, each=series_with_targets)
def target_rounds_baseline_away(series: Series, facts: Facts) -> Outcome:
    known, aim = series.known_when_set, series.aims[-1]
    if known is None:
        return NotApplicable("no-figure-before")
    if aim.row.comparator not in _WITH_COMPARATOR:
        return NotApplicable("no-comparator")
    if not (is_rounded(known.value, aim.value) and meets(known.value, aim.row, series.direction)):
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
