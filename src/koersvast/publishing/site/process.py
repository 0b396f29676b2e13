"""Ordinary ups and downs: between which limits a series moves, and which figures are out of the ordinary."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from koersvast.assessing import Ask
from koersvast.assessing.breaks import states_break
from koersvast.assessing.explain.wording import period_name
from koersvast.assessing.process import TRIAL_BELOW, Point, XmR, xmr
from koersvast.assessing.process_rules import Cause
from koersvast.design.charts import Limits
from koersvast.design.charts.scale import CEILINGS
from koersvast.plan import Direction, Observation, parse_period
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.margin_words import finer
from koersvast.publishing.site.series import Series, when
from koersvast.publishing.site.wording import dashed
from koersvast.texts.figures import figure

# With fewer points the limits say too little to draw them.
FEWEST = 10

_WAYS = {
    Ask.AT_LEAST: Direction.INCREASE,
    Ask.MORE: Direction.INCREASE,
    Ask.AT_MOST: Direction.DECREASE,
    Ask.LESS: Direction.DECREASE,
}
# Figures that are never below nothing have no limit below it either.
_LEAST = Decimal(0)


@dataclass(frozen=True, slots=True)
class Process:
    """The ordinary course of a series: its limits, the word beside each figure out of the ordinary (the
    first of a row of them has one), what that means in sentences, and those figures in words."""

    limits: Limits
    special: Mapping[str, str]
    sentences: tuple[str, ...]
    points: tuple[str, ...]


def process_of(series: Series, edition: Edition) -> Process | None:
    """The ordinary course of a series since its last break; None with fewer than ten figures since."""
    rows = _rows(series)
    if len(rows) < FEWEST:
        return None
    target, way = _wanted(series, edition)
    values = [float(row.value) for row in rows if row.value is not None]
    found = xmr(values, direction=way, target=target)
    special = list(_special(rows, found.points))
    return Process(
        limits=_limits(rows, found.points[-1], series.indicator.unit),
        special={
            row.period: _word(point, edition) if index == 0 else ""
            for stretch in special
            for index, (row, point) in enumerate(stretch)
        },
        sentences=_sentences(series, rows, found, edition),
        points=tuple(_stretch_words(series, stretch, edition) for stretch in special),
    )


def _rows(series: Series) -> list[Observation]:
    """One figure a period, all over the length of time of the last one, from the last break on."""
    by_period = {
        row.period: row for row in series.observations if row.value is not None and when(row) is not None
    }
    rows = sorted(by_period.values(), key=lambda row: parse_period(row.period))
    if not rows:
        return rows
    months = parse_period(rows[-1].period).months
    rows = [row for row in rows if parse_period(row.period).months == months]
    breaks = [index for index, row in enumerate(rows) if states_break(row.note)]
    return rows[breaks[-1] :] if breaks else rows


def _wanted(series: Series, edition: Edition) -> tuple[float | None, Direction | None]:
    """The target that the verdict holds the series against, where it has one side, and that side."""
    verdict = edition.assessment.verdict(series.indicator.id, series.area, series.group)
    needed = verdict.needed if verdict else None
    way = _WAYS.get(needed.ask) if needed else None
    if needed is None or way is None:
        return None, series.indicator.direction
    return float(needed.value), way


def _limits(rows: Sequence[Observation], last: Point, unit: str) -> Limits:
    like = max((row.value for row in rows if row.value is not None), key=lambda value: -_exponent(value))
    lower, upper = finer(last.lower, like), finer(last.upper, like)
    if unit in CEILINGS:
        upper = min(upper, max(CEILINGS[unit], *(row.value for row in rows if row.value is not None)))
    if all(row.value is not None and row.value >= _LEAST for row in rows):
        lower = max(lower, _LEAST)
    return Limits(
        first=rows[0].period, last=rows[-1].period, mean=finer(last.mean, like), lower=lower, upper=upper
    )


def _exponent(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _special(rows: Sequence[Observation], points: Sequence[Point]) -> list[list[tuple[Observation, Point]]]:
    """The figures out of the ordinary, in stretches on the same side."""
    pairs = zip(rows, points, strict=True)
    stretches = groupby(pairs, key=lambda pair: (pair[1].cause is Cause.COMMON, pair[1].side))
    return [list(members) for (common, _), members in stretches if not common]


def _word(point: Point, edition: Edition) -> str:
    """The word beside a figure out of the ordinary: high, low, rises or falls."""
    return edition.t(f"process-word-{'trend-' if point.cause is Cause.TREND else ''}{point.side}")


def _sentences(series: Series, rows: Sequence[Observation], found: XmR, edition: Edition) -> tuple[str, ...]:
    """Two answers apart: is the last figure out of the ordinary, and can the target be met?"""
    unit, language = series.indicator.unit, edition.language
    limits = _limits(rows, found.points[-1], series.indicator.unit)
    ends = {"low": figure(limits.lower, unit, language), "high": figure(limits.upper, unit, language)}
    said = [edition.t(f"process-variation-{found.variation}", **ends)]
    if found.assurance is not None:
        said.append(edition.t(f"process-assurance-{found.assurance}"))
    if found.trial:
        said.append(edition.t("process-trial", count=len(rows), needed=TRIAL_BELOW))
    return tuple(said)


def _stretch_words(series: Series, stretch: Sequence[tuple[Observation, Point]], edition: Edition) -> str:
    """What stands out in a stretch, and by which rule; where there are several rules, on which side."""
    first, point = stretch[0]
    last, _ = stretch[-1]
    language = edition.language
    rules = {one.cause for _, one in stretch}
    rule = dashed(point.cause) if len(rules) == 1 else "several"
    why = edition.t(f"process-point-{rule}-{point.side}")
    at = period_name(first.period, language)
    if len(stretch) > 1:
        return edition.t("process-stretch", first=at, last=period_name(last.period, language), why=why)
    assert first.value is not None, "only figures are held against the limits"
    value = figure(first.value, series.indicator.unit, language)
    return edition.t("process-one", at=at, figure=value, why=why)
