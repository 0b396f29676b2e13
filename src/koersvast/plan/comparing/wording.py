"""What a difference is about and what changed, in words."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from koersvast.plan.plan import Plan
from koersvast.plan.tables import Activity, Budget, Goal, Indicator, Observation, Result, Row, Target
from koersvast.texts import LANGUAGES, both, text
from koersvast.texts.figures import figure, unit_name
from koersvast.texts.numbers import amount

Words = dict[str, str]

# How a word of the plan is found in the catalogue, by table and column.
_LISTS = {
    ("goals", "level"): "level",
    ("indicators", "kind"): "indicator-kind",
    ("indicators", "direction"): "direction",
    ("results", "progress"): "progress",
}
_REFERENCES = {"parent": "goals", "goal": "goals", "area": "areas"}


def named(row: Goal | Indicator | Activity) -> Words:
    """What a row is called; a goal with its level, an activity with its letter."""
    if isinstance(row, Indicator):
        return dict.fromkeys(LANGUAGES, row.name)
    if isinstance(row, Activity):
        return dict.fromkeys(LANGUAGES, f"{row.letter} {row.title or row.text}".strip())
    title = f"{row.code} {row.title}".strip()
    level = {language: _word("level", row.level, language) for language in LANGUAGES}
    return {language: f"{title} ({word})" if (word := level[language]) else title for language in LANGUAGES}


def part_of(plan: Plan, indicator: Indicator, row: Observation | Target) -> Words:
    """An indicator, with the area and group that a figure is about."""
    area = plan.area(row.area).name if row.area else ""
    part = ", ".join(word for word in (area, row.group) if word)
    return dict.fromkeys(LANGUAGES, f"{indicator.name} ({part})" if part else indicator.name)


def what_changed(table: str, column: str) -> Words:
    return both(f"plan-comparing-{table}-{column}")


def cell_words(plan: Plan, row: Row, column: str) -> Words:
    """What stands in a cell, as a reader would say it."""
    value = getattr(row, column)
    if value is None or value == "":
        return both("plan-comparing-empty")
    if isinstance(value, StrEnum):
        kind = _LISTS[row.table, column]
        return {language: _word(kind, value, language) for language in LANGUAGES}
    if table := _REFERENCES.get(column):
        referred = plan.goal(value) if table == "goals" else plan.area(value)
        return dict.fromkeys(LANGUAGES, referred.title if isinstance(referred, Goal) else referred.name)
    if column == "unit":
        return {language: unit_name(value, language) for language in LANGUAGES}
    return {language: text("plan-comparing-quoted", language, text=value) for language in LANGUAGES}


def figure_words(rows: Iterable[Row], unit: str) -> Words:
    """What some rows with a figure state, each statement once."""
    rows = tuple(rows)
    return {
        language: " / ".join(dict.fromkeys(statement(row, unit, language) for row in rows))
        for language in LANGUAGES
    }


def by_period(rows: Iterable[Observation | Target | Budget], unit: str) -> Words:
    """Figures with their periods: 2020: 43%; 2021: 44%."""
    ordered = sorted(rows, key=lambda row: row.period)
    return {
        language: "; ".join(
            dict.fromkeys(f"{row.period or '–'}: {statement(row, unit, language)}" for row in ordered)
        )
        for language in LANGUAGES
    }


def statement(row: Row, unit: str, language: str) -> str:
    """What a figure, target or amount states, in its unit: 43%, at least 3.250, € 1.200, not available."""
    if isinstance(row, Budget):
        return amount(row.amount, language) if row.amount is not None else "–"
    assert isinstance(row, Observation | Target)
    if row.missing is not None:
        return _word("missing", row.missing, language)
    if row.value is None:
        return row.note or row.raw or "–"
    said = figure(row.value, unit, language)
    if isinstance(row, Target):
        if row.value_to is not None:
            said += f" – {figure(row.value_to, unit, language)}"
        elif row.comparator is not None and row.comparator != "=":
            said = f"{_word('comparator', row.comparator.name.lower(), language)} {said}"
    return said


def _word(kind: str, word: str | None, language: str) -> str:
    return text(f"plan-{kind}-{word.replace('_', '-')}", language) if word else ""


def budget_words(row: Budget) -> Words:
    """What sort of amount it is: expenditure (budget)."""
    return {
        language: " ".join(
            part
            for part in (
                _word("budget-kind", row.kind, language),
                f"({_word('stage', row.stage, language)})" if row.stage else "",
            )
            if part
        )
        for language in LANGUAGES
    }


def result_words(row: Result) -> Words:
    return both("plan-comparing-results-progress", period=row.period or "–")
