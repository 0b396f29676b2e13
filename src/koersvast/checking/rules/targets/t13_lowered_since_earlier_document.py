"""A later document asks for less than an earlier one.

What it finds: an indicator that stands in two documents, where the later document has a less
ambitious target for the same year (or, when there is none for that year, than the earlier one had
for a year before it).

Why it matters: the council decided on the first target. Whoever reports against the second one
should say that it was lowered, and why.

Example that fails: budget 2018: 89% in 2021; plan 2019-2021: more than 85% in 2021.

How to mend it: say that and why the target changed, or take over the target that was decided on.

When it does not apply: when no indicator in an earlier document has the same words in its name and
the same unit, or it is unknown which way is better.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.direction import better
from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown_target
from koersvast.checking.labels import name_of_series, shorten
from koersvast.checking.likeness import twins
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Aim, Series


@dataclass(frozen=True, slots=True)
class Pair:
    """The same series in an earlier and a later document."""

    earlier: Series
    later: Series


def pairs(facts: Facts) -> Iterator[Pair]:
    for one, other in twins(facts):
        for earlier in facts.series_of(one.id):
            for later in facts.series_of(other.id):
                if (earlier.area, earlier.group) == (later.area, later.group) and earlier.aims and later.aims:
                    yield Pair(earlier, later)


@rule("T13", Severity.WARNING, each=pairs)
def lowered_since_earlier_document(pair: Pair, facts: Facts) -> Outcome:
    later = pair.later.aims[-1]
    before = [aim for aim in pair.earlier.aims if aim.period <= later.period]
    if not before:
        return NotApplicable("no-target-before")
    earlier = before[-1]
    lowered = better(earlier.value, later.value, pair.later.direction or pair.earlier.direction)
    if lowered is None:
        return NotApplicable("direction-unknown")
    if not lowered:
        return PASSED
    unit = pair.later.indicator.unit
    return Found(
        (later.row, earlier.row),
        {
            "indicator": name_of_series(pair.later, facts),
            "later": shown_target(later.row, unit),
            "year": str(later.period),
            "earlier": shown_target(earlier.row, unit),
            "before": str(earlier.period),
            "document": _title(later, facts),
            "source": _title(earlier, facts),
        },
    )


def _title(aim: Aim, facts: Facts) -> str:
    document = facts.document(aim.row.document)
    return f"‘{shorten(document.title)}’" if document else ""
