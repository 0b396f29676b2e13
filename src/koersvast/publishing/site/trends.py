"""The trend of a series in words."""

from __future__ import annotations

from koersvast.assessing import TrendOutcome
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.series import Series


def trend_words(series: Series, edition: Edition) -> str:
    """The sentence about a trend; "" where there are too few figures to say anything."""
    trend = edition.assessment.trend(series.indicator.id, series.area, series.group)
    if trend is None or trend.outcome is TrendOutcome.TOO_FEW:
        return ""
    return trend.reason[edition.language]
