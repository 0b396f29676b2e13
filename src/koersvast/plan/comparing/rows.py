"""Goals, indicators and activities: added, dropped, and changed in what they say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from koersvast.plan.alike import plain
from koersvast.plan.comparing.difference import Difference, DifferenceKind
from koersvast.plan.comparing.pairs import Pairs
from koersvast.plan.comparing.wording import cell_words, named, what_changed
from koersvast.plan.plan import Plan
from koersvast.plan.tables import Activity, Goal, Indicator

# What a reader of plans calls a change. Where and how it was read is none.
COMPARED = {
    "goals": ("code", "title", "text", "level", "parent", "area"),
    "indicators": (
        "name",
        "kind",
        "unit",
        "direction",
        "population",
        "definition",
        "source",
        "frequency",
        "statutory",
    ),
    "activities": ("letter", "title", "text", "goal", "lead"),
}
Named = Goal | Indicator | Activity


def row_differences(table: str, older: Plan, newer: Plan, pairs: Pairs) -> Iterator[Difference]:
    """The differences of one table: what changed, in the order of the newer plan, then what came and went."""
    ids: Mapping[str, str] = getattr(pairs, table)
    before: Sequence[Named] = getattr(older, table)
    now: Sequence[Named] = getattr(newer, table)
    old_of = {new: old for old, new in ids.items()}
    old_rows = {row.id: row for row in before}
    for row in now:
        if row.id in old_of:
            yield from _changes(table, old_rows[old_of[row.id]], row, older, newer, pairs)
    for row in now:
        if row.id not in old_of:
            yield Difference(DifferenceKind.ADDED, table, named(row), newer=(row,))
    for row in before:
        if row.id not in ids:
            yield Difference(DifferenceKind.DROPPED, table, named(row), older=(row,))


def _changes(
    table: str, before: Named, now: Named, older: Plan, newer: Plan, pairs: Pairs
) -> Iterator[Difference]:
    for column in COMPARED[table]:
        old, new = getattr(before, column), getattr(now, column)
        if _same(column, old, new, pairs):
            continue
        yield Difference(
            DifferenceKind.CHANGED,
            table,
            named(now),
            older=(before,),
            newer=(now,),
            column=column,
            what=what_changed(table, column),
            before=cell_words(older, before, column),
            after=cell_words(newer, now, column),
        )


def _same(column: str, old: Any, new: Any, pairs: Pairs) -> bool:
    if column in {"parent", "goal"}:
        return bool(pairs.goals.get(old, old) == new)
    # Capitals, spaces and points differ from one printing to the next, and change nothing.
    if isinstance(old, str) and isinstance(new, str):
        return plain(old) == plain(new)
    return bool(old == new)
