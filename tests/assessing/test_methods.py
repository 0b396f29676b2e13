"""The methods as they can be called with plain lists, and what each gives back."""

import inspect
from dataclasses import is_dataclass

import numpy as np
import pytest

from koersvast.assessing import benchmarks, intervals, process, trends

# call, the name of the result, what is asked of it and its value as published or worked out by hand.
CALLS = [
    # Newcombe (1998), Statistics in Medicine 17, 857-872, table I.
    (intervals.wilson, (81, 263, 0.95), "Interval", "lower", 0.2553),
    (intervals.clopper_pearson, (81, 263, 0.95), "Interval", "lower", 0.2527),
    # PHEindicatormethods: exact below ten, Byar from ten.
    (intervals.byar, (5, 0.95), "Interval", "upper", 11.6683),
    (intervals.byar, (65, 0.95), "Interval", "lower", 50.1632),
    # Newcombe (1998), Statistics in Medicine 17, 873-890, table II, method 10.
    (intervals.newcombe, (56, 70, 48, 80, 0.95), "Interval", "lower", 0.0524),
    # Student's t with two degrees of freedom: 2 ± 4.3027 · 1/√3.
    (intervals.mean, ([1, 2, 3], 0.95), "Interval", "upper", 4.4841),
    (intervals.rate_ratio, (10, 100, 5, 100, 0.95), "Interval", "value", 2.0),
    # Five in order: 2 of 120 orders are as extreme.
    (trends.mann_kendall, ([1, 2, 3, 4, 5],), "MannKendall", "p", 0.0167),
    (trends.theil_sen, ([2018, 2019, 2020], [1, 2, 9]), "TheilSen", "slope", 4.0),
    # R: prop.trend.test(c(15, 10, 5, 3, 2), rep(30, 5)), X-squared = 20.2919 = z².
    (trends.proportions, ([15, 10, 5, 3, 2], [30] * 5), "ProportionsTrend", "z", -4.5047),
    (benchmarks.funnel, ([10, 20], [100, 100]), "Funnel", "average", 0.15),
]


@pytest.mark.parametrize(("function", "given", "name", "asked", "value"), CALLS)
def test_each_gives_a_named_result(function, given, name, asked, value):
    for arguments in (given, [np.array(part) if isinstance(part, list) else part for part in given]):
        found = function(*arguments)
        assert type(found).__name__ == name
        assert is_dataclass(found)
        assert getattr(found, asked) == pytest.approx(value, abs=5e-5)


def test_a_process_chart_of_a_list():
    # Mean 3, moving ranges 4, 4, 4 and 2: limits 3 ± 2.66 · 3.5.
    chart = process.xmr([1, 5, 1, 5, 3], direction="increase", target=20)
    assert type(chart).__name__ == "XmR"
    assert chart.points[0].upper == pytest.approx(3 + 2.66 * 3.5)
    # Variation and assurance are apart: nothing special goes on, and the target is never met.
    assert (chart.variation, chart.assurance, chart.trial) == ("common", "never", True)


@pytest.mark.parametrize(
    ("function", "parameters"),
    [
        (intervals.wilson, ["x", "n", "confidence"]),
        (intervals.byar, ["count", "confidence"]),
        (intervals.newcombe, ["x1", "n1", "x2", "n2", "confidence"]),
        (trends.mann_kendall, ["values"]),
        (trends.theil_sen, ["periods", "values"]),
        (trends.proportions, ["x", "n"]),
        (process.xmr, ["values", "direction", "target"]),
        (benchmarks.funnel, ["x", "n"]),
    ],
)
def test_names_of_arguments_stay(function, parameters):
    assert list(inspect.signature(function).parameters)[: len(parameters)] == parameters


METHODS = {row[0] for row in CALLS} | {process.xmr, intervals.smallest_change}


@pytest.mark.parametrize("function", METHODS, ids=lambda function: function.__name__)
def test_each_names_its_source_and_what_it_raises(function):
    told = inspect.getdoc(function)
    assert "Source" in told
    assert "Raises ValueError" in told
