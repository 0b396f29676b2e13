"""The change that the target asks for is smaller than the survey can show.

What it finds: a target that differs from the last figure by less than the margin of a comparison of
two such surveys: 1.96 times the square root of 2 p (1 - p) / n for a share of a sample of n, or 1.4
times the published margin. Where the plan does not tell how many people answered, n is what the
survey usually has in one municipality, in a large round (`surveys.toml`).

Why it matters: chance alone moves the figure by more than the target asks. Success and failure then
say nothing about the policy.

Example that fails: 50% of 400 respondents, target more than 52%: two such surveys can differ by 6,9
points.

How to mend it: ask more people, ask for a larger change over more years, or judge the trend over
several years.

When it does not apply: when neither the number of respondents nor a margin is known, nor the survey;
or when the target is the last figure itself.
"""

from decimal import Decimal

from koersvast.checking.facts import Facts
from koersvast.checking.figures import shown, shown_target
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Point, Series
from koersvast.checking.subjects import series_with_targets
from koersvast.checking.surveys import survey_of

# A comparison of two independent figures has the square root of two times the margin of one.
_TWO_FIGURES = Decimal(2).sqrt()
_95_PERCENT = Decimal("1.96")
_WHOLE = Decimal(100)


@rule("T11", Severity.ADVICE, each=series_with_targets, version=2)
def change_within_margin(series: Series, facts: Facts) -> Outcome:
    known, aim = series.known_when_set, series.aims[-1]
    if known is None:
        return NotApplicable("no-figure-before")
    change = abs(aim.value - known.value)
    if not change:
        return NotApplicable("asks-for-no-change")
    # Groups may come from surveys of their own, while the indicator names one source.
    survey = None if series.group else survey_of(series.indicator, facts)
    usual = survey.respondents if survey and not known.row.sample_size else None
    margin = _margin(known, series, known.row.sample_size or usual)
    if margin is None:
        return NotApplicable("margin-unknown")
    if change >= margin:
        return PASSED
    unit = series.indicator.unit
    return Found(
        (aim.row, known.row),
        {
            "indicator": name_of_series(series, facts),
            "target": shown_target(aim.row, unit),
            "year": str(aim.period),
            "value": shown(known.value, unit),
            "known": str(known.period),
            "change": shown(change),
            "margin": shown(margin, "", 1),
            "respondents": shown(Decimal(usual or 0)),
            "survey": survey.name if survey else "",
        },
        variant="usual" if usual and not _published(known) else "",
        computed=True,
    )


def _published(known: Point) -> bool:
    return known.row.lower is not None and known.row.upper is not None


def _margin(known: Point, series: Series, respondents: int | None) -> Decimal | None:
    """The margin of a comparison of two figures such as this one, at 95%."""
    row = known.row
    if row.lower is not None and row.upper is not None and row.upper > row.lower:
        return (row.upper - row.lower) / 2 * _TWO_FIGURES
    if series.indicator.unit == "percent" and respondents and 0 <= known.value <= _WHOLE:
        share = known.value / _WHOLE
        return _95_PERCENT * (share * (1 - share) / respondents).sqrt() * _TWO_FIGURES * _WHOLE
    return None
