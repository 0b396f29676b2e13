"""The computation of a verdict, step by step, Dutch and English."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from babel.dates import format_date

from koersvast.assessing.explain.parts import expected_of, limits_of, only_by_margin, target_of
from koersvast.assessing.explain.reason import override_words, reason_in
from koersvast.assessing.explain.wording import computed, figure_at, period_name, target_in_words
from koersvast.assessing.words import Code
from koersvast.plan import Status
from koersvast.texts import LANGUAGES, text
from koersvast.texts.figures import figure

if TYPE_CHECKING:
    from koersvast.assessing.joining import Joined
    from koersvast.assessing.verdict import Verdict


def computation(verdict: Verdict) -> dict[str, str]:
    """How the verdict was computed, one step a line, by language."""
    return {language: "\n".join(_steps(verdict, language)) for language in LANGUAGES}


def _steps(verdict: Verdict, language: str) -> list[str]:
    if verdict.computed is not None:
        return [override_words(verdict, language), *_steps(verdict.computed, language)]
    return [
        *_target_steps(verdict, language),
        *_figure_steps(verdict, language),
        *(_joined_step(part, language) for part in verdict.joined),
        *_comparison_steps(verdict, language),
        *_margin_steps(verdict, language),
    ]


def _target_steps(verdict: Verdict, language: str) -> list[str]:
    if verdict.target is None:
        return []
    target = target_of(verdict, language)
    steps = [
        text("assessing-step-target", language, when=period_name(verdict.period, language), target=target)
    ]
    if verdict.target.raw:
        steps.append(text("assessing-step-printed", language, raw=verdict.target.raw))
    direction = verdict.measures.direction
    for former in verdict.former:
        before = target_in_words(former, direction, verdict.measures.unit, language)
        steps.append(text("assessing-step-moved", language, target=before))
    if verdict.needed is not None and verdict.needed.by_direction and direction is not None:
        word = text(f"assessing-direction-{direction.value}", language)
        steps.append(text("assessing-step-direction", language, direction=word, target=target))
    return steps


def _figure_steps(verdict: Verdict, language: str) -> list[str]:
    unit, steps, row = verdict.measures.unit, [], verdict.observation
    if row is not None and row.value is not None:
        steps.append(text("assessing-step-observation", language, measured=figure_at(row, unit, language)))
        if row.status is Status.PROVISIONAL:
            steps.append(text("assessing-step-provisional", language))
    if verdict.baseline is not None:
        baseline = figure_at(verdict.baseline, unit, language)
        steps.append(text("assessing-step-baseline", language, baseline=baseline))
    return steps


def _joined_step(part: Joined, language: str) -> str:
    first, last = (period_name(row.period, language) for row in (part.rows[0], part.rows[-1]))
    return text(
        "assessing-step-joined",
        language,
        periods=first if first == last else text("assessing-from-to", language, first=first, last=last),
        name=part.indicator.name,
        by=part.match.by,
        on=format_date(part.match.on, "long", locale=language),
        reason=part.match.reason,
    )


def _comparison_steps(verdict: Verdict, language: str) -> list[str]:
    row, needed, path = verdict.observation, verdict.needed, verdict.path
    if not verdict.outcome.known or row is None or row.value is None or needed is None:
        return [reason_in(verdict, language)]
    steps, asks = [], target_of(verdict, language)
    if verdict.code is Code.ON_PATH and path is not None:
        asks = expected_of(verdict, row.value, language)
        steps.extend(_path_step(verdict, asks, language))
    # "Equal" can also be met because no difference shows; the margin is the step that decides then.
    met = verdict.outcome.good and not only_by_margin(verdict)
    value = figure(row.value, verdict.measures.unit, language)
    steps.append(text(f"assessing-step-{'met' if met else 'not-met'}", language, value=value, target=asks))
    return steps


def _path_step(verdict: Verdict, path_asks: str, language: str) -> list[str]:
    path, needed, row = verdict.path, verdict.needed, verdict.observation
    if path is None or path.start is None or needed is None or row is None or row.value is None:
        return []
    unit, start = verdict.measures.unit, path.start
    begin, aim = (start.lower, needed.lower) if needed.lower is not None else (start.upper, needed.upper)
    assert aim is not None, "a path leads to a least or a most"
    return [
        text(
            "assessing-step-path",
            language,
            start=figure(begin, unit, language),
            aim=figure(aim, unit, language),
            to=period_name(verdict.period, language),
            passed=figure(100 * path.passed, "percent", language, 0),
            path=path_asks,
            **{"from": period_name(start.period, language)},
        )
    ]


def _margin_steps(verdict: Verdict, language: str) -> list[str]:
    if not verdict.outcome.known or verdict.observation is None:
        return []
    if verdict.margin is None:
        steps = [text("assessing-step-margin-unknown", language)]
    else:
        row = verdict.observation
        values = limits_of(verdict, verdict.margin, language)
        values["n"] = _count(row.sample_size or row.denominator, language)
        values["x"] = _count(row.numerator, language)
        steps = [text(f"assessing-step-margin-{verdict.margin.basis.value}", language, **values)]
    if verdict.detectable is not None:
        points = computed(verdict.detectable, "", language, Decimal(1))
        steps.append(text("assessing-step-detectable", language, points=points))
    return steps


def _count(value: Decimal | int | None, language: str) -> str:
    return figure(Decimal(value), "", language) if value is not None else ""
