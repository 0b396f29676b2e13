"""Parts of a verdict in words, used by its reason and its computation."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from koersvast.assessing.explain.wording import asked, computed, expected, target_in_words
from koersvast.assessing.margins import Basis, Margin
from koersvast.assessing.requirement import Ask
from koersvast.texts.figures import figure

if TYPE_CHECKING:
    from koersvast.assessing.verdict import Verdict


def only_by_margin(verdict: Verdict) -> bool:
    """Whether "equal" was met because no difference shows, while the figures do differ."""
    needed, row = verdict.needed, verdict.observation
    if not verdict.outcome.good or needed is None or needed.ask is not Ask.EQUAL:
        return False
    if row is None or row.value is None:
        return False
    return not needed.met_by(row.value)


def target_of(verdict: Verdict, language: str) -> str:
    """What the target asks; as it is set where nothing could be compared, "" where there is none."""
    if verdict.needed is not None:
        return asked(verdict.needed, verdict.measures.unit, language)
    if verdict.target is None:
        return ""
    return target_in_words(verdict.target, verdict.measures.direction, verdict.measures.unit, language)


def expected_of(verdict: Verdict, like: Decimal, language: str) -> str:
    """What the path asks; words where it asks what the target asks."""
    assert verdict.path is not None, "only verdicts before the target's year have a path"
    if verdict.path.start is None:
        return asked(verdict.path.expected, verdict.measures.unit, language)
    return expected(verdict.path.expected, verdict.measures.unit, language, like)


def limits_of(verdict: Verdict, margin: Margin, language: str) -> dict[str, str]:
    """The ends of the margin: as published, or rounded to one decimal finer than the figure."""
    unit, row = verdict.measures.unit, verdict.observation
    assert row is not None, "a margin belongs to a figure"
    assert row.value is not None, "a margin belongs to a figure"
    if margin.basis is Basis.PUBLISHED and row.lower is not None and row.upper is not None:
        return {"lower": figure(row.lower, unit, language), "upper": figure(row.upper, unit, language)}
    return {
        "lower": computed(margin.lower, unit, language, row.value),
        "upper": computed(margin.upper, unit, language, row.value),
    }
