"""Reading a newer document into an existing plan.

A three-way merge, as version control does: what was read before, what the plan holds now (the same,
but for what people corrected), and what is read now. A cell or row that a person changed stays as the
person made it and is recorded in `corrections`; everything else follows the newer reading.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from koersvast.plan.columns import columns
from koersvast.plan.merging.changes import Change, ChangeKind
from koersvast.plan.merging.identities import Identity, identified
from koersvast.plan.package.cells import cell_of
from koersvast.plan.plan import Plan
from koersvast.plan.tables import TABLES, Correction, Document, Row

# Tables that people write and documents do not.
_BY_HAND = frozenset({"corrections", "acceptances", "matches", "overrides"})

# Columns that tell where a row was read: not a correction when they differ.
_PLACE = frozenset({"document", "locator"})


@dataclass(frozen=True, slots=True)
class Author:
    """Who corrected, when and why; recorded with every correction that a merge finds."""

    by: str
    on: date
    reason: str


@dataclass(frozen=True, slots=True)
class Merged:
    """The plan after merging, and what changed."""

    plan: Plan
    changes: tuple[Change, ...]


def merge(plan: Plan, newer: Plan, *, before: Plan, author: Author) -> Merged:
    """Merge what was read now into the plan that holds what was read before, with its corrections.

    `before` is the plan as it was read, without corrections. Rows of documents that are not in `newer`
    stay. A row that its own document no longer has is dropped, unless a person changed it or a row
    that stays refers to it.
    """
    read_again = {document.id for document in newer.documents}
    tables: dict[str, list[Row]] = {}
    changes: list[Change] = []
    found: list[Correction] = []
    dropped: dict[str, list[Row]] = {}
    for name in TABLES:
        if name in _BY_HAND:
            continue
        table = _Table(
            name, identified(plan.rows(name)), identified(before.rows(name)), identified(newer.rows(name))
        )
        tables[name] = list(table.merged(read_again))
        dropped[name] = list(table.dropped(read_again))
        changes += table.changes
        found += [_correction(*cell, author) for cell in table.corrected]
    kept = _restore_what_is_referred_to(tables, dropped)
    gone = [row for rows in dropped.values() for row in rows if row.key not in kept]
    changes += [Change(ChangeKind.DROPPED, row.table, row.key) for row in gone]
    merged = plan.with_rows(**tables)
    return Merged(merged.with_rows(corrections=_joined(plan.corrections, found)), tuple(changes))


class _Table:
    """One table while it is merged: rows of the plan, of the reading before, and of the reading now."""

    def __init__(
        self,
        name: str,
        mine: Mapping[Identity, Row],
        before: Mapping[Identity, Row],
        now: Mapping[Identity, Row],
    ) -> None:
        self.name, self.mine, self.before, self.now = name, mine, before, now
        self.changes: list[Change] = []
        # (row as merged, column, as read, as corrected)
        self.corrected: list[tuple[Row, str, str, str]] = []

    def merged(self, read_again: set[str]) -> Iterator[Row]:
        """The rows that stay, in the order of the plan, then the new ones."""
        for identity, row in self.mine.items():
            now = self.now.get(identity)
            if now is not None:
                yield self._cells(row, self.before.get(identity), now)
            elif not self._goes(identity, row, read_again):
                self._note_by_hand(row, self.before.get(identity))
                yield row
        for identity, row in self.now.items():
            if identity in self.mine:
                continue
            if identity in self.before:  # a person took it out of the plan; it stays out
                self.corrected.append((row, "", row.key, ""))
            else:
                self.changes.append(Change(ChangeKind.ADDED, self.name, row.key))
                yield row

    def dropped(self, read_again: set[str]) -> Iterator[Row]:
        """The rows that the newer reading no longer has."""
        for identity, row in self.mine.items():
            if identity not in self.now and self._goes(identity, row, read_again):
                yield row

    def _goes(self, identity: Identity, row: Row, read_again: set[str]) -> bool:
        read = row.document or (row.key if isinstance(row, Document) else "")
        return read in read_again and self.before.get(identity) == row

    def _note_by_hand(self, row: Row, before: Row | None) -> None:
        for column, as_read, as_made in _differences(before, row) if before else ():
            self.corrected.append((row, column, as_read, as_made))

    def _cells(self, mine: Row, before: Row | None, now: Row) -> Row:
        """The row with the cells of the newer reading, but for what a person changed."""
        by_hand = {column: made for column, _, made in _differences(before or now, mine)}
        cells: dict[str, Any] = {}
        for column, old, new in _differences(mine, now):
            if column in by_hand:
                as_read = cell_of(getattr(before or now, column))
                self.corrected.append((mine, column, new, by_hand[column]))
                if new != as_read:
                    self.changes.append(Change(ChangeKind.KEPT, self.name, mine.key, column, old, new))
            else:
                cells[column] = getattr(now, column)
                if column not in _PLACE:
                    self.changes.append(Change(ChangeKind.UPDATED, self.name, mine.key, column, old, new))
        for column in _PLACE:
            cells[column] = getattr(now, column)
        return replace(mine, **cells)


def _differences(old: Row, new: Row) -> Iterator[tuple[str, str, str]]:
    """The columns in which two versions of a row differ, with both cells; places left out."""
    for col in columns(type(old)):
        if col.name not in _PLACE and getattr(old, col.name) != getattr(new, col.name):
            yield col.name, cell_of(getattr(old, col.name)), cell_of(getattr(new, col.name))


def _restore_what_is_referred_to(tables: dict[str, list[Row]], dropped: dict[str, list[Row]]) -> set[str]:
    """Put back dropped rows to which rows that stay refer; gives the keys of those put back."""
    back: set[str] = set()
    waiting = [row for rows in tables.values() for row in rows]
    while waiting:
        row = waiting.pop()
        for col in columns(type(row)):
            name = getattr(row, col.name) if col.refers_to else ""
            for lost in dropped.get(col.refers_to or "", ()):
                if lost.key == name and name not in back:
                    back.add(name)
                    tables[lost.table].append(lost)
                    waiting.append(lost)
    return back


def _correction(row: Row, column: str, as_read: str, corrected: str, author: Author) -> Correction:
    return Correction(
        corrected_table=row.table,
        corrected_row=row.key,
        corrected_column=column,
        read=as_read,
        corrected=corrected,
        reason=author.reason,
        by=author.by,
        on=author.on,
        document=row.document,
        locator=row.locator,
    )


def _joined(recorded: tuple[Correction, ...], found: list[Correction]) -> list[Correction]:
    """All corrections, one a cell: a recorded one keeps its author as long as it stands."""
    known = {row.key: row for row in recorded}
    for row in found:
        old = known.get(row.key)
        if old is None or old.corrected != row.corrected:
            known[row.key] = row
        elif old.read != row.read:
            known[row.key] = replace(old, read=row.read)
    return list(known.values())
