"""Two goals are explained with the same sentence.

What it finds: two goals with different titles that share a sentence of explanation of at least sixty
characters.

Why it matters: two goals that want the same are one goal; and if they differ, the reader cannot see
how. Mostly the text of the first was copied and not finished.

Example that fails: "Job seekers who can return" and "Job seekers who cannot return" are both explained
with "Residents for whom paid work is not yet possible take part in society".

How to mend it: say for each goal for whom it is and what is wanted, or make them one goal.

When it does not apply: to goals without explanation, and to the same goal in two documents.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of, shorten
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.sentences import SHORTEST, bare, sentences
from koersvast.plan import Goal

# How many words at the beginning make two sentences alike: the second half may say how far.
_SAME_WORDS = 8


@dataclass(frozen=True, slots=True)
class Explained:
    """A goal, and an earlier one of the same document that opens a sentence with the same words, if any."""

    goal: Goal
    other: Goal | None = None
    sentence: str = ""


def explained(facts: Facts) -> Iterator[Explained]:
    first: dict[tuple[str, str], Goal] = {}
    for goal in facts.goals_proper:
        if not goal.text.strip():
            continue
        found = Explained(goal)
        for sentence in sentences(goal.text):
            if len(sentence) < SHORTEST:
                continue
            opening = " ".join(bare(sentence).split()[:_SAME_WORDS])
            other = first.setdefault((goal.document, opening), goal)
            if other.id != goal.id and bare(other.title) != bare(goal.title) and found.other is None:
                found = Explained(goal, other, sentence)
        yield found


@rule("G11", Severity.ADVICE, each=explained)
def same_explanation(subject: Explained, facts: Facts) -> Outcome:
    if subject.other is None:
        return PASSED
    return Found(
        (subject.goal, subject.other),
        {
            "goal": name_of(subject.goal),
            "other": name_of(subject.other),
            "text": shorten(subject.sentence),
        },
    )
