"""The letters of an abbreviation stand in another order elsewhere.

What it finds: two abbreviations of four letters or more in one document, with two neighbouring letters
changed about, of which one is not explained.

Why it matters: the reader takes them for two things, and who looks for one does not find the other.

Example that fails: WOPS and WPOS.

How to mend it: correct the one that is wrong.

When it does not apply: to abbreviations that both are explained, and to short ones.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.mentions import of_kind
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Mention, MentionKind

_SHORTEST = 4


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """An abbreviation, and the one of the same document that it may be meant to be."""

    row: Mention
    meant: Mention | None


def abbreviations(facts: Facts) -> Iterator[Abbreviation]:
    long = (row for row in of_kind(facts, MentionKind.ABBREVIATION) if len(row.text) >= _SHORTEST)
    for rows in grouped(long, lambda row: (row.document, "".join(sorted(row.text)))).values():
        for number, row in enumerate(rows):
            yield Abbreviation(row, next((one for one in rows[:number] if _meant(row, one, facts)), None))


def _meant(row: Mention, other: Mention, facts: Facts) -> bool:
    both = all(one.target or facts.meaning(one.text, one.document) for one in (row, other))
    return not both and _swapped(row.text, other.text)


def _swapped(one: str, other: str) -> bool:
    """Whether two letters beside each other are changed about."""
    apart = [place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    return len(apart) == 2 and apart[1] == apart[0] + 1


@rule("D26", Severity.ADVICE, each=abbreviations)
def letters_swapped(subject: Abbreviation, facts: Facts) -> Outcome:
    if subject.meant is None:
        return PASSED
    return Found((subject.row, subject.meant), {"one": subject.meant.text, "other": subject.row.text})
