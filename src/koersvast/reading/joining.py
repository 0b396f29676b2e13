"""Several drafts to one plan."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from koersvast.plan import TABLES, Plan, Row, columns

# Old id → new id, for each table.
_Renaming = Mapping[str, Mapping[str, str]]


def join(plans: Iterable[Plan]) -> Plan:
    """One plan with the rows of all, in order.

    Areas with the same id are the same area: the first row is kept. In every other table the same id in
    two documents names two things, so the later one gets a number behind it, everywhere.
    """
    rows: defaultdict[str, list[Row]] = defaultdict(list)
    taken: defaultdict[str, set[str]] = defaultdict(set)
    for plan in plans:
        renaming = {table: _new_ids(table, plan, taken[table]) for table in TABLES if table != "areas"}
        for table, found in plan.tables():
            for row in found:
                renamed = _renamed(row, renaming)
                if table == "areas" and renamed.key in taken[table]:
                    continue
                rows[table].append(renamed)
                taken[table].add(renamed.key)
    return Plan().with_rows(**rows)


def _new_ids(table: str, plan: Plan, taken: set[str]) -> dict[str, str]:
    """New ids for the rows of a table whose ids are taken by an earlier document."""
    if TABLES[table].key_columns != ("id",):
        return {}
    own = {row.key for row in plan.rows(table)}
    renaming: dict[str, str] = {}
    for row in plan.rows(table):
        if row.key in taken:
            number = 2
            while f"{row.key}-{number}" in taken or f"{row.key}-{number}" in own:
                number += 1
            renaming[row.key] = f"{row.key}-{number}"
            own.add(renaming[row.key])
    return renaming


def _renamed(row: Row, renaming: _Renaming) -> Row:
    changed: dict[str, str] = {}
    for col in columns(type(row)):
        table = row.table if col.name == "id" else col.refers_to
        old = getattr(row, col.name)
        if table and (new := renaming.get(table, {}).get(old)):
            changed[col.name] = new
    return replace(row, **changed) if changed else row
