"""Tables from a store, and tables in parts."""

import itertools
from dataclasses import replace
from datetime import date

import pytest

from koersvast.assessing.at_scale import of_plan, of_store, verdicts
from koersvast.figures import Store
from tests.assessing.at_scale.asking import together
from tests.assessing.lines import plan_of
from tests.engines import ENGINES, engine_named, place

BREAK = "Trendbreuk: de vraagstelling is gewijzigd."
PLAN = together(
    [
        plan_of(
            "nulmeting 2016: 43", "meting 2018: 45.50 n=400", "meting 2020: 47 (45-49)", "doel 2020: >=46"
        ),
        plan_of("meting 2019: dash", "meting 2020 [vrouwen]: 12 24/200", "doel 2022: <10"),
        plan_of("meting 2018: 40", f'meting 2020: 60 "{BREAK}"', "doel 2020: >50"),
        plan_of("meting 2020-Q4: 40", "meting 2019/2020: 41"),
    ]
)


def rows_of(engine, table):
    return sorted(engine.fetch(table).to_pylist(), key=repr)


@pytest.mark.parametrize("engine", ENGINES)
def test_a_store_gives_the_tables_that_its_plan_gives(engine, tmp_path):
    store = Store(place(engine, tmp_path))
    store.load(PLAN.observations, source="monitor", day=date(2021, 3, 1))
    series, figures, baselines = of_store(store.rows(), [BREAK, "Exclusief studenten."])
    # In a plan the targets name series as well, and what is not of whole years is left out.
    tables, _ = of_plan(replace(PLAN, targets=()))
    assert rows_of(store.engine, series.select("indicator", "area", "group")) == sorted(
        tables.series.select(["indicator", "area", "group"]).to_pylist(), key=repr
    )
    numbers = [row["series"] for row in store.engine.fetch(series).to_pylist()]
    assert len(set(numbers)) == len(numbers)

    def named(rows, of):
        names = {row["series"]: (row["indicator"], row["group"]) for row in of}
        return sorted(({**row, "series": names[row["series"]]} for row in rows), key=repr)

    own = store.engine.fetch(series).to_pylist()
    for stored, planned in ((figures, tables.figures), (baselines, tables.baselines)):
        columns = planned.column_names
        found = store.engine.fetch(stored.select(columns)).to_pylist()
        assert named(found, own) == named(planned.to_pylist(), tables.series.to_pylist())


@pytest.mark.parametrize("engine", ENGINES)
def test_parts_of_whole_indicators_are_the_whole(engine):
    on_engine = engine_named(engine)
    arrow, _ = of_plan(PLAN)
    tables, first = arrow.on(on_engine.in_memory), arrow.series.column("indicator").to_pylist().count("0-x")
    ends = [0, first, arrow.series.num_rows]
    parts = [
        row
        for start, end in itertools.pairwise(ends)
        for row in on_engine.fetch(verdicts(tables.between(start, end))).to_pylist()
    ]
    whole = on_engine.fetch(verdicts(tables)).to_pylist()
    assert sorted(parts, key=repr) == sorted(whole, key=repr)
