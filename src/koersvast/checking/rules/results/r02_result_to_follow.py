"""The result is still to come.

What it finds: an activity of which the result is "p.m." or another word for later.

Why it matters: the report is finished and the answer is not in it. Whether it ever comes, nobody
keeps.

Example that fails: "p.m." under "Result 2020".

How to mend it: report what is known now, and say when the rest follows and where.

When it does not apply: when something else is reported.
"""

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of, shorten
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.reported import results
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Progress, Result


@rule("R02", Severity.WARNING, each=results)
def result_to_follow(result: Result, facts: Facts) -> Outcome:
    activity = facts.activity(result.activity)
    if activity is None or not result.text.strip():
        return NotApplicable("no-result")
    if result.progress is not Progress.NOT_REPORTED:
        return PASSED
    return Found((result, activity), {"activity": name_of(activity), "text": shorten(result.text, 40)})
