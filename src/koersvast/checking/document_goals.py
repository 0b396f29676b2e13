"""Documents with the goals that they set."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts, grouped
from koersvast.plan import Document, DocumentKind, Goal

_FEWEST = 3
_ONLY_FIGURES = (DocumentKind.FIGURES, DocumentKind.MONITOR)


@dataclass(frozen=True, slots=True)
class DocumentGoals:
    """A document with what it wants: goals, without the programmes and themes that hold them."""

    document: Document
    goals: tuple[Goal, ...]

    @property
    def too_few(self) -> bool:
        return len(self.goals) < _FEWEST

    @property
    def only_figures(self) -> bool:
        return self.document.kind in _ONLY_FIGURES


def with_goals(facts: Facts) -> Iterator[DocumentGoals]:
    by_document = grouped(facts.goals_proper, lambda goal: goal.document)
    return (
        DocumentGoals(document, by_document[document.id])
        for document in facts.plan.documents
        if document.id in by_document
    )
