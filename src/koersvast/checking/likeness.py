"""Whether two indicators measure the same thing, as far as their names tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from weakref import WeakKeyDictionary

from koersvast.checking.facts import Facts
from koersvast.checking.words import all_return, plain, stem
from koersvast.plan import Indicator

# With one word in common two names may speak of anything.
_FEWEST_WORDS = 2
# The longer name may add a definition, not another subject.
_LONGER_AT_MOST = 3
# Words that so many indicators share do not help to find a twin, and would make the search quadratic.
_TOO_COMMON = 40
_RAREST = 2


def measure_the_same(one: Indicator, other: Indicator, facts: Facts) -> bool:
    """Whether the words of the shorter name all return in the longer one, with the same unit."""
    if one.unit != other.unit:
        return False
    short, long = sorted((_named(one, facts), _named(other, facts)), key=len)
    if short == long and plain(one.name) == plain(other.name):
        return True
    return (
        len(short) >= _FEWEST_WORDS and len(long) <= _LONGER_AT_MOST * len(short) and all_return(short, long)
    )


# Three rules look at twins, and looking for them takes longer than any rule.
_FOUND: WeakKeyDictionary[Facts, tuple[tuple[Indicator, Indicator], ...]] = WeakKeyDictionary()


def twins(facts: Facts) -> tuple[tuple[Indicator, Indicator], ...]:
    """Indicators of different documents that measure the same, the one of the earlier document first.

    Documents that do not tell their year count in the order in which the plan has them.
    """
    if facts not in _FOUND:
        _FOUND[facts] = tuple(_twins(facts))
    return _FOUND[facts]


def _twins(facts: Facts) -> Iterator[tuple[Indicator, Indicator]]:
    order = {
        document.id: (years[0] if (years := facts.years_of(document.id)) else 0, number)
        for number, document in enumerate(facts.plan.documents)
    }
    known = [indicator for indicator in facts.plan.indicators if indicator.document in order]
    by_word: defaultdict[str, list[Indicator]] = defaultdict(list)
    for indicator in known:
        for word in _stems(indicator, facts):
            by_word[word].append(indicator)
    seen: set[tuple[str, str]] = set()
    for indicator in known:
        # Its rarest words tell an indicator best; the others would only bring the same candidates again.
        rarest = sorted(_stems(indicator, facts), key=lambda word: (len(by_word[word]), word))[:_RAREST]
        for other in (
            other for word in rarest if len(by_word[word]) <= _TOO_COMMON for other in by_word[word]
        ):
            one, two = sorted((indicator, other), key=lambda row: order[row.document])
            if one.document == two.document or (one.id, two.id) in seen:
                continue
            seen.add((one.id, two.id))
            if measure_the_same(one, two, facts):
                yield one, two


def _named(indicator: Indicator, facts: Facts) -> frozenset[str]:
    """The words of a name; of one with its definition behind a colon, those before it."""
    head, colon, _ = indicator.name.partition(":")
    words = facts.words(head)
    return words if colon and len(words) >= _FEWEST_WORDS else facts.words(indicator.name)


def _stems(indicator: Indicator, facts: Facts) -> frozenset[str]:
    return frozenset(stem(word) for word in _named(indicator, facts))
