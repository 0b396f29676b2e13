"""A figure has a point where the others have a comma.

What it finds: a figure with a point before its decimals, in a document where decimals are printed
with a comma.

Why it matters: in Dutch a point separates thousands. 1.900 may be read as one point nine or as
nineteen hundred, by people and by computers.

Example that fails: "1.9%" among "1,9%".

How to mend it: print a comma.

When it does not apply: when the document prints no decimals with a comma.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.labels import name_of_figure
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Figure

_YEAR = re.compile(r"\((?:19|20)\d\d.*?\)")
_POINT = re.compile(r"(?<![\d.,])\d+\.\d{1,2}(?![\d.,])")
_COMMA = re.compile(r"(?<![\d.,])\d+(?:\.\d{3})*,\d+(?![\d.,])")


@dataclass(frozen=True, slots=True)
class Printed:
    """A figure with decimals, and a figure with a comma: of the same row or else of the same document."""

    row: Figure
    point: bool
    example: Figure | None


def with_decimals(facts: Facts) -> Iterator[Printed]:
    for members in grouped(facts.figures, lambda row: row.document).values():
        examples: dict[str, Figure] = {}
        for row in members:
            if _COMMA.search(row.raw):
                examples.setdefault("", row)
                examples.setdefault(row.indicator, row)
        for row in members:
            text = _YEAR.sub("", row.raw)
            if _POINT.search(text) or _COMMA.search(text):
                yield Printed(row, bool(_POINT.search(text)), examples.get(row.indicator) or examples.get(""))


@rule("I07", Severity.WARNING, each=with_decimals)
def decimal_sign_mixed(subject: Printed, facts: Facts) -> Outcome:
    if not subject.point:
        return PASSED
    if subject.example is None:
        return NotApplicable("no-comma")
    return Found(
        (subject.row, subject.example),
        {
            "indicator": name_of_figure(subject.row, facts),
            "raw": subject.row.raw,
            "example": subject.example.raw,
        },
    )
