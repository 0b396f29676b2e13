"""The assessment of a whole plan: trends, counts, and its JSON."""

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from koersvast.assessing import Outcome, Unknown, assess, schema
from koersvast.plan import Direction, Goal, GoalIndicator, Indicator, Plan, read_package
from tests.assessing.lines import plan_of


def trend_of(*lines, on=None, **indicator):
    return assess(plan_of(*lines, **indicator), on=on).trend("x")


def yearly(*values, first=2014):
    return [f"meting {first + i}: {value}" for i, value in enumerate(values)]


@pytest.mark.parametrize(
    ("lines", "direction", "outcome", "count", "better"),
    [
        (yearly(1, 2, 3, 4, 5), "increase", "rising", 5, True),
        (yearly(1, 2, 3, 4, 5), "decrease", "rising", 5, False),
        (yearly(5, 4, 3, 2, 1), "decrease", "falling", 5, True),
        (yearly(1, 2, 3, 4, 5), "", "rising", 5, None),
        (yearly(1, 5, 2, 4, 3), "increase", "none", 5, None),
        (yearly(1, 2, 3, 4), "increase", "too_few", 4, None),
        ([], "increase", "too_few", 0, None),
        # The baseline is a measurement as well, once.
        (["nulmeting 2010: 0", *yearly(1, 2, 3, 4)], "increase", "rising", 5, True),
        (["nulmeting 2014: 1", *yearly(1, 2, 3, 4)], "increase", "too_few", 4, None),
        # A row without a value is no point, nor is one of another length.
        ([*yearly(1, 2, 3, 4), "meting 2018: dash"], "increase", "too_few", 4, None),
        (["meting 2013-Q4: 0", *yearly(1, 2, 3, 4)], "increase", "too_few", 4, None),
        # Never across a series break.
        ([*yearly(1, 2, 3), 'meting 2017: 4 "trendbreuk"', "meting 2018: 5"], "increase", "too_few", 2, None),
        (['meting 2013: 9 "trendbreuk"', *yearly(1, 2, 3, 4)], "increase", "none", 5, None),
    ],
)
def test_trends_of_series(lines, direction, outcome, count, better):
    found = trend_of(*lines, direction=direction)
    assert (found.outcome, found.count, found.better) == (outcome, count, better)


def test_a_trend_ends_with_the_year_that_is_asked():
    assert trend_of(*yearly(1, 2, 3, 4, 5), on=2017).count == 4


def test_trends_in_sentences():
    found = trend_of(*yearly(40, 41.5, 42, 44, 46), direction="increase")
    assert found.reason["nl"] == (
        "Van 40% in 2014 tot 46% in 2018 is er een stijging, gemiddeld 1,5 procentpunt per jaar. "
        "Die is te duidelijk voor toeval (5 metingen, p = 0,017). Dat gaat de goede kant op."
    )
    assert trend_of("meting 2014: 40").reason["nl"] == (
        "Er is 1 meting die meetelt. Voor een trend zijn er 5 nodig."
    )
    broken = trend_of(*yearly(1, 2), 'meting 2016: 4 "trendbreuk"')
    assert broken.reason["en"].endswith("because the way of measuring changed in 2016.")
    clear = trend_of(*yearly(*range(1, 9)), unit="count")
    assert "p < 0,001" in clear.reason["nl"]


def tree() -> Plan:
    """Two programmes: one with a goal that is achieved and one that nobody can know, one without anything."""
    goals = (
        Goal(id="p1", title="Meedoen"),
        Goal(id="g1", title="Minder eenzaam", parent="p1"),
        Goal(id="g2", title="Meer vrijwilligers", parent="p1"),
        Goal(id="g3", title="Een sterk netwerk", parent="p1"),
        Goal(id="p2", title="Wonen", framework="wonen"),
        Goal(id="n1", title="Minder eenzaam in Noord", area="noord"),
    )
    whole = plan_of("meting 2020: 42", "doel 2020: <43")
    north = plan_of("meting 2020: 50", "doel 2020: <43")
    observations = [*whole.observations, *(replace(row, area="noord") for row in north.observations)]
    targets = [*whole.targets, *(replace(row, area="noord") for row in north.targets)]
    return replace(
        whole,
        goals=goals,
        indicators=(
            *whole.indicators,
            Indicator(id="y", name="Vrijwilligers", direction=Direction.INCREASE),
            Indicator(id="z", name="Los van een doel"),
        ),
        goal_indicators=(
            GoalIndicator(goal="g1", indicator="x"),
            GoalIndicator(goal="g2", indicator="x"),
            GoalIndicator(goal="g2", indicator="y"),
            GoalIndicator(goal="n1", indicator="x"),
        ),
        observations=tuple(observations),
        targets=tuple(targets),
    )


