"""One source is spelled in two ways.

What it finds: two sources of indicators that are the same but for a letter or two.

Why it matters: whoever looks for all figures of one source misses some, and it looks as if there
are two.

Example that fails: "Instituut Van Dalen" and "Instituut Van Daalen".

How to mend it: choose one spelling.

When it does not apply: when there are fewer than two sources, and to sources that differ by a
number.
"""

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import combinations

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.words import plain
from koersvast.plan import Indicator

_ALIKE = 0.93
_SHORTEST = 10


def sources(facts: Facts) -> Iterator[tuple[tuple[Indicator, ...], ...]]:
    """The indicators of each source, together with those of every source that begins with the same letter."""
    by_source = grouped(
        (one for one in facts.plan.indicators if len(plain(one.source)) >= _SHORTEST),
        lambda one: plain(one.source),
    )
    return (
        tuple(members)
        for members in grouped(by_source.values(), lambda rows: plain(rows[0].source)[0]).values()
    )


@rule("D11", Severity.ADVICE, each=sources)
def source_spelled_two_ways(members: tuple[tuple[Indicator, ...], ...], facts: Facts) -> Outcome:
    for one, other in combinations(members, 2):
        first, second = plain(one[0].source), plain(other[0].source)
        if _letters(first) != _letters(second) and SequenceMatcher(None, first, second).ratio() >= _ALIKE:
            return Found((one[0], other[0]), {"one": one[0].source, "other": other[0].source})
    return PASSED


def _letters(source: str) -> str:
    return "".join(letter for letter in source if letter.isalpha())
