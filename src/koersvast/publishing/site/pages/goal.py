"""The page of a goal: what do we want, how do we know, what do we do, what does it cost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from markupsafe import Markup

from koersvast.design.charts import SeriesChart
from koersvast.plan import Budget, Goal, Indicator
from koersvast.publishing.site import addresses
from koersvast.publishing.site.activities import (
    ActivityView,
    activities_below,
    activity_view,
    standing_counts,
)
from koersvast.publishing.site.counts import Counts, counts_of
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.findings import RuleView, findings_of_goal
from koersvast.publishing.site.indicators import IndicatorLine, indicator_line
from koersvast.publishing.site.money import Together, money_table, together
from koersvast.publishing.site.page import Link, Page, Table
from koersvast.publishing.site.series import chart_of, find_series
from koersvast.publishing.site.trails import framework_name, goal_link, goal_title, goal_trail
from koersvast.publishing.site.wording import part_name, place_link


@dataclass(frozen=True, slots=True)
class Known:
    """An indicator on the page of its goal: one line, with a small chart."""

    line: IndicatorLine
    chart: Markup | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalView:
    """What the page of a goal shows; `parts` are the goals under it, each with its counts in words.

    `doing` counts the activities of the goal and of the goals under it, `standings` how far these are.
    """

    title: str
    level: str
    framework: str
    text: str
    area: str
    counts: Counts
    known: tuple[Known, ...]
    one_scale: bool
    parts: tuple[tuple[Link, str], ...]
    activities: tuple[ActivityView, ...]
    doing: int
    standings: tuple[Link, ...]
    together: Together | None
    money: Table | None
    policies: tuple[tuple[str, str, str, Link | None], ...]
    findings: tuple[RuleView, ...]
    document: Link | None
    place: Link | None


def pages(edition: Edition) -> Iterator[Page]:
    for goal in edition.plan.goals:
        view = goal_view(goal, edition)
        yield Page(
            address=addresses.goal(goal.id),
            template="goal.html.jinja",
            title=goal_title(goal),
            said=True,
            section=addresses.GOALS,
            trail=goal_trail(goal, edition),
            about=view.counts.sentence,
            view=view,
        )


def goal_view(goal: Goal, edition: Edition) -> GoalView:
    plan = edition.plan
    budgets = plan.budgets_of(goal.id)
    below = activities_below(goal, edition)
    return GoalView(
        title=goal.title,
        level=edition.word("level", goal.level) if goal.level else "",
        framework=framework_name(goal.framework, edition),
        text=goal.text if goal.text != goal.title else "",
        area=part_name(goal.area, "", edition),
        counts=counts_of(edition.assessment.goal_status(goal.id), edition),
        known=_known(goal, edition),
        one_scale=_one_scale(goal, edition),
        parts=tuple(
            (goal_link(child), counts_of(edition.assessment.goal_status(child.id), edition).sentence)
            for child in plan.children(goal.id)
        ),
        activities=tuple(activity_view(activity, edition) for activity in plan.activities_of(goal.id)),
        doing=len(below),
        standings=standing_counts(below, edition, linked=False),
        together=together([goal.id], _budgets_below(goal, edition), edition),
        money=money_table(budgets, "money", edition.t("money-caption"), edition) if budgets else None,
        policies=tuple(
            (policy.title, policy.reference, policy.address, place_link(policy, edition))
            for policy in plan.policies_of(goal.id)
        ),
        findings=findings_of_goal(goal.id, edition),
        document=_document(goal, edition),
        place=place_link(goal, edition),
    )


def _document(goal: Goal, edition: Edition) -> Link | None:
    if not goal.document:
        return None
    return Link(edition.plan.document(goal.document).title, addresses.document(goal.document), said=True)


def _budgets_below(goal: Goal, edition: Edition) -> tuple[Budget, ...]:
    plan = edition.plan
    return tuple(row for one in plan.below(goal.id) for row in plan.budgets_of(one.id))


def _known(goal: Goal, edition: Edition) -> tuple[Known, ...]:
    """The indicators of a goal; charts of the same unit share one scale, so that they can be compared."""
    indicators = edition.plan.indicators_of(goal.id)
    charts = [_small_chart(one, f"chart-{index}", edition) for index, one in enumerate(indicators)]
    reaches = _reaches([chart for chart in charts if chart])
    return tuple(
        Known(
            indicator_line(indicator, edition),
            replace(chart, reach=reaches.get(chart.unit)).svg(edition.language) if chart else None,
        )
        for indicator, chart in zip(indicators, charts, strict=True)
    )


def _small_chart(indicator: Indicator, chart_id: str, edition: Edition) -> SeriesChart | None:
    """The chart of the area and group whose verdict speaks for an indicator."""
    headline = edition.headlines[indicator.id]
    return chart_of(find_series(indicator, headline.area, headline.group, edition), chart_id, compact=True)


def _one_scale(goal: Goal, edition: Edition) -> bool:
    """Whether charts stand beside each other that share a scale."""
    units = [row.unit for row in edition.plan.indicators_of(goal.id)]
    return any(units.count(unit) > 1 for unit in _ONE_SCALE)


# Units whose figures lie on one scale; counts differ too much in size for that.
_ONE_SCALE = frozenset({"percent", "grade"})


def _reaches(charts: Sequence[SeriesChart]) -> dict[str, tuple[Decimal, Decimal]]:
    """The lowest and highest value of each unit that has one scale."""
    values: dict[str, list[Decimal]] = {}
    for chart in charts:
        values.setdefault(chart.unit, []).extend(chart.values)
    return {unit: (min(there), max(there)) for unit, there in values.items() if unit in _ONE_SCALE}
