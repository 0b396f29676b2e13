"""A figure stands at a year that cannot be.

What it finds: a measured figure of a year after the last year that the document is about, and a
target for a year before the plan begins.

Why it matters: nobody can have measured the future, and a target for the past asks for nothing. The
year is a misprint, and every comparison over time is wrong with it.

Example that fails: budget 2018 with a realised value of 2028.

How to mend it: correct the year.

When it does not apply: when the document does not tell which years it is about.
"""

from collections.abc import Iterator

from koersvast.checking.facts import Facts
from koersvast.checking.figures import printed
from koersvast.checking.labels import name_of_figure
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Figure, when
from koersvast.plan import Observation

# A budget also prints the targets of the running year, the year before its first.
_YEARS_BACK = 1


def figures(facts: Facts) -> Iterator[Figure]:
    for row in facts.figures:
        if row.value is not None and when(row.period):
            yield row


@rule("I09", Severity.ERROR, each=figures)
def year_cannot_be(row: Figure, facts: Facts) -> Outcome:
    years, period = facts.years_of(row.document), when(row.period)
    if years is None or period is None:
        return NotApplicable("document-without-year")
    first, last = years
    if isinstance(row, Observation):
        wrong, variant = period.year > last, "future"
    else:
        wrong, variant = period.year < first - _YEARS_BACK, "past"
    if not wrong:
        return PASSED
    return Found(
        (row,),
        {
            "indicator": name_of_figure(row, facts),
            "value": printed(row),
            "period": row.period,
            "first": str(first),
            "last": str(last),
        },
        variant=variant,
    )
