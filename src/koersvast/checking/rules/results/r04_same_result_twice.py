"""Two activities have the same result.

What it finds: a first sentence of at least sixty characters that is also the first sentence of the
result of another activity.

Why it matters: one of the two reports what became of the other. What became of this one stays
unknown.

Example that fails: the result of the centre opens with the decision to stop another project, word
for word as in the result of that project.

How to mend it: report for each activity what became of it; name what they share once.

When it does not apply: to results that stand elsewhere, and to short sentences.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of, shorten
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.reported import results
from koersvast.checking.rule import Severity, rule
from koersvast.checking.sentences import SHORTEST, bare, sentences
from koersvast.plan import Progress, Result


@dataclass(frozen=True, slots=True)
class Told:
    """A result with its first sentence, and an earlier result of another activity that opens with it."""

    result: Result
    other: Result | None
    sentence: str


def told(facts: Facts) -> Iterator[Told]:
    first_told: dict[str, Result] = {}
    for result in results(facts):
        sentence = next(iter(sentences(result.text)), "")
        if len(sentence) >= SHORTEST and result.progress is not Progress.REPORTED_ELSEWHERE:
            earlier = first_told.setdefault(bare(sentence), result)
            yield Told(result, earlier if earlier.activity != result.activity else None, sentence)


@rule("R04", Severity.WARNING, each=told)
def same_result_twice(subject: Told, facts: Facts) -> Outcome:
    if subject.other is None:
        return PASSED
    activity, other = facts.activity(subject.result.activity), facts.activity(subject.other.activity)
    assert activity is not None, "results gives only results of activities that the plan has"
    assert other is not None, "as above"
    return Found(
        (subject.result, subject.other),
        {"activity": name_of(activity), "other": name_of(other), "text": shorten(subject.sentence)},
    )
