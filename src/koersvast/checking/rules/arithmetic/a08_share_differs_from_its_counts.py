"""A share differs from the counts it is computed from.

What it finds: a percentage or rate with the count above and below the line, where the two give
another figure than is printed, by more than half of its last decimal.

Why it matters: either the share or one of the counts is wrong, and whoever adds up areas or years
with the counts goes on with the error.

Example that fails: 54 of 120 respondents, printed as 54%: 54 / 120 = 45%.

How to mend it: compute the share again, or correct the counts.

When it does not apply: when one of the counts is unknown, or the unit is no share or rate.
"""

from collections.abc import Iterable
from decimal import Decimal

from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown
from koersvast.checking.labels import name_of_figure
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import usable
from koersvast.plan import Observation

_PER = {"percent": Decimal(100), "per_1000": Decimal(1000), "per_10000": Decimal(10000)}


def observations(facts: Facts) -> Iterable[Observation]:
    return (row for row in facts.plan.observations if usable(row.value))


@rule("A08", Severity.ERROR, each=observations)
def share_differs_from_its_counts(row: Observation, facts: Facts) -> Outcome:
    indicator = facts.indicator(row.indicator)
    above, below = row.numerator, row.denominator
    if indicator is None or indicator.unit not in _PER:
        return NotApplicable("not-a-share")
    if row.value is None or above is None or not usable(above) or not below or not usable(below):
        return NotApplicable("no-counts")
    share = above / below * _PER[indicator.unit]
    if abs(share - row.value) <= _half_a_decimal(row.value):
        return PASSED
    return Found(
        (row,),
        {
            "indicator": name_of_figure(row, facts),
            "period": row.period,
            "value": shown(row.value, indicator.unit),
            "above": shown(above),
            "below": shown(below),
            "share": shown(share, indicator.unit, 2),
        },
        computed=True,
    )


def _half_a_decimal(value: Decimal) -> Decimal:
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(min(exponent, 0) if isinstance(exponent, int) else 0) / 2
