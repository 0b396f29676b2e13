"""The running text that a plan holds: in goals, activities, results and advices."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts
from koersvast.plan import Activity, Advice, Goal, Result


@dataclass(frozen=True, slots=True)
class Told:
    """A text, with the row in which it stands."""

    row: Goal | Activity | Result | Advice
    text: str


def texts_of(facts: Facts) -> Iterator[Told]:
    """Every text of a plan, once for each row; an answer that serves several advices only with the first."""
    plan = facts.plan
    for goal in plan.goals:
        yield Told(goal, f"{goal.title}. {goal.text}")
    for activity in plan.activities:
        yield Told(activity, f"{activity.title}. {activity.text}")
    for result in plan.results:
        yield Told(result, result.text)
    answered: set[str] = set()
    for advice in plan.advices:
        answer = "" if advice.answer in answered else advice.answer
        answered.add(answer)
        yield Told(advice, f"{advice.advice} {answer}")
