"""Loads are whole or not there at all: killed, refused, or not as expected, on every engine."""

import os
import random
import signal
import subprocess
import sys
import time
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from koersvast.figures import Expectations, Store, StoreError
from koersvast.figures.engines.duckdb import DuckDB
from koersvast.plan import Missing, Observation, Role
from tests.engines import ENGINES, place
from tests.figures.loads_of_one_number import FIGURES

DAY = date(2021, 3, 1)


def figure(value, period="2020", area="", indicator="x"):
    number = Decimal(value) if value is not None else None
    missing = Missing.SUPPRESSED if value is None else None
    return Observation(
        indicator=indicator, area=area, period=period, role=Role.REALISED, value=number, missing=missing
    )


# How often the process is killed, and within how many seconds of a load: Spark takes seconds to start and
# seconds a load, most of them before it writes.
KILLS = {"duckdb": (3, 0.5), "postgres": (3, 0.5), "spark": (2, 4)}


@pytest.mark.parametrize("engine", ENGINES)
def test_killed_at_any_moment_the_store_is_as_after_a_whole_load(engine, tmp_path):
    """The process is killed at random moments of its loads."""
    chance, address = random.Random(5), place(engine, tmp_path)
    times, within = KILLS[engine]
    for _ in range(times):
        loading = subprocess.Popen(
            [sys.executable, Path(__file__).parent / "loads_of_one_number.py", str(address)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
        with loading:
            loading.stdout.readline()
            time.sleep(chance.uniform(0, within))
            # Spark's Java is a process of its own, which must not go on writing either.
            os.killpg(loading.pid, signal.SIGKILL)
        assert loading.returncode == -signal.SIGKILL
        store = Store(address)
        values = [row.value for row in store.observations()]
        assert values == ([len(store.loads)] * FIGURES if store.loads else [])
    # And it goes on from there.
    before = len(store.loads)
    assert store.load([figure("7")], source="bron", day=DAY).number == before + 1


@pytest.mark.parametrize("point", ["before", "after"])
def test_a_load_that_stops_around_writing_leaves_the_old_state(tmp_path, monkeypatch, point):
    store, whole = Store(tmp_path), DuckDB.write_parquet
    store.load([figure("40")], source="bron", day=DAY)

    def stopped(engine, rows, path):
        if point == "after":
            whole(engine, rows, path)
        raise KeyboardInterrupt

    monkeypatch.setattr(DuckDB, "write_parquet", stopped)
    with pytest.raises(KeyboardInterrupt):
        store.load([figure("41")], source="bron", day=DAY)
    monkeypatch.undo()
    assert [row.value for row in store.observations()] == [40]
    assert store.load([figure("41")], source="bron", day=DAY).number == 2
    assert [row.value for row in store.observations()] == [41]


def test_a_load_that_writes_less_than_it_should_is_thrown_away(tmp_path, monkeypatch):
    store, whole = Store(tmp_path), DuckDB.write_parquet
    store.load([figure("40", "2018")], source="bron", day=DAY)
    monkeypatch.setattr(
        DuckDB, "write_parquet", lambda engine, rows, path: whole(engine, rows.limit(1), path)
    )
    with pytest.raises(StoreError, match="it wrote 1 rows, expected 2"):
        store.load([figure("41", "2019")], source="bron", day=DAY)
    monkeypatch.undo()
    assert len(store.loads) == 1
    assert store.load([figure("41", "2019")], source="bron", day=DAY).added == 1


# What is expected, what is loaded on top of x 2020 = 40, and what is said.
SUMS = Expectations(totals={"": ("noord", "zuid")}, added_up=frozenset({"x"}), slack=Decimal(1))
EXPECTATIONS = [
    ("enough figures", Expectations(fewest=2), [figure("1", "2018"), figure("2", "2019")], ""),
    ("too few", Expectations(fewest=3), [figure("1")], "it brings 1 figures, expected 3 or more"),
    ("anchor stands", Expectations(anchors=(figure("40"),)), [figure("41", "2021")], ""),
    ("anchor differs", Expectations(anchors=(figure("40"),)), [figure("41")], r"is 41, expected 40"),
    ("no anchor", Expectations(anchors=(figure("3", "2016"),)), [figure("41")], "is not there, expected 3"),
    ("a step", Expectations(largest_step=Decimal(2)), [figure("80", "2021")], ""),
    ("a leap", Expectations(largest_step=Decimal(2)), [figure("81", "2021")], "is 81 after 40: more than 2"),
    ("a fall", Expectations(largest_step=Decimal(2)), [figure("19", "2021")], "is 19 after 40"),
    ("from zero", Expectations(largest_step=Decimal(2)), [figure("0", "2021"), figure("9", "2022")], ""),
    ("another indicator", Expectations(largest_step=Decimal(2)), [figure("999", indicator="y")], ""),
    ("sum", SUMS, [figure("15", area="noord"), figure("24", area="zuid")], ""),
    (
        "wrong sum",
        SUMS,
        [figure("15", area="noord"), figure("23", area="zuid")],
        "is 40, and its parts add up to 38",
    ),
    ("part unknown", SUMS, [figure("15", area="noord"), figure(None, area="zuid")], ""),
    ("part missing", SUMS, [figure("15", area="noord")], ""),
]


@pytest.mark.parametrize(
    ("expected", "rows", "message"),
    [case[1:] for case in EXPECTATIONS],
    ids=[case[0] for case in EXPECTATIONS],
)
def test_a_load_that_is_not_as_expected_is_refused(expected, rows, message, tmp_path):
    store = Store(tmp_path)
    store.load([figure("40")], source="bron", day=DAY)
    if not message:
        assert store.load(rows, source="bron", day=DAY, expected=expected).number == 2
        return
    with pytest.raises(StoreError, match=message):
        store.load(rows, source="bron", day=DAY, expected=expected)
    assert [str(row.value) for row in store.observations()] == ["40"]
    assert len(store.loads) == 1


@pytest.mark.parametrize("engine", ENGINES)
def test_a_refused_load_leaves_nothing_on_any_engine(engine, tmp_path):
    store = Store(place(engine, tmp_path))
    store.load([figure("40")], source="bron", day=DAY)
    with pytest.raises(StoreError, match="expected 40"):
        store.load([figure("41")], source="bron", day=DAY, expected=Expectations(anchors=(figure("40"),)))
    assert [str(row.value) for row in store.observations()] == ["40"]
    assert store.load([figure("41")], source="bron", day=DAY).number == 2


@pytest.mark.xdist_group("spark")
def test_what_one_engine_wrote_another_reads(tmp_path):
    spark, folder = place("spark", tmp_path), tmp_path
    Store(folder).load([figure("40")], source="bron", day=DAY)
    assert Store(spark).load([figure("41")], source="bron", day=DAY).revised == 1
    assert [str(row.value) for row in Store(folder).observations()] == ["41"]
    assert Store(folder).load([figure("42")], source="bron", day=DAY).revised == 1
    assert [[str(row.value) for row in Store(spark).observations(load=n)] for n in (1, 2, 3)] == [
        ["40"],
        ["41"],
        ["42"],
    ]


@pytest.mark.parametrize("address", ["mysql://server/figures", "duckdb://server/figures", "spark://"])
def test_another_address_is_refused_without_telling_it(address):
    with pytest.raises(StoreError, match="expected a folder, duckdb:///folder") as refused:
        Store(address)
    assert "server" not in str(refused.value)


def test_a_folder_has_an_address_too(tmp_path):
    Store(tmp_path / "cijfers").load([figure("40")], source="bron", day=DAY)
    assert len(Store(f"duckdb://{tmp_path}/cijfers").observations()) == 1
    assert len(Store(str(tmp_path / "cijfers")).observations()) == 1
