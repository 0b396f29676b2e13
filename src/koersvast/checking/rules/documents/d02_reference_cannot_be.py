"""A reference number has a form that the others do not have.

What it finds: a number with more digits than any other (where several have the most digits), or
with another number of digits where all others have the same; the only number that begins with a
zero; and a number of a year after the last year of the document.

Why it matters: a digit was typed twice or left out, and the document cannot be found under this
number.

Example that fails: 2017.002552 among 2017.0026227, 2017.0031369 and others of seven digits.

How to mend it: look up the number in the council information system.

When it does not apply: with fewer than five numbers of the same form, from which no form can be
told.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.labels import name_of
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.references import Number, number_of
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Policy

_FEWEST_OTHERS = 4
_FEWEST_LONGEST = 3


@dataclass(frozen=True, slots=True)
class Numbered:
    """A policy document with its number; the lengths of all of that form, and how many begin with 0."""

    policy: Policy
    number: Number
    lengths: Counter[int]
    zeros: int


def numbered(facts: Facts) -> Iterator[Numbered]:
    found = [(policy, number) for policy in facts.plan.policies if (number := number_of(policy.reference))]
    for members in grouped(found, lambda pair: pair[1].separator).values():
        # A document that is named at two goals has one number.
        lengths = Counter(
            len(digits) for _, digits in {(number.year, number.digits) for _, number in members}
        )
        zeros = sum(number.digits.startswith("0") for _, number in members)
        yield from (Numbered(policy, number, lengths, zeros) for policy, number in members)


@rule("D02", Severity.WARNING, each=numbered, version=2)
def reference_cannot_be(subject: Numbered, facts: Facts) -> Outcome:
    years = facts.years_of(subject.policy.document)
    if years and subject.number.year > years[1]:
        variant = "future"
    elif subject.lengths.total() <= _FEWEST_OTHERS:
        return NotApplicable("too-few-references")
    elif _is_odd(subject):
        variant = ""
    elif subject.zeros == 1 and subject.number.digits.startswith("0"):
        variant = "zero"
    else:
        return PASSED
    usual = max(subject.lengths, key=lambda length: subject.lengths[length])
    return Found(
        (subject.policy,),
        {
            "policy": name_of(subject.policy),
            "reference": subject.policy.reference,
            "count": len(subject.number.digits),
            "usual": str(usual),
            "last": str(years[1]) if years else "",
        },
        variant=variant,
    )


def _is_odd(subject: Numbered) -> bool:
    own = len(subject.number.digits)
    others = subject.lengths - Counter((own,))
    if own in others:
        return False
    longest = max(others)
    return len(others) == 1 or (own > longest and others[longest] >= _FEWEST_LONGEST)
