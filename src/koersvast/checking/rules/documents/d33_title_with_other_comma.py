"""A title is written with a comma here, and without it there.

What it finds: titles of documents, chapters and policies, also between quotation marks, that are the
same but for a comma.

Why it matters: who searches for the title finds one and misses the other; it looks as if there are two.

Example that fails: "On course, ever better" and "On course ever better".

How to mend it: choose one way, that of the adopted document.

When it does not apply: to titles of fewer than three words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.mentions import of_kind
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.words import plain
from koersvast.plan import MentionKind, Row

_FEWEST_WORDS = 3
_QUOTED = re.compile(r"[‘'\"“„]([^‘’'\"“”„]{8,80})[’'\"”]")
_NUMBER = re.compile(r"^(?:\w+ )?[\d.]+[:.]?\s+")


@dataclass(frozen=True, slots=True)
class Title:
    """A title as printed, with the row in which it stands."""

    row: Row
    text: str


def titles(facts: Facts) -> Iterator[tuple[Title, ...]]:
    """The titles with the same words."""
    by_words = grouped(_titles(facts), lambda title: plain(title.text))
    return (
        group for words, group in by_words.items() if len(words.split()) >= _FEWEST_WORDS and len(group) > 1
    )


def _titles(facts: Facts) -> Iterator[Title]:
    plan = facts.plan
    named: list[tuple[Row, str]] = [(row, row.title) for row in plan.documents]
    named += [(row, row.title) for row in plan.policies]
    named += [(row, row.title) for row in plan.goals]
    named += [(row, row.text) for row in of_kind(facts, MentionKind.HEADING)]
    for row, text in named:
        yield Title(row, _NUMBER.sub("", text).strip(" .,:;"))
        yield from (Title(row, quoted.strip(" .,:;")) for quoted in _QUOTED.findall(text))


@rule("D33", Severity.ADVICE, each=titles)
def title_with_other_comma(group: tuple[Title, ...], facts: Facts) -> Outcome:
    first = group[0]
    other = next((one for one in group if _commas(one.text) != _commas(first.text)), None)
    if other is None:
        return PASSED
    return Found((first.row, other.row), {"one": first.text, "other": other.text})


def _commas(text: str) -> list[int]:
    """Behind which words a comma stands."""
    return [number for number, word in enumerate(text.split()) if word.endswith(",")]
