"""A difference between two plans: what it is about, what was there and what is there now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from koersvast.plan.matching import Proposal
from koersvast.plan.tables import Row
from koersvast.texts import LANGUAGES, text
from koersvast.texts.tables import html_table

Words = Mapping[str, str]
NOTHING: Words = dict.fromkeys(LANGUAGES, "")


class DifferenceKind(StrEnum):
    ADDED = "added"
    DROPPED = "dropped"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference.

    `subject` names in every language what it is about. `older` and `newer` are the rows on either side,
    empty where there is none. For a change `what` says what of the subject changed, and `before` and
    `after` what it was and is; for figures that were added or dropped, `after` or `before` lists them.
    `column` is the column that changed, empty where rows as a whole came or went.
    """

    kind: DifferenceKind
    table: str
    subject: Words
    older: tuple[Row, ...] = ()
    newer: tuple[Row, ...] = ()
    column: str = ""
    what: Words = field(default_factory=lambda: NOTHING)
    before: Words = field(default_factory=lambda: NOTHING)
    after: Words = field(default_factory=lambda: NOTHING)

    def message(self, language: str = "nl") -> str:
        """The difference in one sentence."""
        form = "-figures" if self.kind is not DifferenceKind.CHANGED and self.what[language] else ""
        return text(
            f"plan-comparing-{self.kind}{form}",
            language,
            subject=self.subject[language],
            what=self.what[language],
            before=self.before[language],
            after=self.after[language],
        )

    def as_dict(self) -> dict[str, Any]:
        """The difference as JSON; `comparison.schema.json` says what it holds."""
        return {
            "kind": self.kind.value,
            "table": self.table,
            "column": self.column,
            "older": [_row(row) for row in self.older],
            "newer": [_row(row) for row in self.newer],
            "before": dict(self.before),
            "after": dict(self.after),
            "message": {language: self.message(language) for language in LANGUAGES},
        }


@dataclass(frozen=True, slots=True, repr=False)
class Comparison:
    """All differences, by table; and which dropped and added indicators may be the same all the same."""

    older: str
    newer: str
    differences: tuple[Difference, ...]
    proposals: tuple[Proposal, ...]

    def as_dict(self) -> dict[str, Any]:
        """The comparison as JSON; `comparison.schema.json` says what it holds."""
        return {
            "older": self.older,
            "newer": self.newer,
            "differences": [difference.as_dict() for difference in self.differences],
            "proposals": [proposal.as_dict() for proposal in self.proposals],
        }

    def __repr__(self) -> str:
        return f"<Comparison of {self.older} and {self.newer}: {len(self.differences)} differences>"

    def _repr_html_(self) -> str:
        rows = [
            (text(f"plan-table-{difference.table}"), difference.message()) for difference in self.differences
        ]
        return html_table(f"{self.older} → {self.newer}", ("tabel", "verschil"), rows)


def _row(row: Row) -> dict[str, str]:
    return {"id": row.key, "document": row.document, "locator": row.locator}
