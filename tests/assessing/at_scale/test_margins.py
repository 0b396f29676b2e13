"""Limits inside an engine are those of `intervals`."""

import pyarrow as pa
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from koersvast.assessing import intervals
from koersvast.assessing.at_scale import margins
from koersvast.assessing.margins import Z
from tests.assessing.at_scale.asking import nearly
from tests.engines import ENGINES, engine_named

# x1 of n1, x2 of n2, and a deviation of a mean; None is unknown.
ROWS = [
    (0, 10, 10, 10, 0.0),
    (10, 10, 0, 10, 1.0),
    (1, 3, 2, 7, 0.5),
    (200, 400, 180, 400, 12.5),
    (9, 10, 10, 11, 3.0),
    (99_999, 100_000, 1, 100_000, 1e-3),
    (None, 10, 5, 10, None),
]
counts = st.integers(1, 100_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))
# PostgreSQL refuses what is too small for a binary fraction, such as half of the smallest one.
deviations = st.integers(0, 10**9).map(lambda thousandths: thousandths / 1000)
some = st.lists(
    st.tuples(counts, counts, deviations).map(lambda row: (*row[0], *row[1], row[2])), min_size=20
)
NAMES = ("wilson", "byar", "newcombe", "mean")


def by_engine(engine, rows):
    columns = [pa.array(column, pa.float64()) for column in zip(*rows, strict=True)]
    numbered = pa.array(range(len(rows)), pa.int32())
    table = engine.in_memory(
        pa.Table.from_arrays([numbered, *columns], ["row", "x1", "n1", "x2", "n2", "deviation"])
    )
    limits = {
        "wilson": margins.wilson(table.x1 / table.n1, table.n1),
        "byar": margins.byar(table.x1),
        "newcombe": margins.newcombe(table.x1 / table.n1, table.n1, table.x2 / table.n2, table.n2),
        "mean": margins.mean(table.x1, table.deviation, table.n1),
    }
    asked = {f"{name}_{end}": two[end] for name, two in limits.items() for end in (0, 1)}
    found = engine.fetch(table.select("row", **asked)).sort_by("row").to_pylist()
    return [{name: [row[f"{name}_0"], row[f"{name}_1"]] for name in NAMES} for row in found]


def by_plain(x1, n1, x2, n2, deviation):
    if x1 is None:
        return dict.fromkeys(NAMES, (None, None))
    half = Z * deviation / n1**0.5
    found = {
        "wilson": intervals.wilson(x1, n1),
        "byar": intervals.byar(x1),
        "newcombe": intervals.newcombe(x1, n1, x2, n2),
    }
    limits = {name: (float(one.lower), float(one.upper)) for name, one in found.items()}
    # The spread of a single figure says nothing. By the normal distribution: no engine has Student's.
    return {**limits, "mean": (x1 - half, x1 + half) if n1 > 1 else (None, None)}


@pytest.mark.parametrize("engine", ENGINES)
def test_limits_are_those_of_plain_python(engine):
    on_engine, drawn = engine_named(engine), []

    @settings(max_examples=10, phases=[Phase.generate])
    @given(some)
    def gather(rows):
        drawn.extend(rows)

    gather()
    rows = [*ROWS, *drawn]
    for row, found in zip(rows, by_engine(on_engine, rows), strict=True):
        assert found == {name: nearly(limits) for name, limits in by_plain(*row).items()}, row


# What cannot be, and what no engine can: share, n → whether Wilson knows; count → whether Byar does.
UNKNOWN = [
    ((-0.1, 10.0), (2.5,)),  # No engine has the quantiles of the gamma distribution, for counts below ten.
    ((1.1, 10.0), (9.5,)),
    ((0.5, 0.0), (-1.0,)),
    ((0.5, None), (None,)),
]


@pytest.mark.parametrize("engine", ENGINES)
def test_limits_that_are_unknown(engine):
    on_engine = engine_named(engine)
    columns = zip(*((share, n, count) for (share, n), (count,) in UNKNOWN), strict=True)
    table = on_engine.in_memory(
        pa.Table.from_arrays([pa.array(column, pa.float64()) for column in columns], ["share", "n", "count"])
    )
    lower, upper = margins.wilson(table.share, table.n)
    least, most = margins.byar(table["count"])
    rows = on_engine.fetch(table.select(lower=lower, upper=upper, least=least, most=most)).to_pylist()
    assert rows == [dict.fromkeys(("lower", "upper", "least", "most"))] * len(UNKNOWN)
