"""A plan as rules look at it: lookups that never fail, and series."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import cached_property
from typing import TypeVar

from koersvast.checking.series import Figure, Series, when
from koersvast.checking.words import content
from koersvast.plan import (
    Activity,
    Area,
    Document,
    Goal,
    Indicator,
    Level,
    Mention,
    MentionKind,
    Observation,
    Plan,
    Result,
    Row,
    Target,
)

Member = TypeVar("Member")
Key = TypeVar("Key", bound=Hashable)

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# Levels that say what is wanted; the others hold them together.
STEPS_OF_GOALS = (Level.GOAL, Level.SUBGOAL, Level.AMBITION)


class Facts:
    """A plan with the lookups that rules share; made once for a plan.

    Lookups give None or nothing for ids that the plan does not have: rules judge whatever plan there is.
    """

    def __init__(self, plan: Plan) -> None:
        self.plan = plan

    # Rows by id.

    def goal(self, goal_id: str) -> Goal | None:
        return self._goals.get(goal_id)

    def indicator(self, indicator_id: str) -> Indicator | None:
        return self._indicators.get(indicator_id)

    def activity(self, activity_id: str) -> Activity | None:
        return self._activities.get(activity_id)

    def area(self, area_id: str) -> Area | None:
        return self._areas.get(area_id)

    def document(self, document_id: str) -> Document | None:
        return self._documents.get(document_id)

    def meaning(self, abbreviation: str, document_id: str) -> str:
        """What a document says that an abbreviation stands for; empty where it does not."""
        return self._meanings.get((document_id, abbreviation.casefold()), "")

    # Rows that belong to other rows.

    def indicators_of(self, goal: Goal) -> tuple[Indicator, ...]:
        """The indicators that are tied to a goal itself."""
        return self._indicators_of.get(goal.id, ())

    def goals_of(self, indicator: Indicator) -> tuple[Goal, ...]:
        return self._goals_of.get(indicator.id, ())

    def series_of(self, indicator_id: str) -> tuple[Series, ...]:
        return self._series_of.get(indicator_id, ())

    def results_of(self, activity: Activity) -> tuple[Result, ...]:
        return self.plan.results_of(activity.id)

    def above(self, goal: Goal) -> tuple[Goal, ...]:
        """The goals above a goal, the nearest first."""
        found: dict[str, Goal] = {}
        parent = self.goal(goal.parent)
        while parent is not None and parent.id not in found and parent.id != goal.id:
            found[parent.id] = parent
            parent = self.goal(parent.parent)
        return tuple(found.values())

    def below(self, goal: Goal) -> tuple[Goal, ...]:
        """The goals under a goal, at every level, without itself."""
        found: dict[str, Goal] = {}
        waiting = list(self.plan.children(goal.id))
        while waiting:
            child = waiting.pop(0)
            if child.id not in found and child.id != goal.id:
                found[child.id] = child
                waiting.extend(self.plan.children(child.id))
        return tuple(found.values())

    def goal_of(self, row: Row) -> str:
        """The id of the goal to which a row belongs; empty where the plan has none."""
        match row:
            case Goal():
                found = row.id
            case Indicator():
                found = next((goal.id for goal in self.goals_of(row)), "")
            case Observation() | Target():
                found = self._goal_of_figure(row)
            case Result():
                activity = self.activity(row.activity)
                found = activity.goal if activity else ""
            case _:
                found = str(getattr(row, "goal", ""))
        return found if self.goal(found) else ""

    def _goal_of_figure(self, row: Observation | Target) -> str:
        """A figure of an area belongs to the goal of that area, where the indicator has one."""
        indicator = self.indicator(row.indicator)
        goals = self.goals_of(indicator) if indicator else ()
        of_area = [goal for goal in goals if goal.area == row.area]
        return next((goal.id for goal in (*of_area, *goals)), "")

    # What rules look at.

    @cached_property
    def series(self) -> tuple[Series, ...]:
        """All series, in the order of the indicators and then of their figures."""
        known = set(self._indicators)
        observations = grouped((row for row in self.plan.observations if row.indicator in known), _series_key)
        targets = grouped((row for row in self.plan.targets if row.indicator in known), _series_key)
        keys = dict.fromkeys([*observations, *targets])
        order = {indicator_id: number for number, indicator_id in enumerate(self._indicators)}
        return tuple(
            Series(
                indicator=self._indicators[indicator],
                area=area,
                group=group,
                observations=observations.get((indicator, area, group), ()),
                targets=targets.get((indicator, area, group), ()),
                direction_is_stated=indicator in self._directions_stated,
            )
            for indicator, area, group in sorted(keys, key=lambda key: order[key[0]])
        )

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """All observations, then all targets."""
        return (*self.plan.observations, *self.plan.targets)

    @cached_property
    def goals_proper(self) -> tuple[Goal, ...]:
        """Goals that say what is wanted; not the programmes, fields and themes that hold them."""
        return tuple(goal for goal in self.plan.goals if goal.level in STEPS_OF_GOALS)

    def documents_with(self, table: str) -> frozenset[str]:
        """The documents from which rows of that table were read; "" for rows without document."""
        return self._documents_with[table]

    @cached_property
    def mentions_of(self) -> Mapping[MentionKind, tuple[Mention, ...]]:
        """What texts refer to, by kind."""
        return grouped(self.plan.mentions, lambda mention: mention.kind)

    @cached_property
    def documents_with_activities(self) -> frozenset[str]:
        """The documents that say for at least one goal what is done for it."""
        return frozenset(row.document for row in self.plan.activities if self.goal(row.goal))

    def years_of(self, document_id: str) -> tuple[int, int] | None:
        """The first and last year that a document is about; None where it does not tell.

        From its title and period, and no earlier than the year in which it was published.
        """
        return self._years.get(document_id)

    def words(self, text: str) -> frozenset[str]:
        """The words that say what a text is about, without the name of the municipality."""
        return content(text, self.municipality)

    @cached_property
    def municipality(self) -> str:
        names = [self.plan.profile.municipality, *(document.municipality for document in self.plan.documents)]
        return next((name for name in names if name), "")

    @cached_property
    def _directions_stated(self) -> frozenset[str]:
        """Indicators of which the direction was not read from a document, but stated by a person."""
        by_hand = (row.id for row in self.plan.indicators if not row.document)
        corrected = (row for row in self.plan.corrections if row.corrected_table == Indicator.table)
        return frozenset(
            (*by_hand, *(row.corrected_row for row in corrected if row.corrected_column == "direction"))
        )

    @cached_property
    def _goals(self) -> Mapping[str, Goal]:
        return {row.id: row for row in self.plan.goals}

    @cached_property
    def _indicators(self) -> Mapping[str, Indicator]:
        return {row.id: row for row in self.plan.indicators}

    @cached_property
    def _activities(self) -> Mapping[str, Activity]:
        return {row.id: row for row in self.plan.activities}

    @cached_property
    def _areas(self) -> Mapping[str, Area]:
        return {row.id: row for row in self.plan.areas}

    @cached_property
    def _documents(self) -> Mapping[str, Document]:
        return {row.id: row for row in self.plan.documents}

    @cached_property
    def _meanings(self) -> Mapping[tuple[str, str], str]:
        return {(row.document, row.abbreviation.casefold()): row.meaning for row in self.plan.terms}

    @cached_property
    def _indicators_of(self) -> Mapping[str, tuple[Indicator, ...]]:
        found: defaultdict[str, dict[str, Indicator]] = defaultdict(dict)
        for link in self.plan.goal_indicators:
            if indicator := self.indicator(link.indicator):
                found[link.goal][indicator.id] = indicator
        return {goal: tuple(indicators.values()) for goal, indicators in found.items()}

    @cached_property
    def _goals_of(self) -> Mapping[str, tuple[Goal, ...]]:
        found: defaultdict[str, dict[str, Goal]] = defaultdict(dict)
        for link in self.plan.goal_indicators:
            if goal := self.goal(link.goal):
                found[link.indicator][goal.id] = goal
        return {indicator: tuple(goals.values()) for indicator, goals in found.items()}

    @cached_property
    def _series_of(self) -> Mapping[str, tuple[Series, ...]]:
        return grouped(self.series, lambda series: series.indicator.id)

    @cached_property
    def _documents_with(self) -> Mapping[str, frozenset[str]]:
        return {table: frozenset(row.document for row in rows) for table, rows in self.plan.tables()}

    @cached_property
    def _years(self) -> Mapping[str, tuple[int, int]]:
        return {row.id: years for row in self.plan.documents if (years := _years_of(row))}


def grouped(rows: Iterable[Member], by: Callable[[Member], Key]) -> dict[Key, tuple[Member, ...]]:
    """Rows by a key, in order."""
    groups: defaultdict[Key, list[Member]] = defaultdict(list)
    for row in rows:
        groups[by(row)].append(row)
    return {key: tuple(members) for key, members in groups.items()}


def years_in(text: str) -> tuple[int, ...]:
    """The years that stand in a text."""
    return tuple(int(year) for year in _YEAR.findall(text))


def _years_of(document: Document) -> tuple[int, int] | None:
    period = when(document.period)
    years = [*years_in(document.title), *([period.year] if period else [])]
    if not years:
        return None
    last = max([*years, *([document.published.year] if document.published else [])])
    return min(years), last


def _series_key(row: Observation | Target) -> tuple[str, str, str]:
    return row.indicator, row.area, row.group
