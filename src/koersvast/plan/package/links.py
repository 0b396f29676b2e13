"""Ids: each stands once, each reference leads somewhere, and no goal or area stands above itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from koersvast.plan.columns import columns
from koersvast.plan.package.problems import Problem
from koersvast.plan.tables import TABLES, Row

_TREES = ("goals", "areas")


def link_problems(tables: Mapping[str, Sequence[tuple[int, Row]]]) -> list[Problem]:
    """Everything that is wrong with the ids in these tables of (row number, row)."""
    ids = {name: _ids(rows) for name, rows in tables.items() if TABLES[name].key_columns == ("id",)}
    problems: list[Problem] = []
    for name, rows in tables.items():
        file = f"{name}.csv"
        problems += _doubled(file, rows) if name in ids else []
        problems += _unknown(file, TABLES[name], rows, ids)
    for name in _TREES:
        problems += _circles(f"{name}.csv", tables.get(name, ()))
    return problems


def _ids(rows: Sequence[tuple[int, Row]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for number, row in rows:
        found.setdefault(row.key, number)
    return found


def _doubled(file: str, rows: Sequence[tuple[int, Row]]) -> Iterator[Problem]:
    first = _ids(rows)
    for number, row in rows:
        if first[row.key] != number:
            yield Problem(
                "doubled", file, row=number, column="id", found=row.key, expected=str(first[row.key])
            )


def _unknown(
    file: str, row_class: type[Row], rows: Sequence[tuple[int, Row]], ids: Mapping[str, Mapping[str, int]]
) -> Iterator[Problem]:
    for col in columns(row_class):
        if col.refers_to is None:
            continue
        known = ids.get(col.refers_to, {})
        for number, row in rows:
            found = getattr(row, col.name)
            if found and found not in known:
                yield Problem(
                    "unknown-id",
                    file,
                    row=number,
                    column=col.name,
                    found=found,
                    expected=f"{col.refers_to}.csv",
                )


def _circles(file: str, rows: Sequence[tuple[int, Row]]) -> Iterator[Problem]:
    parents = {row.key: str(getattr(row, "parent")) for _, row in rows}  # noqa: B009 - only trees have one
    safe: set[str] = set()
    for number, row in rows:
        path: list[str] = []
        at = row.key
        while at and at not in safe and at not in path:
            path.append(at)
            at = parents.get(at, "")
        if at == row.key:
            yield Problem("circle", file, row=number, column="parent", found=" > ".join([*path, at]))
        if at not in path:
            safe.update(path)
