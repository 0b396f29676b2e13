"""What a rule says, put into words when somebody reads it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from koersvast.texts import LANGUAGES, text


class Said(Mapping[str, str]):
    """A text in every language, as a mapping of language to text.

    A plan of a municipality can have thousands of findings, and most readers read one language: a text is
    filled in when it is asked for, and kept.
    """

    __slots__ = ("_key", "_texts", "_values")

    def __init__(self, key: str, values: Mapping[str, Any]) -> None:
        """A text of the catalogue; a value that differs by language is a mapping of language to value."""
        self._key = key
        self._values = values
        self._texts: dict[str, str] = {}

    def __getitem__(self, language: str) -> str:
        if language not in LANGUAGES:
            raise KeyError(language)
        if language not in self._texts:
            values = {name: _in(value, language) for name, value in self._values.items()}
            self._texts[language] = text(self._key, language, **values)
        return self._texts[language]

    def __iter__(self) -> Iterator[str]:
        return iter(LANGUAGES)

    def __len__(self) -> int:
        return len(LANGUAGES)

    def __repr__(self) -> str:
        return repr(dict(self))


def _in(value: Any, language: str) -> Any:
    return value[language] if isinstance(value, dict) else value
