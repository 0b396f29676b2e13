"""A plan rests on a policy document that has run out.

What it finds: a policy document whose title names a period that ended before the plan begins, or
that ends while the plan still runs.

Why it matters: the goals rest on something that no longer holds. Perhaps there is a successor,
perhaps nothing was decided for the years of the plan.

Example that fails: "Plan for sports grounds 2013-2016" under the goals of the budget for 2018.

How to mend it: name the successor, or say that the old document still holds.

When it does not apply: when the title names no period, or the plan does not tell its years.
"""

from collections.abc import Iterable

from koersvast.checking.facts import Facts, years_in
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Policy


def policies(facts: Facts) -> Iterable[Policy]:
    return facts.plan.policies


@rule("D10", Severity.ADVICE, each=policies, version=2)
def policy_expired(policy: Policy, facts: Facts) -> Outcome:
    years, period = facts.years_of(policy.document), years_in(policy.title)
    if len(period) < 2 or max(period) == min(period):
        return NotApplicable("title-without-period")
    if years is None:
        return NotApplicable("document-without-year")
    begin, end = years
    if max(period) >= end:
        return PASSED
    return Found(
        (policy,),
        {"policy": name_of(policy), "end": str(max(period)), "year": str(begin), "until": str(end)},
        variant="within" if max(period) >= begin else "",
    )
