"""The counts of the areas do not add up to that of the municipality.

What it finds: a count for the whole municipality that differs from the sum of its districts, where
every district has a count; and a sum of some districts that is already more than the whole.

Why it matters: nobody lives in two districts at once. A sum that does not fit means that a figure
is wrong, or that the areas are counted in another way than the whole.

Example that fails: the city counts 1.200 clients; North, South and East count 500, 400 and 400.

How to mend it: correct the figure that is wrong, or name those who live nowhere ("onbekend") as a
row.

When it does not apply: to shares, rates and averages; when the whole has no count; to one district
alone.
"""

from decimal import Decimal

from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.wholes import Whole, wholes


@rule("A05", Severity.ERROR, each=wholes)
def areas_do_not_add_up(whole: Whole, facts: Facts) -> Outcome:
    if whole.indicator.unit != "count":
        return NotApplicable("not-a-count")
    added = sum((part.value for part in whole.parts), Decimal())
    if len(whole.parts) < 2 or (not whole.complete and added <= whole.point.value):
        return NotApplicable("parts-not-complete")
    if added == whole.point.value:
        return PASSED
    rows = (whole.point.row, *(part.row for part in whole.parts))
    return Found(
        rows,
        {
            "indicator": name_of(whole.indicator),
            "period": str(whole.point.period),
            "count": len(whole.parts),
            "total": shown(whole.point.value),
            "added": shown(added),
        },
    )
