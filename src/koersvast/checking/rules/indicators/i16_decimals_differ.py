"""Figures of one series are printed with different precision.

What it finds: a series of measured figures of which some have more decimals than others.

Why it matters: from 9% to 5,2% may be a fall of 3,3 or of 4,3 points. A change smaller than the
coarsest figure cannot be seen.

Example that fails: 9% in 2015, 5,2% in 2019.

How to mend it: print all figures of a series with the same number of decimals.

When it does not apply: with fewer than two figures.
"""

from koersvast.checking.facts import Facts
from koersvast.checking.figures import printed
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rounding import decimals
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Series
from koersvast.checking.subjects import every_series


@rule("I16", Severity.ADVICE, each=every_series)
def decimals_differ(series: Series, facts: Facts) -> Outcome:
    if len(series.measured) < 2:
        return NotApplicable("too-few-figures")
    by_decimals = sorted(series.measured, key=lambda point: decimals(point.value))
    coarse, fine = by_decimals[0], by_decimals[-1]
    if decimals(coarse.value) == decimals(fine.value):
        return PASSED
    return Found(
        (coarse.row, fine.row),
        {
            "indicator": name_of_series(series, facts),
            "coarse": printed(coarse.row),
            "fine": printed(fine.row),
        },
    )
