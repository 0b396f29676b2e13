"""One column of a table with indicators: what its head says, settled by its cells where it is not clear."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from koersvast.reading.blocks import Cell, Text
from koersvast.reading.recognise.head_rows import Row
from koersvast.reading.recognise.heads import FIGURES, Head, read_head
from koersvast.reading.recognise.vocabulary import Vocabulary
from koersvast.reading.values.figures import read_figures
from koersvast.reading.values.periods import find_period, read_period

# Columns with figures, once settled.
ROLES = frozenset({"baseline", "realised", "target"})
# Figures of which a cell in the row says the sort: "Realisatie", "Streefwaarde".
BY_ROW = "by_row"
# What a word that is open in a head means in front of a row.
_SETTLED = {"goal_or_target": "target", "value": "realised"}
_STARS = re.compile(r"(?<=[\w%)])\s?(\*{1,3})$")
# So many of the filled cells of a column must be figures to call it a column with figures.
MOST = 0.6
# A cell with more words tells, and is no figure in words.
_FEW_WORDS = 6


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table with indicators.

    `kind` is a role (`baseline`, `realised`, `target`) for figures; a label (`name`, `unit`, `source`, …);
    `year` for figures under a bare year; `period` for years that belong to figures beside them;
    `role` for the sort of the figures in the row, and then `by_row` for these figures; `forecast`,
    `difference` and the like for what has no place in a plan; "" where the head is not
    understood. `years` is the column with the period of these figures. `group` tells columns apart that
    hold figures of the same sort, area and period. `name` is the indicator that the head names, in a table
    whose rows do not. `of` is the column with the figures of which this one says how sure they are, and
    `sample` the number of respondents that the head says. `marks` are the footnote marks at the head.
    """

    index: int
    kind: str
    head: Head
    period: str = ""
    area: str = ""
    unit: str = ""
    group: str = ""
    years: int | None = None
    name: Text = field(default_factory=lambda: Text(()))
    of: int | None = None
    sample: int | None = None
    marks: tuple[str, ...] = ()

    @property
    def is_figures(self) -> bool:
        return self.kind in ROLES or self.kind == BY_ROW


def place_in(head: Head, vocabulary: Vocabulary) -> str:
    """The name of an area as its head prints it, without the year."""
    found = find_period(head.text, vocabulary)
    return found.around.strip(" ,()") if found else head.text


def stars_of(text: str) -> tuple[str, ...]:
    """The stars behind a text that refer to a footnote: "2023*" → "*"."""
    found = _STARS.search(text)
    return (found[1],) if found else ()


def cells_of(body: Sequence[Row], index: int) -> list[Cell]:
    """The filled cells of a column."""
    return [row[index] for row in body if index < len(row) and row[index]]


def are_figures(cells: Sequence[Cell], vocabulary: Vocabulary) -> bool:
    """Whether most cells are figures or words in their place, and at least one is a figure."""
    read = [read_figures(cell.text, vocabulary) for cell in cells]
    has_value = any(figure.value is not None for figures in read for figure in figures)
    return has_value and sum(1 for figures in read if figures) >= MOST * len(read)


def column_of(index: int, head: Head, cells: Sequence[Cell], vocabulary: Vocabulary) -> Column:
    """A column by itself."""
    if _tells_roles(cells, vocabulary):
        return Column(index, "role", head)
    column = Column(index, head.kind, head, head.period, head.area, head.unit, sample=head.sample)
    if head.kind == "goal_or_target":
        return replace(column, kind="target" if head.period or are_figures(cells, vocabulary) else "goal")
    if head.kind == "area" and are_figures(cells, vocabulary):
        return replace(column, kind="year" if head.period else "", area=place_in(head, vocabulary))
    if head.kind in {"indicator", "statutory"}:
        is_statutory = bool(cells) and all(_is_statutory(cell, vocabulary) for cell in cells)
        return replace(column, kind="statutory") if is_statutory else column
    if head.kind == "period" and cells and not any(read_period(cell.text, vocabulary) for cell in cells):
        if head.of and are_figures(cells, vocabulary):
            # "Nulmeting (jaar)" above "78 (2016)".
            return replace(column, kind=head.of)
        if not any(char.isdigit() for cell in cells for char in cell.text):
            return replace(column, kind="")
    if head.kind in ROLES | {"value"} and not _may_be_figures(cells, head.kind, vocabulary):
        return replace(column, kind="text")
    if head.kind == "value":
        return replace(column, kind="realised")
    if not head.kind and head.period and all(read_figures(cell.text, vocabulary) for cell in cells):
        return replace(column, kind="year")
    return (
        replace(column, kind="year")
        if not head.kind and head.period and are_figures(cells, vocabulary)
        else column
    )


def role_in(text: str, vocabulary: Vocabulary) -> str:
    """The sort of figures that a cell says its row holds, "" for none."""
    kind = read_head(text, vocabulary).kind
    return _SETTLED.get(kind, kind) if kind in FIGURES else ""


def _tells_roles(cells: Sequence[Cell], vocabulary: Vocabulary) -> bool:
    """Whether the cells of a column say what sort of figures stand in their rows, and not all the same."""
    roles = [role_in(cell.text, vocabulary) for cell in cells]
    return bool(roles) and all(roles) and len(set(roles)) > 1


def _may_be_figures(cells: Sequence[Cell], kind: str, vocabulary: Vocabulary) -> bool:
    """Whether cells hold figures, or short words in their place; a measured column needs a figure."""
    figures = sum(1 for cell in cells if read_figures(cell.text, vocabulary))
    short = sum(1 for c in cells if read_figures(c.text, vocabulary) or len(c.text.split()) <= _FEW_WORDS)
    return short >= MOST * len(cells) and (figures > 0 or kind == "target" or not cells)


def _is_statutory(cell: Cell, vocabulary: Vocabulary) -> bool:
    return bool(vocabulary.meaning("statutory", cell.text) or vocabulary.meaning("missing", cell.text))
