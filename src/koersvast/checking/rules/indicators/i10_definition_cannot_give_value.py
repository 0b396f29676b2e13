"""The definition cannot give the figures.

What it finds: net labour participation as a share of the labour force, with figures below 85%. The
labour force is everyone who works or looks for work; the share of it that works is a hundred minus
unemployment, more than 90% in any year on record. Figures around 70% are shares of the population
of 15 to 75 years.

Why it matters: whoever computes the figure from its definition finds another one, and whoever
compares it with unemployment finds nonsense.

Example that fails: "% of the working labour force to the labour force": 71,7.

How to mend it: write "as a share of the population of 15 to 75 years" (Statistics Netherlands:
nettoarbeidsparticipatie).

When it does not apply: to all other indicators, and when the definition names the population.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Series

_PARTICIPATION = re.compile(r"netto[ -]*(?:arbeids)?participatie|werkzame beroeps-? ?bevolking")
_OF_LABOUR_FORCE = re.compile(
    r"(?:t\.?o\.?v\.?|ten opzichte van|als percentage van|van)(?: de| het)?(?: totale)? beroeps-? ?bevolking"
)
# In the worst years since the war one in eight was out of work.
_LEAST = Decimal(85)


def shares(facts: Facts) -> Iterator[Series]:
    return (series for series in facts.series if series.measured and series.indicator.unit in ("percent", ""))


@rule("I10", Severity.WARNING, each=shares)
def definition_cannot_give_value(series: Series, facts: Facts) -> Outcome:
    indicator = series.indicator
    text = f"{indicator.name} {indicator.definition} {indicator.population}".casefold()
    if not (_PARTICIPATION.search(text) and _OF_LABOUR_FORCE.search(text)):
        return NotApplicable("no-known-definition")
    low = min(series.measured, key=lambda point: point.value)
    if low.value >= _LEAST:
        return PASSED
    return Found(
        (indicator, *(point.row for point in series.measured)),
        {
            "indicator": name_of_series(series, facts),
            "value": shown(low.value, "percent"),
            "period": str(low.period),
        },
    )
