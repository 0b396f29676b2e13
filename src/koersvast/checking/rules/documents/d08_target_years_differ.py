"""The same measurement has another target year elsewhere.

What it finds: an indicator whose series (for areas or groups) start from a baseline of the same
year, while the last target is for different years.

Why it matters: the figures come from one survey, held in one year. In one of the two years nothing
is measured, and areas cannot be compared with the whole.

Example that fails: loneliness in the city: baseline 2016, target 2020; in a district: baseline
2016, target 2021.

How to mend it: use the year of the survey everywhere.

When it does not apply: when an indicator has one series, or the baselines are of different years.
"""

from collections import Counter
from collections.abc import Iterator

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.figures import shown_target
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Series


def same_start(facts: Facts) -> Iterator[tuple[Series, ...]]:
    """Series of one indicator that start from a baseline of the same period."""
    complete = [series for series in facts.series if series.baseline and series.aims]
    by_start = grouped(
        complete, lambda series: (series.indicator.id, series.baseline.period if series.baseline else None)
    )
    return (members for members in by_start.values() if len(members) > 1)


@rule("D08", Severity.WARNING, each=same_start)
def target_years_differ(members: tuple[Series, ...], facts: Facts) -> Outcome:
    years = Counter(series.aims[-1].period for series in members)
    if len(years) == 1:
        return PASSED
    first = members[0]
    other = next(series for series in members if series.aims[-1].period != first.aims[-1].period)
    one, another = first.aims[-1], other.aims[-1]
    start = first.baseline
    return Found(
        (one.row, another.row),
        {
            "one": name_of_series(first, facts),
            "other": name_of_series(other, facts),
            "start": str(start.period) if start else "",
            "year": str(one.period),
            "later": str(another.period),
            "target": shown_target(one.row, first.indicator.unit),
            "another": shown_target(another.row, other.indicator.unit),
        },
    )
