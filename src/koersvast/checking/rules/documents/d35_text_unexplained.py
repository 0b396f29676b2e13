"""Abbreviations in the text are nowhere explained.

What it finds: the abbreviations of two to six capitals that a document uses, and that are in no list of
abbreviations and in no text beside the words they stand for; all of a document in one finding.

Why it matters: council members and residents do not know the words of the department, and who looks
them up in the list does not find them.

Example that fails: "the PFO decides", where PFO is not in the list.

How to mend it: write each in full the first time, or add it to the list.

When it does not apply: to one abbreviation alone, to those that everybody knows, to what can be read as
a word or a name, and to those of goals, indicators, activities and results, which are judged one by one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.mentions import of_kind
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.rules.documents.d06_abbreviation_unexplained import (
    abbreviations,
    needs_explanation,
)
from koersvast.plan import Mention, MentionKind

_ROWS_SHOWN = 12
# One may be the mark of a column or the name of a source.
_FEWEST = 2
# "PIT", "NIX": three letters that can be said as a word.
_WORD = re.compile(r"[^AEIOU]?[AEIOU][^AEIOU]")


@dataclass(frozen=True, slots=True)
class Used:
    """The abbreviations that the text of a document uses and does not explain."""

    unexplained: tuple[Mention, ...]


def documents(facts: Facts) -> Iterator[Used]:
    mentions = of_kind(facts, MentionKind.ABBREVIATION)
    known = {word.casefold() for term in facts.plan.terms for word in re.findall(r"\w+", term.abbreviation)}
    known |= {row.text.casefold() for row in mentions if row.target}
    known |= {one.text.casefold() for one in abbreviations(facts)}
    for rows in grouped(mentions, lambda row: row.document).values():
        yield Used(
            tuple(
                row
                for row in rows
                if row.text.casefold() not in known
                and needs_explanation(row.text, facts)
                and not _WORD.fullmatch(row.text)
            )
        )


@rule("D35", Severity.ADVICE, each=documents)
def text_unexplained(used: Used, facts: Facts) -> Outcome:
    if len(used.unexplained) < _FEWEST:
        return PASSED
    terms = ", ".join(row.text for row in used.unexplained)
    return Found(used.unexplained[:_ROWS_SHOWN], {"terms": terms, "count": len(used.unexplained)})
