"""Figures of a store in a plan, so that they are checked, assessed and published with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from koersvast.plan import Document, Observation, Plan


def with_figures(plan: Plan, observations: Iterable[Observation], documents: Iterable[Document] = ()) -> Plan:
    """The plan with these observations: each replaces the plan's own of the same key, or is added.

    A store may serve several plans, so observations of indicators and areas that the plan does not have are
    left out. `documents` are what the observations stand in; those that are used are added to the plan's.
    An observation whose document neither has is told without a place.
    """
    given = {document.id: document for document in documents}
    known = {document.id for document in plan.documents} | given.keys()
    indicators = {indicator.id for indicator in plan.indicators}
    areas = {"", *(area.id for area in plan.areas)}
    new = {
        row.key: _placed(row, known)
        for row in observations
        if row.indicator in indicators and row.area in areas
    }
    used = {row.document for row in new.values()}
    kept = [new.pop(row.key, row) for row in plan.observations]
    return plan.with_rows(
        observations=[*kept, *new.values()], documents=_with_documents(plan.documents, given, used)
    )


def _placed(row: Observation, known: set[str]) -> Observation:
    return row if row.document in known else replace(row, document="", locator="")


def _with_documents(
    own: tuple[Document, ...], given: Mapping[str, Document], used: set[str]
) -> tuple[Document, ...]:
    """The plan's documents, and those of the figures: a newer edition of one takes its place."""
    taken = {name: document for name, document in given.items() if name in used}
    kept = [taken.pop(document.id, document) for document in own]
    return (*kept, *taken.values())
