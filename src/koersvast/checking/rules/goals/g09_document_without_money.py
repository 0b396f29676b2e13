"""A document with goals says nowhere what they may cost.

What it finds: a document with at least three goals and not one amount, neither with its goals nor with
those of another document that have the same code.

Why it matters: the council asks three questions: what do we want, what do we do for it, what may it
cost. Without the third nobody can weigh one goal against another.

Example that fails: a framework with two routes and five themes, "paid from the budget that is there".

How to mend it: name the amount for each theme, or the programme and field of the budget that pays for
it.

When it does not apply: to documents with fewer than three goals, and to figures.
"""

from koersvast.checking.document_goals import DocumentGoals, with_goals
from koersvast.checking.facts import Facts
from koersvast.checking.labels import shorten
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule


@rule("G09", Severity.ADVICE, each=with_goals)
def document_without_money(subject: DocumentGoals, facts: Facts) -> Outcome:
    if subject.only_figures:
        return NotApplicable("only-figures")
    if subject.too_few:
        return NotApplicable("too-few-goals")
    if subject.document.id in facts.documents_with("budgets"):
        return PASSED
    paid = {row.goal for row in facts.plan.budgets}
    codes = {goal.code.strip(".") for goal in facts.plan.goals if goal.id in paid and goal.code}
    if any(_of_code(goal.code, codes) for goal in subject.goals):
        return PASSED
    return Found(
        (subject.document, *subject.goals[:1]),
        {"document": f"‘{shorten(subject.document.title)}’", "count": len(subject.goals)},
    )


def _of_code(code: str, codes: set[str]) -> bool:
    """Whether a code is that of a part of the budget, or a letter below it: 1.2a under 1.2."""
    return code.strip(".").rstrip("abcdefghij") in codes
