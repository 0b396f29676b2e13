"""A figure cannot be, given its unit.

What it finds: a percentage below 0 or above 100, a grade outside 0 to 10, a negative count:
measured, or as a target.

Why it matters: it is a misprint, and whatever is compared with it, computed from it or decided on
it, is wrong.

Example that fails: baseline 550%, realised in the same year 50%.

How to mend it: look the figure up at its source.

When it does not apply: to growth, ratios and index figures, which may be more than a hundred or
below zero; when the unit is unknown.
"""

from collections.abc import Iterator

from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown
from koersvast.checking.labels import name_of_figure
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Figure, bounds, possible


def figures(facts: Facts) -> Iterator[Figure]:
    for row in facts.figures:
        if row.value is not None and row.value.is_finite():
            yield row


@rule("I04", Severity.ERROR, each=figures)
def figure_cannot_be(row: Figure, facts: Facts) -> Outcome:
    indicator = facts.indicator(row.indicator)
    if indicator is None or bounds(indicator) == (None, None):
        return NotApplicable("no-bounds")
    if row.value is None or possible(row.value, indicator):
        return PASSED
    low, high = bounds(indicator)
    return Found(
        (row,),
        {
            "indicator": name_of_figure(row, facts),
            "value": shown(row.value, indicator.unit),
            "period": row.period,
            "low": shown(low, indicator.unit) if low is not None else "",
            "high": shown(high, indicator.unit) if high is not None else "",
        },
        variant="" if high is not None else "negative",
    )
