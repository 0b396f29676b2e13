"""Divisions into neighbourhoods that change: codes stay while the area behind them becomes another.

Tables with key figures of neighbourhoods say for each area how it compares with the edition before: 1 the
same, 2 another code for the same area, 3 another area (CBS, Kerncijfers wijken en buurten, explanation of the
column). Figures of another area say so in their note, and the series breaks there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from koersvast.figures.sources.model import Figure, Measure, Table

_TITLE = "indelingswijziging wijken en buurten"
_NOTES = {
    "2": "Dit gebied had in de vorige indeling een andere code.",
    "3": "Dit gebied is door een andere indeling niet te vergelijken met eerdere jaren.",
}


def division_measure(table: Table) -> Measure | None:
    """The column that tells whether areas are those of the edition before; None where a table has none."""
    return next((one for one in table.measures if one.title.casefold() == _TITLE), None)


def with_divisions(figures: Sequence[Figure], told: Mapping[str, str]) -> tuple[Figure, ...]:
    """The figures with a note where their area changed; `told` is what the column says by region."""
    return tuple(_noted(figure, _NOTES.get(told.get(figure.region, "").strip(), "")) for figure in figures)


def _noted(figure: Figure, note: str) -> Figure:
    return replace(figure, note=" ".join(part for part in (figure.note, note) if part)) if note else figure
