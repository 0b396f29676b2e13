"""The same measurement has another target year elsewhere.

What it finds: an indicator whose series (for areas or groups) start from a baseline of the same
year, while the last target is for different years; or indicators of a document that come from one
survey with fixed rounds, and do so.

Why it matters: the figures come from one survey, held in one year. In one of the two years nothing
is measured, and areas cannot be compared with the whole.

Example that fails: loneliness in the city: baseline 2016, target 2020; in a district: baseline
2016, target 2021.

How to mend it: use the year of the survey everywhere.

When it does not apply: when there is one series, or the baselines are of different years.
"""

from collections import Counter
from collections.abc import Iterator

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.figures import shown_target
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Series
from koersvast.checking.surveys import survey_of


def same_start(facts: Facts) -> Iterator[tuple[Series, ...]]:
    """Series of one indicator, or of one survey with fixed rounds, from a baseline of the same period."""
    complete = [series for series in facts.series if series.baseline and series.aims]
    by_start = grouped(complete, lambda series: (_measured_by(series, facts), _start(series)))
    return (members for members in by_start.values() if len(members) > 1)


def _measured_by(series: Series, facts: Facts) -> tuple[str, str]:
    survey = survey_of(series.indicator, facts)
    return (series.indicator.document, survey.name) if survey and survey.every else ("", series.indicator.id)


def _start(series: Series) -> str:
    return str(series.baseline.period) if series.baseline else ""


@rule("D08", Severity.WARNING, each=same_start, version=2)
def target_years_differ(members: tuple[Series, ...], facts: Facts) -> Outcome:
    years = Counter(series.aims[-1].period for series in members)
    if len(years) == 1:
        return PASSED
    first = members[0]
    others = [series for series in members if series.aims[-1].period != first.aims[-1].period]
    one, another = first.aims[-1], others[0].aims[-1]
    return Found(
        (one.row, *(series.aims[-1].row for series in others)),
        {
            "one": name_of_series(first, facts),
            "other": name_of_series(others[0], facts),
            "start": _start(first),
            "year": str(one.period),
            "later": str(another.period),
            "target": shown_target(one.row, first.indicator.unit),
            "another": shown_target(another.row, others[0].indicator.unit),
            "count": len(others),
        },
    )
