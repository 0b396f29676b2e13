"""The result of a year says that the activity was finished before.

What it finds: a result in which the activity ended in a year before the one that is reported on.

Why it matters: the activity was in the plan of a year in which nothing was to be done any more. Money and
people for it were promised, and went elsewhere.

Example that fails: under "Result 2020": "The project was finished in 2019".

How to mend it: report what is done now in its place, and take the activity out of the plan.

When it does not apply: when the result tells no year in which the activity ended, or has no year itself.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.reported import results
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import when
from koersvast.plan import Activity, Result

_ENDED = re.compile(
    r"\b(?:project|programma|pilot|proef|proeftuin|campagne|activiteit|subsidie|traject|onderzoek)\b[^.]{0,40}"
    r"\b(?:is|was|werd)\b[^.]{0,20}"
    r"\bin (?:\w+ )?((?:19|20)\d\d) (?:al )?(?:afgerond|beëindigd|gestopt|afgesloten)\b"
)


@dataclass(frozen=True, slots=True)
class Ended:
    """A result with the year in which it says that the activity ended, and the year that is reported on."""

    result: Result
    activity: Activity
    ended: int
    reported: int


def ended(facts: Facts) -> Iterator[Ended]:
    for result in results(facts):
        activity, period = facts.activity(result.activity), when(result.period)
        found = _ENDED.search(result.text.casefold())
        if activity and period and found:
            yield Ended(result, activity, int(found[1]), period.year)


@rule("R12", Severity.ADVICE, each=ended)
def finished_before_its_year(subject: Ended, facts: Facts) -> Outcome:
    if subject.ended >= subject.reported:
        return PASSED
    return Found(
        (subject.result, subject.activity),
        {
            "activity": name_of(subject.activity),
            "ended": str(subject.ended),
            "reported": str(subject.reported),
        },
    )
