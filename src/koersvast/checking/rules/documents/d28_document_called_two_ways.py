"""A document is called one thing here, and another thing there.

What it finds: a number of a document that stands with two names, of which one speaks of a note and the
other of a plan, programme, agenda, framework or vision; or that have no word in common.

Why it matters: the reader takes them for two documents, and the council has adopted one.

Example that fails: "the transition programme (2015/123456)" in the text, "Transition note (2015/123456)"
in the list.

How to mend it: use the title under which it was adopted.

When it does not apply: when no number stands at two names; two titles in the list without words in
common are another rule.
"""

import re
from collections.abc import Iterator
from itertools import combinations

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.mentions import Numbered, numbered_names
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.words import plain, shared
from koersvast.plan import Policy

_KIND = re.compile(
    r"\b\w*?(nota|programma|agenda|plan|visie|kader|verordening|convenant|akkoord|strategie)(?:s|nen|\b)"
)
# A proposal carries the document that it is about.
_CARRIES = re.compile(r"raadsvoorstel|raadsstuk|informatienota|besluit|opleg|vaststell|wijziging|bijlage")


def same_number(facts: Facts) -> Iterator[tuple[Numbered, ...]]:
    groups = grouped(numbered_names(facts), lambda one: one.number).values()
    return (group for group in groups if len({plain(one.name) for one in group}) > 1)


@rule("D28", Severity.ADVICE, each=same_number)
def document_called_two_ways(names: tuple[Numbered, ...], facts: Facts) -> Outcome:
    for one, other in combinations(names, 2):
        if _differ(one, other, facts):
            reference = one.row.reference if isinstance(one.row, Policy) else one.row.target
            values = {"reference": reference, "one": one.name, "other": other.name}
            return Found((one.row, other.row), values)
    return PASSED


def _differ(one: Numbered, other: Numbered, facts: Facts) -> bool:
    first, second = one.name.casefold(), other.name.casefold()
    if _CARRIES.search(first) or _CARRIES.search(second):
        return False
    some, others = facts.words(first), facts.words(second)
    if not some or not others:
        return False
    if not shared(some, others):
        # Two titles in lists without a word in common are judged as such.
        return not (isinstance(one.row, Policy) and isinstance(other.row, Policy))
    kinds, other_kinds = set(_KIND.findall(first)), set(_KIND.findall(second))
    return bool(kinds and other_kinds) and not kinds & other_kinds
