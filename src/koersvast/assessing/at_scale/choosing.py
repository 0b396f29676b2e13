"""Which target and which baseline a verdict is about: `choice.choose`, for whole tables."""

from __future__ import annotations

from koersvast.assessing.at_scale.arithmetic import Expression, beside, cases, known
from koersvast.assessing.words import Code

# Of baselines the one before the target's year counts first, then one of the same document, then the
# latest; years have four digits.
_BEFORE, _SAME_DOCUMENT = 20_000, 10_000


def aims(targets: Expression, years: Expression, on: int | None) -> Expression:
    """For each series with targets: the year of the target that is due, the one to come and the one before
    the latest figure (`knot_year`), of those that ask something; and whether one is still to follow."""
    rows = targets.left_join(years, "series", rname="{name}_s")
    asks = rows.value.notnull()
    now = rows.known_year if on is None else rows.known_year.isnull().ifelse(on, on)
    due = asks & known(rows.year <= now)
    coming = asks & ~known(rows.year <= now)
    figure = rows.year_s
    return rows.group_by("series").aggregate(
        due_year=rows.year.max(where=due),
        coming_year=rows.year.min(where=coming),
        knot_year=rows.year.max(where=asks & known(rows.year < figure)),
        to_follow=(rows.missing == "to_follow").any(),
        year=figure.max(),
        missing_year=rows.missing_year.max(),
        first_year=rows.first_year.max(),
    )


def staged(aims: Expression) -> Expression:
    """How the latest figure lies in time to the target that is due and the one to come.

    Adds `aim_year`, the year of the target that counts, and `code`: what can be done, or why nothing can.
    """
    due, coming, year = aims.due_year, aims.coming_year, aims.year
    no_target = due.isnull() & coming.isnull()
    code = cases(
        (no_target & aims.to_follow, Code.TARGET_TO_FOLLOW),
        (no_target, Code.NO_TARGET),
        (year.isnull() & aims.missing_year.notnull(), Code.VALUE_MISSING),
        (year.isnull(), Code.NO_VALUE),
        (due.isnull(), Code.ON_PATH),
        (year < due, Code.TARGET_YEAR_NOT_MEASURED),
        (year == due, Code.TARGET_YEAR),
        (coming.notnull(), Code.ON_PATH),
        default=Code.AFTER_TARGET_YEAR,
    )
    on_the_way = year.notnull() & coming.notnull() & (due.isnull() | (year > due))
    return aims.mutate(code=code, aim_year=cases((on_the_way, coming), default=due.coalesce(coming)))


def targets_of(aims: Expression, targets: Expression) -> Expression:
    """The target that counts, and the earlier one from which the path starts where there is one."""
    asking = targets.filter(targets.value.notnull())
    aim = asking.select(
        "series",
        "comparator",
        target_year=asking.year,
        target=asking.value,
        target_to=asking.value_to,
        target_decimals=asking.decimals,
        target_document=asking.document,
    )
    knot = asking.select(
        "series",
        at_year=asking.year,
        knot_lower=asking.value,
        knot_upper=asking.value_to.nullif(0).coalesce(asking.value),
    )
    on_aim = [aims.series == aim.series, aims.aim_year == aim.target_year]
    rows = aims.left_join(aim, on_aim, rname="{name}_t").drop("series_t")
    on_knot = [rows.series == knot.series, rows.knot_year == knot.at_year]
    return rows.left_join(knot, on_knot, rname="{name}_k").drop("series_k", "at_year")


def baselines_of(aims: Expression, baselines: Expression) -> Expression:
    """For each series with baselines the one that counts."""
    measured = baselines.filter(baselines.value.notnull())
    about = aims.select("series", "target_year", "target_document")
    rows = beside(measured.select("series", "year", "value", "document"), about)
    before = rows.target_year.isnull() | (rows.year < rows.target_year)
    same = known(rows.document == rows.target_document)
    rank = (
        rows.year.cast("int64")
        + cases((before, _BEFORE), default=0)
        + cases((same, _SAME_DOCUMENT), default=0)
    )
    rows = rows.mutate(rank=rank)
    return rows.group_by("series").aggregate(
        baseline_year=rows.year.argmax(rows["rank"]), baseline=rows.value.argmax(rows["rank"])
    )
