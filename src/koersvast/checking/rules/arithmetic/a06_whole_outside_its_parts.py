"""A share or average of the whole lies outside those of all its areas.

What it finds: a percentage, rate or grade of the municipality that is lower than that of its lowest
district, or higher than that of its highest, while every district has a figure.

Why it matters: the whole is an average of its parts, so it lies between them. If it does not, the
figures are of different people, years or questions.

Example that fails: the city scores 6,3; its three districts score 6,8, 6,5 and 7,0.

How to mend it: check that whole and parts come from the same source, question and year; correct the
one that is wrong.

When it does not apply: to counts; when a district has no figure, as that one may make up the
difference.
"""

from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.wholes import Whole, wholes

_AVERAGES = ("percent", "per_1000", "per_10000", "grade")


@rule("A06", Severity.WARNING, each=wholes)
def whole_outside_its_parts(whole: Whole, facts: Facts) -> Outcome:
    if whole.indicator.unit not in _AVERAGES:
        return NotApplicable("not-an-average")
    if len(whole.parts) < 2 or not whole.complete:
        return NotApplicable("parts-not-complete")
    low = min(whole.parts, key=lambda part: part.value)
    high = max(whole.parts, key=lambda part: part.value)
    if low.value <= whole.point.value <= high.value:
        return PASSED
    unit = whole.indicator.unit
    rows = (whole.point.row, low.row, high.row)
    return Found(
        rows,
        {
            "indicator": name_of(whole.indicator),
            "period": str(whole.point.period),
            "value": shown(whole.point.value, unit),
            "low": shown(low.value, unit),
            "high": shown(high.value, unit),
        },
    )
