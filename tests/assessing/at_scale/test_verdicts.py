"""The table of verdicts, case by case, as each engine tells it."""

import pytest

from tests.assessing import test_verdicts as table
from tests.assessing.at_scale.asking import together, told
from tests.assessing.lines import plan_of
from tests.engines import ENGINES, engine_named

# (lines, cells of the indicator, outcome, code, certainty); what a table does not tell is None.
BY_DEFAULT = [
    *(
        (
            ["nulmeting 2016: 43", f"meting 2020: {figure}", f"doel 2020: {target}"],
            {"direction": direction},
            outcome,
            "target_year",
            table.UNKNOWN,
        )
        for target, figure, direction, outcome in table.IN_THE_YEAR
    ),
    *((lines, {}, *expected, None) for lines, on, expected in table.CHOICES if on is None),
    *(
        (
            [f"nulmeting 2016: {baseline}", f"meting 2018: {figure}", f"doel 2020: {target}"],
            {},
            outcome,
            code,
            table.UNKNOWN,
        )
        for baseline, target, figure, outcome, code in table.ON_THE_WAY
    ),
    *((lines, {"direction": direction}, *expected, None) for lines, direction, expected in table.STARTS),
    *(
        ([f"meting 2020: {figure}", f"doel 2020: {target}"], {}, outcome, None, certainty)
        for target, figure, outcome, certainty in table.MARGINS
    ),
    *(
        (
            ["nulmeting 2016: 43", f"meting 2020: {figure}", "doel 2020: 43"],
            {"direction": "maintain"},
            outcome,
            None,
            certainty,
        )
        for figure, outcome, certainty in table.STAYING
    ),
    *(
        (
            [f"meting 2020: {figure}", f"doel 2020: {target}"],
            {"name": name, "unit": unit},
            "achieved",
            None,
            certainty,
        )
        for name, unit, figure, target, certainty in table.EVENTS
    ),
    *((lines, {}, outcome, None, None) for lines, outcome in table.BREAKS),
]
# Those that are left to plain Python: other periods than whole years, rows without a year, no rows at all.
NOT_YEARLY = {
    ("meting 2019/2020: 42", "doel 2020: <43"),
    ("meting: 42", "doel 2020: <43"),
    ("meting 2020: 42", "doel: <43"),
    ("meting: 44", "doel: <43"),
    ("doel: <43",),
    ("nulmeting: 60", "meting 2017: 69", "doel 2020: >=80"),
    (),
}


@pytest.mark.parametrize("engine", ENGINES)
def test_the_table_of_verdicts(engine):
    plan = together([plan_of(*lines, **cells) for lines, cells, *_ in BY_DEFAULT])
    rows, left = told(engine_named(engine), plan)
    differ = {}
    for number, (lines, _, *expected) in enumerate(BY_DEFAULT):
        key = (f"{number}-x", "", "")
        if tuple(lines) in NOT_YEARLY:
            assert key not in rows
            assert (key in left) == bool(lines)
            continue
        if key not in rows:  # A target whose figures are all of a group stands in the plan all the same.
            differ[number] = (lines, "is not told")
            continue
        found = tuple(rows[key][name] for name in ("outcome", "code", "certainty"))
        if any(one not in (None, other) for one, other in zip(expected, found, strict=True)):
            differ[number] = (lines, expected, found)
    assert differ == {}


AT_A_YEAR = [(on, lines, expected) for lines, on, expected in table.CHOICES if on is not None]


@pytest.mark.parametrize("engine", ENGINES)
def test_later_figures_are_not_known_yet(engine):
    """Each year asks a query of its own; one of them on each engine, all on DuckDB."""
    years = {on for on, _, _ in AT_A_YEAR} if engine == "duckdb" else {2018}
    for year in years:
        cases = [(lines, expected) for on, lines, expected in AT_A_YEAR if on == year]
        rows, _ = told(engine_named(engine), together([plan_of(*lines) for lines, _ in cases]), on=year)
        found = [
            (rows[f"{n}-x", "", ""]["outcome"], rows[f"{n}-x", "", ""]["code"]) for n in range(len(cases))
        ]
        assert found == [expected for _, expected in cases]
