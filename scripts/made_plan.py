"""A large plan with made-up figures, for measuring."""

from __future__ import annotations

import random
from decimal import Decimal

from koersvast.plan import (
    Area,
    Comparator,
    Direction,
    Goal,
    GoalIndicator,
    Indicator,
    Observation,
    Plan,
    Role,
    Target,
)

FIRST_YEAR = 2010
GOALS = 60
UNITS = ("percent", "percent", "count", "grade", "per_1000")
COMPARATORS = (None, Comparator.LESS, Comparator.AT_MOST, Comparator.MORE, Comparator.AT_LEAST)


def made_plan(indicators: int, areas: int, years: int) -> Plan:
    """A plan in which every indicator has a baseline, yearly figures and three targets in every area.

    The same arguments give the same plan.
    """
    chance = random.Random(1)
    observations: list[Observation] = []
    targets: list[Target] = []
    for i in range(indicators):
        for a in range(areas):
            value = chance.uniform(10, 90)
            for year in range(FIRST_YEAR, FIRST_YEAR + years):
                value = min(max(value + chance.gauss(0, 2), 1), 99)
                observations.append(
                    Observation(
                        indicator=f"i{i}",
                        area=f"a{a}",
                        period=str(year),
                        role=Role.BASELINE if year == FIRST_YEAR else Role.REALISED,
                        value=Decimal(f"{value:.1f}"),
                        sample_size=chance.choice((None, 400, 1200)),
                    )
                )
            targets.extend(
                Target(
                    indicator=f"i{i}",
                    area=f"a{a}",
                    period=str(year),
                    comparator=chance.choice(COMPARATORS),
                    value=Decimal(f"{value + chance.uniform(-5, 5):.0f}"),
                )
                for year in (FIRST_YEAR + years // 2, FIRST_YEAR + years - 3, FIRST_YEAR + years + 1)
            )
    links = [GoalIndicator(goal=f"g{i % GOALS}", indicator=f"i{i}") for i in range(indicators)]
    return Plan(
        areas=tuple(Area(id=f"a{a}", name=f"Gebied {a}") for a in range(areas)),
        goals=tuple(
            Goal(id=f"g{g}", title=f"Doel {g}", parent=f"g{(g - 1) // 5}" if g else "") for g in range(GOALS)
        ),
        indicators=tuple(
            Indicator(
                id=f"i{i}",
                name=f"Indicator {i}",
                unit=chance.choice(UNITS),
                direction=chance.choice(list(Direction)),
            )
            for i in range(indicators)
        ),
        goal_indicators=tuple(links),
        observations=tuple(observations),
        targets=tuple(targets),
    )
