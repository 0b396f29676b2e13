"""Which label of a row stands in which column, when only the order of the cells is left."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from koersvast.reading.layout.text.loose_cells.cells import LooseCell
from koersvast.reading.recognise.vocabulary import Vocabulary
from koersvast.reading.values.units import unit_in_cell, unit_in_name

_CODE = re.compile(r"\d{1,2}(?:\.\d{1,2})*\.?[a-z]?\.?")
_REFERENCE = re.compile(r"\((?:19|20)\d\d\s?[./-]\s?\d{4,}\)")
_BULLET = re.compile(r"[-–—•·▪*]")
_NEVER = -100.0
# A unit, a source, a theme or an area is named in a few words.
_SHORT = 6
# Cells in these columns may cover several rows.
_COVERING = frozenset({"theme", "area", "goal", "goal_or_target", "code", "policy"})
_MARKED = frozenset({"goal", "theme", "indicator", "description"})


@dataclass(frozen=True, slots=True)
class Alignment:
    """The cells of a row by column: None where a cell above covers this row.

    `sure` tells that nothing else fits as well.
    """

    cells: tuple[LooseCell | None, ...]
    score: float
    sure: bool


def align(
    cells: Sequence[LooseCell],
    kinds: Sequence[str],
    vocabulary: Vocabulary,
    *,
    may_start_late: bool,
    may_merge: bool,
) -> Alignment | None:
    """The best way to put the labels of a row in their columns; None when they do not fit.

    Columns at the left may be left out where a cell above covers them (`may_start_late`). A bullet joins
    the text behind it. Cells that follow each other are joined only with `may_merge`.
    """
    late = next((at for at, kind in enumerate(kinds) if kind not in _COVERING), len(kinds) - 1)
    starts = range(late + 1) if may_start_late else range(1)
    found = [
        Alignment((*(None,) * start, *filled), _score(filled, kinds[start:], vocabulary), sure=True)
        for start in starts
        for filled in _fillings(cells, kinds[start:], may_merge=may_merge)
    ]
    fitting = sorted((one for one in found if one.score > _NEVER / 2), key=lambda one: -one.score)
    if not fitting:
        return None
    best = fitting[0]
    sure = len(fitting) == 1 or fitting[1].score < best.score
    return Alignment(best.cells, best.score, sure)


def _fillings(
    cells: Sequence[LooseCell], kinds: Sequence[str], *, may_merge: bool
) -> Iterator[tuple[LooseCell, ...]]:
    """The ways to fill all these columns with all these cells, in order."""
    if not kinds:
        if not cells:
            yield ()
        return
    for count in range(1, len(cells) - len(kinds) + 2):
        taken = cells[:count]
        bullet = bool(_BULLET.fullmatch(taken[0].text)) and kinds[0] in _MARKED and count == 2
        if count > 1 and not bullet and not may_merge:
            continue
        merged = LooseCell(tuple(p for c in taken for p in c.pieces), taken[0].first, taken[-1].last)
        if bullet:
            first = taken[1].pieces[0]
            joined = f"{taken[0].text} {first.text}"
            merged = LooseCell(
                (type(first)(joined, first.locator), *taken[1].pieces[1:]), taken[0].first, taken[1].last
            )
        for rest in _fillings(cells[count:], kinds[1:], may_merge=may_merge):
            yield merged, *rest


def _score(cells: Sequence[LooseCell], kinds: Sequence[str], vocabulary: Vocabulary) -> float:
    """How well cells fit their columns."""
    merged = sum(len(cell.pieces) - 1 for cell in cells)
    return (
        sum(_fit(cell.text, kind, vocabulary) for cell, kind in zip(cells, kinds, strict=True)) - merged / 100
    )


def _fit(text: str, kind: str, vocabulary: Vocabulary) -> float:
    nothing = bool(vocabulary.meaning("missing", text))
    same = bool(vocabulary.meaning("repeats", text))
    words = len(text.split())
    if kind == "code":
        return 3 if _CODE.fullmatch(text) else 0 if nothing or same else _NEVER
    if kind in {"goal", "theme", "area"}:
        if nothing or _BULLET.fullmatch(text) or (kind != "goal" and _BULLET.match(text)):
            return _NEVER
        measure = -2.0 if unit_in_name(text, vocabulary).unit else 0.0
        return measure if kind == "goal" else measure + (1 if words <= _SHORT else -2)
    if nothing or same:
        return 0
    if kind == "policy":
        return 2 if _REFERENCE.search(text) else -2 if unit_in_name(text, vocabulary).unit else 0
    if kind == "unit":
        return 2 if unit_in_cell(text, vocabulary).unit in vocabulary["units"] else -1
    if kind == "source":
        return 1 if words <= _SHORT else -2
    if kind == "indicator" and vocabulary.meaning("statutory", text):
        return 1
    if kind in {"indicator", "description"}:
        return 2 if unit_in_name(text, vocabulary).unit else 0
    return 0
