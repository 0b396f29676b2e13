"""What reading says when a file cannot be read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from koersvast.texts import both


class UnreadableDocument(Exception):
    """A file that cannot become a plan.

    `reason` is a stable word ("encrypted", "scanned", …). `messages` say in Dutch and in English what is
    wrong, where, what was found, what was expected and what to do; the exception's own text is Dutch.
    """

    def __init__(self, path: Path | str, reason: str, **values: Any) -> None:
        self.path = Path(path)
        self.reason = reason
        self.messages = both(f"reading-unreadable-{reason}", file=self.path.name, **values)
        super().__init__(self.messages["nl"])
