"""An indicator has no source.

What it finds: an indicator that does not say who measures it.

Why it matters: without a source nobody can repeat the figure, or see whether next year's figure is
the same measurement. The BBV indicators name theirs (Regeling beleidsindicatoren gemeenten); an
indicator of one's own needs it as much.

Example that fails: "Number of tip-offs", no source.

How to mend it: name the survey, register or agency.

When it does not apply: to qualitative indicators, which are gathered in conversations.
"""

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.subjects import every_indicator
from koersvast.plan import Indicator, IndicatorKind


@rule("I01", Severity.WARNING, each=every_indicator)
def no_source(indicator: Indicator, facts: Facts) -> Outcome:
    if indicator.kind is IndicatorKind.QUALITATIVE:
        return NotApplicable("qualitative")
    if any(letter.isalnum() for letter in indicator.source):
        return PASSED
    return Found((indicator,), {"indicator": name_of(indicator)})
