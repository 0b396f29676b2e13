"""A row of a table with indicators: what it is about, and its figures, each with its sort, period and area.

Nothing here knows the plan: a table goes in, rows of labels and figures come out, and what found no place
with the reason.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from koersvast.reading.blocks import Cell
from koersvast.reading.values.figures import Figure


@dataclass(frozen=True, slots=True)
class Label:
    """A text that says what a row is about, with its place."""

    text: str
    locator: str

    def __bool__(self) -> bool:
        return bool(self.text)


NO_LABEL = Label("", "")


@dataclass(frozen=True, slots=True)
class Value:
    """A figure in its place: `role` is baseline, realised or target; `area` and `group` as printed.

    `unit` is what the head of its column says ("Aantal" beside "%"); `lower` and `upper` are the ends of the
    interval that the table gives.
    """

    role: str
    period: str
    locator: str
    figure: Figure
    area: str = ""
    group: str = ""
    unit: str = ""
    note: str = ""
    lower: Decimal | None = None
    upper: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Leftover:
    """What stood in a table and found no place; `reason` is the key of a text under `reading-unread-`."""

    text: str
    reason: str
    locator: str
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Series:
    """One row: the indicator it names, the group of people or things within it, other labels, and figures.

    `labels` holds the cells of label columns by kind: unit, source, frequency, area, theme, goal, code,
    policy, statutory, description, remark. What a row leaves open because it stands above is filled in.
    `heading` is the line within the table under which the row stands.
    """

    name: Label
    group: Label = NO_LABEL
    labels: Mapping[str, Label] = field(default_factory=dict)
    new_labels: frozenset[str] = frozenset()
    heading: Label = NO_LABEL
    marks: tuple[str, ...] = ()
    values: tuple[Value, ...] = ()
    leftovers: tuple[Leftover, ...] = ()

    def label(self, kind: str) -> str:
        """The text of a label, "" where the row has none."""
        return self.labels.get(kind, NO_LABEL).text


def label_of(cell: Cell) -> Label:
    return Label(cell.text, cell.locator)
