"""What a load changes, as expressions that run inside the engine."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from operator import or_

from koersvast.figures.engine import Expression
from koersvast.figures.rows import CELLS, KEYS


@dataclass(frozen=True, slots=True)
class Revision:
    """The rows of a load against those of the store: new keys, keys with another figure, and the same."""

    added: Expression
    revised: Expression
    same: Expression


def current(history: Expression) -> Expression:
    """The rows that no load has replaced."""
    return history.filter(history.until.isnull())


def as_of(history: Expression, load: int) -> Expression:
    """The rows as they stood after a load."""
    return history.filter((history.since <= load) & (history.until.isnull() | (history.until > load)))


def compare(load: Expression, history: Expression) -> Revision:
    """Hold the rows of a load against the current rows, key by key and cell by cell."""
    now = current(history)
    known = load.semi_join(now, KEYS)
    changed = _changed(known, now)
    return Revision(added=load.anti_join(now, KEYS), revised=changed, same=known.anti_join(changed, KEYS))


def replace(history: Expression, revision: Revision, load: int) -> Expression:
    """The history after a load: replaced rows say until when, new and revised rows are added."""
    out = history.semi_join(revision.revised, KEYS)
    ended = out.filter(out.until.isnull()).mutate(until=_as_int(load))
    kept = history.anti_join(revision.revised, KEYS).union(out.filter(out.until.notnull()))
    every = kept.union(ended, revision.added, revision.revised)
    # Sorted by key a Parquet file is several times smaller, and one series is found at once.
    return every.order_by([*KEYS, "since"])


def _changed(known: Expression, now: Expression) -> Expression:
    """The rows of which any cell differs; two absent cells are equal."""
    pairs = known.join(now, KEYS, rname="{name}_now")
    differs = reduce(or_, (~pairs[name].identical_to(pairs[f"{name}_now"]) for name in CELLS))
    return pairs.filter(differs).select(known.columns)


def _as_int(load: int) -> Expression:
    import ibis

    return ibis.literal(load, type="int32")
