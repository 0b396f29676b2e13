"""One verdict for each series, with what it rests on, as one expression."""

from __future__ import annotations

from koersvast.assessing.at_scale import choosing, history, judging
from koersvast.assessing.at_scale.arithmetic import SERIES, Expression, known, on_series
from koersvast.assessing.at_scale.margins import with_margin
from koersvast.assessing.at_scale.ranks import with_rank
from koersvast.assessing.words import Code

# What comes out, besides the columns of SERIES.
COLUMNS = (
    *("year", "value", "previous_year", "previous", "slope"),
    *("outcome", "code", "certainty", "target_year", "target", "distance"),
    *("expected_lower", "expected_upper", "margin_lower", "margin_upper"),
)
_JUDGED = (
    *("outcome", "code", "certainty", "target_year", "target"),
    *("expected_lower", "expected_upper", "margin_lower", "margin_upper"),
)


def verdicts(
    figures: Expression,
    targets: Expression,
    indicators: Expression,
    areas: Expression | None = None,
    *,
    on: int | None = None,
) -> Expression:
    """One row a series: the latest and the previous figure, the slope per year over five years, the verdict
    with its certainty, what the path asks by now, the distance to the target (figure less target) and the
    95% margin. With `areas` (area, size_class) also the rank among areas of the same class.

    `figures`, `targets` and `indicators` are expressions of one engine with the columns of `ScaleTables`;
    each series has a year once in each role. `on` is the year in which is asked, as in `assess`.
    Years are whole numbers, figures and slopes in the unit of the indicator.
    """
    years = history.years_of(figures, on)
    latest = history.latest(figures, years)
    course = history.course(figures, years)
    judged = _with_target(figures, targets, indicators, years, latest, course, on)
    every = years.select(*SERIES).union(targets.select(*SERIES), distinct=True)
    rows = _beside(every, latest.select(*SERIES, "value", "year"))
    rows = _beside(rows, course.select(*SERIES, "previous_year", "previous", "slope"))
    rows = _beside(rows, judged.select(*SERIES, *_JUDGED))
    rows = rows.join(indicators.select("indicator", "direction"), "indicator")
    rows = _without_target(rows, figures)
    rows = rows.mutate(distance=rows.value - rows.target)
    if areas is None:
        return rows.select(*SERIES, *COLUMNS)
    return with_rank(rows, areas).select(*SERIES, *COLUMNS, "size_class", "rank", "ranked")


def _with_target(
    figures: Expression,
    targets: Expression,
    indicators: Expression,
    years: Expression,
    latest: Expression,
    course: Expression,
    on: int | None,
) -> Expression:
    """The verdicts on the series with targets."""
    aims = choosing.staged(choosing.aims(targets, years, on))
    aims = choosing.targets_of(aims, targets)
    rows = _beside(aims, choosing.baselines_of(aims, figures))
    rows = _beside(rows, latest.drop("year", "known_year", "first_year", "breaks"))
    rows = _beside(rows, course.select(*SERIES, "first"))
    rows = judging.staged_by_baseline(_with_parts(rows, years).join(indicators, "indicator"))
    breaks = judging.broken(rows, figures).mutate(is_broken=True)
    rows = _beside(rows, breaks)
    rows = rows.mutate(broken=known(rows.is_broken))
    return judging.judged(with_margin(rows))


def _without_target(rows: Expression, figures: Expression) -> Expression:
    """Series that have no target at all: nothing to say but whether anything is known."""
    measured = figures.filter(figures.value.notnull() & (figures.role == "baseline"))
    based = measured.select(*SERIES).distinct().mutate(based=True)
    rows = _beside(rows, based)
    empty = rows.value.isnull() & rows.based.isnull()
    code = rows.code.coalesce(empty.ifelse(Code.NOTHING_KNOWN, Code.NO_TARGET))
    outcome = rows.outcome.coalesce(empty.ifelse(Code.NOTHING_KNOWN.outcome, Code.NO_TARGET.outcome))
    return rows.mutate(code=code, outcome=outcome)


def _with_parts(rows: Expression, years: Expression) -> Expression:
    """Adds `parts`: whether other areas or groups have figures for the same indicator."""
    measured = years.filter(years.first_year.notnull())
    counts = measured.group_by("indicator").aggregate(measured=measured.count())
    joined = rows.left_join(counts, "indicator", rname="{name}_counted").drop("indicator_counted")
    own = joined.first_year.notnull().cast("int64")
    return joined.mutate(parts=joined.measured.coalesce(0) > own)


def _beside(rows: Expression, more: Expression) -> Expression:
    """The rows with the columns of another table of series, empty where that lacks the series."""
    joined = rows.left_join(more, on_series(rows, more), rname="{name}_more")
    return joined.drop(*(f"{name}_more" for name in SERIES))
