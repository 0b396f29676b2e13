"""Which row of one plan is which row of another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from koersvast.plan.tables import Row

# Key, document, and the how-manieth row with that key: a document may print the same figure twice.
Identity = tuple[str, str, int]


def identified(rows: Iterable[Row]) -> dict[Identity, Row]:
    """The rows by identity, in order.

    A row with an id is the same row whatever document states it. A row without one is the same only
    within its document: what two documents say of the same year stands side by side.
    """
    seen: Counter[tuple[str, str]] = Counter()
    found: dict[Identity, Row] = {}
    for row in rows:
        name = (row.key, "" if row.key_columns == ("id",) else row.document)
        found[(*name, seen[name])] = row
        seen[name] += 1
    return found
