"""What a rule says about one thing it looked at: passed, found, or not applicable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from koersvast.plan import Row


@dataclass(frozen=True, slots=True)
class Passed:
    """The thing is as it should be."""


@dataclass(frozen=True, slots=True)
class Found:
    """The rule found something, and this is what it rests on.

    `rows` are the rows it rests on, the most telling first. `values` fill the message (key
    `checking-<code>-message`, with `-<variant>` behind it where a rule has several) and the computation
    (`checking-<code>-computation`, when `computed`); a value that reads differently in another language
    is a mapping of language to text.
    """

    rows: tuple[Row, ...]
    values: Mapping[str, Any] = field(default_factory=dict)
    variant: str = ""
    computed: bool = False


@dataclass(frozen=True, slots=True)
class NotApplicable:
    """The rule has nothing to say here. `reason` is a key of the catalogue: `checking-reason-<reason>`."""

    reason: str


Outcome: TypeAlias = Passed | Found | NotApplicable

PASSED = Passed()
