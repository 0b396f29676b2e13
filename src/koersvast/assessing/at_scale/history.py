"""What the figures of a series are by themselves: the latest, the one before, and where they are going."""

from __future__ import annotations

from koersvast.assessing.at_scale.arithmetic import SERIES, Expression, on_series

# The slope is over the latest figure and the four years before it.
SLOPE_YEARS = 5

_OF_FIGURE = ("value", "lower", "upper", "numerator", "denominator", "sample_size", "decimals", "breaks")


def years_of(figures: Expression, on: int | None) -> Expression:
    """For each series with figures: the year of its latest figure (`year`), of the latest row also without a
    figure (`known_year`), of the latest that says why there is none (`missing_year`), and of the first.

    `on` is the year in which is asked: later figures are not known; the first one always is.
    """
    realised = figures.role == "realised"
    here = realised if on is None else realised & (figures.year <= on)
    has = figures.value.notnull()
    return figures.group_by(list(SERIES)).aggregate(
        year=figures.year.max(where=here & has),
        known_year=figures.year.max(where=here),
        missing_year=figures.year.max(where=here & (figures.missing != "")),
        first_year=figures.year.min(where=realised & has),
    )


def latest(figures: Expression, years: Expression) -> Expression:
    """The latest figure of each series, with all that its margin rests on."""
    realised = figures.filter(figures.role == "realised")
    found = realised.join(years, on_series(realised, years, (realised.year, years.year)), rname="{name}_s")
    return found.select(*SERIES, *_OF_FIGURE, "year", "known_year", "first_year")


def course(figures: Expression, years: Expression) -> Expression:
    """The first figure of each series, the one before the latest, and the slope per year over five years.

    The slope is that of the least squares line, (n·Σxy - Σx·Σy) / (n·Σx² - (Σx)²), with x counted from the
    latest year so that the sums stay small; unknown with a single figure.
    """
    measured = figures.filter((figures.role == "realised") & figures.value.notnull())
    ends = years.select(*SERIES, last_year=years.year, first_year=years.first_year)
    rows = measured.join(ends, on_series(measured, ends), rname="{name}_s")
    rows = rows.filter((rows.year <= rows.last_year) | (rows.year == rows.first_year))
    x, y = (rows.year - rows.last_year).cast("float64"), rows.value
    near = (rows.year > rows.last_year - SLOPE_YEARS) & (rows.year <= rows.last_year)
    before = rows.year < rows.last_year
    sums = rows.group_by(list(SERIES)).aggregate(
        first=rows.value.max(where=rows.year == rows.first_year),
        previous_year=rows.year.max(where=before),
        previous=rows.value.argmax(rows.year, where=before),
        n=near.cast("int64").sum().cast("float64"),
        sx=x.sum(where=near),
        sy=y.sum(where=near),
        sxx=(x * x).sum(where=near),
        sxy=(x * y).sum(where=near),
    )
    spread = (sums.n * sums.sxx - sums.sx * sums.sx).nullif(0)
    slope = (sums.n * sums.sxy - sums.sx * sums.sy) / spread
    return sums.select(*SERIES, "first", "previous_year", "previous", slope=slope)
