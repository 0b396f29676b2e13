"""The result is said to stand elsewhere, without a place.

What it finds: an activity whose result is reported elsewhere, where the text gives no page,
chapter, year, number or address.

Why it matters: "see the report of the department" sends the reader away empty-handed.

Example that fails: "Accounted for in the report of Safety".

How to mend it: name the document with its date or number and the page, or repeat the result in one
sentence.

When it does not apply: when the result is given here.
"""

import re

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of, shorten
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.reported import results
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Progress, Result

_PLACE = re.compile(
    r"\bpagina|\bpag\b|\bblz\b|\bp\.? ?\d|\bhoofdstuk|\bparagraaf|\bbijlage|\b(?:19|20)\d\d\b|\d{4}[/.]\d{4}"
    r"|https?:|www\.|\bonder(?:deel)? ‘|\bonder(?:deel)? \"",
    re.IGNORECASE,
)


@rule("R03", Severity.WARNING, each=results)
def elsewhere_without_place(result: Result, facts: Facts) -> Outcome:
    activity = facts.activity(result.activity)
    if activity is None or result.progress is not Progress.REPORTED_ELSEWHERE:
        return NotApplicable("reported-here")
    if _PLACE.search(result.text):
        return PASSED
    return Found((result, activity), {"activity": name_of(activity), "text": shorten(result.text, 60)})
