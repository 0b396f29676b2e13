"""A link leads to another document than its reference number says.

What it finds: a policy document whose address holds a number of the same kind as its reference, but
another one; or whose address, written out in words, has no word of its title, while it has all words
of another title with that number.

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
from koersvast.checking.references import number_of, numbers_in_address, title_words
from koersvast.checking.rule import Severity, rule
from koersvast.checking.words import all_return, shared
from koersvast.plan import Policy


def policies(facts: Facts) -> Iterable[Policy]:
    return facts.plan.policies


@rule("D03", Severity.WARNING, each=policies, version=2)
def link_of_other_document(policy: Policy, facts: Facts) -> Outcome:
    number = number_of(policy.reference)
    found = numbers_in_address(policy.address)
    if number is None or not found:
        return NotApplicable("no-number-in-link")
    if (number.year, int(number.digits)) in found:
        return _judged_by_title(policy, facts)
    year, digits = found[-1]
    return Found(
        (policy,),
        {"policy": name_of(policy), "reference": policy.reference, "found": f"{year}/{digits}"},
    )


def _judged_by_title(policy: Policy, facts: Facts) -> Outcome:
    """Whether the words of the address are those of another title with the same number."""
    address = facts.words(policy.address)
    if shared(title_words(policy, facts), address):
        return PASSED
    others = (one for one in facts.plan.policies if one.reference == policy.reference and one != policy)
    other = next((one for one in others if all_return(title_words(one, facts), address)), None)
    if other is None:
        return PASSED
    return Found((policy, other), {"policy": name_of(policy), "other": name_of(other)}, variant="title")
