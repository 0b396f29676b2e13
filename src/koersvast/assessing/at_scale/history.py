"""What the figures of a series are by themselves: the latest, the one before, and where they are going.

The figures are read along four times, each time whole, and joined by the number of the series. Windows over
so many rows would cost twice as much; a filter on them would make an engine think that few are left, and
keep the larger side of a join in memory.
"""

from __future__ import annotations

from koersvast.assessing.at_scale.arithmetic import Expression

# The slope is over the latest figure and the four years before it.
SLOPE_YEARS = 5

_OF_FIGURE = ("lower", "upper", "numerator", "denominator", "sample_size", "decimals")


def years_of(figures: Expression, on: int | None) -> Expression:
    """For each series with figures: the year of its latest figure (`year`), of the latest row also without a
    figure (`known_year`), of the latest that says why there is none (`missing_year`), and of the first.

    `on` is the year in which is asked: later figures are not known; the first one always is.
    """
    has, here = figures.value.notnull(), None if on is None else figures.year <= on
    return figures.group_by("series").aggregate(
        year=figures.year.max(where=_also(here, has)),
        known_year=figures.year.max(where=here),
        missing_year=figures.year.max(where=_also(here, figures.missing != "")),
        first_year=figures.year.min(where=has),
    )


def latest(figures: Expression, years: Expression) -> Expression:
    """The latest figure of each series that has one, with all that its margin rests on."""
    return _at(figures, years.select("series", "year"), ("value", *_OF_FIGURE)).select(
        "series", "year", "value", *_OF_FIGURE
    )


def course(figures: Expression, years: Expression) -> Expression:
    """The figure before the latest, the first one, and the slope per year over five years.

    The slope is that of the least squares line, the covariance of year and figure by the variance of the
    year: two steps for an engine where the sums would be five. Unknown with a single figure.
    """
    ends = years.select("series", last_year=years.year, first_year=years.first_year)
    rows = figures.select("series", "year", "value").join(ends, "series")
    x, y = rows.year.cast("float64"), rows.value
    has = y.notnull()
    near = has & (rows.year > rows.last_year - SLOPE_YEARS) & (rows.year <= rows.last_year)
    found = rows.group_by("series").aggregate(
        first=y.max(where=rows.year == rows.first_year),
        previous_year=rows.year.max(where=has & (rows.year < rows.last_year)),
        together=x.cov(y, where=near, how="pop"),
        spread=x.var(where=near, how="pop"),
    )
    return found.select("series", "first", "previous_year", slope=found.together / found.spread.nullif(0))


def previous(figures: Expression, course: Expression) -> Expression:
    """The figure before the latest of each series that has one."""
    found = _at(figures, course.select("series", year=course.previous_year), ("value",))
    return found.select("series", previous=found.value)


def _at(figures: Expression, years: Expression, columns: tuple[str, ...]) -> Expression:
    """The rows of the years that are asked, one a series."""
    return figures.select("series", "year", *columns).join(years, ["series", "year"])


def _also(condition: Expression | None, other: Expression) -> Expression:
    return other if condition is None else condition & other
