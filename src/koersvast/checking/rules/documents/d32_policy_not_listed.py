"""The text names a policy document that is not in the list.

What it finds: "the policy note ..." with a title, in a document that lists its policy documents, of
which none has these words.

Why it matters: the list says on what the plan rests. What is missing in it cannot be found, and has no
number.

Example that fails: "laid down in the policy note Enforcement", and no such note in the list.

How to mend it: add it to the list, with its number.

When it does not apply: in a document that lists fewer than three policy documents.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.mentions import of_kind
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.words import plain, shared
from koersvast.plan import Mention, MentionKind, Policy

_FEWEST_LISTED = 3


@dataclass(frozen=True, slots=True)
class Named:
    """A policy document that a text names, and the list of its document."""

    row: Mention
    listed: tuple[Policy, ...]


def named(facts: Facts) -> Iterator[Named]:
    listed = grouped(facts.plan.policies, lambda policy: policy.document)
    rows = grouped(of_kind(facts, MentionKind.POLICY), lambda row: (row.document, plain(row.text)))
    for (document, _), members in rows.items():
        policies = listed.get(document, ())
        if len(policies) >= _FEWEST_LISTED:
            yield Named(members[0], policies)


@rule("D32", Severity.ADVICE, each=named)
def policy_not_listed(subject: Named, facts: Facts) -> Outcome:
    # Behind the word for the kind of document stands its title.
    title = subject.row.target or subject.row.text.partition(" ")[2]
    words = facts.words(title)
    if any(2 * len(shared(words, facts.words(policy.title))) >= len(words) for policy in subject.listed):
        return PASSED
    return Found((subject.row,), {"policy": subject.row.text})
