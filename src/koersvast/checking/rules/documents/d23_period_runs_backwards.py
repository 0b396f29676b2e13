"""A period ends before it begins.

What it finds: two years of a period of which the second is the earlier one.

Why it matters: one of the two is a typing error, and the reader cannot tell for which years the plan
holds.

Example that fails: "Framework for the social domain 2019-2013".

How to mend it: correct the year.

When it does not apply: when no periods are named.
"""

from collections.abc import Iterator

from koersvast.checking.facts import Facts
from koersvast.checking.mentions import of_kind
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Mention, MentionKind


def periods(facts: Facts) -> Iterator[Mention]:
    return (row for row in of_kind(facts, MentionKind.TERM) if "-" in row.target)


@rule("D23", Severity.ERROR, each=periods)
def period_runs_backwards(row: Mention, facts: Facts) -> Outcome:
    first, _, last = row.target.partition("-")
    if first <= last:
        return PASSED
    return Found((row,), {"period": row.text, "subject": row.subject})
