"""A rule: one small pure function, with its code, name, severity and version."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from koersvast.checking.facts import Facts
from koersvast.checking.outcome import NotApplicable, Outcome

Subject = TypeVar("Subject")


class Severity(StrEnum):
    """How much a finding matters: it cannot be right, it will trouble the reader, or it could be better."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


class Family(StrEnum):
    """What a rule is about; its letter begins the code."""

    ARITHMETIC = "A"
    TARGETS = "T"
    INDICATORS = "I"
    GOALS = "G"
    RESULTS = "R"
    DOCUMENTS = "D"


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the linter.

    `judge` looks at one subject and gives its outcome; `subjects` gives all subjects of a plan. Both are
    pure and must not raise, whatever the plan holds.
    """

    code: str
    name: str
    severity: Severity
    version: int
    subjects: Callable[[Facts], Iterable[Any]]
    judge: Callable[[Any, Facts], Outcome]
    doc: str

    @property
    def family(self) -> Family:
        return Family(self.code[0])

    def outcomes(self, facts: Facts) -> list[Outcome]:
        """The outcome for every subject of a plan; not applicable when there is none."""
        outcomes = [self.judge(subject, facts) for subject in self.subjects(facts)]
        return outcomes or [NotApplicable("nothing-to-look-at")]


def rule(
    code: str, severity: Severity, *, each: Callable[[Facts], Iterable[Subject]], version: int = 1
) -> Callable[[Callable[[Subject, Facts], Outcome]], Rule]:
    """Make a rule of a function; its name becomes the rule's name, its module's docstring the page.

    A change that alters findings raises `version`.
    """

    def make(judge: Callable[[Subject, Facts], Outcome]) -> Rule:
        module = inspect.getmodule(judge)
        return Rule(
            code=code,
            name=re.sub("_", "-", judge.__name__),
            severity=severity,
            version=version,
            subjects=each,
            judge=judge,
            doc=inspect.cleandoc((module and module.__doc__) or ""),
        )

    return make
