"""An indicator has no figure at all.

What it finds: an indicator without any figure: no baseline, no realised value, no target.

Why it matters: the plan promises to measure, and nothing is measured. The goal cannot be shown to
be reached, nor to be missed.

Example that fails: "Visits to the emergency room after a fall": baseline, target and realised value
are a dash.

How to mend it: measure it, or replace it by an indicator for which there are figures.

When it does not apply: to qualitative indicators.
"""

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.subjects import every_indicator
from koersvast.plan import Indicator, IndicatorKind


@rule("I05", Severity.WARNING, each=every_indicator)
def no_figures(indicator: Indicator, facts: Facts) -> Outcome:
    if indicator.kind is IndicatorKind.QUALITATIVE:
        return NotApplicable("qualitative")
    rows = [row for series in facts.series_of(indicator.id) for row in series.rows]
    if any(row.value is not None for row in rows):
        return PASSED
    return Found((indicator, *rows), {"indicator": name_of(indicator)})
