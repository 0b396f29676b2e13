"""Everything that users see, in Dutch and in English: one catalogue in Fluent.

The texts of a room stand in `<language>/<room>.ftl`, or in several files `<room>-<part>.ftl`; keys begin
with the room's name. A new file is found by existing. The syntax: https://projectfluent.org/fluent/guide/
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any, cast

from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("nl", "en")


class MissingText(LookupError):
    """A key that the catalogue does not have, or a text that was not given all it needs."""


def text(key: str, language: str = "nl", **values: Any) -> str:
    """The text with that key, filled in with values.

    Whole numbers may choose a plural (`{ $count -> [one] … *[other] … }`) and print as the language
    wants them; give all other figures as formatted strings (see `numbers`). Raises MissingText.
    """
    bundle = _bundle(language)
    if not bundle.has_message(key):
        raise MissingText(f"no text {key!r} in {language}")
    pattern = bundle.get_message(key).value
    if pattern is None:
        raise MissingText(f"text {key!r} in {language} is empty")
    filled, errors = bundle.format_pattern(pattern, values)
    if errors:
        raise MissingText(f"text {key!r} in {language}: {errors[0]}")
    return cast(str, filled)


def both(key: str, **values: Any) -> dict[str, str]:
    """The text in every language. A value that differs by language is a mapping of language to value."""
    return {language: text(key, language, **_in(values, language)) for language in LANGUAGES}


def has_text(key: str, language: str = "nl") -> bool:
    """Whether the catalogue has a text with that key."""
    return bool(_bundle(language).has_message(key))


def _in(values: Mapping[str, Any], language: str) -> dict[str, Any]:
    return {name: value[language] if isinstance(value, dict) else value for name, value in values.items()}


@cache
def _bundle(language: str) -> FluentBundle:
    # Without isolating marks: they are invisible characters that spoil searching and copying.
    bundle = FluentBundle([language], use_isolating=False)
    folder = resources.files(__package__) / language
    for path in sorted(folder.iterdir(), key=lambda path: path.name):
        if path.name.endswith(".ftl"):
            bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
