"""An adviser asks for measurable goals, and does not get them.

What it finds: a council or committee that advises, more than once, to make goals or results
measurable (SMART, target figures, indicators), while none of those advices was adopted.

Why it matters: those who must judge the plan later say beforehand that they will not be able to. A
council that adopts the plan should know that this was asked, how often, and what the answer was.

Example that fails: nine advices to formulate a goal SMART, of which eight are not adopted and one in
part.

How to mend it: adopt the advice for the goals that matter most, or lay down where and when the figures
will be set.

When it does not apply: when there is at most one such advice, when one of them was adopted, or when
the answers are not known.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Advice, AnswerStatus

_MEASURING = re.compile(r"\bsmart\b|meetba|streefcijfer|streefwaarde|indicator|nulmeting", re.IGNORECASE)
_ANSWERS = (AnswerStatus.ADOPTED, AnswerStatus.PARTLY, AnswerStatus.NOT_ADOPTED)


@dataclass(frozen=True, slots=True)
class Asked:
    """The advices of one body on measuring."""

    body: str
    advices: tuple[Advice, ...]


def asked(facts: Facts) -> Iterator[Asked]:
    on_measuring = (advice for advice in facts.plan.advices if _MEASURING.search(advice.advice))
    for (_, body), advices in grouped(on_measuring, lambda row: (row.document, row.body)).items():
        yield Asked(body, advices)


@rule("D16", Severity.WARNING, each=asked)
def advice_on_measuring_not_adopted(subject: Asked, facts: Facts) -> Outcome:
    answers = [advice.status for advice in subject.advices]
    if len(answers) < 2 or not all(status in _ANSWERS for status in answers):
        return NotApplicable("one-advice-or-unanswered")
    if any(status is AnswerStatus.ADOPTED for status in answers):
        return PASSED
    return Found(
        subject.advices,
        {
            "body": subject.body,
            "known": "yes" if subject.body else "no",
            "count": len(answers),
            "partly": sum(status is AnswerStatus.PARTLY for status in answers),
        },
    )
