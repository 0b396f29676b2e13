"""An activity was put off or stopped, and nothing is said of what follows.

What it finds: an activity that is delayed, stopped or not started, where the result names no later
year or quarter and says nothing in the future tense.

Why it matters: the target still stands. Whoever put the activity off should say when it comes, or
what that means for the target.

Example that fails: "Because of covid-19 the visits were cancelled."

How to mend it: say when it will be done after all, or what is done instead, and whether the target
can still be met.

When it does not apply: to activities that are done, under way or adapted.
"""

import re

from koersvast.checking.facts import Facts, years_in
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.reported import results
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import when
from koersvast.plan import Progress, Result
from koersvast.texts import both

_PUT_OFF = (Progress.DELAYED, Progress.STOPPED, Progress.NOT_STARTED)
_FUTURE = re.compile(
    r"zal|zullen|gaat|gaan|zodra|komende?|daarna|gepland|planning|alsnog|heropend|hervat|bedoeling|streven|toekomst"
    r"|(?:vervolg|verwacht|volgend|voornemens|verlengd|vervangen)\w*"
)
_FUTURE_PHRASE = re.compile(
    r"\b(?:nog te|in plaats (?:van|daarvan)|gestart met|weer gegeven|later (?:gestart|begonnen|uitgevoerd))\b"
)
_WILL_BE = re.compile(
    r"\bwordt\b.{0,60}\b(?:gekeken|onderzocht|verkend|gewerkt|opgepakt|opgesteld|gestart|voortgezet|gecontinueerd)\b",
    re.DOTALL,
)
_WORD = re.compile(r"\w+")


@rule("R05", Severity.ADVICE, each=results, version=2)
def no_follow_up(result: Result, facts: Facts) -> Outcome:
    activity = facts.activity(result.activity)
    if activity is None or result.progress not in _PUT_OFF or not result.text.strip():
        return NotApplicable("not-put-off")
    period = when(result.period)
    later = period is not None and any(year > period.year for year in years_in(result.text))
    if later or _looks_ahead(result.text.casefold()):
        return PASSED
    return Found(
        (result, activity),
        {
            "activity": name_of(activity),
            "progress": both(f"checking-r05-{result.progress.value.replace('_', '-')}"),
        },
    )


def _looks_ahead(text: str) -> bool:
    """Whether a text, in lower case, says anything of what is to come."""
    if any(_FUTURE.fullmatch(word) for word in set(_WORD.findall(text))):
        return True
    return bool(_FUTURE_PHRASE.search(text) or ("wordt" in text and _WILL_BE.search(text)))
