"""A figure lacks the percent sign that the others of its row have.

What it finds: a figure without percent sign in a series of which other figures have one.

Why it matters: a bare 25,44 may be a percentage, a count per thousand or an index; the comparison
with 12,33% depends on it.

Example that fails: "25,44" in 2005, "12,33%" in 2012.

How to mend it: print the percent sign, or say that the first figure is something else.

When it does not apply: when no figure of the series has a percent sign.
"""

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Series
from koersvast.checking.subjects import every_series


@rule("I08", Severity.ADVICE, each=every_series)
def percent_sign_missing(series: Series, facts: Facts) -> Outcome:
    rows = [row for row in series.rows if row.value is not None and row.raw]
    signed = [row for row in rows if "%" in row.raw]
    bare = [row for row in rows if "%" not in row.raw]
    if not signed:
        return NotApplicable("no-percent-signs")
    if not bare:
        return PASSED
    return Found(
        (bare[0], signed[0]),
        {"indicator": name_of_series(series, facts), "bare": bare[0].raw, "signed": signed[0].raw},
    )
