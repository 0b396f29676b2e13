"""A package that grows: reading newer documents into a plan on disk."""

from __future__ import annotations

from pathlib import Path

from koersvast.plan.merging.changes import Change, ChangeKind
from koersvast.plan.merging.merge import Author, merge
from koersvast.plan.package import read_package, write_package
from koersvast.plan.package.schema import DESCRIPTOR
from koersvast.plan.plan import Plan

# Beside the plan stands what was read, without corrections: what differs was made by hand.
AS_READ = "as-read"


def update_package(folder: Path, newer: Plan, author: Author) -> tuple[Change, ...]:
    """Read a newer plan into the package in a folder, made when absent; gives what changed.

    Raises PackageError when the package that is there cannot be read; it then stays as it is.
    """
    if not (folder / DESCRIPTOR).exists():
        write_package(newer, folder / AS_READ)
        write_package(newer, folder)
        return tuple(
            Change(ChangeKind.ADDED, table, row.key) for table, rows in newer.tables() for row in rows
        )
    plan = read_package(folder)
    before = read_package(folder / AS_READ) if (folder / AS_READ / DESCRIPTOR).exists() else plan
    merged = merge(plan, newer, before=before, author=author)
    # The reading without corrections is merged in the same way, so that rows of other documents stay.
    as_read = merge(before, newer, before=before, author=author).plan
    write_package(merged.plan, folder)
    write_package(as_read, folder / AS_READ)
    return merged.changes
