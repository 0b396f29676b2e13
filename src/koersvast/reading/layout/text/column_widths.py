"""How wide the two columns of a flattened table are, told from the lines that wrap in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import fmean, median

from koersvast.reading.layout.text.column_walk import Gap, PrintedLine, Widths

# Two columns are told apart when their lines differ by this much, and enough of them wrap in either.
_APART = 1.2
_ENOUGH = 3
# A line this much wider than the usual wide one is two cells glued together.
_GLUED = 1.35


def wraps_of(lines: Sequence[PrintedLine]) -> list[float]:
    """The widths of the lines that wrap: those after which a sentence goes on, on the same page."""
    return [line.width for line, after in pairwise(lines) if after.goes_on and after.gap is not Gap.PAGE]


def widths_of(table: Sequence[PrintedLine], wraps: Sequence[float], others: Iterable[float]) -> Widths:
    """The widths of the columns of one table; `others` are the wraps of all tables in the document.

    A table in which one column hardly wraps takes what it lacks from the other tables.
    """
    if own := _two_columns(wraps):
        return own
    widest = max(_without_glued(wraps), default=max(line.width for line in table))
    usual = _two_columns(list(others))
    if usual is None:
        return Widths(widest, max(widest, max(line.width for line in table)))
    if widest <= (usual.left + usual.right) / 2:
        return Widths(widest, usual.right, sparse=True)
    return Widths(usual.left, widest)


def _two_columns(wraps: Sequence[float]) -> Widths | None:
    """The widest line of the narrow column and of the wide one, None where there is no telling apart."""
    ordered = sorted(_without_glued(wraps))
    cut = _best_cut(ordered)
    narrow, wide = ordered[:cut], ordered[cut:]
    if min(len(narrow), len(wide)) < _ENOUGH or fmean(wide) < _APART * fmean(narrow):
        return None
    return Widths(narrow[-1], wide[-1])


def _without_glued(wraps: Sequence[float]) -> list[float]:
    if not wraps:
        return []
    usual = median(wraps)
    wide = [width for width in wraps if width >= usual]
    return [width for width in wraps if width <= _GLUED * median(wide)]


def _best_cut(ordered: Sequence[float]) -> int:
    """Where two groups differ most from each other and least within (Otsu 1979, IEEE Trans. SMC 9)."""
    total, count = sum(ordered), len(ordered)
    best, best_cut, below = 0.0, 0, 0.0
    for cut in range(1, count):
        below += ordered[cut - 1]
        between = cut * (count - cut) * (below / cut - (total - below) / (count - cut)) ** 2
        if between > best:
            best, best_cut = between, cut
    return best_cut
