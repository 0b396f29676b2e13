"""A case of a rule: a drawn plan, and what the rule says of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from textwrap import dedent


class Expected(StrEnum):
    FAILS = "fails"
    PASSES = "passes"
    NOT_APPLICABLE = "not applicable"


@dataclass(frozen=True, slots=True)
class Case:
    """One case. `figures` are those of the first finding; `reason` says why a rule does not apply."""

    expected: Expected
    title: str
    drawing: str
    figures: tuple[str, ...] = ()
    reason: str = ""


def fails(title: str, drawing: str, *figures: str) -> Case:
    """The rule finds something, which rests on these figures as printed."""
    return Case(Expected.FAILS, title, dedent(drawing).strip("\n"), figures=figures)


def passes(title: str, drawing: str) -> Case:
    """The rule looks at something, and finds nothing."""
    return Case(Expected.PASSES, title, dedent(drawing).strip("\n"))


def not_applicable(title: str, drawing: str, reason: str) -> Case:
    """The rule has nothing to say, for this reason."""
    return Case(Expected.NOT_APPLICABLE, title, dedent(drawing).strip("\n"), reason=reason)
