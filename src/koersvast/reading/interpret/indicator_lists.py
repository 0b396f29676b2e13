"""Indicators that are a list and no table: "Indicatoren", with a name on every item under it."""

from __future__ import annotations

from koersvast.plan import GoalIndicator, Indicator, IndicatorKind
from koersvast.reading.blocks import Heading, ListItem, Paragraph
from koersvast.reading.interpret.context import Context
from koersvast.reading.interpret.items import items_below
from koersvast.reading.recognise.sections import section_of
from koersvast.reading.values.units import unit_in_name

# A longer text is an explanation, not the name of an indicator.
_LONGEST_NAME = 45
_KINDS = {"indicators": None, "qualitative_indicators": IndicatorKind.QUALITATIVE}


def interpret(context: Context, at: int) -> int:
    """Read the indicators that are listed under a heading; tables of indicators are read elsewhere."""
    block = context.blocks[at]
    if not isinstance(block, Heading):
        return 0
    section = section_of(block.text, context.vocabulary)
    if section not in _KINDS:
        return 0
    below = items_below(context, at)
    named = [item for item in below if _is_name(context, item, section)]
    for item in named:
        add_listed(context, item.text, item.locator, _KINDS[section])
    return 1 + len(below) if named or _says_none(context, below) else 0


def add_listed(context: Context, text: str, locator: str, kind: IndicatorKind | None) -> Indicator:
    """Add an indicator that is only named, or find it where it was named before, and tie it to the goal."""
    name = " ".join(text.split()).rstrip(" .;")
    goal = context.outline.goal_id
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
    return indicator


def _is_name(context: Context, item: Paragraph | ListItem, section: str) -> bool:
    """Whether an item names an indicator: an item of the list, or a text that begins as a measure does."""
    measure = context.vocabulary["measures"].at_start(item.text)
    if len(item.text.split()) > _LONGEST_NAME or _says_none(context, [item]):
        return False
    return isinstance(item, ListItem) or bool(measure) or section == "qualitative_indicators"


def _says_none(context: Context, items: list[Paragraph | ListItem]) -> bool:
    """Whether the only item says that there is no indicator."""
    return len(items) == 1 and context.vocabulary["measures"].meaning(items[0].text) == "none"
