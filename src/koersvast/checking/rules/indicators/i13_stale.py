"""The last figure is old.

What it finds: an indicator whose last figure is more than three years older than the plan, or,
where it is known how often is measured, more than one measurement behind.

Why it matters: the council decides on a target without knowing where the municipality stands.

Example that fails: a plan for 2018 with 2012 as the last year that was measured.

How to mend it: ask the source for a recent figure, or choose an indicator that is measured more
often.

When it does not apply: when there is no figure, or the document does not tell its year.
"""

from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown
from koersvast.checking.frequency import years_between
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Series
from koersvast.checking.subjects import every_series

# A budget is written in the year before; yearly figures of agencies are one or two years behind.
_USUAL = 3
_BEHIND = 2


@rule("I13", Severity.ADVICE, each=every_series, version=2)
def stale(series: Series, facts: Facts) -> Outcome:
    if not series.measured:
        return NotApplicable("no-figures")
    last = series.measured[-1]
    years = facts.years_of(last.row.document)
    if years is None:
        return NotApplicable("document-without-year")
    every = years_between(series, facts)
    age = years[0] - last.period.year
    if age <= max(_USUAL, every + _BEHIND if every else 0):
        return PASSED
    return Found(
        (last.row,),
        {
            "indicator": name_of_series(series, facts),
            "value": shown(last.value, series.indicator.unit),
            "period": str(last.period),
            "year": str(years[0]),
            "age": age,
        },
    )
