"""The course of a series: the latest figure, the one before, the change, the slope, the distance."""

from statistics import linear_regression

import pytest

from tests.assessing.at_scale.asking import nearly, together, told
from tests.assessing.lines import plan_of
from tests.engines import ENGINES, engine_named

NAMES = ("year", "value", "previous_year", "previous", "change", "slope", "distance")

# Rows → year, figure, year and figure before it, change, slope per year, distance to the target.
COURSES = [
    (["meting 2020: 42"], (2020, 42, None, None, None, None, None)),
    (["meting 2020: 42", "doel 2020: <43"], (2020, 42, None, None, None, None, -1)),
    (["meting 2019: 40", "meting 2020: 42"], (2020, 42, 2019, 40, 2, 2, None)),
    # Order of rows is no matter, and a year may be skipped.
    (["meting 2020: 42", "meting 2016: 40"], (2020, 42, 2016, 40, 2, 0.5, None)),
    # The slope is over the latest year and the four before it; what is older is only the figure before.
    (["meting 2015: 90", "meting 2020: 42"], (2020, 42, 2015, 90, -48, None, None)),
    (
        [
            "meting 2015: 90",
            "meting 2016: 10",
            "meting 2017: 12",
            "meting 2018: 14",
            "meting 2019: 16",
            "meting 2020: 18",
        ],
        (2020, 18, 2019, 16, 2, 2, None),
    ),
    # A line does not go through its points: 10, 14, 12.
    (["meting 2018: 10", "meting 2019: 14", "meting 2020: 12"], (2020, 12, 2019, 14, -2, 1, None)),
    # No change is a slope of zero; zero is a figure.
    (["meting 2019: 0", "meting 2020: 0"], (2020, 0, 2019, 0, 0, 0, None)),
    # What is absent is not zero.
    (["meting 2018: 40", "meting 2019: dash", "meting 2020: 42"], (2020, 42, 2018, 40, 2, 1, None)),
    (["meting 2019: 42", "meting 2020: suppressed"], (2019, 42, None, None, None, None, None)),
    (["meting 2020: dash"], (None, None, None, None, None, None, None)),
    # A baseline is no measurement.
    (["nulmeting 2016: 40", "meting 2020: 42"], (2020, 42, None, None, None, None, None)),
    # The target of the year counts, not the later one.
    (["meting 2020: 42", "doel 2020: 43", "doel 2024: 50"], (2020, 42, None, None, None, None, -1)),
]


@pytest.mark.parametrize("engine", ENGINES)
def test_the_table_of_courses(engine):
    rows, _ = told(engine_named(engine), together([plan_of(*lines) for lines, _ in COURSES]))
    for number, (lines, expected) in enumerate(COURSES):
        row = rows[f"{number}-x", "", ""]
        assert [row[name] for name in NAMES] == nearly(expected), lines


def course_of(figures, on):
    """The reference: the same in plain Python, from pairs of a year and a figure."""
    known = sorted((year, value) for year, value in figures if on is None or year <= on)
    if not known:
        return (None,) * 6
    (year, value), before = known[-1], known[:-1][-1:]
    near = [(x, y) for x, y in known if x > year - 5]
    slope = linear_regression(*zip(*near, strict=True)).slope if len(near) > 1 else None
    previous_year, previous = before[0] if before else (None, None)
    return (year, value, previous_year, previous, value - previous if before else None, slope)


@pytest.mark.parametrize(("lines", "expected"), COURSES)
def test_the_reference_keeps_to_the_table(lines, expected):
    plan = plan_of(*lines)
    figures = [
        (int(row.period), float(row.value))
        for row in plan.observations
        if row.role == "realised" and row.value is not None
    ]
    assert list(course_of(figures, None)) == nearly(expected[:-1])
