"""A finding: what a rule found, in words, with the rows, figures and places it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from koersvast.checking.rule import Severity
from koersvast.plan import Acceptance, Row


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a document."""

    document: str
    locator: str


def place_of(row: Row) -> Place:
    """The place where a row was read; empty for a row that a person added."""
    return Place(str(getattr(row, "document", "")), str(getattr(row, "locator", "")))


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found.

    `message` and `computation` are in every language; the computation is empty where there is nothing to
    compute. `rows` are (table, key) pairs; `figures` are as printed. `document` is the document of the
    first row, `places` are those of all rows. `goal` is the goal to whose owner the finding belongs, empty
    where no row leads to a goal. `fingerprint` names what the finding rests on: it changes as soon as one
    of the rows says something else. `accepted` is the acceptance that is still valid, if any.
    """

    code: str
    name: str
    severity: Severity
    version: int
    message: Mapping[str, str]
    computation: Mapping[str, str]
    rows: tuple[tuple[str, str], ...]
    figures: tuple[str, ...]
    document: str
    places: tuple[Place, ...]
    goal: str
    fingerprint: str
    accepted: Acceptance | None = None

    @property
    def locators(self) -> tuple[str, ...]:
        """Every place it rests on, without its document."""
        return tuple(dict.fromkeys(place.locator for place in self.places))

    def as_json(self) -> dict[str, Any]:
        """The finding as JSON; `output/findings.schema.json` says what it holds."""
        acceptance = self.accepted
        return {
            "code": self.code,
            "name": self.name,
            "severity": self.severity.value,
            "version": self.version,
            "accepted": acceptance is not None,
            "acceptance": acceptance
            and {"reason": acceptance.reason, "by": acceptance.by, "on": acceptance.on.isoformat()},
            "message": dict(self.message),
            "computation": dict(self.computation),
            "document": self.document,
            "locators": list(self.locators),
            "places": [{"document": place.document, "locator": place.locator} for place in self.places],
            "rows": [{"table": table, "id": key} for table, key in self.rows],
            "figures": list(self.figures),
            "goal": self.goal,
            "fingerprint": self.fingerprint,
        }
