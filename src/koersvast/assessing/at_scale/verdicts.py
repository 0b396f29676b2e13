"""One verdict for each series, with what it rests on, as one expression."""

from __future__ import annotations

from koersvast.assessing.at_scale import choosing, history, judging
from koersvast.assessing.at_scale.arithmetic import Expression, beside, known
from koersvast.assessing.at_scale.margins import with_margin
from koersvast.assessing.at_scale.ranks import ranks
from koersvast.assessing.at_scale.tables import ScaleTables
from koersvast.assessing.words import Code

_JUDGED = (
    *("outcome", "code", "certainty", "target_year", "target"),
    *("expected_lower", "expected_upper", "margin_lower", "margin_upper"),
)

# What comes out; the names of the series stand beside its number in the table of series.
COLUMNS = ("series", "year", "value", "previous_year", "previous", "change", "slope", *_JUDGED, "distance")
RANKS = ("size_class", "rank", "ranked")


def verdicts(tables: ScaleTables, areas: Expression | None = None, *, on: int | None = None) -> Expression:
    """One row a series, by its number: the latest and the previous figure, the change between these, the
    slope per year over five years, the verdict with its certainty, what the path asks by now, the 95%
    margin, and the distance to the target (figure less target). With `areas` (area, size_class) also the
    rank among areas of a class.

    The tables are expressions of one engine (`ScaleTables.on`). `on` is the year in which is asked, as in
    `assess`. Years are whole numbers; figures and slopes are in the unit of the indicator.
    """
    figures = tables.figures
    years = history.years_of(figures, on)
    latest, course = history.latest(figures, years), history.course(figures, years)
    described = tables.series.select("series", "indicator").join(tables.indicators, "indicator")
    aimed = _aimed(tables, years, latest, course, on)
    judged = judging.judged(with_margin(_staged(aimed, tables, described, years)))
    rows = beside(tables.series.select("series"), latest.select("series", "year", "value"))
    rows = beside(rows, course.drop("first"))
    rows = beside(rows, history.previous(figures, course))
    rows = _without_target(beside(rows, judged.select("series", *_JUDGED)), tables.baselines)
    rows = rows.mutate(change=rows.value - rows.previous, distance=rows.value - rows.target)
    if areas is None:
        return rows.select(*COLUMNS)
    ranked = ranks(tables, latest, areas)
    return beside(rows, ranked).select(*COLUMNS, *RANKS)


def _aimed(
    tables: ScaleTables, years: Expression, latest: Expression, course: Expression, on: int | None
) -> Expression:
    """The series with targets: the one that counts, the baseline, the figure, and the first one."""
    aims = choosing.staged(choosing.aims(tables.targets, years, on))
    aims = choosing.targets_of(aims, tables.targets)
    rows = beside(aims, choosing.baselines_of(aims, tables.baselines))
    rows = beside(rows, latest.drop("year"))
    return beside(rows, course.select("series", "first"))


def _staged(rows: Expression, tables: ScaleTables, described: Expression, years: Expression) -> Expression:
    """Adds the unit and direction, and whether there is anything to compare."""
    rows = rows.join(described, "series")
    rows = judging.staged_by_baseline(_with_parts(rows, described, years))
    rows = beside(rows, judging.broken(rows, tables.figures, tables.baselines).mutate(breaks=True))
    return rows.mutate(broken=known(rows.breaks))


def _with_parts(rows: Expression, described: Expression, years: Expression) -> Expression:
    """Adds `parts`: whether other areas or groups have figures for the same indicator."""
    measured = years.filter(years.first_year.notnull()).select("series").join(described, "series")
    counts = measured.group_by("indicator").aggregate(measured=measured.count())
    joined = rows.left_join(counts, "indicator", rname="{name}_counted").drop("indicator_counted")
    own = joined.first_year.notnull().ifelse(1, 0)
    return joined.mutate(parts=joined.measured.coalesce(0) > own)


def _without_target(rows: Expression, baselines: Expression) -> Expression:
    """Series that have no target at all: nothing to say but whether anything is known."""
    measured = baselines.filter(baselines.value.notnull())
    rows = beside(rows, measured.select("series").distinct().mutate(based=True))
    empty = rows.value.isnull() & rows.based.isnull()
    code = empty.ifelse(Code.NOTHING_KNOWN, Code.NO_TARGET)
    outcome = empty.ifelse(Code.NOTHING_KNOWN.outcome, Code.NO_TARGET.outcome)
    return rows.mutate(code=rows.code.coalesce(code), outcome=rows.outcome.coalesce(outcome))
