"""A programme or field of the budget has no amounts.

What it finds: a programme or policy field in a programme budget without any amount: not of its own,
of a part of it, or of the programme it belongs to.

Why it matters: "what may it cost" is the third question of the programme budget: BBV article 8 asks
for the estimate of expenditure and income and the balance of every programme.

Example that fails: a programme with goals and indicators, without a table of expenditure and
income.

How to mend it: add the amounts, or say where they stand.

When it does not apply: to documents that are no programme budget, and where the document has no amount
anywhere (G09).
"""

from collections.abc import Iterable

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.plan import DocumentKind, Goal, Level

_WITH_MONEY = (Level.PROGRAMME, Level.POLICY_FIELD)


def programmes(facts: Facts) -> Iterable[Goal]:
    return (goal for goal in facts.plan.goals if goal.level in _WITH_MONEY)


@rule("G03", Severity.WARNING, each=programmes, version=2)
def no_budget(goal: Goal, facts: Facts) -> Outcome:
    document = facts.document(goal.document)
    if document is None or document.kind is not DocumentKind.PROGRAMME_BUDGET:
        return NotApplicable("no-programme-budget")
    if goal.document not in facts.documents_with("budgets"):
        return NotApplicable("document-without-amounts")
    if any(facts.plan.budgets_of(one.id) for one in (goal, *facts.below(goal), *facts.above(goal))):
        return PASSED
    return Found((goal,), {"goal": name_of(goal)})
