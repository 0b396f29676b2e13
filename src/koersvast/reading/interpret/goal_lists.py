"""Goals that are a list and no tree of headings: "Doel en subdoelen", with a sentence and items under it."""

from __future__ import annotations

from koersvast.plan import Goal, Level
from koersvast.reading.blocks import Block, Heading, Paragraph, Table
from koersvast.reading.interpret.context import Context
from koersvast.reading.interpret.items import items_below
from koersvast.reading.recognise.goal_heads import goal_head, numbered_head
from koersvast.reading.recognise.report_tables import report_columns
from koersvast.reading.recognise.sections import section_of


def interpret(context: Context, at: int) -> int:
    """Open a theme at its chapter, and read the goals and subgoals that are listed in it."""
    block = context.blocks[at]
    if not isinstance(block, Heading):
        return 0
    if section_of(block.text, context.vocabulary) == "goal_list":
        return _goals(context, at, block)
    if title := _theme(context, at, block):
        parent = context.outline.parent_for(Level.THEME)
        theme = context.draft.add_goal(title, Level.THEME, locator=block.locator, parent=parent)
        context.outline.enter(theme)
        return 1
    return 0


def _goals(context: Context, at: int, heading: Heading) -> int:
    """A sentence is a goal, and the items under it are its subgoals; items alone stand under the heading."""
    below = items_below(context, at)
    goal: Goal | None = None
    for block in below:
        if isinstance(block, Paragraph):
            goal = _enter(context, block.text, Level.GOAL, block.locator)
            continue
        if goal is None:
            goal = _enter(context, heading.text, Level.GOAL, heading.locator)
        context.draft.add_goal(_title(block.text), Level.SUBGOAL, locator=block.locator, parent=goal.id)
    return 1 + len(below)


def _enter(context: Context, title: str, level: Level, locator: str) -> Goal:
    parent = context.outline.parent_for(level)
    goal = context.draft.add_goal(_title(title), level, locator=locator, parent=parent)
    context.outline.enter(goal)
    return goal


def _title(text: str) -> str:
    """The sentence without the colon that leads to the items under it."""
    return text.strip().rstrip(":").strip()


def _theme(context: Context, at: int, heading: Heading) -> str:
    """The title of a chapter that holds listed goals or a table of activities, "" for another heading."""
    if section_of(heading.text, context.vocabulary) or goal_head(heading.text, context.vocabulary):
        return ""
    if heading.text.casefold() == context.draft.document.title.casefold():
        return ""  # what the whole document is called is no chapter of it
    if context.vocabulary.meaning("documents", heading.text):
        return ""  # "Uitvoeringsagenda" says what sort of text stands below
    numbered = numbered_head(heading.text)
    if not numbered and not heading.level:
        # Without a number or a level only the very next heading tells what the chapter is about.
        following = next((b for b in context.blocks[at + 1 :] if isinstance(b, Heading)), None)
        is_list = following and section_of(following.text, context.vocabulary) == "goal_list"
        return heading.text if is_list else ""
    holds = any(_holds_goals(context, block) for block in _chapter(context, at, heading))
    return (numbered.title if numbered else heading.text) if holds else ""


def _chapter(context: Context, at: int, heading: Heading) -> tuple[Block, ...]:
    """The blocks up to the next heading of the same sort, or a wider one."""
    stop = next(
        (
            i
            for i in range(at + 1, len(context.blocks))
            if isinstance(block := context.blocks[i], Heading) and _ends(block, heading)
        ),
        len(context.blocks),
    )
    return context.blocks[at + 1 : stop]


def _ends(other: Heading, heading: Heading) -> bool:
    return _depth(other) == _depth(heading) or 0 < other.level < heading.level


def _depth(heading: Heading) -> tuple[int, int]:
    """How deep a heading stands: by its level where the file tells, else by the parts of its number."""
    numbered = numbered_head(heading.text)
    return heading.level, numbered.code.count(".") + 1 if numbered and not heading.level else 0


def _holds_goals(context: Context, block: Block) -> bool:
    if isinstance(block, Heading):
        return section_of(block.text, context.vocabulary) == "goal_list"
    return isinstance(block, Table) and report_columns(block, context.vocabulary) is not None
