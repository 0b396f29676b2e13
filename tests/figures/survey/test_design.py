"""Known answers: R 4.2 with survey 4.1, on the samples of Californian schools in its documentation.

By design and type of school ("" for all): mean of `api00` and share of `sch.wide == "Yes"`, each with
standard error, 95% interval (`confint(df = degf(design))`, `svyciprop(method = "logit")`) and design effect.
"""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

from koersvast.figures.survey import Design, mean, proportion

DATA = Path(__file__).parent / "data"

KNOWN = [
    (
        "dst",
        "",
        (662.287363159321, 9.536132296925, 643.481356593217, 681.093369725425, 1.197291769419),
        (0.827948011416, 0.024756802875, 0.773542009331, 0.871455182360, 0.856208292489),
    ),
    (
        "dst",
        "E",
        (674.430000000000, 12.524942831378, 649.577796116328, 699.282203883671, 1.000000000000),
        (0.910000000000, 0.028762349126, 0.834353405261, 0.953044863262, 1.000000000000),
    ),
    (
        "dst",
        "H",
        (625.820000000000, 15.457742000535, 594.756504453792, 656.883495546208, 1.000000000000),
        (0.520000000000, 0.071371405696, 0.378814871919, 0.658061375989, 1.000000000000),
    ),
    (
        "dstf",
        "",
        (662.287363159321, 9.408940802785, 643.732188272086, 680.842538046555, 1.165566171454),
        (0.827948011416, 0.024344780113, 0.774539654352, 0.870814854545, 0.827946024150),
    ),
    (
        "dstf",
        "E",
        (674.430000000000, 12.382479793907, 649.860473690253, 698.999526309747, 0.977380683103),
        (0.910000000000, 0.028435196206, 0.835445944244, 0.952688893982, 0.977380683103),
    ),
    (
        "dstf",
        "H",
        (625.820000000000, 14.937129185393, 595.802715075234, 655.837284924766, 0.933774834437),
        (0.520000000000, 0.068967634923, 0.383379516621, 0.653693359751, 0.933774834437),
    ),
    (
        "dcl",
        "",
        (644.169398907104, 23.779010720887, 593.168493261091, 695.170304553117, 9.253099070589),
        (0.874316939891, 0.020564237447, 0.823218026789, 0.912220624145, 0.700407791267),
    ),
    (
        "dcl",
        "E",
        (648.868055555556, 22.587313066243, 600.423087175245, 697.313023935866, 6.518321671147),
        (0.916666666667, 0.021195322938, 0.858488195391, 0.952256920757, 0.840980489418),
    ),
    (
        "dcl",
        "H",
        (618.571428571429, 38.402628232706, 527.763642527471, 709.379214615386, 2.206140832905),
        (0.785714285714, 0.092381764611, 0.500458325021, 0.930651003449, 0.658958388550),
    ),
    (
        "dclf",
        "",
        (644.169398907104, 23.542240693781, 593.676314463326, 694.662483350882, 9.069748362453),
        (0.874316939891, 0.020359477245, 0.823798892379, 0.911900077021, 0.686529169247),
    ),
    (
        "dclf",
        "E",
        (648.868055555556, 22.362408893832, 600.905458650290, 696.830652460821, 6.389160739750),
        (0.916666666667, 0.020984278952, 0.859206537056, 0.951986801472, 0.824316411028),
    ),
    (
        "dclf",
        "H",
        (618.571428571429, 38.020249359408, 528.667824884569, 708.475032258289, 2.162426021157),
        (0.785714285714, 0.091461909989, 0.503687967866, 0.929812572365, 0.645901088909),
    ),
]


def sample(name, *, finite):
    with (DATA / f"{name}.csv").open() as file:
        rows = list(csv.DictReader(file))
    kinds = np.array([row["stype"] for row in rows])
    count = len(rows)
    stratified = name == "apistrat"
    design = Design(
        weights=np.array([float(row["pw"]) for row in rows]),
        strata=np.unique(kinds, return_inverse=True)[1] if stratified else np.zeros(count, dtype=np.int64),
        clusters=np.arange(count) if stratified else np.array([int(row["dnum"]) for row in rows]),
        populations=np.array([float(row["fpc"]) if finite else np.inf for row in rows]),
    )
    values = np.array([float(row["api00"]) for row in rows])
    wide = np.array([float(row["sch.wide"] == "Yes") for row in rows])
    return design, values, wide, kinds


@pytest.mark.parametrize(("design", "kind", "known_mean", "known_share"), KNOWN)
def test_answers_of_r(design, kind, known_mean, known_share):
    drawn, values, wide, kinds = sample(
        "apistrat" if "st" in design else "apiclus1", finite=design[-1] == "f"
    )
    among = kinds == kind if kind else np.ones(len(kinds), dtype=bool)
    for found, known in (
        (mean(drawn, values, among), known_mean),
        (proportion(drawn, wide, among), known_share),
    ):
        assert (found.value, found.error, found.lower, found.upper, found.design_effect) == pytest.approx(
            known, rel=1e-9
        )
        assert found.effective == pytest.approx(among.sum() / known[-1], rel=1e-9)
        assert found.respondents == among.sum()


def simple(values):
    """A simple sample."""
    count = len(values)
    design = Design(np.ones(count), np.zeros(count, int), np.arange(count), np.full(count, np.inf))
    return design, np.array(values, float), np.ones(count, bool)


def test_a_simple_sample_is_its_own_measure():
    found = proportion(*simple([1] * 30 + [0] * 70))
    assert found.value == pytest.approx(0.3)
    assert found.error == pytest.approx((0.3 * 0.7 / 99) ** 0.5)
    assert found.design_effect == pytest.approx(1)


@pytest.mark.parametrize(
    ("answers", "lower", "upper"),
    [
        # Clopper-Pearson: 1 - 0.025^(1/50) and its mirror.
        ([0] * 50, 0, 1 - 0.025 ** (1 / 50)),
        ([1] * 50, 0.025 ** (1 / 50), 1),
    ],
)
def test_where_all_answer_the_same_the_interval_is_exact(answers, lower, upper):
    found = proportion(*simple(answers))
    assert (found.lower, found.upper) == pytest.approx((lower, upper))


def test_a_stratum_of_one_does_not_vanish():
    """One unit shows no differences: left out it would make the estimate too sure."""
    _, values, among = simple([1, 2, 3, 4, 50])
    strata = np.array([0, 0, 0, 0, 1])
    alone = Design(np.ones(5), strata, np.arange(5), np.full(5, np.inf))
    paired = Design(np.ones(4), strata[:4], np.arange(4), np.full(4, np.inf))
    assert mean(alone, values, among).error > mean(paired, values[:4], among[:4]).error
