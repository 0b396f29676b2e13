"""In one document a missing figure is marked in two ways.

What it finds: measured figures of a document that are missing, some with a dash and some with "n/b" (not
available), while no list says what a dash means.

Why it matters: a dash can be zero, not measured, too few to publish, or forgotten. Beside "n/b" it
seems to mean something else, and nobody can tell what.

Example that fails: young people before a judge: "-" in 2018, "n/b" in 2021.

How to mend it: use one mark for each reason, and explain the marks under the table.

When it does not apply: when nothing is missing, or one mark is used throughout.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.labels import name_of_figure
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Missing, Observation


@dataclass(frozen=True, slots=True)
class Absent:
    """The missing figures of a document."""

    rows: tuple[Observation, ...]


def absent(facts: Facts) -> Iterator[Absent]:
    missing = (row for row in facts.plan.observations if row.missing in (Missing.DASH, Missing.NOT_AVAILABLE))
    return (Absent(rows) for rows in grouped(missing, lambda row: row.document).values())


@rule("I18", Severity.ADVICE, each=absent)
def absence_marked_two_ways(subject: Absent, facts: Facts) -> Outcome:
    dashes = [row for row in subject.rows if row.missing is Missing.DASH]
    others = [row for row in subject.rows if row.missing is Missing.NOT_AVAILABLE]
    if not dashes or not others or facts.meaning("-", dashes[0].document):
        return PASSED
    dash, other = dashes[0], others[0]
    return Found(
        (dash, other),
        {
            "indicator": name_of_figure(dash, facts),
            "period": dash.period,
            "dash": dash.raw or "-",
            "count": len(dashes),
            "other": name_of_figure(other, facts),
            "later": other.period,
            "mark": other.raw or "n/b",
            "others": len(others),
        },
    )
