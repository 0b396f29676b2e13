"""The result says again what the activity is.

What it finds: a result whose first sentence says what the activity's own text says: at least four
in five of its words, and at least five of them, stand in one sentence of that text.

Why it matters: the plan said what would be done. The report should say what came of it: how much, for
whom, with what effect. A result that repeats the promise reports nothing.

Example that fails: activity "The centre offers courses for parents and children in every district",
result "The centre offers courses for parents and children in every district".

How to mend it: say how often it was done, for how many people, and what changed; keep the description
with the activity.

When it does not apply: when the activity has no text, or the first sentence has fewer than five words
that say something. A sentence in the past tense, or with a denial, reports something.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of, shorten
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.reported import results
from koersvast.checking.rule import Severity, rule
from koersvast.checking.sentences import sentences
from koersvast.plan import Activity, Result

_FEWEST_WORDS = 5
# A sentence with one of these says what happened, or that it did not.
_REPORTS = re.compile(
    r"\b(?:is|zijn|was|waren|heeft|hebben|had|hadden|werd|werden|niet|geen|kon|konden)\b", re.IGNORECASE
)
# Four in five.
_PART, _OF = 4, 5


@dataclass(frozen=True, slots=True)
class Told:
    """A result with its activity."""

    result: Result
    activity: Activity


def told(facts: Facts) -> Iterator[Told]:
    for result in results(facts):
        activity = facts.activity(result.activity)
        if activity is not None and result.text.strip():
            yield Told(result, activity)


@rule("R10", Severity.ADVICE, each=told)
def result_repeats_activity(subject: Told, facts: Facts) -> Outcome:
    opening = sentences(subject.result.text)[0]
    said = facts.words(opening)
    promised = [facts.words(sentence) for sentence in sentences(subject.activity.text)]
    if len(said) < _FEWEST_WORDS or not promised:
        return NotApplicable("too-few-words")
    if _REPORTS.search(opening) or all(_OF * len(said & words) < _PART * len(said) for words in promised):
        return PASSED
    return Found(
        (subject.result, subject.activity),
        {"activity": name_of(subject.activity), "text": shorten(opening)},
    )
