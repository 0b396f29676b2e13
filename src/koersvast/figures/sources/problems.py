"""What is wrong when a source of figures cannot be used: in words, in every language."""

from __future__ import annotations

from typing import Any

from koersvast.texts import both


class SourceError(RuntimeError):
    """Figures that cannot be had.

    `kind` names the sentence in the catalogue (`figures-source-<kind>`); `messages` has it by language: what
    is wrong, where, and what to do.
    """

    def __init__(self, kind: str, **values: Any) -> None:
        self.kind = kind
        self.values = values
        self.messages = both(f"figures-source-{kind}", **values)
        super().__init__(self.messages["en"])
