"""Many small plans asked as one: a query costs a second and more, however little it is about."""

from dataclasses import replace

import pytest

from koersvast.assessing.at_scale import of_plan, verdicts
from koersvast.plan import Plan


def together(plans):
    """The plans as one, each with indicators of its own: "x" of the third is "2-x"."""

    def own(rows, number, column="indicator"):
        return tuple(replace(row, **{column: f"{number}-{getattr(row, column)}"}) for row in rows)

    parts = [
        (own(plan.indicators, n, "id"), own(plan.observations, n), own(plan.targets, n))
        for n, plan in enumerate(plans)
    ]
    indicators, observations, targets = (
        tuple(row for part in parts for row in part[place]) for place in range(3)
    )
    return Plan(indicators=indicators, observations=observations, targets=targets)


def told(engine, plan, on=None):
    """What an engine says of each series, and the series that are left to plain Python."""
    tables, left = of_plan(plan)
    rows = engine.fetch(verdicts(tables.on(engine.in_memory), on=on)).to_pylist()
    names = {
        row["series"]: (row["indicator"], row["area"], row["group"]) for row in tables.series.to_pylist()
    }
    assert len(rows) == len(names)
    return {names[row["series"]]: row for row in rows}, left


def nearly(figures):
    """Figures to compare with, to nine digits; what is unknown must be unknown."""
    return [None if one is None else pytest.approx(one, rel=1e-9, abs=1e-9) for one in figures]
