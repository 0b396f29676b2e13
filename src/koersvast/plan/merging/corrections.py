"""Correcting a cell by hand, so that it is recorded and survives a newer reading."""

from __future__ import annotations

from dataclasses import replace

from koersvast.plan.columns import columns
from koersvast.plan.merging.merge import Author
from koersvast.plan.package.cells import cell_of, value_of
from koersvast.plan.plan import Plan
from koersvast.plan.tables import Correction


def correct(plan: Plan, table: str, key: str, column: str, cell: str, author: Author) -> Plan:
    """The plan with one cell changed and the change recorded.

    `cell` is the new value as it stands on disk. Raises KeyError when there is no such row or column,
    WrongCell when the column does not take the value.
    """
    rows = plan.rows(table)
    row = next((row for row in rows if row.key == key), None)
    if row is None:
        raise KeyError(f"{table} has no row {key!r}")
    col = next((col for col in columns(type(row)) if col.name == column), None)
    if col is None:
        raise KeyError(f"{table} has no column {column!r}")
    corrected = replace(row, **{column: value_of(cell, col)})
    record = Correction(
        corrected_table=table,
        corrected_row=key,
        corrected_column=column,
        read=cell_of(getattr(row, column)),
        corrected=cell,
        reason=author.reason,
        by=author.by,
        on=author.on,
        document=row.document,
        locator=row.locator,
    )
    return plan.with_rows(
        **{table: [corrected if other is row else other for other in rows]},
        corrections=[*(old for old in plan.corrections if old.key != record.key), record],
    )
