"""The assessment of a plan: all its verdicts, trends and counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from koersvast.assessing.collecting import collector_paused
from koersvast.assessing.form import assessment_form
from koersvast.assessing.overriding import with_overrides
from koersvast.assessing.series import Series, SeriesKey, series_of
from koersvast.assessing.series_trend import Trend, trends_of
from koersvast.assessing.status import StatusCount, status_of
from koersvast.assessing.targets import judge
from koersvast.assessing.verdict import Verdict
from koersvast.plan import Goal, Override, Plan
from koersvast.texts.tables import html_table


@dataclass(frozen=True, kw_only=True)
class Assessment:
    """The verdicts on a plan, in the order of its indicators; `on` is the year in which it was asked.

    Every indicator has at least one verdict. Trends and counts are computed when they are first asked.
    """

    plan: Plan
    on: int | None
    verdicts: tuple[Verdict, ...]
    series: Mapping[SeriesKey, Series] = field(repr=False)

    def verdict(self, indicator: str, area: str = "", group: str = "") -> Verdict | None:
        """The verdict on an indicator, for an area and group; None when the plan has no such series."""
        return self._by_key.get((indicator, area, group))

    def of_indicator(self, indicator: str) -> tuple[Verdict, ...]:
        """All verdicts on an indicator: at least one for an indicator of the plan."""
        return self._by_indicator.get(indicator, ())

    def trend(self, indicator: str, area: str = "", group: str = "") -> Trend | None:
        """The trend of an indicator, for an area and group; None when the plan has no such series."""
        return self._trends_by_key.get((indicator, area, group))

    @cached_property
    def trends(self) -> tuple[Trend, ...]:
        """The trends of all series, in the order of the verdicts."""
        with collector_paused():
            return tuple(trends_of(tuple(self.series.values()), self.on))

    def goal_status(self, goal_id: str) -> StatusCount:
        """The counts of a goal and all goals below it. Raises KeyError for a goal the plan lacks."""
        return status_of(self.plan, self.plan.below(goal_id), self._by_indicator)

    @cached_property
    def void_overrides(self) -> tuple[Override, ...]:
        """The overrides that do not count, because the computed verdict or its figures are others now."""
        counted = {verdict.override for verdict in self.verdicts}
        return tuple(row for row in self.plan.overrides if row not in counted)

    @cached_property
    def plan_status(self) -> StatusCount:
        """The counts of the whole plan, with the indicators that serve no goal."""
        return status_of(self.plan, self.plan.goals, self._by_indicator, loose=True)

    def framework_status(self, framework: str) -> StatusCount:
        """The counts of all goals that stand in one tree."""
        goals: tuple[Goal, ...] = tuple(goal for goal in self.plan.goals if goal.framework == framework)
        return status_of(self.plan, goals, self._by_indicator)

    def as_dict(self) -> dict[str, Any]:
        """Everything as plain JSON; `schema` describes it."""
        return assessment_form(self)

    def __repr__(self) -> str:
        counts = ", ".join(f"{count} {name}" for name, count in self.plan_status.outcomes.items() if count)
        year = f" on {self.on}" if self.on is not None else ""
        return f"<Assessment of {self.plan.profile.name}{year}: {counts or 'empty'}>"

    def _repr_html_(self) -> str:
        rows = [
            (verdict.measures.name, verdict.area, verdict.group, verdict.outcome, verdict.reason["nl"])
            for verdict in self.verdicts
        ]
        head = ("indicator", "area", "group", "outcome", "reason")
        return html_table(self.plan.profile.title or self.plan.profile.name, head, rows)

    @cached_property
    def _by_key(self) -> Mapping[SeriesKey, Verdict]:
        return dict(zip(self.series, self.verdicts, strict=True))

    @cached_property
    def _trends_by_key(self) -> Mapping[SeriesKey, Trend]:
        return dict(zip(self.series, self.trends, strict=True))

    @cached_property
    def _by_indicator(self) -> Mapping[str, tuple[Verdict, ...]]:
        found: defaultdict[str, list[Verdict]] = defaultdict(list)
        for verdict in self.verdicts:
            found[verdict.indicator].append(verdict)
        return {name: tuple(members) for name, members in found.items()}


def assess(plan: Plan, *, on: int | None = None) -> Assessment:
    """Judge every indicator of a plan, for every area and group that it has figures or targets for.

    With `on` the state as known in that year: later figures do not count, and a target whose year has
    passed without a figure is said to be unknown. Without it each series is judged by its own latest
    figure. A verdict that a person gave counts in place of the computed one, which stays beside it.
    Nothing in a plan makes it fail: what cannot be judged says why.
    """
    with collector_paused():
        series = series_of(plan)
        verdicts = with_overrides([judge(one, on) for one in series.values()], plan.overrides)
    return Assessment(plan=plan, on=on, verdicts=verdicts, series=series)
