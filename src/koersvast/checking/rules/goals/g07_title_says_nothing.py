"""The title of a goal says nothing.

What it finds: a goal whose title holds only words of structure and numbers: "Goal and subgoals 3",
"to be determined".

Why it matters: the goal itself is missing. What stands under it serves something that nobody wrote
down.

Example that fails: "Doel en subdoelen 3".

How to mend it: write the goal.

When it does not apply: when there are no goals.
"""

from collections.abc import Iterable

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Goal

_STRUCTURE = frozenset(
    (
        "doel",
        "doelen",
        "subdoel",
        "subdoelen",
        "hoofddoel",
        "hoofddoelen",
        "thema",
        "ambitie",
        "nader",
        "bepalen",
    )
)


def all_goals(facts: Facts) -> Iterable[Goal]:
    return facts.plan.goals


@rule("G07", Severity.WARNING, each=all_goals)
def title_says_nothing(goal: Goal, facts: Facts) -> Outcome:
    if facts.words(goal.title) - _STRUCTURE or facts.words(goal.text) - _STRUCTURE:
        return PASSED
    # A part may be called after the municipality or a single letter; only words of structure say nothing.
    if not facts.words(goal.title) & _STRUCTURE and any(letter.isalpha() for letter in goal.title):
        return PASSED
    return Found((goal,), {"goal": name_of(goal)})
