"""The sections of which reports are made: how it goes, what is known, what is done, what it costs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from koersvast.design.charts import SeriesChart
from koersvast.design.charts.printed import printed
from koersvast.plan import Budget, Goal, Indicator, Role, Target
from koersvast.publishing.report.parts import Bullets, Drawing, Grid, Heading, Paragraph, Part
from koersvast.publishing.site.activities import ActivityView, activity_view
from koersvast.publishing.site.counts import counts_of
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.facts import indicator_facts
from koersvast.publishing.site.money import money_table
from koersvast.publishing.site.page import Cell, Table
from koersvast.publishing.site.series import Series, chart_of, find_series
from koersvast.publishing.site.trails import goal_title
from koersvast.publishing.site.wording import value_words, verdict_view

# Headings go no deeper than this, however deep the tree.
DEEPEST = 4


def state_of(goal: Goal, edition: Edition) -> Paragraph:
    """How the indicators of a goal and of the goals under it do, in a sentence."""
    return Paragraph(counts_of(edition.assessment.goal_status(goal.id), edition).sentence)


def goal_section(goal: Goal, edition: Edition, level: int) -> Iterator[Part]:
    """A goal with its indicators, activities and amounts, and the goals under it."""
    yield Heading(min(level, DEEPEST), goal_title(goal))
    if goal.text and goal.text != goal.title:
        yield Paragraph(goal.text)
    yield state_of(goal, edition)
    for indicator in edition.plan.indicators_of(goal.id):
        yield from indicator_section(indicator, edition, level + 1)
    yield from activities_section(goal, edition, level + 1)
    budgets = edition.plan.budgets_of(goal.id)
    if budgets:
        yield money_grid(budgets, edition)
    for child in edition.plan.children(goal.id):
        yield from goal_section(child, edition, level + 1)


def indicator_section(indicator: Indicator, edition: Edition, level: int) -> Iterator[Part]:
    """An indicator: its verdict with the reason, its chart and its figures."""
    yield Heading(min(level, DEEPEST), indicator.name)
    headline = edition.headlines[indicator.id]
    verdict = verdict_view(headline, edition)
    outcome = verdict.badge.words[0].upper() + verdict.badge.words[1:]
    yield Paragraph(" ".join(filter(None, [verdict.reason, verdict.sure])), strong=f"{outcome}.")
    series = find_series(indicator, headline.area, headline.group, edition)
    chart = chart_of(series, "chart")
    if chart is not None:
        yield drawing(chart, indicator.name, edition)
    if series.rows:
        yield figures_grid(series, edition)
    for fact in indicator_facts(indicator, edition):
        yield Paragraph(fact.words, strong=fact.name if fact.name.endswith("?") else f"{fact.name}:")


def figures_grid(series: Series, edition: Edition) -> Grid:
    """What was measured and what is wanted in each year; several figures of one sort stand together."""
    wanted: dict[str, list[str]] = {row.period: [] for row in series.rows}
    measured: dict[str, list[str]] = {period: [] for period in wanted}
    for row in series.rows:
        words = value_words(row, series.indicator, edition)
        if isinstance(row, Target):
            wanted[row.period].append(words)
        elif row.role is Role.BASELINE:
            measured[row.period].append(f"{words} ({edition.word('role', row.role)})")
        else:
            measured[row.period].append(words)
    return Grid(
        caption=series.indicator.name,
        head=(edition.t("figures-period"), edition.t("report-measured"), edition.t("target")),
        rows=tuple(
            (
                period or edition.t("period-unknown"),
                "; ".join(measured[period]) or edition.t("nothing"),
                "; ".join(wanted[period]) or edition.t("nothing"),
            )
            for period in wanted
        ),
        numeric=frozenset({1, 2}),
    )


def drawing(chart: SeriesChart, caption: str, edition: Edition) -> Drawing:
    language = edition.language
    return Drawing(svg=printed(chart.svg(language)), description=chart.description(language), caption=caption)


def activities_section(goal: Goal, edition: Edition, level: int) -> Iterator[Part]:
    """What is done for a goal, and how far each activity is."""
    activities = edition.plan.activities_of(goal.id)
    if activities:
        yield Heading(min(level, DEEPEST), edition.t("report-activities"))
        yield Bullets(tuple(_activity(activity_view(row, edition), edition) for row in activities))


def _activity(view: ActivityView, edition: Edition) -> str:
    letter = f"{view.letter}. " if view.letter else ""
    results = [_result(result.progress, result.period, result.cause) for result in view.results]
    return f"{letter}{view.title} ({'; '.join(results) or edition.t('standing-no-report')})"


def _result(progress: str, period: str, cause: str) -> str:
    told = f"{period}: {progress}" if period else progress
    return f"{told}, {cause}" if cause else told


def money_grid(budgets: Sequence[Budget], edition: Edition) -> Grid:
    """The amounts of a goal by year."""
    return grid(money_table(tuple(budgets), "money", edition.t("money-caption"), edition))


def grid(table: Table) -> Grid:
    """A table of the site as a table of a report; remarks stand behind the words of their cell."""
    return Grid(
        caption=table.caption,
        head=tuple(_words(cell) for cell in table.head),
        rows=tuple(tuple(_words(cell) for cell in row) for row in table.rows),
        numeric=frozenset(at for at, cell in enumerate(table.head) if cell.numeric),
    )


def _words(cell: Cell) -> str:
    return f"{cell.words} ({cell.note})" if cell.note else cell.words
