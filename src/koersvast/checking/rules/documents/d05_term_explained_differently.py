"""An abbreviation is explained in two ways.

What it finds: an abbreviation whose meanings in lists of abbreviations have no word in common; or that
a text explains where it uses it, with another word than the list or another text.

Why it matters: the reader does not know which of the two is meant, and searches for a source or body
that does not exist.

Example that fails: "Team Psychische Hulp (TPH)" where it is used, "Team Psychiatrische Hulp" in the
list.

How to mend it: use one meaning; if there are two, use two abbreviations.

When it does not apply: when every abbreviation is explained at most once.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from koersvast.checking.explanations import explain_the_same, explanations, misspelled, same_initials, spells
from koersvast.checking.facts import Facts, grouped
from koersvast.checking.mentions import of_kind
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.texts import texts_of
from koersvast.checking.words import shared
from koersvast.plan import MentionKind, Row, Term


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a row says that an abbreviation stands for."""

    term: str
    text: str
    row: Row

    @property
    def listed(self) -> bool:
        return isinstance(self.row, Term)


def meanings(facts: Facts) -> Iterator[tuple[Meaning, ...]]:
    """The meanings of each abbreviation that has more than one."""
    found = [_listed(term) for term in facts.plan.terms]
    told = list(texts_of(facts))
    found += [Meaning(short, text, one.row) for one in told for short, text in explanations(one.text)]
    found += [
        Meaning(row.text, row.target, row) for row in of_kind(facts, MentionKind.ABBREVIATION) if row.target
    ]
    # Documents of one municipality mostly give the same meaning.
    first: dict[tuple[str, str], Meaning] = {}
    for meaning in found:
        first.setdefault((meaning.term, meaning.text), meaning)
    by_term = grouped(first.values(), lambda meaning: meaning.term.casefold().strip("."))
    return (members for members in by_term.values() if len(members) > 1)


def _listed(term: Term) -> Meaning:
    """The meaning in a list; of "GGD Waterland" that of GGD, where Waterland comes back behind it."""
    short, _, place = term.abbreviation.partition(" ")
    meaning = term.meaning.rstrip(" .")
    if place and meaning.endswith(f" {place}"):
        return Meaning(short, meaning.removesuffix(place).strip(), term)
    return Meaning(term.abbreviation, term.meaning, term)


@rule("D05", Severity.WARNING, each=meanings, version=3)
def term_explained_differently(members: tuple[Meaning, ...], facts: Facts) -> Outcome:
    for one, other in combinations(members, 2):
        if _differ(one, other, facts):
            return Found(
                (one.row, other.row),
                {"term": one.term, "one": one.text, "other": other.text},
            )
    return PASSED


def _differ(one: Meaning, other: Meaning, facts: Facts) -> bool:
    if one.term.casefold() != other.term.casefold():
        return False
    if one.listed and other.listed:
        some, others = facts.words(one.text), facts.words(other.text)
        return bool(some and others) and not shared(some, others)
    # A list may say what a body does, and not what the letters stand for.
    both_spell = spells(one.text, one.term) and spells(other.text, other.term)
    spelled = both_spell or same_initials(one.text, other.text) or misspelled(one.text, other.text)
    return spelled and not explain_the_same(one.text, other.text)
