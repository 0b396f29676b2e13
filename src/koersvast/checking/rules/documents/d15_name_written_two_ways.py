"""A name is written in different ways.

What it finds: a name with a capital inside ("StadsPas", "NJi") that is also written with other
capitals, or as two words; or an abbreviation that is written with and without "&".

Why it matters: whoever searches for one of them misses the others, and a reader may think that they
are different things.

Example that fails: "StadsPas" in one place, "Stads Pas" and "Stadspas" in others.

How to mend it: write it as its owner does, everywhere.

When it does not apply: to words all in capitals or all in small letters, and to capitals at the
beginning of a sentence.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from koersvast.checking.facts import Facts
from koersvast.checking.figures import listed
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.texts import texts_of
from koersvast.plan import Row

# A small letter or two before or behind a capital: StadsPas, NJi, iWmo.
_CAPITAL_INSIDE = re.compile(r"\b(?=\w*[a-z])\w+[A-Z]\w*\b")
_WORD = re.compile(r"\w+(?:&\w+)*")
_WITH_SIGN = re.compile(r"\b[A-Z]{1,3}&[A-Z]{1,3}\b")
_SHORTEST = 3
_ROWS_SHOWN = 5
_LONGEST_ABBREVIATION = 5


@dataclass(frozen=True, slots=True)
class Written:
    """A name with the ways in which it is written, each with the first row that does so."""

    ways: dict[str, Row]


def written(facts: Facts) -> Iterator[Written]:
    texts = list(_texts(facts))
    names = {found.replace("&", "").casefold() for _, text in texts for found in _WITH_SIGN.findall(text)}
    names |= {
        found.casefold()
        for _, text in texts
        for found in _CAPITAL_INSIDE.findall(text)
        if len(found) >= _SHORTEST
    }
    ways: dict[str, dict[str, Row]] = {name: {} for name in sorted(names)}
    for row, text in texts:
        words = _WORD.findall(text)
        for word in words:
            if (name := word.replace("&", "").casefold()) in names:
                ways[name].setdefault(word, row)
        for one, other in pairwise(words):
            # Two words that make up the name, with their own capitals: "Stads Pas".
            if one[0].isupper() and other[0].isupper() and (name := (one + other).casefold()) in names:
                ways[name].setdefault(f"{one} {other}", row)
    return (Written(_apart(found)) for found in ways.values())


def _apart(ways: dict[str, Row]) -> dict[str, Row]:
    """The ways that are no ordinary word, and no heading in capitals."""
    return {way: row for way, row in ways.items() if not way.islower() and not _is_heading(way)}


def _is_heading(way: str) -> bool:
    """Whether a way is a longer word in capitals; a short one is an abbreviation, such as NJI."""
    return way.isupper() and len(way) > _LONGEST_ABBREVIATION


def _texts(facts: Facts) -> Iterator[tuple[Row, str]]:
    for indicator in facts.plan.indicators:
        yield indicator, indicator.name
    for told in texts_of(facts):
        yield told.row, told.text
    for policy in facts.plan.policies:
        yield policy, policy.title
    for term in facts.plan.terms:
        yield term, f"{term.abbreviation} {term.meaning}"


@rule("D15", Severity.ADVICE, each=written)
def name_written_two_ways(subject: Written, facts: Facts) -> Outcome:
    if len(subject.ways) < 2:
        return PASSED
    return Found(
        tuple(dict.fromkeys(subject.ways.values()))[:_ROWS_SHOWN],
        {"ways": listed([f"‘{way}’" for way in subject.ways])},
    )
