"""Two different figures for the same year.

What it finds: an indicator with more than one figure for the same period, area and group, which do
not agree; also a baseline and a realised value of the same year that differ.

Why it matters: one of the two is wrong, or is of another year. The trend depends on which one is
taken.

Example that fails: 4,89% (2012) and 4,94% (2012).

How to mend it: correct the year or the figure.

When it does not apply: when there are no two figures for the same period.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.figures import listed, printed
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Series, usable
from koersvast.plan import Observation


@dataclass(frozen=True, slots=True)
class SamePeriod:
    """All figures of a series for one period."""

    series: Series
    rows: tuple[Observation, ...]


def same_periods(facts: Facts) -> Iterator[SamePeriod]:
    for series in facts.series:
        with_value = [row for row in series.observations if usable(row.value) and row.period]
        for rows in grouped(with_value, lambda row: row.period).values():
            if len(rows) > 1:
                yield SamePeriod(series, rows)


@rule("I06", Severity.ERROR, each=same_periods)
def year_twice(subject: SamePeriod, facts: Facts) -> Outcome:
    if len({row.value for row in subject.rows}) == 1:
        return PASSED
    return Found(
        subject.rows,
        {
            "indicator": name_of_series(subject.series, facts),
            "period": subject.rows[0].period,
            "values": listed([printed(row) for row in subject.rows]),
        },
    )
