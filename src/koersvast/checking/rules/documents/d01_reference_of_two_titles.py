"""One reference number stands at two different titles.

What it finds: policy documents with the same number, whose titles have fewer than half of their
words in common.

Why it matters: a number leads to one document. At one of the titles it leads to the wrong one, and
the decision cannot be found.

Example that fails: "Note on youth policy (2019/293272)" and "Plan for youth work (2019/293272)".

How to mend it: look up the number of both; where they are parts of one document, name the annex.

When it does not apply: when no number stands more than once.
"""

from collections.abc import Iterator
from itertools import combinations

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.references import same_title
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Policy


def same_number(facts: Facts) -> Iterator[tuple[Policy, ...]]:
    with_number = (policy for policy in facts.plan.policies if policy.reference)
    for policies in grouped(with_number, lambda policy: policy.reference.casefold().strip()).values():
        if len(policies) > 1:
            yield policies


@rule("D01", Severity.WARNING, each=same_number)
def reference_of_two_titles(policies: tuple[Policy, ...], facts: Facts) -> Outcome:
    for one, other in combinations(policies, 2):
        if not same_title(one, other, facts):
            return Found(
                (one, other),
                {"reference": one.reference, "one": name_of(one), "other": name_of(other)},
            )
    return PASSED
