"""A number of a document is written with another sign than all others.

What it finds: the only number in a document with a slash between year and digits where all others have
a point, or the reverse.

Why it matters: every municipality writes its numbers in one way. Another way is a typing error, or the
number of another municipality's document, and it leads nowhere here.

Example that fails: 2016/123456 among 2014.0012345, 2017.0054321 and 2018.0076543.

How to mend it: look up the number; say whose it is where it is another's.

When it does not apply: with fewer than four numbers, from which no form can be told.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.mentions import of_kind
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.references import number_of
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Mention, MentionKind, Policy

_FEWEST_OTHERS = 3


@dataclass(frozen=True, slots=True)
class Signed:
    """A number with its sign."""

    row: Policy | Mention
    reference: str
    sign: str


def documents(facts: Facts) -> Iterator[tuple[Signed, ...]]:
    """The numbers of each document."""
    printed: list[tuple[Policy | Mention, str]] = [(row, row.reference) for row in facts.plan.policies]
    printed += [(row, row.target) for row in of_kind(facts, MentionKind.REFERENCE)]
    parts = ((row, text, number_of(text)) for row, text in printed)
    signed = (Signed(row, text, number.separator) for row, text, number in parts if number)
    yield from grouped(signed, lambda one: one.row.document).values()


@rule("D34", Severity.WARNING, each=documents)
def number_with_other_sign(numbers: tuple[Signed, ...], facts: Facts) -> Outcome:
    by_sign = grouped({one.reference: one for one in numbers}.values(), lambda one: one.sign)
    most = max(map(len, by_sign.values()))
    if most < _FEWEST_OTHERS:
        return NotApplicable("too-few-references")
    odd = [group[0] for group in by_sign.values() if len(group) == 1]
    if len(by_sign) != 2 or not odd:
        return PASSED
    usual = next(group[0] for group in by_sign.values() if len(group) == most)
    return Found((odd[0].row,), {"reference": odd[0].reference, "usual": usual.reference})
