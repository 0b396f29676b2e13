"""Trends in sentences, Dutch and English."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from koersvast.assessing.explain.wording import computed, figure_at, period_name
from koersvast.assessing.trends import FEWEST
from koersvast.texts import LANGUAGES, text
from koersvast.texts.figures import figure

if TYPE_CHECKING:
    from koersvast.assessing.series_trend import Trend

# Smaller chances are all the same to a reader.
_LEAST_P = Decimal("0.001")


def reason_of_trend(trend: Trend) -> dict[str, str]:
    """What is known of a trend, in one to three sentences, by language."""
    return {language: _reason(trend, language) for language in LANGUAGES}


def _reason(trend: Trend, language: str) -> str:
    unit = trend.measures.unit
    values: dict[str, str | int] = {
        "count": trend.count,
        "needed": FEWEST,
        "first": figure_at(trend.first, unit, language),
        "last": figure_at(trend.last, unit, language),
        "slope": slope_words(trend, language),
        "p": _chance(trend, language),
    }
    sentences = [text(f"assessing-trend-reason-{trend.outcome.value.replace('_', '-')}", language, **values)]
    if trend.better is not None:
        sentences.append(text(f"assessing-trend-{'better' if trend.better else 'worse'}", language))
    if trend.broken is not None:
        at = period_name(trend.broken.period, language)
        sentences.append(text("assessing-trend-break", language, at=at))
    sentences.extend(
        text(
            "assessing-trend-joined",
            language,
            last=period_name(part.rows[-1].period, language),
            name=part.indicator.name,
        )
        for part in trend.joined
    )
    return " ".join(sentences)


def slope_words(trend: Trend, language: str) -> str:
    """The slope without its sign: the sentence says rise or fall."""
    if trend.slope is None or trend.last is None or trend.last.value is None:
        return ""
    if trend.measures.unit == "percent":
        points = computed(abs(trend.slope), "", language, trend.last.value)
        return text("assessing-trend-points", language, points=points)
    return computed(abs(trend.slope), trend.measures.unit, language, trend.last.value)


def _chance(trend: Trend, language: str) -> str:
    if trend.p is None:
        return ""
    p = Decimal(trend.p)
    if p < _LEAST_P:
        return text("assessing-trend-p-below", language, p=figure(_LEAST_P, "", language))
    return text("assessing-trend-p", language, p=figure(p, "", language, 3))
