"""The reason of a verdict in sentences, Dutch and English, in plain language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel.dates import format_date

from koersvast.assessing.change import Way
from koersvast.assessing.explain.parts import expected_of, limits_of, only_by_margin, target_of
from koersvast.assessing.explain.wording import figure_at, period_name
from koersvast.assessing.words import Certainty, Code, Outcome
from koersvast.texts import LANGUAGES, text
from koersvast.texts.figures import figure

if TYPE_CHECKING:
    from koersvast.assessing.verdict import Verdict

# In these sentences the baseline or the latest figure is not yet named, so it follows.
_NAMES_NO_FIGURE = {Code.NO_TARGET, Code.TARGET_TO_FOLLOW}
_NAMES_BASELINE = {Code.ONLY_BASELINE}


def reason(verdict: Verdict) -> dict[str, str]:
    """Why the verdict is what it is, in one to three sentences with the figures, by language."""
    return {language: reason_in(verdict, language) for language in LANGUAGES}


def reason_in(verdict: Verdict, language: str) -> str:
    """The reason in one language; where a person overrode the verdict, who did and what was computed."""
    if verdict.override is None or verdict.computed is None:
        return _computed_reason(verdict, language)
    return f"{override_words(verdict, language)} {_computed_reason(verdict.computed, language)}"


def override_words(verdict: Verdict, language: str) -> str:
    """Who overrode a verdict, when and why, and what was computed; "" where nobody did."""
    row, computed = verdict.override, verdict.computed
    if row is None or computed is None:
        return ""
    return text(
        "assessing-override",
        language,
        by=row.by,
        on=format_date(row.on, "long", locale=language),
        outcome=outcome_word(row.outcome, language),
        reason=row.reason,
        computed=outcome_word(computed.outcome, language),
    )


def outcome_word(outcome: Outcome, language: str) -> str:
    return text(f"assessing-outcome-{outcome.value.replace('_', '-')}", language)


def _computed_reason(verdict: Verdict, language: str) -> str:
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
    if only_by_margin(verdict):
        return f"{key}-same"
    key = f"{key}-{verdict.outcome.value.replace('_', '-')}"
    return f"{key}-flat" if verdict.code is Code.ON_PATH and _asks_the_same(verdict) else key


def _values(verdict: Verdict, language: str) -> dict[str, str]:
    """Everything that a reason may name."""
    unit, row = verdict.measures.unit, verdict.observation
    values = {
        "when": period_name(verdict.period, language),
        "target": target_of(verdict, language),
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
        values["path"] = expected_of(verdict, row.value, language)
    return values


def _context(verdict: Verdict, language: str) -> list[str]:
    """The baseline and the certainty, each as a part of a sentence."""
    unit, parts = verdict.measures.unit, []
    if verdict.code in _NAMES_NO_FIGURE and verdict.observation is not None:
        measured = figure_at(verdict.observation, unit, language)
        parts.append(text("assessing-context-latest", language, measured=measured))
    if _baseline_adds(verdict):
        baseline = figure_at(verdict.baseline, unit, language)
        parts.append(text(_baseline_key(verdict), language, baseline=baseline))
    if verdict.certainty is Certainty.MARGIN_UNKNOWN:
        parts.append(text("assessing-context-margin-unknown", language))
    elif verdict.certainty is not None and verdict.margin is not None:
        key = f"assessing-context-{verdict.certainty.value.replace('_', '-')}"
        parts.append(text(key, language, **limits_of(verdict, verdict.margin, language)))
    return parts


def _baseline_key(verdict: Verdict) -> str:
    """How to tell the baseline: with the way it went since, but no difference that may be chance."""
    change = verdict.change
    if change is None or change.way is Way.UNJUDGED:
        return "assessing-context-baseline"
    if change.certainty is Certainty.WITHIN_MARGIN:
        return "assessing-context-baseline-no-difference"
    # Of a bare number one can say that it comes nearer, which is true whoever says what is better.
    bare = verdict.needed is not None and verdict.needed.by_direction and change.way is not Way.SAME
    return f"assessing-context-baseline-{change.way.value}{'-bare' if bare else ''}"


def _baseline_adds(verdict: Verdict) -> bool:
    """Whether the sentence gains by the baseline: it is there, and not named already."""
    baseline, row = verdict.baseline, verdict.observation
    if baseline is None or verdict.code in _NAMES_BASELINE:
        return False
    if verdict.needed is not None and verdict.needed.reference is baseline:
        return False
    return row is None or (baseline.period, baseline.value) != (row.period, row.value)


def _asks_the_same(verdict: Verdict) -> bool:
    """Whether the path asks what the target asks: there is nothing to name beside it."""
    needed, path = verdict.needed, verdict.path
    if needed is None or path is None:
        return True
    return (path.expected.value, path.expected.value_to) == (needed.value, needed.value_to)
