"""What reading says when a file cannot be read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from koersvast.texts import both

# What a library says of a damaged file may repeat the file; its beginning tells enough.
_LONGEST = 200


class UnreadableDocument(Exception):
    """A file that cannot become a plan.

    `reason` is a stable word ("encrypted", "scanned", …). `messages` say in Dutch and in English what is
    wrong, where, what was found, what was expected and what to do; the exception's own text is Dutch.
    """

    def __init__(self, path: Path | str, reason: str, **values: Any) -> None:
        self.path = Path(path)
        self.reason = reason
        said = {name: _short(value) if isinstance(value, str) else value for name, value in values.items()}
        self.messages = both(f"reading-unreadable-{reason}", file=self.path.name, **said)
        super().__init__(self.messages["nl"])


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
