"""What was read, in the words of a reader: one subject a group, with its figures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from koersvast.plan import Budget, Goal, GoalIndicator, Indicator, Observation, Plan, Result, Row, Target
from koersvast.plan import Unread as UnreadRow
from koersvast.plan.comparing.wording import budget_words, statement
from koersvast.reading.report.beside import Finding
from koersvast.reading.report.doubts import Standing
from koersvast.texts import text
from koersvast.texts.figures import unit_name

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
    "address",
)


@dataclass(frozen=True, slots=True)
class Item:
    """A finding about a subject: what sort of thing it is, about which period and part, and what it says."""

    finding: Finding
    sort: str
    about: str
    says: str


@dataclass(frozen=True, slots=True)
class Batch:
    """Items of one sort about which the same is said: a doubt, a note, or nothing."""

    sort: str
    doubt: str
    note: str
    items: tuple[Item, ...]

    @property
    def standing(self) -> Standing:
        """How its items were read."""
        return self.items[0].finding.standing


@dataclass(frozen=True, slots=True)
class Group:
    """Findings about one subject, in batches; `head` is the row of the subject where it was read here."""

    kind: str
    subject: str
    head: Finding | None
    batches: tuple[Batch, ...]


def groups(plan: Plan, findings: Iterable[Finding], language: str) -> tuple[Group, ...]:
    """Findings by what they are about, in the order in which the subjects come."""
    heads: dict[tuple[str, str], Finding | None] = {}
    items: dict[tuple[str, str], list[Item]] = {}
    for finding in findings:
        table, key = _subject(finding.row)
        if (table, key) == (finding.row.table, finding.row.key):
            heads[table, key] = finding
            items.setdefault((table, key), [])
        else:
            items.setdefault((table, key), []).append(_item(plan, finding, language))
    return tuple(
        Group(
            _kind(plan, table, key, language),
            _called(plan, table, key, heads.get((table, key))),
            heads.get((table, key)),
            _batches(found),
        )
        for (table, key), found in items.items()
    )


def _batches(items: Iterable[Item]) -> tuple[Batch, ...]:
    found: dict[tuple[str, str, str], list[Item]] = {}
    for item in items:
        found.setdefault((item.sort, item.finding.doubt, item.finding.note), []).append(item)
    return tuple(Batch(*said, tuple(some)) for said, some in found.items())


def _kind(plan: Plan, table: str, key: str, language: str) -> str:
    """What sort of thing a subject is; a goal goes by its level."""
    if table == "goals" and (level := plan.goal(key).level):
        return text(f"plan-level-{level.replace('_', '-')}", language)
    return text(f"reading-report-kind-{table.replace('_', '-')}", language)


def _subject(row: Row) -> tuple[str, str]:
    """The row that a row is about: the indicator of a figure, the goal of an amount, else itself.

    Unread texts are about nothing, and stand together.
    """
    match row:
        case Observation() | Target() | GoalIndicator():
            return "indicators", row.indicator
        case Budget():
            return "goals", row.goal
        case Result():
            return "activities", row.activity
        case UnreadRow():
            return row.table, ""
    return row.table, row.key


def _called(plan: Plan, table: str, key: str, head: Finding | None) -> str:
    if table == "indicators":
        return plan.indicator(key).name
    if table == "goals":
        goal = plan.goal(key)
        return f"{goal.code} {goal.title}".strip()
    if table == "activities":
        activity = plan.activity(key)
        return " ".join(part for part in (activity.letter, activity.title or activity.text) if part)
    if head is None:
        return ""
    cells = head.row.cells()
    return " · ".join(str(cells[name]) for name in _TELLING if cells.get(name)) or head.row.key


def _item(plan: Plan, finding: Finding, language: str) -> Item:
    row = finding.row
    match row:
        case Observation() | Target():
            unit = plan.indicator(row.indicator).unit
            sort = text(f"reading-report-{row.role if isinstance(row, Observation) else 'target'}", language)
            area = plan.area(row.area).name if row.area else ""
            about = ", ".join(part for part in (row.period, area, row.group) if part)
            return Item(finding, sort, about, statement(row, unit, language))
        case Budget():
            return Item(finding, budget_words(row)[language], row.period, statement(row, "eur", language))
        case Result():
            state = text(f"plan-progress-{row.progress.replace('_', '-')}", language) if row.progress else "–"
            return Item(finding, text("reading-report-result", language), row.period, state)
        case UnreadRow():
            return Item(finding, text("reading-report-kind-unread", language), "", row.text)
        case GoalIndicator():
            return Item(finding, text("reading-report-serves", language), "", plan.goal(row.goal).title)
    raise AssertionError(row.table)


def traits(plan: Plan, finding: Finding, language: str) -> str:
    """What else a subject tells: what a goal stands under; unit, direction and source of an indicator."""
    row = finding.row
    if isinstance(row, Goal) and row.parent:
        return text("reading-report-under", language, goal=plan.goal(row.parent).title)
    if isinstance(row, Indicator):
        unit = text("reading-report-unit", language, unit=unit_name(row.unit, language)) if row.unit else ""
        source = text("reading-report-source", language, source=row.source) if row.source else ""
        way = text(f"plan-direction-{row.direction}", language) if row.direction else ""
        return "; ".join(part for part in (unit, way, source) if part)
    return ""
