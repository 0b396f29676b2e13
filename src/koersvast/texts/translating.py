"""Texts that a plan keeps in Dutch, such as why something found no place, in the language of a reader."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources

from koersvast.texts import has_text, text

_MESSAGE = re.compile(r"^(?P<key>[a-z][\w-]*) = (?P<words>\S.*)$", re.MULTILINE)
_VALUE = re.compile(r"\{ \$(\w+) \}")


def translated(words: str, language: str, *rooms: str) -> str:
    """The words in another language, where they are a Dutch text of one of the rooms; else as they are.

    What was filled in stays as it was: it comes from a document.
    """
    if language == "nl":
        return words
    for key, form in _forms(rooms):
        found = form.fullmatch(words)
        if found is not None and has_text(key, language):
            return text(key, language, **found.groupdict())
    return words


@cache
def _forms(rooms: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The Dutch texts of some rooms as forms in which values may stand, those with most words of their own
    first; texts of nothing but a value tell nothing."""
    folder = resources.files("koersvast.texts") / "nl"
    found = {}
    for room in rooms:
        contents = (folder / f"{room}.ftl").read_text(encoding="utf-8")
        for message in _MESSAGE.finditer(contents):
            literal = _VALUE.sub("", message["words"])
            if literal.strip() and "{" not in literal:
                found[message["key"]] = (len(literal), _form(message["words"]))
    ordered = sorted(found.items(), key=lambda item: -item[1][0])
    return tuple((key, form) for key, (_, form) in ordered)


def _form(words: str) -> re.Pattern[str]:
    parts = _VALUE.split(words)
    names = set(parts[1::2])
    pattern = ""
    for index, part in enumerate(parts):
        if index % 2 == 0:
            pattern += re.escape(part)
        elif part in names:
            pattern += f"(?P<{part}>.*?)"
            names.discard(part)
        else:
            pattern += f"(?P={part})"
    return re.compile(pattern, re.DOTALL)
