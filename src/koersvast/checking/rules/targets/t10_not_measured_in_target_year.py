"""Nothing is measured in the year of the target.

What it finds: an indicator that is measured every so many years, with a target for a year in which
no measurement falls.

Why it matters: in the year of the target nobody can say whether it is met. The figure that is
reported then is an old one.

Example that fails: a monitor held every four years, last in 2014, with a target for 2019.

How to mend it: set the target for the year of a measurement, or measure in between.

When it does not apply: when it is not known how often the indicator is measured.
"""

from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown_target
from koersvast.checking.frequency import years_between
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Series
from koersvast.checking.subjects import series_with_targets


@rule("T10", Severity.WARNING, each=series_with_targets, version=2)
def not_measured_in_target_year(series: Series, facts: Facts) -> Outcome:
    known = series.known_when_set
    if known is None:
        return NotApplicable("no-figure-before")
    every = years_between(series, facts)
    if every is None:
        return NotApplicable("frequency-unknown")
    measured = {point.period.year for point in series.measured}
    aim = next(
        (
            aim
            for aim in series.aims
            if (aim.period.year - known.period.year) % every and aim.period.year not in measured
        ),
        None,
    )
    # A path with a target for each year also has one for the year of the measurement.
    if aim is None or any((one.period.year - known.period.year) % every == 0 for one in series.aims):
        return PASSED
    following = known.period.year + every * -(-(aim.period.year - known.period.year) // every)
    return Found(
        (aim.row, known.row, series.indicator),
        {
            "indicator": name_of_series(series, facts),
            "target": shown_target(aim.row, series.indicator.unit),
            "year": str(aim.period),
            "every": str(every),
            "known": str(known.period),
            "next": str(following),
        },
    )
