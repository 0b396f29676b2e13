"""The place of an area among those of its size class."""

from decimal import Decimal

import pyarrow as pa
import pytest

from koersvast.assessing.at_scale import of_plan, verdicts
from koersvast.plan import Direction, Indicator, Observation, Plan, Role
from tests.engines import ENGINES, engine_named

CLASSES = {"a": "klein", "b": "klein", "c": "klein", "d": "groot"}

# Indicator, direction, figures in 2020 by area → rank and number compared, by area.
RANKS = [
    ("up", "increase", {"a": 1, "b": 3, "c": 2}, {"a": (3, 3), "b": (1, 3), "c": (2, 3)}),
    ("down", "decrease", {"a": 1, "b": 3, "c": 2}, {"a": (1, 3), "b": (3, 3), "c": (2, 3)}),
    # Without direction the highest is first; of another class, alone.
    ("none", None, {"a": 1, "b": 3, "d": 2}, {"a": (2, 2), "b": (1, 2), "d": (1, 1)}),
    # Equal figures share a place, and the next is left out. Zero counts.
    ("equal", "increase", {"a": 5, "b": 5, "c": 0}, {"a": (1, 3), "b": (1, 3), "c": (3, 3)}),
    # Areas without a class have no place.
    ("other", "increase", {"a": 5, "e": 9}, {"a": (1, 1), "e": (None, None)}),
]
# The latest figure of another year is not compared with those of 2020.
EARLIER = ("up", "d", 2019, (1, 1))


@pytest.mark.parametrize("engine", ENGINES)
def test_the_table_of_ranks(engine):
    indicators = tuple(
        Indicator(id=name, name=name, direction=direction and Direction(direction))
        for name, direction, *_ in RANKS
    )
    figures = [(name, area, "2020", value) for name, _, values, _ in RANKS for area, value in values.items()]
    observations = tuple(
        Observation(indicator=name, area=area, period=year, role=Role.REALISED, value=Decimal(value))
        for name, area, year, value in [*figures, (EARLIER[0], EARLIER[1], str(EARLIER[2]), 9)]
    )
    on_engine = engine_named(engine)
    tables, _ = of_plan(Plan(indicators=indicators, observations=observations))
    areas = pa.table({"area": list(CLASSES), "size_class": list(CLASSES.values())})
    rows = on_engine.fetch(verdicts(tables.on(on_engine.in_memory), on_engine.in_memory(areas))).to_pylist()
    names = {row["series"]: (row["indicator"], row["area"]) for row in tables.series.to_pylist()}
    found = {names[row["series"]]: (row["rank"], row["ranked"]) for row in rows}
    expected = {(name, area): place for name, *_, places in RANKS for area, place in places.items()}
    assert found == {**expected, EARLIER[:2]: EARLIER[3]}
    classes = {names[row["series"]][1]: row["size_class"] for row in rows}
    assert classes == {**CLASSES, "e": None}
