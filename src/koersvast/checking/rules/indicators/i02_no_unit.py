"""An indicator has no unit.

What it finds: an indicator that is to be measured, of which neither its name nor its figures tell
in what: a percentage, a count, a grade.

Why it matters: "the degree to which parents feel supported" can be measured in a hundred ways. As
long as the unit is open, so is the outcome: the M of SMART is missing.

Example that fails: "The degree of satisfaction of parents".

How to mend it: say what is counted or asked, and on which scale: "% of parents who give a 7 or
more".

When it does not apply: to qualitative indicators. People or things that are named first ("visitors of
the centre") count themselves, where all figures are whole and one is beyond any percentage.
"""

import re

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rounding import decimals
from koersvast.checking.rule import Severity, rule
from koersvast.checking.subjects import every_indicator
from koersvast.plan import Indicator, IndicatorKind

_TELLS = re.compile(
    r"%|\bpercentage\b|\bprocent|\baantal\b|\brapportcijfer|\bgemiddelde?\b|\bper 10*\.?0{2,3}\b|\beuro\b|€"
)
# "Bezoekers", "Leerlingen": what is counted, in the plural.
_PLURAL = re.compile(r"\w{3,}(?:en|s)\b")
_WHOLE = 100


@rule("I02", Severity.WARNING, each=every_indicator, version=2)
def no_unit(indicator: Indicator, facts: Facts) -> Outcome:
    if indicator.kind is IndicatorKind.QUALITATIVE:
        return NotApplicable("qualitative")
    if indicator.unit or _TELLS.search(indicator.name.casefold()):
        return PASSED
    if _PLURAL.match(indicator.name) and _are_counts(indicator, facts):
        return PASSED
    return Found((indicator,), {"indicator": name_of(indicator)})


def _are_counts(indicator: Indicator, facts: Facts) -> bool:
    """Whether the figures can only be a number of people or things."""
    values = [point.value for series in facts.series_of(indicator.id) for point in series.points]
    return bool(values) and max(values) > _WHOLE and all(decimals(value) == 0 for value in values)
