"""Comparing two plans, table by table."""

from __future__ import annotations

from collections.abc import Iterator

from koersvast.plan.comparing.difference import Comparison, Difference
from koersvast.plan.comparing.figures import aimed_at, amounts, observed, reported
from koersvast.plan.comparing.pairs import pairs_of
from koersvast.plan.comparing.rows import row_differences
from koersvast.plan.matching import propose
from koersvast.plan.plan import Plan


def compare(older: Plan, newer: Plan) -> Comparison:
    """What changed from the older plan to the newer one.

    What is the same in both is told by id, by name, and by what a person answered about indicators; those
    that were dropped and added but look the same are proposed, and not joined.
    """
    found = tuple(_differences(older, newer))
    before, now = (plan.profile.title or plan.profile.name for plan in (older, newer))
    return Comparison(before, now, found, propose(newer, older))


def _differences(older: Plan, newer: Plan) -> Iterator[Difference]:
    pairs = pairs_of(older, newer)
    yield from row_differences("goals", older, newer, pairs)
    yield from row_differences("indicators", older, newer, pairs)
    yield from aimed_at(older, newer, pairs)
    yield from observed(older, newer, pairs)
    yield from row_differences("activities", older, newer, pairs)
    yield from reported(older, newer, pairs)
    yield from amounts(older, newer, pairs)
