"""Themes that a text announces in a list, and to which the document gives no chapter.

"De aanpak heeft vier onderdelen: erbij horen, actief zijn, gezond zijn en veilig zijn": where three of these
have a chapter, the fourth is a theme without goals, so that it can be seen that nothing is said of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.plan import Goal, Level
from koersvast.reading.blocks import Heading, Text
from koersvast.reading.interpret.context import Context
from koersvast.reading.recognise.vocabulary import phrase_key

_NUMBERS = ("twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")
_PARTED = re.compile(r"\s*,\s*(?:en\s+)?|\s+en\s+", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.:])\s+")
# One in so many of what is announced may lack a chapter; with more it is another list.
_MOST_MISSING = 4
# A longer item tells, and is no title.
_LONGEST_TITLE = 6


@dataclass(frozen=True, slots=True)
class _List:
    """What one sentence lists, with its place; before the first item other words may stand."""

    items: tuple[str, ...]
    locator: str


def add_announced(context: Context) -> None:
    """Add an empty theme for each part that is announced and has no chapter."""
    themes = [goal for goal in context.draft.rows(Goal) if goal.level is Level.THEME]
    for listed in _lists(context):
        of = {item: next((t for t in themes if _names(item, t.title)), None) for item in listed.items}
        found = [theme for theme in of.values() if theme is not None]
        missing = [item for item in listed.items if of[item] is None]
        alike = len({theme.parent for theme in found}) == 1
        if not missing or not alike or len(missing) * _MOST_MISSING > len(listed.items):
            continue
        # Before the first item stands how the list begins; its title is not sure.
        if listed.items[0] in missing or any(len(item.split()) > _LONGEST_TITLE for item in missing):
            continue
        for item in missing:
            title = item[:1].upper() + item[1:]
            context.draft.add_goal(title, Level.THEME, locator=listed.locator, parent=found[0].parent)
        return


def _names(item: str, title: str) -> bool:
    """Whether an item ends in the words of a title: "zich kunnen ontwikkelen" names "Kunnen ontwikkelen"."""
    return phrase_key(item).endswith(phrase_key(title))


def _lists(context: Context) -> Iterator[_List]:
    """Every sentence behind "acht elementen" that lists so many things."""
    words = "|".join(map(re.escape, context.vocabulary["announced_parts"].get("part", ())))
    announced = re.compile(rf"\b({'|'.join(_NUMBERS)}|\d{{1,2}})\s+(?:{words})\b", re.IGNORECASE)
    for block in context.blocks:
        if not isinstance(block, Text) or isinstance(block, Heading):
            continue
        for found in announced.finditer(block.text):
            printed = found[1].lower()
            number = int(printed) if printed.isdigit() else _NUMBERS.index(printed) + 2
            for sentence in _SENTENCE.split(block.text[found.end() :]):
                items = tuple(filter(None, _PARTED.split(sentence.strip(" .:"))))
                if len(items) == number:
                    yield _List(items, block.locator)
