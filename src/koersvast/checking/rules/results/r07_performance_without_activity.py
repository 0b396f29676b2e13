"""A performance indicator belongs to no activity.

What it finds: a performance indicator that is tied to no activity, in a document where other
performance indicators are.

Why it matters: a performance indicator counts what is done. Without the activity the reader does
not know what was done.

Example that fails: "Places in the shelter" without a letter, beside "a, b. Places in sheltered
housing".

How to mend it: print the letter of the activity.

When it does not apply: when no performance indicator of the document is tied to an activity.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Indicator, IndicatorKind


@dataclass(frozen=True, slots=True)
class Performance:
    """A performance indicator; whether it is tied to an activity, and whether others of its document are."""

    indicator: Indicator
    tied: bool
    usual: bool


def performances(facts: Facts) -> Iterator[Performance]:
    indicators = [one for one in facts.plan.indicators if one.kind is IndicatorKind.PERFORMANCE]
    tied = {link.indicator for link in facts.plan.goal_indicators if facts.activity(link.activity)}
    usual = {one.document for one in indicators if one.id in tied}
    for indicator in indicators:
        yield Performance(indicator, indicator.id in tied, indicator.document in usual)


@rule("R07", Severity.ADVICE, each=performances)
def performance_without_activity(subject: Performance, facts: Facts) -> Outcome:
    if not subject.usual:
        return NotApplicable("activities-not-tied")
    if subject.tied:
        return PASSED
    return Found((subject.indicator,), {"indicator": name_of(subject.indicator)})
