"""The goal tree of a document with numbered levels: programme, policy field, goal."""

from __future__ import annotations

from koersvast.plan import Level
from koersvast.reading.blocks import Heading, Paragraph
from koersvast.reading.interpret.context import Context
from koersvast.reading.recognise.goal_heads import GoalHead, goal_head, numbered_head
from koersvast.reading.recognise.sections import section_of

# How many headings may stand between the title of a goal and "Wat willen we bereiken?".
_NEAR = 1


def interpret(context: Context, at: int) -> int:
    """Open goals and sections at headings; keep the text under "what do we want" as the goal's text."""
    block = context.blocks[at]
    if isinstance(block, Heading):
        return _heading(context, at, block)
    if isinstance(block, Paragraph) and context.outline.section == "goals_wanted":
        return _goal_text(context, block)
    return 0


def _heading(context: Context, at: int, block: Heading) -> int:
    if section := section_of(block.text, context.vocabulary):
        context.outline.section = section
        return 1
    head = goal_head(block.text, context.vocabulary) or _wanted_head(context, at, block)
    if head is None:
        context.outline.section = ""
        return 0
    level = head.level or Level.GOAL
    if not _is_open(context, head, level):
        parent = context.outline.parent_for(level)
        goal = context.draft.add_goal(head.title, level, locator=block.locator, parent=parent, code=head.code)
        context.outline.enter(goal)
    return 1


def _wanted_head(context: Context, at: int, block: Heading) -> GoalHead | None:
    """A numbered heading is a goal when what is wanted is said under it."""
    head = numbered_head(block.text)
    wanted = section_of(context.text(at + 1), context.vocabulary) == "goals_wanted"
    return head if head and wanted else None


def _is_open(context: Context, head: GoalHead, level: Level) -> bool:
    """Whether the heading repeats the goal in which we stand (a running head of the page)."""
    same = context.outline.at(level)
    return same is not None and same.code == head.code and same.title == head.title


def _goal_text(context: Context, block: Paragraph) -> int:
    goal = context.outline.goal
    if goal is None:
        return 0
    text = f"{goal.text} {block.text}".strip()
    fuller = context.draft.with_text(goal, text)
    context.outline.update(fuller)
    return 1
