"""Lookups, the goal tree, and what a plan shows of itself."""

import pytest

from koersvast.plan import Goal, Indicator, InvalidRow, Level, Observation, Plan, Role
from tests.plan.plans import small_plan


def _tree(*pairs: str) -> Plan:
    """A plan from "child<parent" pairs."""
    return Plan(goals=tuple(Goal(id=p.split("<")[0], parent=p.split("<")[1], title=p) for p in pairs))


def test_the_tree_goes_down_depth_first_and_up_from_the_nearest() -> None:
    plan = _tree("a<", "b<a", "c<a", "d<b", "e<")
    assert [goal.id for goal in plan.roots] == ["a", "e"]
    assert [goal.id for goal in plan.below("a")] == ["a", "b", "d", "c"]
    assert [goal.id for goal in plan.ancestors("d")] == ["b", "a"]
    assert plan.ancestors("a") == ()


def test_a_circle_does_not_hang() -> None:
    plan = _tree("a<b", "b<a")
    assert {goal.id for goal in plan.below("a")} == {"a", "b"}
    assert plan.ancestors("a")


def test_lookups() -> None:
    plan = small_plan()
    assert [row.id for row in plan.indicators_of("ontmoeten")] == ["eenzaam"]
    assert [row.id for row in plan.goals_of("eenzaam")] == ["ontmoeten"]
    assert [row.period for row in plan.observations_of("eenzaam")] == ["2020", "2022"]
    assert len(plan.targets_of("eenzaam")) == len(plan.activities_of("ontmoeten")) == 1
    assert plan.results_of("koffie")[0].period == "2023"
    assert plan.indicators_of("samen") == plan.observations_of("niets") == ()
    with pytest.raises(KeyError):
        plan.indicator("niets")


def test_a_plan_shows_itself_as_a_table() -> None:
    assert repr(small_plan()).startswith("<Plan Lindebroek: 1 documents, 1 areas, 2 goals")
    assert repr(Plan()) == "<Plan plan: empty>"
    assert "<td>goals</td><td>2</td>" in small_plan()._repr_html_()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Goal(id="Samen", title="x"), "goals.id: found 'Samen', expected lower-case letters"),
        (lambda: Goal(id="samen", title=""), "goals.title: found '', expected text, not empty"),
        (
            lambda: Observation(indicator="a", role=Role.REALISED, period="eind 2016"),
            "observations.period: found 'eind 2016', expected a period such as 2018",
        ),
        (lambda: Goal(id="a", title="x", level="hoog"), "goals.level: found 'hoog', expected one of cluster"),
        (
            lambda: Indicator(id="a", name="x", decimals="2"),
            "indicators.decimals: found '2', expected a whole",
        ),
        (
            lambda: Goal(id="a", title="x", locator="blz. 3"),
            "goals.locator: found 'blz. 3', expected a place",
        ),
    ],
)
def test_a_row_that_cannot_be_is_refused(make: object, message: str) -> None:
    with pytest.raises(InvalidRow) as caught:
        make()  # type: ignore[operator]
    assert str(caught.value).startswith(message)


def test_a_row_cannot_be_changed() -> None:
    goal = Goal(id="a", title="x", level=Level.GOAL)
    with pytest.raises(AttributeError):
        goal.title = "y"  # type: ignore[misc]
