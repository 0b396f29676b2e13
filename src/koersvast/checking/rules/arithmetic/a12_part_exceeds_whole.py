"""In a sentence, a part is more than the whole.

What it finds: "of which" (waarvan) followed by a number that is greater than the number it is a part
of: the last one before it in the sentence.

Why it matters: one of the two numbers is wrong, or they count different things (signals and people).
The sentence then says nothing.

Example that fails: "7.500 signals on 5.480 clients, of which 5.572 led to a match".

How to mend it: look up both numbers, and name what each of them counts.

When it does not apply: to sentences without such a number before and after; to years, percentages,
amounts of money and rates (so many per so many).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.texts import Told, texts_of

_SENTENCE = re.compile(r"[^.!?;]*(?:\.\d[^.!?;]*)*\bwaarvan\b[^.!?;]*(?:\.\d[^.!?;]*)*", re.IGNORECASE)
# Whole numbers: no years with nothing behind them, no euros, percentages, dates, ages or parts of a code.
_NUMBER = re.compile(
    r"(?<![\w€.,/-])(?<!€ )(?<!per )(\d{1,3}(?:\.\d{3})+|\d+)"
    r"(?![\w%/-]|[.,]\d| ?%| (?:euro|procent|jaar|mln|miljoen)\b)"
)
_YEARS = range(1900, 2101)


@dataclass(frozen=True, slots=True)
class Part:
    """A number behind "of which", the last one before it, and the text in which both stand."""

    told: Told
    whole: int
    part: int


def parts(facts: Facts) -> Iterator[Part]:
    for told in texts_of(facts):
        if "waarvan" not in told.text.casefold():
            continue
        for sentence in _SENTENCE.findall(told.text):
            before, _, after = re.split(r"(\bwaarvan\b)", sentence, maxsplit=1, flags=re.IGNORECASE)
            wholes, found = _numbers(before), _numbers(after)
            if wholes and found:
                yield Part(told, wholes[-1], found[0])


def _numbers(text: str) -> list[int]:
    numbers = [int(found.replace(".", "")) for found in _NUMBER.findall(text)]
    return [number for number in numbers if number not in _YEARS]


@rule("A12", Severity.WARNING, each=parts)
def part_exceeds_whole(part: Part, facts: Facts) -> Outcome:
    if part.part <= part.whole:
        return PASSED
    return Found((part.told.row,), {"whole": f"{part.whole}", "part": f"{part.part}"})
