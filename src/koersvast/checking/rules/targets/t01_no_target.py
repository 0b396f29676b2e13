"""An indicator has figures, but no target.

What it finds: an effect, performance or outcome indicator with at least one figure and no target
that is a figure.

Why it matters: without a target nobody can say whether the goal is reached. The M and T of SMART
(measurable, time-bound) ask for a figure and a year; the Regeling beleidsindicatoren gives only
what must be measured, a municipality sets the aim itself.

Example that fails: Share of pupils behind in language, measured in 2005 and 2012, all targets a
dash.

How to mend it: set a target with a year, or call it a context figure (kengetal) that is only
followed.

When it does not apply: to context figures, statutory indicators and qualitative indicators; to
indicators without any figure (I05).
"""

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.subjects import every_indicator
from koersvast.plan import Indicator, IndicatorKind

_WITHOUT_TARGET = (IndicatorKind.CONTEXT, IndicatorKind.QUALITATIVE)


@rule("T01", Severity.WARNING, each=every_indicator)
def no_target(indicator: Indicator, facts: Facts) -> Outcome:
    if indicator.kind in _WITHOUT_TARGET or indicator.statutory:
        return NotApplicable("needs-no-target")
    series = facts.series_of(indicator.id)
    points = [point for one in series for point in one.measured]
    if any(one.aims for one in series):
        return PASSED
    if not points:
        return NotApplicable("no-figures")
    blanks = [target for one in series for target in one.targets]
    return Found(
        (indicator, *(point.row for point in points), *blanks),
        {"indicator": name_of(indicator), "count": len(points)},
    )
