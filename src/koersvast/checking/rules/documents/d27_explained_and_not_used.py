"""Abbreviations are explained that the document does not use.

What it finds: abbreviations in the list of a document that stand nowhere else in it.

Why it matters: a list of abbreviations is there to look up what one reads. What is only in the list
was left behind from another document, or the text has another spelling.

Example that fails: KCC in the list, and nowhere in the text.

How to mend it: take them out of the list.

When it does not apply: to a document with fewer than five abbreviations in its list.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.mentions import of_kind
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.plan import MentionKind, Term

_FEWEST = 5
_ROWS_SHOWN = 12
_CAPITALS = re.compile(r"[A-Z]{2,6}|[A-Z]{1,3}[a-z]{1,3}[A-Z]{1,3}")


@dataclass(frozen=True, slots=True)
class Explained:
    """The abbreviations that a document explains in a list, and those of them that it does not use."""

    rows: tuple[Term, ...]
    unused: tuple[Term, ...]


def lists(facts: Facts) -> Iterator[Explained]:
    mentions = grouped(of_kind(facts, MentionKind.ABBREVIATION), lambda row: row.document)
    for document, terms in grouped(facts.plan.terms, lambda term: term.document).items():
        used = {row.text.casefold() for row in mentions.get(document, ())}
        rows = tuple(term for term in terms if _CAPITALS.fullmatch(term.abbreviation))
        if used and len(rows) >= _FEWEST:
            yield Explained(rows, tuple(term for term in rows if term.abbreviation.casefold() not in used))


@rule("D27", Severity.ADVICE, each=lists)
def explained_and_not_used(subject: Explained, facts: Facts) -> Outcome:
    if not subject.unused:
        return PASSED
    names = ", ".join(term.abbreviation for term in subject.unused)
    return Found(subject.unused[:_ROWS_SHOWN], {"terms": names, "count": len(subject.unused)})
