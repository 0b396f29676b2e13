"""A chapter, section, table or figure that is referred to is not in the document.

What it finds: "see 3.4" in a document whose chapter 3 has no section 3.4; a table or chapter with a
higher number than the last one.

Why it matters: the reader looks for the explanation and does not find it. Mostly chapters moved after
the reference was typed.

Example that fails: "(see 3.4)" in a document in which only chapter 5 has sections.

How to mend it: correct the number, or refer to a heading by its name.

When it does not apply: in a document with fewer than three headings or captions with such a number; a
part between two others may have been overlooked in reading, and is not reported.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.mentions import of_kind, step
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Mention, MentionKind

# Fewer headings with a number say too little about how the document is numbered.
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference to a part, with the numbers of the headings or captions of that word in the document."""

    row: Mention
    numbers: tuple[int, ...]
    heads: frozenset[tuple[int, ...]]

    @property
    def alike(self) -> frozenset[tuple[int, ...]]:
        """The heads that are numbered as deep."""
        return frozenset(head for head in self.heads if len(head) == len(self.numbers))


def references(facts: Facts) -> Iterator[Reference]:
    heads = [(row.document, *step(row.target)) for row in of_kind(facts, MentionKind.HEADING)]
    heads += [(goal.document, *step(goal.code)) for goal in facts.plan.goals]
    by_word = grouped((head for head in heads if head[2]), lambda head: head[:2])
    for row in of_kind(facts, MentionKind.PART):
        word, numbers = step(row.target)
        if numbers and word != "bijlage":
            known = frozenset(head[2] for head in by_word.get((row.document, word), ()))
            yield Reference(row, numbers, known)


@rule("D19", Severity.WARNING, each=references)
def part_leads_nowhere(reference: Reference, facts: Facts) -> Outcome:
    if len(reference.alike) < _FEWEST:
        return NotApplicable("too-few-headings")
    if _may_be_there(reference):
        return PASSED
    return Found((reference.row,), {"part": reference.row.text})


def _may_be_there(reference: Reference) -> bool:
    """Whether the part is there, or a later one beside it."""
    *above, last = reference.numbers
    depth = len(above)
    if any(head[: depth + 1] == reference.numbers for head in reference.heads):
        return True
    beside = [head[depth] for head in reference.heads if len(head) > depth and head[:depth] == tuple(above)]
    if beside:
        return last < max(beside)
    # No part of that chapter at all: the chapter itself must be there, or lie past the last one.
    chapters = {head[0] for head in reference.heads}
    return above[0] not in chapters and above[0] < max(chapters)
