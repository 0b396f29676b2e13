"""Writing a plan as a Data Package: `datapackage.json` and one CSV a table."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path

from koersvast.plan.columns import columns
from koersvast.plan.package.cells import cell_of
from koersvast.plan.package.schema import DESCRIPTOR, descriptor
from koersvast.plan.plan import Plan
from koersvast.plan.tables import TABLES, Row


def package_files(plan: Plan) -> dict[str, str]:
    """The files of the package: name → contents. The same plan gives the same contents."""
    files = {f"{name}.csv": table_csv(TABLES[name], rows) for name, rows in plan.tables()}
    files[DESCRIPTOR] = json.dumps(descriptor(plan), ensure_ascii=False, indent=2) + "\n"
    return files


def table_csv(row_class: type[Row], rows: Sequence[Row]) -> str:
    """A table as CSV (RFC 4180, but with line feeds so that version control shows changes)."""
    names = [col.name for col in columns(row_class)]
    out = io.StringIO()
    plain = csv.writer(out, lineterminator="\n")
    # With line feeds as row ends the csv module does not quote a lone carriage return.
    quoted = csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_ALL)
    plain.writerow(names)
    for row in rows:
        cells = [cell_of(getattr(row, name)) for name in names]
        writer = quoted if any("\r" in cell for cell in cells) else plain
        writer.writerow(cells)
    return out.getvalue()


def write_package(plan: Plan, folder: Path) -> None:
    """Write the plan into a folder, made when absent; other files in it are left alone.

    Everything is written aside first and moved into place at the end, so that a full disk or a stop
    leaves the old package as it was.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written: list[tuple[Path, Path]] = []
    try:
        for name, contents in package_files(plan).items():
            aside = folder / f".{name}.new"
            written.append((aside, folder / name))
            aside.write_bytes(contents.encode("utf-8"))
        for aside, place in written:
            aside.replace(place)
    finally:
        for aside, _ in written:
            aside.unlink(missing_ok=True)
