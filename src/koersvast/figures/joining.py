"""Figures of a store in a plan, so that they are checked, assessed and published with it."""

from __future__ import annotations

from collections.abc import Iterable

from koersvast.plan import Observation, Plan


def with_figures(plan: Plan, observations: Iterable[Observation]) -> Plan:
    """The plan with these observations: each replaces the plan's own of the same key, or is added.

    Observations of indicators that the plan does not have are left out: a store may serve several plans.
    """
    known = {indicator.id for indicator in plan.indicators}
    new = {row.key: row for row in observations if row.indicator in known}
    kept = [new.pop(row.key, row) for row in plan.observations]
    return plan.with_rows(observations=[*kept, *new.values()])
