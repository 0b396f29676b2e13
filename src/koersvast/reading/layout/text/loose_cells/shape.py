"""The heads of a table of loose cells: how many columns, and which of them hold figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from koersvast.reading.blocks import Cell
from koersvast.reading.layout.text.loose_cells.cells import LooseCell
from koersvast.reading.recognise.heads import FIGURES, Head, read_head
from koersvast.reading.recognise.vocabulary import Vocabulary

# Fewer heads in a row may be words of a sentence.
LEAST_HEADS = 4
_NAMES = frozenset({"indicator", "description", "goal", "theme", "goal_or_target"})
_EMPTY = Cell(())


@dataclass(frozen=True, slots=True)
class Shape:
    """The columns of a table: their kinds, and its rows of heads.

    The kind of a column is `figure`, `year` (the year of the figures at its right) or the meaning of its
    label. The block of figures goes from `start` up to but not including `stop`.
    """

    kinds: tuple[str, ...]
    heads: tuple[tuple[Cell, ...], ...]
    start: int
    stop: int

    @property
    def block(self) -> tuple[str, ...]:
        return self.kinds[self.start : self.stop]

    @property
    def labels(self) -> tuple[str, ...]:
        """The kinds of the columns before the block."""
        return self.kinds[: self.start]

    @property
    def behind(self) -> int:
        """How many columns stand behind the block."""
        return len(self.kinds) - self.stop


def head_runs(cells: Sequence[LooseCell], vocabulary: Vocabulary) -> Iterator[tuple[int, int]]:
    """Where heads stand one after the other: from the first cell up to but not including the last."""
    at = 0
    while at < len(cells):
        stop = at
        while stop < len(cells) and _is_head(read_head(cells[stop].text, vocabulary)):
            stop += 1
        heads = [read_head(cell.text, vocabulary) for cell in cells[at:stop]]
        if _is_table(heads):
            yield at, stop
        at = max(stop, at + 1)


def _is_head(head: Head) -> bool:
    return head.known and bool(head.kind or head.period or head.area)


def _is_table(heads: Sequence[Head]) -> bool:
    kinds = {head.kind for head in heads}
    figures = [head for head in heads if head.kind in FIGURES or (head.period and not head.kind)]
    return len(heads) >= LEAST_HEADS and bool(kinds & _NAMES) and len(figures) > 1


def shapes_of(cells: Sequence[LooseCell], vocabulary: Vocabulary) -> Iterator[Shape]:
    """The ways to understand a run of heads.

    A head of figures before bare years ("Metingen", "2018", "2019") may cover these years, or be a column
    of its own.
    """
    heads = [read_head(cell.text, vocabulary) for cell in cells]
    covering = [
        index
        for index, head in enumerate(heads[:-1])
        if head.kind in FIGURES and not head.period and _is_bare_year(heads[index + 1])
    ]
    for covers in [frozenset(covering), frozenset[int]()] if covering else [frozenset[int]()]:
        if shape := _shape(cells, heads, covers):
            yield shape


def _is_bare_year(head: Head) -> bool:
    return bool(head.period) and not head.kind and not head.rest


def _shape(cells: Sequence[LooseCell], heads: Sequence[Head], covers: frozenset[int]) -> Shape | None:
    kinds: list[str] = []
    top: list[Cell] = []
    bottom: list[Cell] = []
    over: Cell | None = None
    left = 0
    for index, (cell, head) in enumerate(zip(cells, heads, strict=True)):
        if index in covers:
            left = next(
                (n for n, h in enumerate(heads[index + 1 :]) if not _is_bare_year(h)), len(heads) - index - 1
            )
            over = Cell(cell.pieces, across=left)
            continue
        names_follow = any(after.kind in {"indicator", "description"} for after in heads[index + 1 :])
        kinds.append("goal" if head.kind == "goal_or_target" and names_follow else _kind(head))
        top.append(over or (_EMPTY if left else cell.cell()))
        bottom.append(cell.cell() if left else _EMPTY)
        over, left = None, max(0, left - 1)
    places = [index for index, kind in enumerate(kinds) if kind in {"figure", "year"}]
    if not places or "figure" not in kinds or places[0] == 0:
        return None
    rows = (tuple(top), tuple(bottom)) if covers else (tuple(top),)
    return Shape(tuple(kinds), rows, places[0], places[-1] + 1)


def _kind(head: Head) -> str:
    if head.kind == "period":
        return "year"
    if head.kind in FIGURES or (not head.kind and (head.period or head.area)):
        return "figure"
    return head.kind
