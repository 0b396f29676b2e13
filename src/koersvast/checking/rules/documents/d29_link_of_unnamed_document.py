"""A link leads to a document that is not named, and a named one has no link.

What it finds: a link with a number that stands at no document, whose words are those of a listed
document without a link.

Why it matters: the number, the title or the link is wrong. The reader who follows the link reads
something else, of other years perhaps.

Example that fails: "Regional Learning Agenda 2015-2019 (2015/111111)", and a link to
2015222222-Regional-Learning-Plan.pdf.

How to mend it: look up which of the two is meant, and correct the title, the number or the link.

When it does not apply: when all links lead to documents that are named by number.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.labels import name_of
from koersvast.checking.mentions import Number, number_of_link, of_kind
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.references import number_of, title_words
from koersvast.checking.rule import Severity, rule
from koersvast.checking.words import shared
from koersvast.plan import Mention, MentionKind, Policy

# One word may be shared by chance.
_FEWEST_SHARED = 2


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A link to a number that is not named, and the listed documents of its document without a link."""

    row: Mention
    number: Number
    unlinked: tuple[Policy, ...]


def links(facts: Facts) -> Iterator[Unnamed]:
    found = [(row, number_of_link(row.target)) for row in of_kind(facts, MentionKind.LINK)]
    policies = grouped(facts.plan.policies, lambda policy: policy.document)
    named = {number for policy in facts.plan.policies if (number := _number(policy.reference))}
    named |= {number for row in of_kind(facts, MentionKind.REFERENCE) if (number := _number(row.target))}
    linked = {number for _, number in found}
    for row, number in found:
        if number and number not in named:
            unlinked = (
                policy
                for policy in policies.get(row.document, ())
                if not policy.address
                and _number(policy.reference)
                and _number(policy.reference) not in linked
            )
            yield Unnamed(row, number, tuple(unlinked))


def _number(reference: str) -> Number | None:
    number = number_of(reference)
    return (number.year, int(number.digits)) if number else None


@rule("D29", Severity.WARNING, each=links)
def link_of_unnamed_document(subject: Unnamed, facts: Facts) -> Outcome:
    words = facts.words(unquote(subject.row.target.rsplit("/", 1)[-1]))
    for policy in subject.unlinked:
        if len(shared(title_words(policy, facts), words)) >= _FEWEST_SHARED:
            year, digits = subject.number
            values = {"policy": name_of(policy), "reference": policy.reference, "found": f"{year}/{digits}"}
            return Found((policy, subject.row), values)
    return PASSED