def counts(status):
    return {str(outcome): count for outcome, count in status.outcomes.items() if count}


def test_goals_are_counted_with_all_below_and_each_series_once():
    assessment = assess(tree())
    programme = assessment.goal_status("p1")
    assert counts(programme) == {"achieved": 1, "no_data": 1}
    assert (programme.total, programme.known, programme.goals) == (2, 1, 3)
    assert programme.unknown_goals == {"g3": Unknown.NO_INDICATOR}
    assert set(programme.outcomes) == set(Outcome)


def test_a_goal_for_an_area_is_spoken_for_by_that_area():
    assessment = assess(tree())
    assert counts(assessment.goal_status("n1")) == {"missed": 1}
    assert counts(assessment.goal_status("g1")) == {"achieved": 1}


def test_why_a_goal_is_unknown():
    plan = tree()
    only_y = replace(plan, goal_indicators=(GoalIndicator(goal="g2", indicator="y"),))
    assert assess(only_y).goal_status("g2").unknown_goals == {"g2": Unknown.NO_DATA}
    assert assess(plan).goal_status("p2").unknown_goals == {"p2": Unknown.NO_INDICATOR}


def test_the_plan_counts_indicators_without_a_goal_and_a_tree_does_not():
    assessment = assess(tree())
    assert counts(assessment.plan_status) == {"achieved": 1, "missed": 1, "no_data": 2}
    assert counts(assessment.framework_status("wonen")) == {}


def test_an_indicator_without_any_target_counts_once():
    plan = plan_of("meting 2020 [mannen]: 1", "meting 2020 [vrouwen]: 2")
    assert counts(assess(plan).plan_status) == {"no_target": 1}


def test_a_goal_that_the_plan_lacks_is_a_key_error():
    with pytest.raises(KeyError):
        assess(tree()).goal_status("p9")


def test_json_follows_its_schema_and_keeps_its_fields():
    form = json.loads(json.dumps(assess(tree(), on=2020).as_dict()))
    jsonschema.validate(form, schema())
    verdict = form["verdicts"][0]
    assert (verdict["outcome"], verdict["certainty"], verdict["code"]) == (
        "achieved",
        "margin_unknown",
        "target_year",
    )
    assert verdict["needed"] == {"ask": "less", "value": 43, "value_to": None}
    assert verdict["rows"] == [
        {"table": "targets", "id": "x|||2020"},
        {"table": "observations", "id": "x|||2020|realised"},
    ]
    assert form["status"]["goals"]["n1"]["outcomes"]["missed"] == 1


def test_the_schema_allows_no_field_to_go():
    form = assess(tree()).as_dict()
    del form["verdicts"][0]["reason"]
    with pytest.raises(jsonschema.ValidationError, match="reason"):
        jsonschema.validate(form, schema())


def test_rows_of_an_unknown_indicator_do_no_harm():
    plan = plan_of("meting 2020: 42", "doel 2020: <43")
    assert assess(replace(plan, indicators=())).verdicts == ()


def test_it_shows_itself():
    assessment = assess(tree(), on=2020)
    assert repr(assessment) == "<Assessment of lindebroek on 2020: 1 achieved, 1 missed, 2 no_data>"
    assert "Wat gemeten wordt" in assessment._repr_html_()


EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*/datapackage.json"))


@pytest.mark.parametrize("package", EXAMPLES, ids=lambda path: path.parent.name)
def test_the_example_plans_are_judged(package):
    plan = read_package(package.parent)
    form = json.loads(json.dumps(assess(plan).as_dict()))
    jsonschema.validate(form, schema())
    assert {verdict["indicator"] for verdict in form["verdicts"]} == {row.id for row in plan.indicators}
    # Reasons are sentences with their figures, never a hole.
    for verdict in form["verdicts"]:
        assert verdict["reason"]["nl"].endswith(".")
        assert "None" not in verdict["reason"]["nl"] + verdict["computation"]["nl"]
