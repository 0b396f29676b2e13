"""A figure is older than the norm in the name of its indicator.

What it finds: an indicator whose name holds the year of a norm or guideline, with a measured figure of
an earlier year.

Why it matters: nobody can have met a guideline before it was there. Either the figure was measured by
the old norm, and the series is broken, or it was computed again, and the plan should say so.

Example that fails: "% that meets the exercise guideline 2017", with a baseline of 2016.

How to mend it: say that the old figure was computed again by the new norm, or begin the series with the
first figure that was measured by it.

When it does not apply: when the name holds no norm with a year, or a note with the figure explains it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Series

_NORM = re.compile(r"\w*(?:norm|richtlijn|standaard)(?:en)? ((?:19|20)\d\d)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Measured:
    """A series by a norm of a year."""

    series: Series
    norm: str
    year: int


def measured(facts: Facts) -> Iterator[Measured]:
    for series in facts.series:
        if found := _NORM.search(series.indicator.name):
            yield Measured(series, found[0], int(found[1]))


@rule("I19", Severity.ADVICE, each=measured)
def norm_newer_than_figure(subject: Measured, facts: Facts) -> Outcome:
    points = subject.series.measured
    if not points:
        return NotApplicable("no-figures")
    first = points[0]
    if first.period.year >= subject.year or first.row.note:
        return PASSED
    return Found(
        (first.row, subject.series.indicator),
        {
            "indicator": name_of_series(subject.series, facts),
            "norm": subject.norm,
            "value": shown(first.value, subject.series.indicator.unit),
            "period": str(first.period),
        },
    )
