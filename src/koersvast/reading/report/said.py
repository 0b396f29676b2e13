"""What was read, in one line a row."""

from __future__ import annotations

from koersvast.plan import Budget, GoalIndicator, Observation, Plan, Result, Row, Target, Unread
from koersvast.texts import text
from koersvast.texts.figures import figure
from koersvast.texts.numbers import amount

# Of other rows these columns say what was read.
_TELLING = (
    "code",
    "letter",
    "abbreviation",
    "name",
    "title",
    "meaning",
    "subject",
    "role",
    "reference",
    "source",
)


def said(plan: Plan, row: Row, language: str) -> str:
    """A row in words: what it is about, and what it says."""
    match row:
        case Observation() | Target():
            return f"{_about(plan, row)}: {_figure(plan, row, language)}"
        case Budget():
            sum_of = text(f"plan-budget-kind-{row.kind.replace('_', '-')}", language)
            euros = "–" if row.amount is None else amount(row.amount, language)
            return f"{plan.goal(row.goal).title}, {sum_of}, {row.period}: {euros}"
        case GoalIndicator():
            return f"{plan.indicator(row.indicator).name} → {plan.goal(row.goal).title}"
        case Result():
            activity = plan.activity(row.activity)
            state = text(f"plan-progress-{row.progress.replace('_', '-')}", language) if row.progress else "–"
            return ", ".join(part for part in (activity.title or activity.text, row.period, state) if part)
        case Unread():
            return row.text
    cells = row.cells()
    return " · ".join(str(cells[name]) for name in _TELLING if cells.get(name)) or row.key


def remark(row: Row) -> str:
    """What the reader said about a row."""
    if isinstance(row, Unread):
        return row.reason
    return row.note if isinstance(row, Observation | Target) else ""


def _about(plan: Plan, row: Observation | Target) -> str:
    area = plan.area(row.area).name if row.area else ""
    return ", ".join(
        part for part in (plan.indicator(row.indicator).name, area, row.group, row.period) if part
    )


def _figure(plan: Plan, row: Observation | Target, language: str) -> str:
    if row.missing is not None:
        return text(f"plan-missing-{row.missing.replace('_', '-')}", language)
    if row.value is None:
        return row.raw or "–"
    value = figure(row.value, plan.indicator(row.indicator).unit, language)
    return f"{value} ({row.raw})" if row.raw and row.raw != value else value
