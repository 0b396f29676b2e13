"""Nothing is said of what became of an activity.

What it finds: an activity without result, or with an empty one, in a document that reports results.

Why it matters: the council decided that this would be done, and cannot tell whether it was.

Example that fails: an activity of the purchasing of youth care, with an empty cell under "Result
2020".

How to mend it: say what was done, or that nothing was done and why.

When it does not apply: when the document reports no results, or the result is still to come (R02).
"""

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.reported import last_result, reported_activities
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Activity, Progress


@rule("R01", Severity.WARNING, each=reported_activities)
def no_result(activity: Activity, facts: Facts) -> Outcome:
    result = last_result(activity, facts)
    if result is not None and result.progress is Progress.NOT_REPORTED and result.text.strip():
        return NotApplicable("result-to-follow")
    if result is not None and (result.text.strip() or result.progress not in (None, Progress.NOT_REPORTED)):
        return PASSED
    rows = (activity, result) if result else (activity,)
    return Found(rows, {"activity": name_of(activity)})
