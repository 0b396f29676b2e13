"""Verdicts in sentences: the reason, and the computation on request. Dutch and English, plain language."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from koersvast.assessing.margins import Basis, Margin
from koersvast.assessing.requirement import Ask
from koersvast.assessing.wording import (
    asked,
    computed,
    expected,
    figure,
    figure_at,
    period_name,
    target_in_words,
)
from koersvast.assessing.words import Certainty, Code
from koersvast.plan import Status
from koersvast.texts import LANGUAGES, text

if TYPE_CHECKING:
    from koersvast.assessing.verdict import Verdict

# In these sentences the baseline or the latest figure is not yet named, so it follows.
_NAMES_NO_FIGURE = {Code.NO_TARGET, Code.TARGET_TO_FOLLOW}
_NAMES_BASELINE = {Code.ONLY_BASELINE}


def reason(verdict: Verdict) -> dict[str, str]:
    """Why the verdict is what it is, in one to three sentences with the figures, by language."""
    return {language: _reason(verdict, language) for language in LANGUAGES}


def computation(verdict: Verdict) -> dict[str, str]:
    """How the verdict was computed, one step a line, by language."""
    return {language: "\n".join(_steps(verdict, language)) for language in LANGUAGES}


def _reason(verdict: Verdict, language: str) -> str:
    first = text(_reason_key(verdict), language, **_values(verdict, language))
    parts = _context(verdict, language)
    if not parts:
        return first
    joined = "; ".join(parts)
    return f"{first} {joined[0].upper()}{joined[1:]}."


def _reason_key(verdict: Verdict) -> str:
    key = f"assessing-reason-{verdict.code.value.replace('_', '-')}"
    if not verdict.outcome.known:
        return key
    if _only_by_margin(verdict):
        return f"{key}-same"
    key = f"{key}-{verdict.outcome.value.replace('_', '-')}"
    return f"{key}-flat" if verdict.code is Code.ON_PATH and _asks_the_same(verdict) else key


def _asks_the_same(verdict: Verdict) -> bool:
    """Whether the path asks what the target asks: there is nothing to name beside it."""
    needed, path = verdict.needed, verdict.path
    if needed is None or path is None:
        return True
    return (path.expected.value, path.expected.value_to) == (needed.value, needed.value_to)


def _only_by_margin(verdict: Verdict) -> bool:
    """Whether "equal" was met because no difference shows, while the figures do differ."""
    needed, row = verdict.needed, verdict.observation
    if verdict.code in {Code.ON_PATH, Code.ALREADY_MET} or not verdict.outcome.good:
        return False
    if needed is None or needed.ask is not Ask.EQUAL or row is None or row.value is None:
        return False
    return not needed.met_by(row.value)


def _values(verdict: Verdict, language: str) -> dict[str, str]:
    """Everything that a reason may name."""
    unit, row = verdict.measures.unit, verdict.observation
    values = {
        "when": period_name(verdict.period, language),
        "target": _target(verdict, language),
        "at": period_name(row.period, language) if row is not None else "",
        "measured": figure_at(row, unit, language),
        "baseline": figure_at(verdict.baseline, unit, language),
        "value": figure(row.value, unit, language) if row is not None and row.value is not None else "",
        "missing": "",
        "path": "",
    }
    if row is not None and row.missing is not None:
        values["missing"] = text(f"plan-missing-{row.missing.value.replace('_', '-')}", language)
    if verdict.path is not None and row is not None and row.value is not None:
        values["path"] = _expected(verdict, row.value, language)
    return values


def _target(verdict: Verdict, language: str) -> str:
    if verdict.needed is not None:
        return asked(verdict.needed, verdict.measures.unit, language)
    if verdict.target is None:
        return ""
    return target_in_words(verdict.target, verdict.measures.direction, verdict.measures.unit, language)


def _expected(verdict: Verdict, like: Decimal, language: str) -> str:
    """What the path asks; words where it asks what the target asks."""
    assert verdict.path is not None, "only verdicts before the target's year have a path"
    if verdict.path.start is None:
        return asked(verdict.path.expected, verdict.measures.unit, language)
    return expected(verdict.path.expected, verdict.measures.unit, language, like)


def _context(verdict: Verdict, language: str) -> list[str]:
    """The baseline and the certainty, each as a part of a sentence."""
    unit, parts = verdict.measures.unit, []
    if verdict.code in _NAMES_NO_FIGURE and verdict.observation is not None:
        measured = figure_at(verdict.observation, unit, language)
        parts.append(text("assessing-context-latest", language, measured=measured))
    elif _baseline_adds(verdict):
        baseline = figure_at(verdict.baseline, unit, language)
        parts.append(text("assessing-context-baseline", language, baseline=baseline))
    if verdict.certainty is Certainty.MARGIN_UNKNOWN:
        parts.append(text("assessing-context-margin-unknown", language))
    elif verdict.certainty is not None and verdict.margin is not None:
        key = f"assessing-context-{verdict.certainty.value.replace('_', '-')}"
        parts.append(text(key, language, **_limits(verdict, verdict.margin, language)))
    return parts


def _baseline_adds(verdict: Verdict) -> bool:
    """Whether the sentence gains by the baseline: it is there, and not named already."""
    baseline, row = verdict.baseline, verdict.observation
    if baseline is None or verdict.code in _NAMES_BASELINE:
        return False
    if verdict.needed is not None and verdict.needed.reference is baseline:
        return False
    return row is None or (baseline.period, baseline.value) != (row.period, row.value)


def _limits(verdict: Verdict, margin: Margin, language: str) -> dict[str, str]:
    unit, row = verdict.measures.unit, verdict.observation
    assert row is not None, "a margin belongs to a figure"
    assert row.value is not None, "a margin belongs to a figure"
    if margin.basis is Basis.PUBLISHED and row.lower is not None and row.upper is not None:
        return {"lower": figure(row.lower, unit, language), "upper": figure(row.upper, unit, language)}
    return {
        "lower": computed(margin.lower, unit, language, row.value),
        "upper": computed(margin.upper, unit, language, row.value),
    }


def _steps(verdict: Verdict, language: str) -> list[str]:
    return [
        *_target_steps(verdict, language),
        *_figure_steps(verdict, language),
        *_comparison_steps(verdict, language),
        *_margin_steps(verdict, language),
    ] or [_reason(verdict, language)]


def _target_steps(verdict: Verdict, language: str) -> list[str]:
    if verdict.target is None:
        return []
    target = _target(verdict, language)
    steps = [
        text("assessing-step-target", language, when=period_name(verdict.period, language), target=target)
    ]
    if verdict.target.raw:
        steps.append(text("assessing-step-printed", language, raw=verdict.target.raw))
    direction = verdict.measures.direction
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


def _comparison_steps(verdict: Verdict, language: str) -> list[str]:
    row, needed, path = verdict.observation, verdict.needed, verdict.path
    if not verdict.outcome.known or row is None or row.value is None or needed is None:
        return [_reason(verdict, language)]
    steps, asks = [], _target(verdict, language)
    if verdict.code is Code.ON_PATH and path is not None:
        asks = _expected(verdict, row.value, language)
        steps.extend(_path_step(verdict, asks, language))
    # "Equal" can also be met because no difference shows; the margin is the step that decides then.
    met = verdict.outcome.good and not _only_by_margin(verdict)
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
        values = _limits(verdict, verdict.margin, language)
        values["n"] = _count(row.sample_size or row.denominator, language)
        values["x"] = _count(row.numerator, language)
        steps = [text(f"assessing-step-margin-{verdict.margin.basis.value}", language, **values)]
    if verdict.detectable is not None:
        points = computed(verdict.detectable, "", language, Decimal(1))
        steps.append(text("assessing-step-detectable", language, points=points))
    return steps


def _count(value: Decimal | int | None, language: str) -> str:
    return figure(Decimal(value), "", language) if value is not None else ""
