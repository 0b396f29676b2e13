"""A document with goals says nowhere what will be done.

What it finds: a plan with at least three goals and not one activity.

Why it matters: a goal without action is a wish. Afterwards nobody can tell whether the goal was out
of reach or nothing was done for it.

Example that fails: a table of sixty goals with an indicator each, and nothing on what the municipality
and its partners will do.

How to mend it: name the activities, or the programme in which they stand.

When it does not apply: to documents with fewer than three goals, to figures, and to programme
budgets: those may tell in running text what is done.
"""

from koersvast.checking.document_goals import DocumentGoals, with_goals
from koersvast.checking.facts import Facts
from koersvast.checking.labels import shorten
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.plan import DocumentKind


@rule("G10", Severity.ADVICE, each=with_goals)
def document_without_activities(subject: DocumentGoals, facts: Facts) -> Outcome:
    if subject.only_figures:
        return NotApplicable("only-figures")
    if subject.document.kind is DocumentKind.PROGRAMME_BUDGET:
        return NotApplicable("is-programme-budget")
    if subject.too_few:
        return NotApplicable("too-few-goals")
    if subject.document.id in facts.documents_with("activities"):
        return PASSED
    return Found(
        (subject.document, *subject.goals[:1]),
        {"document": f"‘{shorten(subject.document.title)}’", "count": len(subject.goals)},
    )
