"""Figures: targets that moved, measurements that were revised, budgets and results that changed.

Figures are held against each other where both plans state one for the same thing and the same period. A
plan may state several, in several documents; only when they have none in common did the figure change.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import TypeAlias, TypeVar

from koersvast.plan.alike import plain
from koersvast.plan.comparing.difference import Difference, DifferenceKind, Words
from koersvast.plan.comparing.pairs import Pairs
from koersvast.plan.comparing.wording import (
    budget_words,
    by_period,
    cell_words,
    figure_words,
    named,
    part_of,
    result_words,
)
from koersvast.plan.plan import Plan
from koersvast.plan.tables import Budget, Observation, Result, Row, Target
from koersvast.texts import LANGUAGES, both

AnyRow = TypeVar("AnyRow", bound=Row)
Stated = TypeVar("Stated", Observation, Target, Budget)
Figure = TypeVar("Figure", Observation, Target)
_Groups: TypeAlias = dict[Hashable, tuple[AnyRow, ...]]


def observed(older: Plan, newer: Plan, pairs: Pairs) -> Iterator[Difference]:
    """Measurements that were revised, new ones, and those that are no longer stated."""
    yield from _of_indicators(
        "observations", older, newer, pairs, lambda plan, name: plan.observations_of(name)
    )


def aimed_at(older: Plan, newer: Plan, pairs: Pairs) -> Iterator[Difference]:
    """Targets that moved, new ones, and those that are no longer stated."""
    yield from _of_indicators("targets", older, newer, pairs, lambda plan, name: plan.targets_of(name))


def _of_indicators(
    table: str,
    older: Plan,
    newer: Plan,
    pairs: Pairs,
    figures: Callable[[Plan, str], tuple[Figure, ...]],
) -> Iterator[Difference]:
    for old_id, new_id in _in_order(pairs.indicators, newer.indicators):
        before, now = older.indicator(old_id), newer.indicator(new_id)
        if before.unit and now.unit and before.unit != now.unit:
            continue  # the unit is told as a change; figures in two units cannot be held side by side
        unit = now.unit or before.unit

        parts_before: _Groups[Figure] = _grouped(figures(older, old_id), _part)
        parts_now: _Groups[Figure] = _grouped(figures(newer, new_id), _part)
        for name in dict.fromkeys((*parts_now, *parts_before)):
            some, others = parts_before.get(name, ()), parts_now.get(name, ())
            source, row = (newer, others[0]) if others else (older, some[0])
            yield from _periods(table, part_of(source, now, row), unit, some, others)


def _part(row: Observation | Target) -> Hashable:
    """The area and group that a figure is about."""
    return row.area, plain(row.group)


def amounts(older: Plan, newer: Plan, pairs: Pairs) -> Iterator[Difference]:
    """Budgets that changed, amounts of new years, and those that are no longer stated."""
    for old_id, new_id in _in_order(pairs.goals, newer.goals):
        before = _grouped(older.budgets_of(old_id), lambda row: (row.kind, row.stage))
        now = _grouped(newer.budgets_of(new_id), lambda row: (row.kind, row.stage))
        for name in dict.fromkeys((*now, *before)):
            some, others = before.get(name, ()), now.get(name, ())
            sort, goal = budget_words((others or some)[0]), named(newer.goal(new_id))
            subject = {language: f"{goal[language]}, {sort[language]}" for language in LANGUAGES}
            yield from _periods("budgets", subject, "eur", some, others)


def reported(older: Plan, newer: Plan, pairs: Pairs) -> Iterator[Difference]:
    """Activities whose state over the same period is told otherwise, or that are reported on now."""
    for old_id, new_id in _in_order(pairs.activities, newer.activities):
        before, now = (
            _grouped(rows, lambda row: row.period)
            for rows in (older.results_of(old_id), newer.results_of(new_id))
        )
        for period in sorted(before.keys() & now.keys(), key=str):
            if not {row.progress for row in before[period]} & {row.progress for row in now[period]}:
                yield _progress(older, newer, before[period][0], now[period][0])


def _progress(older: Plan, newer: Plan, before: Result, now: Result) -> Difference:
    return Difference(
        DifferenceKind.CHANGED,
        "results",
        named(newer.activity(now.activity)),
        older=(before,),
        newer=(now,),
        column="progress",
        what=result_words(now),
        before=cell_words(older, before, "progress"),
        after=cell_words(newer, now, "progress"),
    )


def _periods(
    table: str, subject: Words, unit: str, before: Iterable[Stated], now: Iterable[Stated]
) -> Iterator[Difference]:
    """The differences of one series: a change for each period of both, one for all periods of either."""
    old, new = (_grouped(rows, lambda row: row.period) for rows in (before, now))
    for period in sorted(old.keys() & new.keys(), key=str):
        if not {_statement(row) for row in old[period]} & {_statement(row) for row in new[period]}:
            yield Difference(
                DifferenceKind.CHANGED,
                table,
                subject,
                older=old[period],
                newer=new[period],
                column="amount" if table == "budgets" else "value",
                what=both(f"plan-comparing-{table}-figure", period=str(period) or "–"),
                before=figure_words(old[period], unit),
                after=figure_words(new[period], unit),
            )
    added = tuple(row for period in new.keys() - old.keys() for row in new[period])
    dropped = tuple(row for period in old.keys() - new.keys() for row in old[period])
    what = both(f"plan-comparing-{table}-figures")
    if added:
        yield Difference(
            DifferenceKind.ADDED,
            table,
            subject,
            newer=_by_time(added),
            what=what,
            after=by_period(added, unit),
        )
    if dropped:
        yield Difference(
            DifferenceKind.DROPPED,
            table,
            subject,
            older=_by_time(dropped),
            what=what,
            before=by_period(dropped, unit),
        )


def _statement(row: Row) -> Hashable:
    """What a row states: the same however it is printed, and in words where it gives no figure."""
    if isinstance(row, Budget):
        return row.amount
    assert isinstance(row, Observation | Target)
    if row.value is None:
        return row.missing, plain(row.note or row.raw) if row.missing is None else ""
    if isinstance(row, Target):
        return row.value, row.value_to, row.comparator or "="
    return row.value


def _by_time(rows: Iterable[Stated]) -> tuple[Stated, ...]:
    return tuple(sorted(rows, key=lambda row: (row.period, row.document, row.locator)))


def _grouped(rows: Iterable[AnyRow], by: Callable[[AnyRow], Hashable]) -> _Groups[AnyRow]:
    groups: defaultdict[Hashable, list[AnyRow]] = defaultdict(list)
    for row in rows:
        groups[by(row)].append(row)
    return {name: tuple(members) for name, members in groups.items()}


def _in_order(pairs: Mapping[str, str], newer: Iterable[Row]) -> Iterator[tuple[str, str]]:
    """The pairs in the order of the newer plan."""
    old_of = {new: old for old, new in pairs.items()}
    for row in newer:
        if row.key in old_of:
            yield old_of[row.key], row.key
