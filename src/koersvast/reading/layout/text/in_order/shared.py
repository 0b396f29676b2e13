"""Heads in two lines of which the upper one stands over several columns: shared out where that is told.

2021       2022       2023         what begins again tells which figures belong together:
RW    SW   RW    SW   RW           a year has each sort once, and a sort each year once
"""

from __future__ import annotations

from collections.abc import Sequence

from koersvast.reading.layout.text.in_order.columns import Column
from koersvast.reading.layout.text.in_order.kinds import VALUES
from koersvast.reading.recognise.heads import FIGURES, read_head
from koersvast.reading.recognise.vocabulary import Vocabulary


def shared_out(columns: Sequence[Column], vocabulary: Vocabulary) -> tuple[Column, ...]:
    """The columns with each lower head under its upper one; nothing where these are no such heads.

    What stands before the heads of figures, or between their lines, names the columns to the left.
    """
    sorts = [at for at, column in enumerate(columns) if _is_sort(column, vocabulary)]
    years = [at for at, column in enumerate(columns) if is_bare_year(column, vocabulary)]
    if not (_stand_together(sorts) and _stand_together(years)):
        return ()
    upper, lower = (years, sorts) if years[0] < sorts[0] else (sorts, years)
    groups = _groups([columns[at] for at in lower])
    if len(groups) != len(upper) or len(lower) == len(upper) or len(upper) < 2:
        return ()
    figures = [
        Column(
            "target" if "target" in {columns[over].kind, column.kind} else "figure",
            (*columns[over].pieces, *column.pieces),
        )
        for over, group in zip(upper, groups, strict=True)
        for column in group
    ]
    before = [column for at, column in enumerate(columns[: lower[0]]) if at not in upper and column.pieces]
    behind = columns[lower[-1] + 1 :]
    if not before or any(column.kind in VALUES for column in (*before, *behind)):
        return ()
    return (*before, *figures, *behind)


def figures_first(columns: Sequence[Column]) -> list[tuple[Column, ...]]:
    """The orders in which columns may stand whose heads of figures are printed before that of the names.

    Heads over more lines are printed first where the others stand beside the middle of these. What stands
    behind the name then belongs before the figures or behind them.
    """
    names = [at for at, column in enumerate(columns) if column.kind == "name"]
    figures = [column for column in columns[: names[0]] if column.pieces] if names else []
    beside = columns[names[0] + 1 :] if names else ()
    if len(figures) < 2 or any(column.kind not in VALUES for column in figures):
        return []
    if any(column.kind in VALUES for column in beside):
        return []
    name = columns[names[0]]
    return [(name, *beside[:at], *figures, *beside[at:]) for at in range(len(beside) + 1)]


def is_bare_year(column: Column, vocabulary: Vocabulary) -> bool:
    head = read_head(column.text, vocabulary)
    return bool(head.period) and not head.kind and not head.rest


def _is_sort(column: Column, vocabulary: Vocabulary) -> bool:
    head = read_head(column.text, vocabulary)
    return head.known and head.kind in FIGURES and not head.period


def _stand_together(places: Sequence[int]) -> bool:
    return len(places) > 1 and places[-1] - places[0] == len(places) - 1


def _groups(columns: Sequence[Column]) -> list[list[Column]]:
    """Heads in groups in which none comes twice, all alike.

    Nothing where one lacks a head: "RW SW RW" under two years may begin with a year that has no SW, or end
    with one.
    """
    texts = [column.text for column in columns]
    size = texts.index(texts[0], 1) if texts[0] in texts[1:] else len(texts)
    if (
        len(columns) % size
        or len(set(texts[:size])) < size
        or any(text != texts[at % size] for at, text in enumerate(texts))
    ):
        return []
    return [list(columns[at : at + size]) for at in range(0, len(columns), size)]
