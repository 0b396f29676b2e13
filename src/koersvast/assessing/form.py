"""Assessments as plain JSON. The fields are stable; `assessment.schema.json` beside this describes them."""

from __future__ import annotations

import json
from decimal import Decimal
from importlib import resources
from typing import TYPE_CHECKING, Any

from koersvast.assessing.change import Change
from koersvast.assessing.joining import Joined
from koersvast.assessing.margins import Margin
from koersvast.assessing.requirement import Requirement
from koersvast.plan import Observation, Override, Target

if TYPE_CHECKING:
    from koersvast.assessing.assessment import Assessment
    from koersvast.assessing.series_trend import Trend
    from koersvast.assessing.verdict import Verdict

# Raised when a field changes its meaning or goes; new fields may come without.
VERSION = 1


def schema() -> dict[str, Any]:
    """The JSON Schema of an assessment."""
    text = resources.files(__package__).joinpath("assessment.schema.json").read_text(encoding="utf-8")
    described: dict[str, Any] = json.loads(text)
    return described


def assessment_form(assessment: Assessment) -> dict[str, Any]:
    """An assessment as JSON: verdicts, trends with enough figures to say something, and counts."""
    plan = assessment.plan
    return {
        "version": VERSION,
        "plan": plan.profile.name,
        "on": assessment.on,
        "verdicts": [verdict_form(verdict) for verdict in assessment.verdicts],
        "trends": [trend_form(trend) for trend in assessment.trends if trend.p is not None],
        "status": {
            "plan": assessment.plan_status.as_dict(),
            "goals": {goal.id: assessment.goal_status(goal.id).as_dict() for goal in plan.goals},
        },
    }


def verdict_form(verdict: Verdict) -> dict[str, Any]:
    """A verdict as JSON, with its reason and computation in both languages."""
    return {
        "indicator": verdict.indicator,
        "area": verdict.area,
        "group": verdict.group,
        "period": verdict.period,
        "outcome": verdict.outcome.value,
        "computed": (verdict.computed or verdict).outcome.value,
        "override": _override(verdict.override),
        "certainty": verdict.certainty.value if verdict.certainty is not None else None,
        "code": verdict.code.value,
        "target": _target(verdict.target),
        "observation": _observation(verdict.observation),
        "baseline": _observation(verdict.baseline),
        "needed": _requirement(verdict.needed),
        "expected": _requirement(verdict.path.expected if verdict.path is not None else None),
        "margin": _margin(verdict.margin),
        "detectable": verdict.detectable,
        "change": _change(verdict.change),
        "joined": [_joined(part) for part in verdict.joined],
        "reason": verdict.reason,
        "computation": verdict.computation,
        "rows": [{"table": table, "id": key} for table, key in verdict.rows],
    }


def trend_form(trend: Trend) -> dict[str, Any]:
    """A trend as JSON, with its reason in both languages."""
    return {
        "indicator": trend.indicator,
        "area": trend.area,
        "group": trend.group,
        "outcome": trend.outcome.value,
        "better": trend.better,
        "count": trend.count,
        "first": trend.first.period if trend.first is not None else "",
        "last": trend.last.period if trend.last is not None else "",
        "slope": trend.slope,
        "p": trend.p,
        "joined": [_joined(part) for part in trend.joined],
        "reason": trend.reason,
    }


def _override(row: Override | None) -> dict[str, Any] | None:
    if row is None:
        return None
    return {
        "outcome": row.outcome.value,
        "reason": row.reason,
        "by": row.by,
        "on": row.on.isoformat(),
    }


def _joined(part: Joined) -> dict[str, Any]:
    return {
        "indicator": part.indicator.id,
        "periods": [row.period for row in part.rows],
        "reason": part.match.reason,
        "by": part.match.by,
        "on": part.match.on.isoformat(),
    }


def _target(row: Target | None) -> dict[str, Any] | None:
    if row is None:
        return None
    return {
        "period": row.period,
        "comparator": row.comparator.value if row.comparator is not None else None,
        "value": _number(row.value),
        "value_to": _number(row.value_to),
        "raw": row.raw,
        "document": row.document,
        "locator": row.locator,
    }


def _observation(row: Observation | None) -> dict[str, Any] | None:
    if row is None:
        return None
    return {
        "period": row.period,
        "value": _number(row.value),
        "missing": row.missing.value if row.missing is not None else None,
        "status": row.status.value if row.status is not None else None,
        "raw": row.raw,
        "document": row.document,
        "locator": row.locator,
    }


def _requirement(needed: Requirement | None) -> dict[str, Any] | None:
    if needed is None:
        return None
    return {"ask": needed.ask.value, "value": _number(needed.value), "value_to": _number(needed.value_to)}


def _change(change: Change | None) -> dict[str, Any] | None:
    if change is None:
        return None
    return {
        "difference": _number(change.difference),
        "way": change.way.value,
        "certainty": change.certainty.value,
    }


def _margin(margin: Margin | None) -> dict[str, Any] | None:
    if margin is None:
        return None
    return {"lower": margin.lower, "upper": margin.upper, "basis": margin.basis.value}


def _number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
