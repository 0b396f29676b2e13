"""Indicators that are a list and no table: under the heading "Indicatoren", or announced by a sentence."""

from __future__ import annotations

import re

from koersvast.plan import GoalIndicator, Indicator, IndicatorKind
from koersvast.reading.blocks import Heading, ListItem, Paragraph
from koersvast.reading.interpret.context import Context
from koersvast.reading.interpret.items import items_below
from koersvast.reading.recognise.sections import section_of
from koersvast.reading.values.units import unit_in_name

# A longer text is an explanation, not the name of an indicator.
_LONGEST_NAME = 45
# Such as "Het gaat daarbij om de volgende indicatoren:".
_ANNOUNCES = re.compile(r"\bindicatoren(?: zijn)?:$", re.IGNORECASE)
_OUTCOME = re.compile(r"\boutcome\b", re.IGNORECASE)
_KINDS = {"indicators": None, "qualitative_indicators": IndicatorKind.QUALITATIVE}


def interpret(context: Context, at: int) -> int:
    """Read the indicators that are listed under a heading; tables of indicators are read elsewhere."""
    block = context.blocks[at]
    if isinstance(block, Paragraph):
        return _announced(context, at, block)
    if not isinstance(block, Heading):
        return 0
    section = section_of(block.text, context.vocabulary)
    if section not in _KINDS:
        return 0
    below = items_below(context, at)
    named = [item for item in below if _is_name(context, item, section)]
    for item in named:
        _add(context, item.text, item.locator, _KINDS[section], context.outline.goal_id)
    return 1 + len(below) if named or _says_none(context, below) else 0


def _announced(context: Context, at: int, block: Paragraph) -> int:
    """Read the items under "… de volgende indicatoren:". Which goal they serve, such a sentence does not say.

    An item that ends in a colon is the name of what the items with another mark under it measure.
    """
    if not _ANNOUNCES.search(block.text):
        return 0
    kind = IndicatorKind.OUTCOME if _OUTCOME.search(block.text) else None
    above, taken = ListItem(()), 0
    for item in items_below(context, at):
        if not isinstance(item, ListItem) or len(item.text.split()) > _LONGEST_NAME:
            break
        taken += 1
        if item.text.endswith(":"):
            above = item
            continue
        within = above if above and item.marker != above.marker else ListItem(())
        _add(context, f"{within.text} {item.text}".strip(), item.locator, kind, "")
    return 1 + taken if taken else 0


def _add(context: Context, text: str, locator: str, kind: IndicatorKind | None, goal: str) -> None:
    """Add an indicator that is only named, or find it where it was named before, and tie it to the goal."""
    name = " ".join(text.split()).rstrip(" .;")
    known = (one for one in context.draft.rows(Indicator) if one.name.casefold() == name.casefold())
    indicator = next(known, None)
    if indicator is None:
        unit = unit_in_name(name, context.vocabulary)
        told = context.vocabulary["measures"].at_start(name)
        indicator = context.draft.add_indicator(
            name,
            locator=locator,
            within=goal,
            kind=IndicatorKind.OUTCOME if told and told.meaning == IndicatorKind.OUTCOME else kind,
            unit=unit.unit,
            population=unit.population,
        )
    if goal:
        context.draft.add(GoalIndicator(goal=goal, indicator=indicator.id, locator=locator))


def _is_name(context: Context, item: Paragraph | ListItem, section: str) -> bool:
    """Whether an item names an indicator: an item of the list, or a text that begins as a measure does."""
    measure = context.vocabulary["measures"].at_start(item.text)
    if len(item.text.split()) > _LONGEST_NAME or _says_none(context, [item]):
        return False
    # "% % jongeren" and "Aantal 12 14" are cells of a table whose grid is lost.
    named = measure is not None and measure.after.lstrip(" (")[:1].isalpha()
    return isinstance(item, ListItem) or named or section == "qualitative_indicators"


def _says_none(context: Context, items: list[Paragraph | ListItem]) -> bool:
    """Whether the only item says that there is no indicator."""
    return len(items) == 1 and context.vocabulary["measures"].meaning(items[0].text) == "none"
