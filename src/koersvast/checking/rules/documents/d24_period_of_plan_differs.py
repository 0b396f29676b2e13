"""One plan runs over other years in one place than in another.

What it finds: a plan or policy that a document names with two periods of which only the begin or only
the end is the same.

Why it matters: the reader does not know when the plan ends, and whether there are two.

Example that fails: "the Compass 2014-2018" and "the Compass 2015-2018".

How to mend it: look it up, and write the same years everywhere.

When it does not apply: to budgets and school years, of which there is one for every year, and when no
plan is named with its years twice.
"""

from collections.abc import Iterator
from itertools import combinations

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.mentions import of_kind
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.words import plain
from koersvast.plan import Mention, MentionKind

# What has a period of its own each time.
_EACH_ITS_OWN = (
    "begroting",
    "raming",
    "perspectief",
    "jaar",
    "jaren",
    "periode",
    "seizoen",
    "rekening",
    "tranche",
)
_FEWEST_WORDS = 2


def plans(facts: Facts) -> Iterator[tuple[Mention, ...]]:
    """What stands about each plan that is named with its years more than once."""
    named = (row for row in of_kind(facts, MentionKind.TERM) if "-" in row.target and _is_plan(row, facts))
    by_plan = grouped(named, lambda row: (row.document, plain(row.subject)))
    return (rows for rows in by_plan.values() if len(rows) > 1)


def _is_plan(row: Mention, facts: Facts) -> bool:
    """Whether the years belong to something with a name: a capital, or more than one word."""
    words = facts.words(row.subject)
    if not words or any(word.endswith(_EACH_ITS_OWN) for word in words):
        return False
    return row.subject[0].isupper() or len(words) >= _FEWEST_WORDS


@rule("D24", Severity.WARNING, each=plans)
def period_of_plan_differs(rows: tuple[Mention, ...], facts: Facts) -> Outcome:
    for one, other in combinations(rows, 2):
        same = [a == b for a, b in zip(one.target.split("-"), other.target.split("-"), strict=False)]
        if any(same) and not all(same):
            return Found((one, other), {"plan": one.subject, "one": one.text, "other": other.text})
    return PASSED
