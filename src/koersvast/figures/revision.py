"""What a load changes, as expressions that run inside the engine."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from operator import or_

from koersvast.figures.engines import Expression
from koersvast.figures.rows import CELLS, KEYS


@dataclass(frozen=True, slots=True)
class Revision:
    """The rows of a load that the store does not have: new keys, and keys with another figure."""

    added: Expression
    revised: Expression


def current(history: Expression) -> Expression:
    """The rows that no load has replaced."""
    return history.filter(history.until.isnull())


def as_of(history: Expression, load: int) -> Expression:
    """The rows as they stood after a load."""
    return history.filter((history.since <= load) & (history.until.isnull() | (history.until > load)))


def compare(load: Expression, history: Expression) -> Revision:
    """Hold the rows of a load against the current rows, key by key and cell by cell."""
    now = current(history)
    return Revision(added=load.anti_join(now, KEYS), revised=_changed(load, now))


def replace(history: Expression, revision: Revision, load: int) -> Expression:
    """The history after a load: replaced rows say until when, new and revised rows are added."""
    out = history.semi_join(revision.revised, KEYS)
    ended = out.filter(out.until.isnull()).mutate(until=_as_int(load))
    kept = history.anti_join(revision.revised, KEYS).union(out.filter(out.until.notnull()))
    every = kept.union(ended, revision.added, revision.revised)
    # Sorted by key a Parquet file is several times smaller, and one series is found at once.
    return every.order_by([*KEYS, "since"])


def _changed(load: Expression, now: Expression) -> Expression:
    """The rows of which any cell differs; two absent cells are equal."""
    pairs = load.join(now, KEYS, rname="{name}_now")
    differs = reduce(or_, (~pairs[name].identical_to(pairs[f"{name}_now"]) for name in CELLS))
    return pairs.filter(differs).select(load.columns)


def _as_int(load: int) -> Expression:
    import ibis

    return ibis.literal(load, type="int32")
