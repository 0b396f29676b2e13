"""Which row of the older plan is which row of the newer one.

By id first: ids are made from what a row says. What remains is paired by name where both plans have just
one of that name, and then by code or letter where the texts are alike. Indicators are paired by id and by
what a person confirmed, and never by looks.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from koersvast.plan.alike import likeness, plain
from koersvast.plan.matching import answers_of
from koersvast.plan.plan import Plan
from koersvast.plan.tables import Row
from koersvast.plan.words import MatchAnswer

AnyRow = TypeVar("AnyRow", bound=Row)
# A code may go to another goal; with half of the words in common it is the same one in other words.
_IN_OTHER_WORDS = 0.5


@dataclass(frozen=True, slots=True)
class Pairs:
    """Older id → newer id, for what both plans have."""

    goals: Mapping[str, str]
    indicators: Mapping[str, str]
    activities: Mapping[str, str]


def pairs_of(older: Plan, newer: Plan) -> Pairs:
    """Which goals, indicators and activities are the same."""
    goals = _goals(older, newer)
    return Pairs(goals, _indicators(older, newer), _activities(older, newer, goals))


def _goals(older: Plan, newer: Plan) -> dict[str, str]:
    found = _by_id(older.goals, newer.goals)
    _add(found, older.goals, newer.goals, lambda goal: (goal.level, plain(goal.title)))
    _add(
        found,
        older.goals,
        newer.goals,
        lambda goal: (goal.framework, goal.level, goal.code) if goal.code else None,
        in_other_words=lambda one, other: likeness(one.title, other.title),
    )
    return found


def _indicators(older: Plan, newer: Plan) -> dict[str, str]:
    answers = answers_of(older, newer)
    old, new = ({row.id for row in plan.indicators} for plan in (older, newer))
    found: dict[str, str] = {}
    for pair, answer in answers.items():
        one, other = (answer.one, answer.other) if answer.one in old else (answer.other, answer.one)
        if answer.answer is MatchAnswer.SAME and len(pair) == 2 and one in old and other in new:
            found[one] = other
    taken = set(found.values())
    for name in old & new:
        said = answers.get(frozenset((name,)))
        if name not in found and name not in taken and (said is None or said.answer is MatchAnswer.SAME):
            found[name] = name
    return found


def _activities(older: Plan, newer: Plan, goals: Mapping[str, str]) -> dict[str, str]:
    found = _by_id(older.activities, newer.activities)
    _add(
        found,
        older.activities,
        newer.activities,
        lambda row: (goals.get(row.goal), plain(row.title or row.text)),
        lambda row: (row.goal, plain(row.title or row.text)),
    )
    _add(
        found,
        older.activities,
        newer.activities,
        lambda row: (goals.get(row.goal), row.letter) if row.letter else None,
        lambda row: (row.goal, row.letter) if row.letter else None,
        in_other_words=lambda one, other: likeness(one.title or one.text, other.title or other.text),
    )
    return found


def _by_id(older: Iterable[Row], newer: Iterable[Row]) -> dict[str, str]:
    known = {row.key for row in newer}
    return {row.key: row.key for row in older if row.key in known}


def _add(
    found: dict[str, str],
    older: Iterable[AnyRow],
    newer: Iterable[AnyRow],
    name: Callable[[AnyRow], Hashable],
    name_now: Callable[[AnyRow], Hashable] | None = None,
    *,
    in_other_words: Callable[[AnyRow, AnyRow], float] | None = None,
) -> None:
    """Pair what is left and goes by one name in both plans; None is no name."""
    taken = set(found.values())
    mine = _only(name, (row for row in older if row.key not in found))
    theirs = _only(name_now or name, (row for row in newer if row.key not in taken))
    for key in mine.keys() & theirs.keys():
        one, other = mine[key], theirs[key]
        if in_other_words is None or in_other_words(one, other) >= _IN_OTHER_WORDS:
            found[one.key] = other.key


def _only(name: Callable[[AnyRow], Hashable], rows: Iterable[AnyRow]) -> dict[Hashable, AnyRow]:
    """The rows that are alone in going by their name."""
    by_name: defaultdict[Hashable, list[AnyRow]] = defaultdict(list)
    for row in rows:
        if (key := name(row)) is not None:
            by_name[key].append(row)
    return {key: rows[0] for key, rows in by_name.items() if len(rows) == 1}
