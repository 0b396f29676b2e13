"""A long word in a name is spelled in two ways.

What it finds: a word of at least ten letters in the name of a goal, indicator, activity, policy document
or abbreviation that stands in the plan once, and differs by one letter inside from a word that stands
there elsewhere.

Why it matters: whoever searches for the name does not find it, and it looks careless in a document that
the council adopts.

Example that fails: "Jeugsportfonds" in one place, "Jeugdsportfonds" in others.

How to mend it: correct the word.

When it does not apply: to words that differ at their beginning or end, as "inwoner" and "inwoners" do,
and to numbers.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.texts import texts_of
from koersvast.plan import Activity, Goal, Policy, Row

_LONG_WORD = re.compile(r"[^\W\d_]{10,}")
# Endings and beginnings make other words; a letter inside makes a slip of the pen.
_BEGINNING, _END = 4, 4


@dataclass(frozen=True, slots=True)
class Spelled:
    """A word in a name that stands once, and one that it may have been meant to be, if any."""

    word: str
    row: Row
    meant: str
    other: Row | None


def spelled(facts: Facts) -> Iterator[Spelled]:
    names = [(row, word) for row, name in _names(facts) for word in _LONG_WORD.findall(name.casefold())]
    texts = [
        (told.row, word) for told in texts_of(facts) for word in _LONG_WORD.findall(told.text.casefold())
    ]
    first: dict[str, Row] = {}
    count: Counter[str] = Counter()
    for row, word in (*names, *texts):
        first.setdefault(word, row)
        count[word] += 1
    alike: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for word in count:
        alike[word[:_BEGINNING], word[-_END:]].add(word)
    for row, word in names:
        if count[word] == 1:
            others = sorted(alike[word[:_BEGINNING], word[-_END:]], key=lambda other: (-count[other], other))
            # Of two words that both stand once, the shorter one lacks a letter.
            meant = next(
                (
                    other
                    for other in others
                    if _one_letter_apart(word, other)
                    and (count[other] > 1 or (len(other), other) > (len(word), word))
                ),
                "",
            )
            yield Spelled(word, row, meant, first.get(meant))


def _names(facts: Facts) -> Iterator[tuple[Row, str]]:
    plan = facts.plan
    for indicator in plan.indicators:
        yield indicator, indicator.name
    titled: tuple[Goal | Activity | Policy, ...] = (*plan.goals, *plan.activities, *plan.policies)
    for row in titled:
        yield row, row.title
    for term in plan.terms:
        yield term, term.meaning


def _one_letter_apart(word: str, other: str) -> bool:
    """Whether one letter too many, too few or wrong makes one word of the other."""
    if word == other or abs(len(word) - len(other)) > 1:
        return False
    short, long = sorted((word, other), key=len)
    same = next((place for place, letter in enumerate(short) if letter != long[place]), len(short))
    rest = short[same:] if len(short) < len(long) else short[same + 1 :]
    return rest == long[same + 1 :]


@rule("D18", Severity.ADVICE, each=spelled)
def name_misspelled(subject: Spelled, facts: Facts) -> Outcome:
    if subject.other is None:
        return PASSED
    return Found((subject.row, subject.other), {"word": subject.word, "other": subject.meant})
