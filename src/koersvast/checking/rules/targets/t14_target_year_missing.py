"""A target is missing for one of the years that the document sets targets for.

What it finds: an indicator with targets for some years, and nothing, not even a dash, for another
year for which most indicators of the document do have one.

Why it matters: a row with five figures for six columns leaves open which year has none; every
target of the row may belong to another year.

Example that fails: targets for 2017 to 2021, where the other rows go on to 2022.

How to mend it: fill in the year, or print a dash.

When it does not apply: when the document sets no common years: fewer than half of its series have
that year.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.figures import listed
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Series

# With fewer series a document does not tell which years it sets targets for.
_FEWEST_SERIES = 4


@dataclass(frozen=True, slots=True)
class Years:
    """The targets of a series, and the years for which its document sets targets, if it tells."""

    series: Series
    years: tuple[str, ...]


def years(facts: Facts) -> Iterator[Years]:
    with_targets = [series for series in facts.series if series.targets]
    for members in grouped(with_targets, lambda series: series.targets[0].document).values():
        counted = Counter(
            year for series in members for year in {target.period for target in series.targets} if year
        )
        common = sorted(year for year, count in counted.items() if 2 * count > len(members))
        enough = len(members) >= _FEWEST_SERIES and len(common) > 1
        yield from (Years(series, tuple(common) if enough else ()) for series in members)


@rule("T14", Severity.ADVICE, each=years)
def target_year_missing(subject: Years, facts: Facts) -> Outcome:
    if not subject.years:
        return NotApplicable("no-common-years")
    if not subject.series.aims:
        return NotApplicable("no-target")
    missing = [
        year for year in subject.years if year not in {target.period for target in subject.series.targets}
    ]
    if not missing:
        return PASSED
    return Found(
        subject.series.targets,
        {
            "indicator": name_of_series(subject.series, facts),
            "missing": listed(missing),
            "years": listed(list(subject.years)),
        },
    )
