"""Two activities say the same.

What it finds: nine words in a row that stand in two activities of one document.

Why it matters: either one activity stands in the plan twice, or the text of one was copied for the
other. The reader cannot see what each of them adds, and results will be reported twice.

Example that fails: "The municipality offers a combination of learning and working to job seekers" as
activity b, and again as the beginning of activity c.

How to mend it: make them one activity, or say what is different in each.

When it does not apply: to activities of fewer than nine words.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of, shorten
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.sentences import bare
from koersvast.plan import Activity

# Eight words in a row may be the name of a law or a programme.
_WORDS = 9


@dataclass(frozen=True, slots=True)
class Described:
    """An activity, and an earlier one of the same document with words in common, if any."""

    activity: Activity
    other: Activity | None
    words: str


def described(facts: Facts) -> Iterator[Described]:
    first: dict[tuple[str, str], Activity] = {}
    for activity in facts.plan.activities:
        words = bare(f"{activity.title} {activity.text}").split()
        rows = [" ".join(words[start : start + _WORDS]) for start in range(len(words) - _WORDS + 1)]
        if not rows:
            continue
        shared = next((row for row in rows if (activity.document, row) in first), "")
        other = first.get((activity.document, shared))
        for row in rows:
            first.setdefault((activity.document, row), activity)
        yield Described(activity, other, shared)


@rule("R11", Severity.ADVICE, each=described)
def activities_say_the_same(subject: Described, facts: Facts) -> Outcome:
    if subject.other is None:
        return PASSED
    return Found(
        (subject.activity, subject.other),
        {
            "activity": name_of(subject.activity),
            "other": name_of(subject.other),
            "text": shorten(subject.words),
        },
    )
