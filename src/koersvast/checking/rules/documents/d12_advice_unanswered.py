"""An advice has no answer.

What it finds: an advice of a council or committee without an answer.

Why it matters: a municipality that asks for advice owes an answer: adopted, or not adopted and why
(for participation councils, Participatiewet article 47 and Wmo 2015 article 2.1.3 ask for rules on
being involved in policy).

Example that fails: an advice on transport, with nothing in the letter of reply.

How to mend it: answer it, and say what will be done and when.

When it does not apply: when there are no advices.
"""

from collections.abc import Iterable

from koersvast.checking.facts import Facts
from koersvast.checking.labels import shorten
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Advice


def advices(facts: Facts) -> Iterable[Advice]:
    return facts.plan.advices


@rule("D12", Severity.WARNING, each=advices)
def advice_unanswered(advice: Advice, facts: Facts) -> Outcome:
    if advice.answer.strip() or advice.follow_up.strip():
        return PASSED
    return Found((advice,), {"subject": f"‘{shorten(advice.subject)}’", "body": advice.body or "?"})
