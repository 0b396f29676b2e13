"""Whether two indicators measure the same thing, as far as their names tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from koersvast.checking.facts import Facts
from koersvast.checking.words import plain, shared, stem
from koersvast.plan import Indicator

# With one word in common two names may speak of anything.
_FEWEST_WORDS = 2
# The longer name may add a definition, not another subject.
_LONGER_AT_MOST = 3
# Words that so many indicators share do not help to find a twin, and would make the search quadratic.
_TOO_COMMON = 40


def measure_the_same(one: Indicator, other: Indicator, facts: Facts) -> bool:
    """Whether the words of the shorter name all return in the longer one, with the same unit."""
    if one.unit != other.unit:
        return False
    if plain(one.name) == plain(other.name):
        return True
    short, long = sorted((facts.words(one.name), facts.words(other.name)), key=len)
    return (
        len(short) >= _FEWEST_WORDS
        and len(long) <= _LONGER_AT_MOST * len(short)
        and len(shared(short, long)) == len(short)
    )


def twins(facts: Facts) -> Iterator[tuple[Indicator, Indicator]]:
    """Indicators of different documents that measure the same, the one of the earlier document first.

    Documents that do not tell their year count in the order in which the plan has them.
    """
    order = {
        document.id: (years[0] if (years := facts.years_of(document.id)) else 0, number)
        for number, document in enumerate(facts.plan.documents)
    }
    by_word: defaultdict[str, list[Indicator]] = defaultdict(list)
    for indicator in facts.plan.indicators:
        for word in _stems(indicator, facts):
            by_word[word].append(indicator)
    for indicator in facts.plan.indicators:
        candidates = {
            other.id: other
            for word in sorted(_stems(indicator, facts))
            if len(by_word[word]) <= _TOO_COMMON
            for other in by_word[word]
        }
        for other in candidates.values():
            if indicator.document not in order or other.document not in order:
                continue
            if order[indicator.document] < order[other.document] and measure_the_same(
                indicator, other, facts
            ):
                yield indicator, other


def _stems(indicator: Indicator, facts: Facts) -> frozenset[str]:
    return frozenset(stem(word) for word in facts.words(indicator.name))
