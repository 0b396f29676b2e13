"""Two documents measure the same thing among people of other ages.

What it finds: an indicator that stands in two documents, with another age group in its name.

Why it matters: the figures of the two cannot be compared, and one of them will be quoted as if it
were the other. The plan no longer follows what the first document promised.

Example that fails: overweight among children of 5 to 15 years in one plan, of 4 to 12 years in the
other.

How to mend it: use the age group of the source in both, or say why it changed and give both figures
for one year.

When it does not apply: when one of the two names no ages, or no indicator stands in two documents.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.ages import ages
from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of, shorten
from koersvast.checking.likeness import twins
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Indicator


@dataclass(frozen=True, slots=True)
class Pair:
    """The same indicator in an earlier and a later document."""

    earlier: Indicator
    later: Indicator


def pairs(facts: Facts) -> Iterator[Pair]:
    return (Pair(earlier, later) for earlier, later in twins(facts))


@rule("D14", Severity.WARNING, each=pairs)
def ages_differ(pair: Pair, facts: Facts) -> Outcome:
    one, other = ages(pair.earlier.name), ages(pair.later.name)
    if one is None or other is None:
        return NotApplicable("no-ages")
    if one == other:
        return PASSED
    return Found(
        (pair.later, pair.earlier),
        {
            "indicator": name_of(pair.later),
            "other": name_of(pair.earlier),
            "document": _title(pair.later, facts),
            "source": _title(pair.earlier, facts),
        },
    )


def _title(indicator: Indicator, facts: Facts) -> str:
    document = facts.document(indicator.document)
    return f"‘{shorten(document.title)}’" if document else ""
