"""Verdicts inside an engine are those of plain Python: random plans, the same codes and certainty."""

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from koersvast.assessing import Basis, assess
from koersvast.plan import Comparator, Direction, Indicator, Missing, Observation, Plan, Role, Target
from tests.assessing.at_scale.asking import nearly, together, told
from tests.assessing.at_scale.test_history import NAMES, course_of
from tests.engines import ENGINES, engine_named

YEARS = range(2014, 2021)
BREAK = "Vanaf dit jaar een nieuwe vraagstelling."

tenths = st.integers(0, 1000).map(lambda number: Decimal(number) / 10)
# Few values, so that figures, targets and paths often meet exactly.
coarse = st.one_of(st.sampled_from([Decimal(value) for value in (0, 5, 10, 20, 40, 50)]), tenths)


@st.composite
def observations(draw, key, role):
    rows = []
    for year in draw(st.sets(st.sampled_from(YEARS), max_size=6)):
        cells = {"period": str(year), "role": role, **key}
        cells["document"] = draw(st.sampled_from(["begroting", "monitor"]))
        if draw(st.integers(0, 5)) == 0:
            rows.append(Observation(missing=Missing.NOT_AVAILABLE, **cells))
            continue
        value = draw(coarse)
        margin = draw(st.sampled_from(["", "", "sample", "published", "wrong", "share", "other", "rate"]))
        if margin == "sample":
            cells["sample_size"] = draw(st.sampled_from([50, 400]))
        elif margin in {"published", "wrong"}:
            cells["lower"], cells["upper"] = value - 5, value + (5 if margin == "published" else -1)
        elif margin in {"share", "rate"}:
            cells["denominator"] = Decimal(1000)
            cells["numerator"] = value * 10 if margin == "share" else value
        elif margin == "other":
            cells["numerator"], cells["denominator"] = Decimal(3), Decimal(draw(st.sampled_from([0, 7])))
        if draw(st.integers(0, 9)) == 0:
            cells["note"] = BREAK
        rows.append(Observation(value=value, **cells))
    return rows


@st.composite
def targets(draw, key):
    rows = []
    for year in draw(st.sets(st.sampled_from([*YEARS, 2021, 2022, 2024]), max_size=3)):
        cells = {"period": str(year), "document": draw(st.sampled_from(["begroting", "monitor"])), **key}
        kind = draw(st.sampled_from([None, *Comparator, "to_follow"]))
        if kind == "to_follow":
            rows.append(Target(missing=Missing.TO_FOLLOW, **cells))
            continue
        cells["value"] = draw(coarse)
        if kind is Comparator.RANGE:
            cells["value_to"] = draw(st.one_of(st.none(), coarse))
        rows.append(Target(comparator=kind, **cells))
    return rows


@st.composite
def plans(draw):
    indicators, figures, aims = [], [], []
    for number in range(draw(st.integers(4, 12))):
        name = draw(st.sampled_from(["Aantal incidenten", "Wat gemeten wordt"]))
        indicator = Indicator(
            id=f"i{number}",
            name=name,
            unit=draw(st.sampled_from(["percent", "percent", "count", "per_1000", "grade"])),
            direction=draw(st.sampled_from([None, *Direction])),
        )
        indicators.append(indicator)
        for area in draw(st.sampled_from([("",), ("", "noord")])):
            key = {"indicator": indicator.id, "area": area, "group": ""}
            figures += draw(observations(key, Role.REALISED))
            if draw(st.booleans()):
                figures += draw(observations(key, Role.BASELINE))
            aims += draw(targets(key))
    return Plan(indicators=tuple(indicators), observations=tuple(figures), targets=tuple(aims))


def beyond_engines(verdict):
    """Byar below ten is looked up for whole counts: no engine has the quantiles of the gamma distribution.
    A count of events that is not whole has no margin there."""
    row = verdict.observation
    if verdict.margin is None or verdict.margin.basis is not Basis.EVENTS:
        return False
    count = row.value if row.numerator is None else row.numerator
    return count < 10 and count != int(count)


def gathered(count):
    """So many random plans as one: an engine is asked once. One that fails is not made smaller."""
    found = []

    @settings(
        max_examples=count,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(plans())
    def gather(plan):
        found.append(plan)

    gather()
    return together(found)


def same_verdicts(plan, rows, on):
    by_plain = {
        (one.indicator, one.area, one.group): one
        for one in assess(plan, on=on).verdicts
        if one.code != "nothing_known" or (one.indicator, one.area, one.group) in rows
    }
    codes = {key: (row["outcome"], row["code"], row["certainty"]) for key, row in rows.items()}
    plain = {key: (one.outcome, one.code, one.certainty) for key, one in by_plain.items()}
    beyond = {key for key, one in by_plain.items() if beyond_engines(one)}
    for key in beyond:
        assert rows[key]["margin_lower"] is None
        del codes[key], plain[key]
    assert {key: (codes.get(key), plain[key]) for key in plain if codes.get(key) != plain[key]} == {}
    assert codes.keys() == plain.keys()
    for key in [key for key in plain if by_plain[key].outcome.known]:
        one, row = by_plain[key], rows[key]
        assert (row["target_year"], row["target"]) == (int(one.period), float(one.target.value))
        margin = (one.margin.lower, one.margin.upper) if one.margin is not None else (None, None)
        assert [row["margin_lower"], row["margin_upper"]] == nearly(margin), key


def same_courses(plan, rows, on):
    figures = {key: [] for key in rows}
    for row in plan.observations:
        if row.role is Role.REALISED and row.value is not None:
            figures[row.indicator, row.area, row.group].append((int(row.period), float(row.value)))
    for key, row in rows.items():
        assert [row[name] for name in NAMES[:-1]] == nearly(course_of(figures[key], on)), key
        known = row["value"] is not None and row["target"] is not None
        assert row["distance"] == (pytest.approx(row["value"] - row["target"]) if known else None)


# So many random plans, and the years in which is asked. Spark takes seconds a query.
CASES = {"duckdb": (60, [None, 2016, 2019]), "postgres": (40, [None, 2018]), "spark": (25, [2018])}


@pytest.mark.parametrize("engine", ENGINES)
def test_random_plans_get_the_same_verdicts(engine):
    count, years = CASES[engine]
    for on in years:
        plan = gathered(count)
        rows, left = told(engine_named(engine), plan, on)
        assert not left
        same_verdicts(plan, rows, on)
        same_courses(plan, rows, on)
