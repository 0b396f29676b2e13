"""The trend of a series in words."""

from __future__ import annotations

from dataclasses import dataclass

from koersvast.assessing import Trend, TrendOutcome
from koersvast.assessing.explain.trend import slope_words
from koersvast.assessing.explain.wording import figure_at, period_name
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.series import Series


@dataclass(frozen=True, slots=True)
class TrendView:
    """What a trend means in plain words, and how that was computed."""

    words: str
    computation: str


def trend_view(series: Series, edition: Edition) -> TrendView | None:
    """The trend of a series; None where there are too few figures to say anything."""
    trend = edition.assessment.trend(series.indicator.id, series.area, series.group)
    if trend is None or trend.outcome is TrendOutcome.TOO_FEW:
        return None
    return TrendView(_words(trend, edition), trend.reason[edition.language])


def _words(trend: Trend, edition: Edition) -> str:
    unit, language = trend.measures.unit, edition.language
    said = [
        edition.t(
            f"trend-{trend.outcome}",
            first=figure_at(trend.first, unit, language),
            last=figure_at(trend.last, unit, language),
            slope=slope_words(trend, language),
        )
    ]
    if trend.better is not None:
        said.append(edition.t("trend-better" if trend.better else "trend-worse"))
    if trend.broken is not None:
        said.append(edition.t("trend-broken", at=period_name(trend.broken.period, language)))
    return " ".join(said)
