"""Something begins in one year here, and in another year there.

What it finds: the same words after "from 2021" and after "from 2022" in one document.

Why it matters: the council decides on money and staff from a date. Two dates for the same make it
unclear from when.

Example that fails: "from 2021 fully responsible for shelter" and "from 2022 fully responsible".

How to mend it: write the same year, or say what begins earlier and what later.

When it does not apply: when nothing is said to begin twice.
"""

from collections.abc import Iterator

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.mentions import of_kind
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Mention, MentionKind

# Two words that say something are enough to be the same.
_WORDS = 2
_SHORTEST_WORD = 5


def starts(facts: Facts) -> Iterator[tuple[Mention, ...]]:
    """What begins in some year, with all places that say so in the same words."""
    rows = (row for row in of_kind(facts, MentionKind.TERM) if "-" not in row.target)
    by_words = grouped(rows, lambda row: (row.document, tuple(row.subject.casefold().split()[:_WORDS])))
    for (_, words), members in by_words.items():
        says_something = len(words) == _WORDS and min(map(len, words)) >= _SHORTEST_WORD
        if says_something and len(members) > 1:
            yield members


@rule("D25", Severity.ADVICE, each=starts)
def start_differs(rows: tuple[Mention, ...], facts: Facts) -> Outcome:
    one = rows[0]
    other = next((row for row in rows if row.target != one.target), None)
    if other is None:
        return PASSED
    values = {"one": f"{one.text} {one.subject}", "other": f"{other.text} {other.subject}"}
    return Found((one, other), values)
