"""What changes in a plan when something newer is read into it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from koersvast.texts import text


class ChangeKind(StrEnum):
    ADDED = "added"
    UPDATED = "updated"
    DROPPED = "dropped"
    KEPT = "kept"  # a hand-made correction that the newer document contradicts


@dataclass(frozen=True, slots=True)
class Change:
    """One change: a row added or dropped, a cell updated, or a correction kept against a newer text.

    `before` and `after` are cells as they stand on disk; for KEPT, `after` is what the document says now.
    """

    kind: ChangeKind
    table: str
    row: str
    column: str = ""
    before: str = ""
    after: str = ""

    def message(self, language: str = "nl") -> str:
        """The change in one line."""
        return text(
            f"plan-change-{self.kind}",
            language,
            table=self.table,
            row=self.row,
            column=self.column,
            before=self.before or "–",
            after=self.after or "–",
        )
