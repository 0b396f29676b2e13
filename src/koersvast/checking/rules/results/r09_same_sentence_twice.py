"""Two activities report with the same sentence.

What it finds: a sentence of at least sixty characters in the results of two activities, also with
its words in another order. Opening sentences are for R04.

Why it matters: the sentence was copied. Perhaps it holds for both; mostly one of the two has nothing
of its own to report.

Example that fails: the results of playgrounds and of scouting both say in the same words that the
government makes money available for volunteers.

How to mend it: say it once, and report for each activity what became of it.

When it does not apply: to results that stand elsewhere, and to short sentences.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of, shorten
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.reported import results
from koersvast.checking.rule import Severity, rule
from koersvast.checking.sentences import SHORTEST, sentences, words_of
from koersvast.plan import Activity, Progress, Result


@dataclass(frozen=True, slots=True)
class Told:
    """A result, and an earlier result of another activity with one of its sentences, if any."""

    result: Result
    activity: Activity
    other: Result | None = None
    other_activity: Activity | None = None
    sentence: str = ""


def told(facts: Facts) -> Iterator[Told]:
    first_told: dict[frozenset[str], tuple[Result, Activity, int]] = {}
    for result in results(facts):
        activity = facts.activity(result.activity)
        if activity is None or result.progress is Progress.REPORTED_ELSEWHERE:
            continue
        found = Told(result, activity)
        for number, sentence in enumerate(sentences(result.text)):
            if len(sentence) < SHORTEST:
                continue
            other, its_activity, place = first_told.setdefault(words_of(sentence), (result, activity, number))
            both_open = number == place == 0
            if its_activity.id != activity.id and not both_open and found.other is None:
                found = Told(result, activity, other, its_activity, sentence)
        yield found


@rule("R09", Severity.ADVICE, each=told)
def same_sentence_twice(subject: Told, facts: Facts) -> Outcome:
    if subject.other is None or subject.other_activity is None:
        return PASSED
    return Found(
        (subject.result, subject.other),
        {
            "activity": name_of(subject.activity),
            "other": name_of(subject.other_activity),
            "text": shorten(subject.sentence),
        },
    )
