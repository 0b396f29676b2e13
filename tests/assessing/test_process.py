"""Process charts, point by point against NHSRplotthedots 0.2.0 (`data/xmr.csv` holds what it gave)."""

import csv
from itertools import groupby
from pathlib import Path

import pytest

from koersvast.assessing.process import Assurance, Variation, xmr
from koersvast.assessing.process_rules import Cause, Side

THEIR_CAUSES = {
    "Common Cause": (Cause.COMMON, None),
    "Above UCL": (Cause.ASTRONOMICAL, Side.ABOVE),
    "Below LCL": (Cause.ASTRONOMICAL, Side.BELOW),
    "7 Point Trend (Increasing)": (Cause.TREND, Side.ABOVE),
    "7 Point Trend (Decreasing)": (Cause.TREND, Side.BELOW),
    "2 in 3 Above CL": (Cause.TWO_OF_THREE, Side.ABOVE),
    "2 in 3 Below CL": (Cause.TWO_OF_THREE, Side.BELOW),
    "7 Points Above CL": (Cause.SHIFT, Side.ABOVE),
    "7 Points Below CL": (Cause.SHIFT, Side.BELOW),
}
THEIR_VARIATIONS = {
    "common_cause": Variation.COMMON,
    "special_cause_improvement": Variation.IMPROVEMENT,
    "special_cause_concern": Variation.CONCERN,
    "special_cause_neutral_high": Variation.HIGH,
    "special_cause_neutral_low": Variation.LOW,
}
THEIR_ASSURANCES = {
    "consistent_pass": Assurance.ALWAYS,
    "consistent_fail": Assurance.NEVER,
    "inconsistent": Assurance.SOMETIMES,
    "": None,
}


def their_series():
    with (Path(__file__).parent / "data" / "xmr.csv").open(encoding="utf-8", newline="") as file:
        for name, rows in groupby(csv.DictReader(file), key=lambda row: row["series"]):
            yield pytest.param(list(rows), id=name)


@pytest.mark.parametrize("rows", list(their_series()))
def test_every_point_is_as_theirs(rows):
    first = rows[0]
    found = xmr(
        [float(row["value"]) for row in rows],
        direction=None if first["direction"] == "neutral" else first["direction"],
        target=float(first["target"]) if first["target"] else None,
        rebase=[place for place, row in enumerate(rows) if row["rebase"] == "1"],
        fix_after=int(first["fix_after"]) if first["fix_after"] else None,
    )
    for point, row in zip(found.points, rows, strict=True):
        limits = [float(row[name]) for name in ("mean", "lower", "upper")]
        assert [point.mean, point.lower, point.upper] == pytest.approx(limits, rel=1e-9, abs=1e-9)
        cause, side = THEIR_CAUSES[row["cause"]]
        assert point.cause is cause
        assert side in {None, point.side}
        assert point.variation is THEIR_VARIATIONS[row["variation"]]
    assert found.assurance is THEIR_ASSURANCES[first["assurance"]]


@pytest.mark.parametrize(("count", "trial"), [(12, True), (13, False)])
def test_limits_are_on_trial_below_thirteen_points(count, trial):
    assert xmr([i % 3 for i in range(count)]).trial is trial
    assert xmr([i % 3 for i in range(count + 20)], rebase=[20]).trial is trial


def test_a_constant_series_has_limits_at_its_mean():
    # The R package gives no number here, because all moving ranges are left out as outliers.
    found = xmr([5.0] * 15, direction="increase", target=5)
    assert {(point.lower, point.upper, point.cause) for point in found.points} == {(5, 5, Cause.COMMON)}
    assert found.assurance is Assurance.SOMETIMES


@pytest.mark.parametrize("direction", [None, "maintain"])
def test_without_a_better_side_nothing_is_good_or_bad(direction):
    found = xmr([10, 11, 10, 9, 10, 11, 10, 9, 10, 40], direction=direction, target=5)
    assert found.variation is Variation.HIGH
    assert found.assurance is None


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: xmr([]), "found 0 value in a stretch"),
        (lambda: xmr([1.0]), "found 1 value in a stretch"),
        (lambda: xmr([1, 2, 3], rebase=[2]), "found 1 value in a stretch"),
        (lambda: xmr([1, 2, 3, 4], rebase=[4]), "rebase holds 4: expected a place from 1 to 3"),
        (lambda: xmr([1.0, float("nan")]), r"values\[1\] is nan"),
        (lambda: xmr([1, 2], direction="up"), "up"),
    ],
)
def test_wrong_input_is_named(call, message):
    with pytest.raises(ValueError, match=message):
        call()
