"""Where in a document we stand."""

from __future__ import annotations

import pytest

from koersvast.plan import Goal, Level
from koersvast.reading.outline import Outline


def _goal(level: Level | None, name: str) -> Goal:
    return Goal(id=name, title=name, level=level)


def _at(*levels: Level | None) -> Outline:
    outline = Outline()
    for number, level in enumerate(levels):
        outline.enter(_goal(level, f"g{number}"))
    return outline


@pytest.mark.parametrize(
    ("levels", "path"),
    [
        ((), []),
        ((Level.PROGRAMME, Level.POLICY_FIELD, Level.GOAL), ["g0", "g1", "g2"]),
        ((Level.PROGRAMME, Level.GOAL, Level.GOAL), ["g0", "g2"]),
        ((Level.PROGRAMME, Level.GOAL, Level.POLICY_FIELD), ["g0", "g2"]),
        ((Level.GOAL, Level.PROGRAMME), ["g1"]),
        ((Level.PROGRAMME, None), ["g0", "g1"]),  # no level counts as a goal
    ],
)
def test_entering_leaves_what_is_as_narrow_or_narrower(
    levels: tuple[Level | None, ...], path: list[str]
) -> None:
    outline = _at(*levels)
    assert [goal.id for goal in outline.path] == path
    assert outline.goal_id == (path[-1] if path else "")


def test_the_goal_above_a_level() -> None:
    outline = _at(Level.PROGRAMME, Level.POLICY_FIELD, Level.GOAL)
    assert outline.parent_for(Level.SUBGOAL) == "g2"
    assert outline.parent_for(Level.GOAL) == "g1"
    assert outline.parent_for(Level.PROGRAMME) == ""
    assert outline.at(Level.PROGRAMME, Level.CLUSTER) == _goal(Level.PROGRAMME, "g0")
    assert outline.at(Level.THEME) is None


def test_a_section_ends_with_its_goal() -> None:
    outline = _at(Level.PROGRAMME)
    outline.section = "activities"
    outline.enter(_goal(Level.POLICY_FIELD, "field"))
    assert outline.section == ""


def test_a_fuller_goal_takes_its_place() -> None:
    outline = _at(Level.PROGRAMME, Level.GOAL)
    fuller = Goal(id="g0", title="g0", level=Level.PROGRAMME, text="Wat we willen.")
    outline.update(fuller)
    assert outline.path[0] is fuller
    assert outline.goal_id == "g1"


@pytest.mark.parametrize(
    ("level", "section", "path"),
    [
        (1, "", []),  # a wider heading leaves both goals
        (2, "", ["programme"]),  # as wide as the programme's own: still in it
        (3, "", ["programme", "goal"]),
        (1, "costs", ["programme", "goal"]),  # a section of the goal, printed large
        (0, "", ["programme", "goal"]),  # no heading, or a file that does not tell how wide
    ],
)
def test_a_wider_heading_leaves_a_goal(level: int, section: str, path: list[str]) -> None:
    outline = Outline()
    for heading, goal in ((2, _goal(Level.PROGRAMME, "programme")), (3, _goal(Level.GOAL, "goal"))):
        outline.come_to(heading)
        outline.enter(goal)
    outline.come_to(level, section)
    assert [goal.id for goal in outline.path] == path


@pytest.mark.parametrize(
    ("level", "section", "path"),
    [
        (2, "costs", ["programme"]),  # as wide as the section in which the goal stands
        (4, "activities", ["programme", "goal"]),  # a section of the goal
        (3, "activities", ["programme", "goal"]),  # and one printed as large as the goal
    ],
)
def test_a_section_beside_that_of_the_goals_leaves_them(level: int, section: str, path: list[str]) -> None:
    outline = Outline()
    outline.come_to(1)
    outline.enter(_goal(Level.PROGRAMME, "programme"))
    outline.come_to(2, "goals_wanted")
    outline.come_to(3)
    outline.enter(_goal(Level.GOAL, "goal"))
    outline.come_to(level, section)
    assert [goal.id for goal in outline.path] == path


@pytest.mark.parametrize(("level", "is_of_goal"), [(4, True), (3, False), (2, False)])
def test_whose_section_it_is(level: int, is_of_goal: bool) -> None:
    outline = Outline()
    outline.come_to(3)
    outline.enter(_goal(Level.GOAL, "goal"))
    outline.come_to(level, "costs")
    assert outline.section_is_of_goal is is_of_goal
