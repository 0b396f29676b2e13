"""A link leads to another document than its reference number says.

What it finds: a policy document whose address holds a number of the same kind as its reference, but
another one.

Why it matters: either the number or the link is wrong; the reader who follows the link reads
something else.

Example that fails: Agenda for Sports (2015/29476), with the address .../2015-073399-3-Agenda-voor-
de-Sport.docx.

How to mend it: correct the number or the link.

When it does not apply: when there is no address, or it holds no such number.
"""

from collections.abc import Iterable

from koersvast.checking.facts import Facts
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.references import number_of, numbers_in_address
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Policy


def policies(facts: Facts) -> Iterable[Policy]:
    return facts.plan.policies


@rule("D03", Severity.WARNING, each=policies)
def link_of_other_document(policy: Policy, facts: Facts) -> Outcome:
    number = number_of(policy.reference)
    found = numbers_in_address(policy.address)
    if number is None or not found:
        return NotApplicable("no-number-in-link")
    if (number.year, int(number.digits)) in found:
        return PASSED
    year, digits = found[-1]
    return Found(
        (policy,),
        {"policy": name_of(policy), "reference": policy.reference, "found": f"{year}/{digits}"},
    )
