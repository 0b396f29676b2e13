"""A document has indicators, and not one target.

What it finds: a document with at least three indicators of which none has a target that is a
figure.

Why it matters: the plan says what it will follow, and not what it wants to reach. Afterwards any
outcome will do. BBV article 8 asks for the intended effects in society; without a target they are
not named.

Example that fails: a programme with eleven statutory indicators and their figures of four years,
and no target.

How to mend it: set a target for those indicators that the plan means to move, and call the others
context figures.

When it does not apply: to documents that only give figures or monitor, and to documents with fewer
than three indicators.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.labels import shorten
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Document, DocumentKind, Indicator

_FEWEST = 3
_ONLY_FIGURES = (DocumentKind.FIGURES, DocumentKind.MONITOR)


@dataclass(frozen=True, slots=True)
class Measured:
    """A document with its indicators."""

    document: Document
    indicators: tuple[Indicator, ...]


def measured(facts: Facts) -> Iterator[Measured]:
    by_document = grouped(facts.plan.indicators, lambda indicator: indicator.document)
    for document in facts.plan.documents:
        if indicators := by_document.get(document.id):
            yield Measured(document, indicators)


@rule("T16", Severity.WARNING, each=measured)
def document_without_targets(subject: Measured, facts: Facts) -> Outcome:
    if subject.document.kind in _ONLY_FIGURES:
        return NotApplicable("only-figures")
    if len(subject.indicators) < _FEWEST:
        return NotApplicable("too-few-indicators")
    if any(series.aims for one in subject.indicators for series in facts.series_of(one.id)):
        return PASSED
    return Found(
        (subject.document, *subject.indicators),
        {"document": f"‘{shorten(subject.document.title)}’", "count": len(subject.indicators)},
    )
