"""An abbreviation is explained in two ways.

What it finds: an abbreviation with two meanings that share no words, in one list or in two
documents.

Why it matters: the reader takes one for the other.

Example that fails: BOR = Begeleide Omgangsregeling, and BOR = Beheer Openbare Ruimte.

How to mend it: choose another abbreviation for one of them, or write it in full.

When it does not apply: when no abbreviation is explained twice.
"""

from collections.abc import Iterator
from itertools import combinations

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.words import shared
from koersvast.plan import Term


def same_terms(facts: Facts) -> Iterator[tuple[Term, ...]]:
    by_abbreviation = grouped(facts.plan.terms, lambda term: term.abbreviation.casefold().strip("."))
    return (terms for terms in by_abbreviation.values() if len(terms) > 1)


@rule("D05", Severity.WARNING, each=same_terms)
def term_explained_differently(terms: tuple[Term, ...], facts: Facts) -> Outcome:
    for one, other in combinations(terms, 2):
        some, others = facts.words(one.meaning), facts.words(other.meaning)
        if some and others and not shared(some, others):
            return Found(
                (one, other),
                {"term": one.abbreviation, "one": one.meaning, "other": other.meaning},
            )
    return PASSED
