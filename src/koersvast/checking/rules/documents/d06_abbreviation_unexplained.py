"""An abbreviation is used and nowhere explained.

What it finds: an abbreviation of two to six capitals in a goal, indicator, activity or result, that
is in no list of abbreviations and whose words are nowhere written in full.

Why it matters: council members and residents do not know the words of the department. Plain
language asks to write an abbreviation in full the first time.

Example that fails: "Protocol SEH", where SEH is not in the list.

How to mend it: write it in full, or add it to the list.

When it does not apply: to abbreviations that everybody knows (EU, GGD, MBO), and when there are
none.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from koersvast.checking.explanations import writes_out
from koersvast.checking.facts import Facts
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Activity, Goal, Indicator, Result

_ABBREVIATION = re.compile(r"(?<![\w&+-])[A-Z]{2,6}(?![\w&+-])")
_IN_BRACKETS = re.compile(r"\(([A-Z]{2,6})\)")
_ROMAN = re.compile(r"[IVX]+")
_KNOWN = frozenset(
    (
        *(
            "EU",
            "NL",
            "CBS",
            "VNG",
            "GGD",
            "GGZ",
            "UWV",
            "MBO",
            "HBO",
            "WO",
            "VMBO",
            "HAVO",
            "VWO",
            "BTW",
            "OZB",
        ),
        *(
            "WOZ",
            "AOW",
            "WW",
            "ICT",
            "BV",
            "NV",
            "SMART",
            "CAO",
            "MKB",
            "BSN",
            "ID",
            "KVK",
            "PDF",
            "TV",
            "VN",
            "FTE",
            "XTC",
        ),
    )
)
_ROWS_SHOWN = 5
# Four letters or more that can be said as a word are mostly a name, which needs no explanation.
_NAME = re.compile(r"(?=.*[AEIOU])[A-Z]{4,}")

Named: TypeAlias = Goal | Indicator | Activity | Result


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """An abbreviation with the rows it is used in, and whether it is explained."""

    text: str
    rows: tuple[Named, ...]
    explained: bool


def abbreviations(facts: Facts) -> Iterator[Abbreviation]:
    used: defaultdict[str, list[Named]] = defaultdict(list)
    explained = {
        word.casefold() for term in facts.plan.terms for word in re.findall(r"\w+", term.abbreviation)
    }
    plan = facts.plan
    named: tuple[Named, ...] = (*plan.goals, *plan.indicators, *plan.activities, *plan.results)
    texts = {row.key: _text(row) for row in named}
    for row in named:
        text = texts[row.key]
        explained.update(found.casefold() for found in _IN_BRACKETS.findall(text))
        if not text.isupper():
            for found in dict.fromkeys(_ABBREVIATION.findall(text)):
                used[found].append(row)
    for found, rows in used.items():
        if needs_explanation(found, facts):
            known = found.casefold() in explained or any(writes_out(text, found) for text in texts.values())
            yield Abbreviation(found, tuple(rows), known)


def needs_explanation(text: str, facts: Facts) -> bool:
    """Whether this is an abbreviation that not everybody knows: no number in Roman letters, and no name."""
    return bool(
        _ABBREVIATION.fullmatch(text)
        and text not in _KNOWN
        and not _ROMAN.fullmatch(text)
        and facts.words(text)
        and not _NAME.fullmatch(text)
    )


def _text(row: Named) -> str:
    match row:
        case Indicator():
            return f"{row.name} {row.definition}"
        case Activity() | Goal():
            return f"{row.title} {row.text}"
        case Result():
            return row.text


@rule("D06", Severity.ADVICE, each=abbreviations, version=2)
def abbreviation_unexplained(subject: Abbreviation, facts: Facts) -> Outcome:
    if subject.explained:
        return PASSED
    return Found(
        subject.rows[:_ROWS_SHOWN],
        {"term": subject.text, "count": len(subject.rows)},
    )
