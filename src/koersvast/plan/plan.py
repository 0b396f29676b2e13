"""A plan: all tables together, with lookups."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TypeVar

from koersvast.plan.tables import (
    TABLES,
    Acceptance,
    Activity,
    Advice,
    Area,
    Budget,
    Correction,
    Document,
    Goal,
    GoalIndicator,
    Indicator,
    Match,
    Mention,
    Observation,
    Override,
    Party,
    Policy,
    Relation,
    Result,
    Row,
    Target,
    Term,
    Unread,
)
from koersvast.texts.tables import html_table

AnyRow = TypeVar("AnyRow", bound=Row)


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What a plan is called, whose it is, and how it wants to be checked.

    `homepage` is the address under which the plan is published, `licence` that of the licence of its data,
    and `contact` an e-mail address for questions about it: what a catalogue of open data asks. `select` and
    `ignore` hold codes or families of rules ("T" or "T03").
    """

    name: str = "plan"
    title: str = ""
    municipality: str = ""
    code: str = ""
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    invented: bool = False
    homepage: str = ""
    licence: str = ""
    contact: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class Plan:
    """What a municipality wants, how it will know, what it does and what that costs.

    Each table is a tuple of rows in the order in which they were read. A plan never changes; `with_rows`
    gives a new one.
    """

    profile: Profile = field(default_factory=Profile)
    documents: tuple[Document, ...] = ()
    areas: tuple[Area, ...] = ()
    goals: tuple[Goal, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    goal_indicators: tuple[GoalIndicator, ...] = ()
    observations: tuple[Observation, ...] = ()
    targets: tuple[Target, ...] = ()
    activities: tuple[Activity, ...] = ()
    results: tuple[Result, ...] = ()
    budgets: tuple[Budget, ...] = ()
    policies: tuple[Policy, ...] = ()
    parties: tuple[Party, ...] = ()
    advices: tuple[Advice, ...] = ()
    terms: tuple[Term, ...] = ()
    relations: tuple[Relation, ...] = ()
    mentions: tuple[Mention, ...] = ()
    unread: tuple[Unread, ...] = ()
    corrections: tuple[Correction, ...] = ()
    acceptances: tuple[Acceptance, ...] = ()
    matches: tuple[Match, ...] = ()
    overrides: tuple[Override, ...] = ()

    def rows(self, table: str) -> tuple[Row, ...]:
        """The rows of the table with that name."""
        rows: tuple[Row, ...] = getattr(self, table)
        return rows

    def tables(self) -> Iterator[tuple[str, tuple[Row, ...]]]:
        """Every table with its rows, in the order of the design."""
        for name in TABLES:
            yield name, self.rows(name)

    def with_rows(self, **tables: Iterable[Row]) -> Plan:
        """The same plan with some tables replaced."""
        return replace(self, **{name: tuple(rows) for name, rows in tables.items()})  # type: ignore[arg-type]

    def __repr__(self) -> str:
        counts = ", ".join(f"{len(rows)} {name}" for name, rows in self.tables() if rows)
        return f"<Plan {self.profile.title or self.profile.name}: {counts or 'empty'}>"

    def _repr_html_(self) -> str:
        counts = [(name, len(rows)) for name, rows in self.tables() if rows]
        return html_table(self.profile.title or self.profile.name, ("table", "rows"), counts)

    # Lookups by id. All raise KeyError for an id that the plan does not have.

    def document(self, document_id: str) -> Document:
        return self._documents[document_id]

    def area(self, area_id: str) -> Area:
        return self._areas[area_id]

    def goal(self, goal_id: str) -> Goal:
        return self._goals[goal_id]

    def indicator(self, indicator_id: str) -> Indicator:
        return self._indicators[indicator_id]

    def activity(self, activity_id: str) -> Activity:
        return self._activities[activity_id]

    # Rows that belong to another row, in order; empty where there are none.

    def children(self, goal_id: str) -> tuple[Goal, ...]:
        """The goals directly under a goal; under "" the roots."""
        return self._children.get(goal_id, ())

    def indicators_of(self, goal_id: str) -> tuple[Indicator, ...]:
        links = self._links_by_goal.get(goal_id, ())
        return tuple(self.indicator(name) for name in dict.fromkeys(link.indicator for link in links))

    def goals_of(self, indicator_id: str) -> tuple[Goal, ...]:
        links = self._links_by_indicator.get(indicator_id, ())
        return tuple(self.goal(name) for name in dict.fromkeys(link.goal for link in links))

    def links_of(self, indicator_id: str) -> tuple[GoalIndicator, ...]:
        return self._links_by_indicator.get(indicator_id, ())

    def observations_of(self, indicator_id: str) -> tuple[Observation, ...]:
        return self._observations.get(indicator_id, ())

    def targets_of(self, indicator_id: str) -> tuple[Target, ...]:
        return self._targets.get(indicator_id, ())

    def activities_of(self, goal_id: str) -> tuple[Activity, ...]:
        return self._activities_by_goal.get(goal_id, ())

    def results_of(self, activity_id: str) -> tuple[Result, ...]:
        return self._results.get(activity_id, ())

    def budgets_of(self, goal_id: str) -> tuple[Budget, ...]:
        return self._budgets.get(goal_id, ())

    def policies_of(self, goal_id: str) -> tuple[Policy, ...]:
        return self._policies.get(goal_id, ())

    # The goal tree.

    @property
    def roots(self) -> tuple[Goal, ...]:
        return self.children("")

    def ancestors(self, goal_id: str) -> tuple[Goal, ...]:
        """The goals above a goal, the nearest first."""
        above: list[Goal] = []
        parent = self.goal(goal_id).parent
        while parent and all(goal.id != parent for goal in above):
            above.append(self.goal(parent))
            parent = above[-1].parent
        return tuple(above)

    def below(self, goal_id: str) -> tuple[Goal, ...]:
        """A goal and all goals under it, depth first."""
        found: dict[str, Goal] = {}
        waiting = [self.goal(goal_id)]
        while waiting:
            goal = waiting.pop()
            if goal.id not in found:
                found[goal.id] = goal
                waiting.extend(reversed(self.children(goal.id)))
        return tuple(found.values())

    @cached_property
    def _documents(self) -> Mapping[str, Document]:
        return {row.id: row for row in self.documents}

    @cached_property
    def _areas(self) -> Mapping[str, Area]:
        return {row.id: row for row in self.areas}

    @cached_property
    def _goals(self) -> Mapping[str, Goal]:
        return {row.id: row for row in self.goals}

    @cached_property
    def _indicators(self) -> Mapping[str, Indicator]:
        return {row.id: row for row in self.indicators}

    @cached_property
    def _activities(self) -> Mapping[str, Activity]:
        return {row.id: row for row in self.activities}

    @cached_property
    def _children(self) -> Mapping[str, tuple[Goal, ...]]:
        return _grouped(self.goals, lambda row: row.parent)

    @cached_property
    def _links_by_goal(self) -> Mapping[str, tuple[GoalIndicator, ...]]:
        return _grouped(self.goal_indicators, lambda row: row.goal)

    @cached_property
    def _links_by_indicator(self) -> Mapping[str, tuple[GoalIndicator, ...]]:
        return _grouped(self.goal_indicators, lambda row: row.indicator)

    @cached_property
    def _observations(self) -> Mapping[str, tuple[Observation, ...]]:
        return _grouped(self.observations, lambda row: row.indicator)

    @cached_property
    def _targets(self) -> Mapping[str, tuple[Target, ...]]:
        return _grouped(self.targets, lambda row: row.indicator)

    @cached_property
    def _activities_by_goal(self) -> Mapping[str, tuple[Activity, ...]]:
        return _grouped(self.activities, lambda row: row.goal)

    @cached_property
    def _results(self) -> Mapping[str, tuple[Result, ...]]:
        return _grouped(self.results, lambda row: row.activity)

    @cached_property
    def _budgets(self) -> Mapping[str, tuple[Budget, ...]]:
        return _grouped(self.budgets, lambda row: row.goal)

    @cached_property
    def _policies(self) -> Mapping[str, tuple[Policy, ...]]:
        return _grouped(self.policies, lambda row: row.goal)


def _grouped(rows: Iterable[AnyRow], by: Callable[[AnyRow], str]) -> dict[str, tuple[AnyRow, ...]]:
    groups: defaultdict[str, list[AnyRow]] = defaultdict(list)
    for row in rows:
        groups[by(row)].append(row)
    return {name: tuple(members) for name, members in groups.items()}
