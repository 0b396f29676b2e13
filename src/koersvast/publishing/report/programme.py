"""A programme in the layout of planning and control: the four questions that a budget answers.

The layout is that of the programme plan of the Besluit begroting en verantwoording (BBV, article 8): what do
we want to reach, what shall we do for it, and what may it cost; with the indicators in tables.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from koersvast.plan import Goal, Indicator, IndicatorKind, Observation, Role, Target
from koersvast.publishing.report.booklet import note_of
from koersvast.publishing.report.parts import Bullets, Grid, Heading, Paragraph, Part, Report
from koersvast.publishing.report.sections import activities_section, money_grid, state_of
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.trails import goal_title
from koersvast.publishing.site.wording import value_words, verdict_view


def programme(goal: Goal, edition: Edition) -> Report:
    """The report on a goal and all goals under it."""
    return Report(
        title=goal_title(goal),
        subtitle=edition.name,
        note=note_of(edition),
        language=edition.language,
        parts=tuple(_parts(goal, edition)),
    )


def _parts(goal: Goal, edition: Edition) -> Iterator[Part]:
    below = edition.plan.below(goal.id)
    yield Heading(1, edition.t("report-want"))
    if goal.text and goal.text != goal.title:
        yield Paragraph(goal.text)
    yield state_of(goal, edition)
    wanted = tuple(goal_title(one) for one in below if one.id != goal.id)
    if wanted:
        yield Bullets(wanted)
    yield from _indicators(below, edition)
    yield Heading(1, edition.t("report-do"))
    done = [part for one in below for part in _activities(one, edition)]
    yield from done or [Paragraph(edition.t("report-do-nothing"))]
    yield Heading(1, edition.t("report-cost"))
    costs = [part for one in below for part in _costs(one, edition)]
    yield from costs or [Paragraph(edition.t("report-cost-nothing"))]


def _activities(goal: Goal, edition: Edition) -> Iterator[Part]:
    # The heading of the section is the name of the goal here: the question stands above it.
    for part in activities_section(goal, edition, 2):
        yield Heading(2, goal_title(goal)) if isinstance(part, Heading) else part


def _costs(goal: Goal, edition: Edition) -> Iterator[Part]:
    budgets = edition.plan.budgets_of(goal.id)
    if budgets:
        yield Heading(2, goal_title(goal))
        yield money_grid(budgets, edition)


def _indicators(goals: Sequence[Goal], edition: Edition) -> Iterator[Part]:
    """Indicators of effect, of performance, and others, each sort in a table, with their verdicts."""
    every = dict.fromkeys(row for goal in goals for row in edition.plan.indicators_of(goal.id))
    kinds = (
        ("report-effect", (IndicatorKind.EFFECT, IndicatorKind.OUTCOME)),
        ("report-performance", (IndicatorKind.PERFORMANCE,)),
        ("report-other", (IndicatorKind.CONTEXT, IndicatorKind.QUALITATIVE, None)),
    )
    for key, some in kinds:
        rows = [row for row in every if row.kind in some]
        if rows:
            yield Heading(2, edition.t(key))
            yield _grid(rows, edition.t(key), edition)
            yield Bullets(tuple(_verdict(row, edition) for row in rows))


def _verdict(indicator: Indicator, edition: Edition) -> str:
    verdict = verdict_view(edition.headlines[indicator.id], edition)
    return f"{indicator.name}: {verdict.badge.words}. {verdict.reason}"


def _grid(indicators: Sequence[Indicator], caption: str, edition: Edition) -> Grid:
    """Name, source, baseline, latest realised figure and targets; figures of the whole municipality."""
    t = edition.t
    return Grid(
        caption=caption,
        head=(
            t("indicator"),
            t("fact-source"),
            edition.word("role", Role.BASELINE).capitalize(),
            edition.word("role", Role.REALISED).capitalize(),
            t("report-targets"),
        ),
        rows=tuple(_row(indicator, edition) for indicator in indicators),
    )


def _row(indicator: Indicator, edition: Edition) -> tuple[str, ...]:
    plan = edition.plan
    observations = [row for row in plan.observations_of(indicator.id) if _whole(row, edition)]
    targets = [row for row in plan.targets_of(indicator.id) if _whole(row, edition)]
    baselines = [row for row in observations if row.role is Role.BASELINE]
    realised = [row for row in observations if row.role is Role.REALISED]
    return (
        indicator.name,
        indicator.source or edition.t("not-stated"),
        *(_figures(rows, indicator, edition) for rows in (baselines, realised, targets)),
    )


def _whole(row: Observation | Target, edition: Edition) -> bool:
    return row.area in edition.whole and not row.group


def _figures(rows: Sequence[Observation | Target], indicator: Indicator, edition: Edition) -> str:
    """Figures in time: "2016: 43%; 2018–2021: 45%", equal ones together; a dash where there is none."""
    ordered = sorted(rows, key=lambda row: row.period)
    found = []
    for words, same in groupby(ordered, key=lambda row: value_words(row, indicator, edition)):
        periods = [row.period for row in same if row.period]
        first_and_last = dict.fromkeys([*periods[:1], *periods[-1:]])
        found.append(f"{'–'.join(first_and_last)}: {words}" if periods else words)
    return "; ".join(found) or edition.t("nothing")
