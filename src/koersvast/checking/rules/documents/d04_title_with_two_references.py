"""One title has two reference numbers.

What it finds: policy documents with the same title and different numbers.

Why it matters: the reader does not know which of the two was adopted.

Example that fails: "Note on health 2017-2020" as 2017/232133 in one programme and as 2017/232313 in
another.

How to mend it: correct the number that is wrong, or say which version is meant.

When it does not apply: when no title stands more than once with a number.
"""

from collections.abc import Iterator

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.figures import listed
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.words import plain
from koersvast.plan import Policy


def same_titles(facts: Facts) -> Iterator[tuple[Policy, ...]]:
    with_number = (policy for policy in facts.plan.policies if policy.reference)
    for policies in grouped(with_number, lambda policy: plain(policy.title)).values():
        if len(policies) > 1:
            yield policies


@rule("D04", Severity.ADVICE, each=same_titles)
def title_with_two_references(policies: tuple[Policy, ...], facts: Facts) -> Outcome:
    references = [policy.reference for policy in policies]
    if len({plain(reference) for reference in references}) == 1:
        return PASSED
    return Found(policies, {"policy": name_of(policies[0]), "references": listed(references)})
