"""A read-only API of plain files: the plan by goal and by indicator, with an OpenAPI description.

The names of fields are those of the plan's tables (docs/reference/plan-tables.md). Follows the Dutch API
Design Rules as far as files can: version in the address, nouns in the plural, an OpenAPI document at
openapi.json, no address that ends in a slash. Headers are up to the web server.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from koersvast.assessing import Assessment
from koersvast.plan import Goal, Indicator, Plan
from koersvast.plan.tables import Row

ROOT = "api/v1"
# The tables that stand in the API as a list. What is asked of one goal or indicator also stands with it.
LISTED = (
    "documents",
    "areas",
    "goals",
    "indicators",
    "activities",
    "results",
    "budgets",
    "policies",
    "parties",
    "advices",
    "terms",
    "relations",
)


def table_address(table: str) -> str:
    return f"{ROOT}/{table}.json"


def goal_address(goal_id: str) -> str:
    return f"{ROOT}/goals/{goal_id}.json"


def indicator_address(indicator_id: str) -> str:
    return f"{ROOT}/indicators/{indicator_id}.json"


def api_contents(plan: Plan, assessment: Assessment) -> Iterator[tuple[str, Any]]:
    """Every file of the API but its description: address and contents."""
    yield f"{ROOT}/plan.json", plan_form(plan, assessment)
    for table in LISTED:
        yield table_address(table), [row_form(row) for row in plan.rows(table)]
    verdicts: dict[str, list[Any]] = {}
    for verdict in assessment.as_dict()["verdicts"]:
        verdicts.setdefault(verdict["indicator"], []).append(verdict)
    for goal in plan.goals:
        yield goal_address(goal.id), goal_form(goal, plan, assessment)
    for indicator in plan.indicators:
        yield indicator_address(indicator.id), indicator_form(indicator, plan, verdicts.get(indicator.id, []))


def plan_form(plan: Plan, assessment: Assessment) -> dict[str, Any]:
    """What the plan is called, how much is in it, and how many verdicts there are of each sort."""
    profile = plan.profile
    return {
        "name": profile.name,
        "title": profile.title,
        "municipality": profile.municipality,
        "code": profile.code,
        "invented": profile.invented,
        "rows": {table: len(plan.rows(table)) for table in LISTED},
        "status": assessment.plan_status.as_dict(),
    }


def goal_form(goal: Goal, plan: Plan, assessment: Assessment) -> dict[str, Any]:
    """A goal with what belongs to it; other goals and indicators by their id."""
    return row_form(goal) | {
        "children": [row.id for row in plan.children(goal.id)],
        "indicators": [row.id for row in plan.indicators_of(goal.id)],
        "activities": [
            row_form(row) | {"results": [row_form(result) for result in plan.results_of(row.id)]}
            for row in plan.activities_of(goal.id)
        ],
        "budgets": [row_form(row) for row in plan.budgets_of(goal.id)],
        "policies": [row_form(row) for row in plan.policies_of(goal.id)],
        "status": assessment.goal_status(goal.id).as_dict(),
    }


def indicator_form(indicator: Indicator, plan: Plan, verdicts: list[Any]) -> dict[str, Any]:
    """An indicator with its goals, figures, targets and verdicts."""
    return row_form(indicator) | {
        "goals": [row.id for row in plan.goals_of(indicator.id)],
        "observations": [row_form(row) for row in plan.observations_of(indicator.id)],
        "targets": [row_form(row) for row in plan.targets_of(indicator.id)],
        "verdicts": verdicts,
    }


def row_form(row: Row) -> dict[str, Any]:
    """A row as JSON: numbers as numbers, days as text, and null for what is absent."""
    return {name: _value(value) for name, value in row.cells().items()}


def _value(value: Any) -> Any:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value.isoformat() if isinstance(value, date) else value
