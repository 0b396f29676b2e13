"""One indicator through the years: the series of an older document before that of a newer one."""

import json
from dataclasses import replace
from datetime import date

import jsonschema
import pytest

from koersvast.assessing import assess, schema
from koersvast.plan import Document, Match, MatchAnswer
from tests.assessing.lines import plan_of

OLD = ("nulmeting 2014: 50", "meting 2015: 49", "meting 2016: 48", "meting 2017: 47")
NEW = ("meting 2018: 46", "meting 2019: 45", "doel 2020: <43")


def said(one, other, answer="same"):
    return Match(
        one=one,
        other=other,
        answer=MatchAnswer(answer),
        reason="Dezelfde vraag in de peiling",
        by="A. Jansen",
        on=date(2019, 5, 2),
    )


def years_of(*plans, matches=(), periods=("2014", "2018", "2022"), unit="percent"):
    """Indicators x0, x1, … from documents of these years, the lines of each its own."""
    every = [plan_of(*lines, unit=unit, direction="decrease") for lines in plans]
    documents = [Document(id=f"d{i}", title=f"Begroting {i}", period=periods[i]) for i in range(len(every))]

    def own(rows, i):
        return [replace(row, indicator=f"x{i}", document=f"d{i}") for row in rows]

    return every[0].with_rows(
        documents=documents,
        indicators=[
            replace(plan.indicators[0], id=f"x{i}", name=f"Eenzaamheid {i}", document=f"d{i}")
            for i, plan in enumerate(every)
        ],
        observations=[row for i, plan in enumerate(every) for row in own(plan.observations, i)],
        targets=[row for i, plan in enumerate(every) for row in own(plan.targets, i)],
        matches=matches,
    )


def periods_of(plan, name="x1"):
    return [row.period for part in assess(plan).verdict(name).joined for row in part.rows]


ANSWERS = [
    # answers, the periods that are joined
    ((), []),
    ([("x0", "x1", "same")], ["2014", "2015", "2016", "2017"]),
    ([("x1", "x0", "same")], ["2014", "2015", "2016", "2017"]),
    ([("x0", "x1", "different")], []),
    # The other stands in another plan, of an earlier year.
    ([("elders", "x1", "same")], []),
    ([("x1", "x1", "same")], []),
]


@pytest.mark.parametrize(("answers", "expected"), ANSWERS)
def test_only_what_a_person_confirmed_is_joined(answers, expected):
    plan = years_of(OLD, NEW, matches=[said(*answer) for answer in answers])
    assert periods_of(plan) == expected
    assert periods_of(plan, "x0") == []


def test_a_joined_series_has_a_baseline_a_path_and_a_trend():
    apart, together = (assess(years_of(OLD, NEW, matches=rows)) for rows in ((), [said("x0", "x1")]))
    assert (apart.verdict("x1").baseline, apart.trend("x1").outcome) == (None, "too_few")
    verdict, trend = together.verdict("x1"), together.trend("x1")
    assert (verdict.baseline.indicator, verdict.path.start.period) == ("x0", "2014")
    assert (trend.outcome, trend.count, trend.slope) == ("falling", 6, -1)
    # The older one keeps its own.
    assert together.verdict("x0") == apart.verdict("x0")
    assert together.trend("x0") == apart.trend("x0")


def test_the_computation_and_the_trend_name_what_is_joined():
    assessment = assess(years_of(OLD, NEW, matches=[said("x0", "x1")]))
    assert (
        "De cijfers van 2014 tot en met 2017 zijn van “Eenzaamheid 0” uit een eerder document. "
        "A. Jansen bevestigde op 2 mei 2019 dat dit dezelfde indicator is (“Dezelfde vraag in de peiling”)."
    ) in assessment.verdict("x1").computation["nl"].splitlines()
    assert "De cijfers tot en met 2017 zijn van “Eenzaamheid 0”" in assessment.trend("x1").reason["nl"]
    form = json.loads(json.dumps(assessment.as_dict()))
    jsonschema.validate(form, schema())
    (older, newer) = form["verdicts"]
    assert older["joined"] == []
    assert newer["joined"][0]["periods"] == ["2014", "2015", "2016", "2017"]
    assert {"table": "matches", "id": "x0|x1"} in newer["rows"]


BREAKS = [
    # Since the last break of the older series.
    (("meting 2015: 9", 'meting 2016: 48 "trendbreuk"', "meting 2017: 47"), NEW, ["2016", "2017"]),
    # The newer series starts with another way of measuring.
    (OLD, ('meting 2018: 46 "nieuwe vraagstelling"', "doel 2020: <43"), []),
    # Where both have a figure the newer document counts.
    (("meting 2017: 47", "meting 2018: 12", "meting 2019: 13"), NEW, ["2017"]),
    # A newer document with a target only.
    (("meting 2017: 47", "meting 2018: 46"), ("doel 2020: <43",), ["2017", "2018"]),
    # A row without a figure is no start.
    (("meting 2017: 47",), ("meting 2016: dash", *NEW), ["2017"]),
    # Another group is another series.
    (("meting 2017 [vrouwen]: 47",), NEW, []),
]


@pytest.mark.parametrize(("old", "new", "expected"), BREAKS)
def test_which_figures_may_stand_before(old, new, expected):
    assert periods_of(years_of(old, new, matches=[said("x0", "x1")])) == expected


def test_a_trend_does_not_name_what_a_break_leaves_out():
    new = ("meting 2018: 46", 'meting 2019: 45 "trendbreuk"')
    trend = assess(years_of(OLD, new, matches=[said("x0", "x1")])).trend("x1")
    assert (trend.count, trend.joined) == (1, ())


def test_three_documents_make_one_series():
    matches = [said("x0", "x1"), said("x2", "x1")]
    plan = years_of(("meting 2014: 50", "meting 2018: 1"), ("meting 2018: 46",), ("meting 2022: 40",))
    together = assess(plan.with_rows(matches=matches)).verdict("x2")
    assert [(part.indicator.id, [row.period for row in part.rows]) for part in together.joined] == [
        ("x0", ["2014"]),
        ("x1", ["2018"]),
    ]
    apart = plan.with_rows(matches=[*matches, said("x0", "x2", "different")])
    assert [part.indicator.id for part in assess(apart).verdict("x2").joined] == ["x1"]


@pytest.mark.parametrize(
    ("periods", "expected"),
    [
        (("2018", "2014"), []),  # x0 is the newer one
        (("2018", "2018"), ["2014", "2015", "2016", "2017"]),  # the later figures tell
        (("", ""), ["2014", "2015", "2016", "2017"]),
    ],
)
def test_which_document_is_older(periods, expected):
    assert periods_of(years_of(OLD, NEW, matches=[said("x0", "x1")], periods=periods)) == expected


def test_two_that_are_equally_old_are_not_joined():
    plan = years_of(("meting 2018: 1",), ("meting 2018: 2",), matches=[said("x0", "x1")], periods=("", ""))
    assert (periods_of(plan, "x0"), periods_of(plan, "x1")) == ([], [])


def test_figures_of_another_unit_are_not_joined():
    plan = years_of(OLD, NEW, matches=[said("x0", "x1")])
    counted = plan.with_rows(indicators=[replace(plan.indicators[0], unit="count"), plan.indicators[1]])
    assert periods_of(counted) == []
