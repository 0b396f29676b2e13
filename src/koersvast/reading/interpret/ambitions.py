"""Frameworks that go along a few strands ("Route 1", "Route 2"), with themes and the ambitions in them."""

from __future__ import annotations

import re

from koersvast.plan import Goal, Level
from koersvast.reading.blocks import Heading, ListItem, Paragraph, Text
from koersvast.reading.interpret.context import Context
from koersvast.reading.interpret.items import items_below
from koersvast.reading.recognise.goal_heads import numbered_head
from koersvast.reading.recognise.strands import StrandHead, is_labelled, strand_head

_QUOTED = re.compile(r"(?<!\w)['‘\"“](?=\w)([^'’‘\"“”]{10,120})['’\"”]")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_SPAN = re.compile(r"(?:19|20)\d\d\s*[-–/]\s*(?:19|20)\d\d")


def interpret(context: Context, at: int) -> int:
    """Read a strand, a theme in it with its labelled ambitions, or a list of ambitions."""
    block = context.blocks[at]
    if isinstance(block, Heading) and (head := _main_head(context, at, block)):
        parent = context.outline.parent_for(Level.POLICY_FIELD) or _framework_goal(context)
        goal = context.draft.add_goal(
            head.title, Level.POLICY_FIELD, locator=block.locator, parent=parent, code=head.code
        )
        context.outline.enter(goal)
        return 1
    if isinstance(block, Heading) and (taken := _theme(context, at, block)):
        return taken
    if isinstance(block, Heading | Paragraph) and _announces(context, block):
        return _listed(context, at)
    return 0


def _main_head(context: Context, at: int, block: Heading) -> StrandHead | None:
    """The head of a strand where it is treated, not where it is only mentioned.

    That is the heading with a chapter number, where one of the headings of that strand has one.
    """
    head = strand_head(block.text, context.vocabulary)
    if head is None or any(goal.code == head.code for goal in context.draft.rows(Goal)):
        return None
    if not head.chapter:
        later = (_strand(context, other) for other in context.blocks[at + 1 :])
        if any(other and other.code == head.code and other.chapter for other in later):
            return None
    return head


def _strand(context: Context, block: object) -> StrandHead | None:
    return strand_head(block.text, context.vocabulary) if isinstance(block, Heading) else None


def _framework_goal(context: Context) -> str:
    """The goal over all strands, titled as the document calls itself; "" where it does not."""
    for goal in context.draft.rows(Goal):
        if goal.level is Level.PROGRAMME and not goal.parent:
            return goal.id
    years = _SPAN.search(context.draft.document.title)
    for block in context.blocks:
        if not isinstance(block, Text):
            continue
        for found in _QUOTED.finditer(block.text):
            span = _SPAN.search(found[1])
            if span and context.vocabulary["documents"].first(found[1]) and _same(span, years):
                goal = context.draft.add_goal(found[1], Level.PROGRAMME, locator=block.locator)
                context.outline.enter(goal)
                return goal.id
    return ""


def _same(span: re.Match[str], other: re.Match[str] | None) -> bool:
    return other is None or span.group() == other.group()


def _theme(context: Context, at: int, block: Heading) -> int:
    """A numbered section in the chapter of a strand, with the labelled items that begin it."""
    head = numbered_head(block.text)
    if head is None or "." not in head.code:
        return 0
    strand = _strand_of_chapter(context, head.code.split(".")[0])
    if strand is None:
        return 0
    if any((goal.code, goal.parent) == (head.code, strand.id) for goal in context.draft.rows(Goal)):
        return 1
    theme = context.draft.add_goal(
        head.title, Level.THEME, locator=block.locator, parent=strand.id, code=head.code
    )
    context.outline.enter(strand)
    context.outline.enter(theme)
    return 1 + _labelled_items(context, at, theme)


def _strand_of_chapter(context: Context, chapter: str) -> Goal | None:
    """The goal of the strand whose chapter has this number, None where the chapter is no strand's."""
    heads = (_strand(context, block) for block in context.blocks)
    code = next((head.code for head in heads if head and head.chapter == chapter), None)
    return next((goal for goal in context.draft.rows(Goal) if code and goal.code == code), None)


def _labelled_items(context: Context, at: int, theme: Goal) -> int:
    """Add the labelled items behind the text that opens a section; how many blocks were taken."""
    below = items_below(context, at)
    first = next((i for i, item in enumerate(below) if isinstance(item, ListItem)), len(below))
    taken = 0
    for number, item in enumerate(below[first:], start=first + 1):
        if not isinstance(item, ListItem) or not is_labelled(item.text):
            break
        context.draft.add_goal(item.text, Level.AMBITION, locator=item.locator, parent=theme.id)
        taken = number
    return taken


def _announces(context: Context, block: Heading | Paragraph) -> bool:
    """Whether the heading, or the last sentence of the paragraph, says that ambitions follow."""
    last = _SENTENCE_END.split(block.text.strip())[-1]
    return bool(context.outline.goal_id) and bool(context.vocabulary["ambitions"].meaning(last))


def _listed(context: Context, at: int) -> int:
    """The items under "Onze ambities"; text without items is left to others."""
    items = []
    for item in items_below(context, at):
        if not isinstance(item, ListItem):
            break
        items.append(item)
    for item in items:
        parent = context.outline.parent_for(Level.AMBITION)
        context.draft.add_goal(item.text, Level.AMBITION, locator=item.locator, parent=parent)
    return 1 + len(items) if items else 0
