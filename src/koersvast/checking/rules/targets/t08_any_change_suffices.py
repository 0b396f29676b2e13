"""Any improvement, however small, meets the target.

What it finds: a last target "more than" or "less than" exactly the baseline, or exactly the last
figure that was known when it was set.

Why it matters: 6,31 meets "more than 6,3". A survey cannot even show such a difference, so chance
decides whether the goal is reached. SMART asks for a measurable amount.

Example that fails: baseline 38%, target more than 38%.

How to mend it: say how much better is good enough, and make it more than the margin of the survey.

When it does not apply: without a figure from before, or for a target without a strict comparator.
"""

from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown, shown_target
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Series
from koersvast.checking.subjects import series_with_targets
from koersvast.plan import Comparator

_STRICT = (Comparator.MORE, Comparator.LESS)


@rule("T08", Severity.ADVICE, each=series_with_targets, version=2)
def any_change_suffices(series: Series, facts: Facts) -> Outcome:
    aim = series.aims[-1]
    before = [point for point in (series.baseline, series.known_when_set) if point is not None]
    if aim.row.comparator not in _STRICT:
        return NotApplicable("no-strict-comparator")
    if not before:
        return NotApplicable("no-figure-before")
    start = next((point for point in before if point.value == aim.value), None)
    if start is None:
        return PASSED
    unit = series.indicator.unit
    return Found(
        (aim.row, start.row),
        {
            "indicator": name_of_series(series, facts),
            "target": shown_target(aim.row, unit),
            "year": str(aim.period),
            "value": shown(start.value, unit),
            "known": str(start.period),
        },
        variant="" if start is series.baseline else "last",
    )
