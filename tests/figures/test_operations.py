"""The operations of the store, on every engine: given these loads, this question, this answer.

Plain Python says what is right: a store is a list of loads, and what stands is what was said last of a key.
"""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from koersvast.figures import Store
from koersvast.plan import Missing, Observation, Role, Status
from tests.engines import ENGINES, engine_named, place
from tests.figures.test_store import FULL


def figure(key, value):
    """A figure by its indicator, area and year ("x noord 2020"); None is one that is suppressed."""
    indicator, area, period = key.split(" ")
    cells = {"indicator": indicator, "area": area, "period": period, "role": Role.REALISED}
    return Observation(
        **cells,
        value=Decimal(value) if value is not None else None,
        missing=Missing.SUPPRESSED if value is None else None,
    )


# The loads, by day: what each says. A key that a load does not name stays as it was.
LOADS = [
    ("2021-03-01", {"x noord 2019": "40", "x noord 2020": "42.50", "x zuid 2020": None}),
    ("2021-03-01", {"x noord 2020": "42.50", "x zuid 2020": "0"}),
    ("2021-06-01", {}),
    ("2022-03-01", {"x noord 2020": "-1250000", "y noord 2020": "0.000001", "x zuid 2020": None}),
]
# What each load changed: added, revised, the same.
CHANGED = [(3, 0, 0), (0, 1, 1), (0, 0, 0), (1, 2, 0)]
# A question by load or by day → what stood then.
FIRST = {"x noord 2019": "40", "x noord 2020": "42.50", "x zuid 2020": None}
SECOND = {**FIRST, "x zuid 2020": "0"}
LAST = {**FIRST, "x noord 2020": "-1250000", "y noord 2020": "0.000001"}
STOOD = [
    ({"load": 0}, {}),
    ({"load": 1}, FIRST),
    ({"load": 2}, SECOND),
    ({"load": 3}, SECOND),
    ({"load": 4}, LAST),
    ({}, LAST),
    # At the end of a day: after the last load of it.
    ({"day": date(2021, 2, 28)}, {}),
    ({"day": date(2021, 3, 1)}, SECOND),
    ({"day": date(2022, 2, 28)}, SECOND),
    ({"day": date(2022, 3, 1)}, LAST),
]
# A figure through the loads: what it was, from which load until which.
LIVES = {
    "x noord 2019": [("40", 1, None)],
    "x noord 2020": [("42.50", 1, 4), ("-1250000", 4, None)],
    "x zuid 2020": [(None, 1, 2), ("0", 2, 4), (None, 4, None)],
    "y noord 2020": [("0.000001", 4, None)],
    "z noord 2020": [],
}
# What a load would change, without changing it: added, revised from and to, the same.
WOULD = {"x noord 2019": "40", "x zuid 2020": "3", "z noord 2020": "1"}


def told(rows):
    return {f"{row.indicator} {row.area} {row.period}": _text(row) for row in rows}


def _text(row):
    return format(row.value, "f") if row.value is not None else None


@pytest.mark.parametrize("engine", ENGINES)
def test_the_table_of_operations(engine, tmp_path):
    store = Store(place(engine, tmp_path))
    for (day, values), changed in zip(LOADS, CHANGED, strict=True):
        rows = [figure(key, value) for key, value in values.items()]
        load = store.load(rows, source="bron", day=date.fromisoformat(day))
        assert (load.added, load.revised, load.same) == changed
    for question, expected in STOOD:
        assert told(store.observations(**question)) == expected, question
    for key, expected in LIVES.items():
        lives = store.lives(figure(key, "1").key)
        found = [(_text(one.observation), one.since.number, one.until and one.until.number) for one in lives]
        assert found == expected, key
    would = store.difference([figure(key, value) for key, value in WOULD.items()])
    assert (told(would.added), would.same) == ({"z noord 2020": "1"}, 1)
    assert [(_text(old), _text(new)) for old, new in would.revised] == [(None, "3")]
    assert told(store.observations()) == LAST


@pytest.mark.parametrize("engine", ENGINES)
def test_every_cell_comes_back_as_it_went_in(engine, tmp_path):
    store = Store(place(engine, tmp_path))
    bare = Observation(
        indicator="x", period="2018", role=Role.BASELINE, status=Status.FINAL, value=Decimal(0)
    )
    odd = Observation(
        indicator="y",
        period="2018/2019",
        role=Role.REALISED,
        raw="a\tb\n\\N",
        note='"é"',
        value=Decimal("7.0"),
    )
    rows = {row.key: row for row in (FULL, bare, odd)}
    store.load(rows.values(), source="bron", day=date(2021, 3, 1))
    assert {row.key: row for row in store.observations()} == rows
    assert [str(row.value) for row in store.observations()] == ["0", "45.40", "7.0"]
    assert store.engine.count(store.rows()) == 3


keys = st.sampled_from([f"{name} {area} {year}" for name in "xy" for area in "ab" for year in (2019, 2020)])
values = st.sampled_from([None, "0", "1", "1.0", "-2.5"])
sequences = st.lists(st.dictionaries(keys, values, max_size=6), min_size=1, max_size=3)
CASES = {"duckdb": 5, "postgres": 5, "spark": 1}


@pytest.mark.parametrize("engine", ENGINES)
def test_any_sequence_of_loads_is_remembered(engine, tmp_path_factory):
    engine_named(engine)  # Skips where there is none.

    @settings(max_examples=CASES[engine], phases=[Phase.generate])
    @given(sequences)
    def check(sequence):
        store = Store(place(engine, tmp_path_factory.mktemp("store")))
        now, states = {}, []
        for said in sequence:
            rows = [figure(key, value) for key, value in said.items()]
            load = store.load(rows, source="bron", day=date(2021, 3, 1))
            assert load.added == len(said.keys() - now.keys())
            assert load.same == sum(key in now and now[key] == value for key, value in said.items())
            now = now | said
            states.append(now)
        for number, state in enumerate(states, start=1):
            assert told(store.observations(load=number)) == state

    check()
