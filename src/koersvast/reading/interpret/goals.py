"""The goal tree of a document with headings for its levels: programme, policy field, goal."""

from __future__ import annotations

import re

from koersvast.plan import Goal, Level
from koersvast.reading.blocks import Heading, ListItem, Paragraph, Table
from koersvast.reading.interpret.activities import letter_in
from koersvast.reading.interpret.context import Context
from koersvast.reading.interpret.named_goals import goal_named
from koersvast.reading.recognise.goal_heads import (
    GoalHead,
    consisting_head,
    goal_head,
    numbered_head,
)
from koersvast.reading.recognise.sections import section_of, section_of_goal

_PAGE = re.compile(r"(?P<title>.*\S)\s+\d{1,3}")
# The title of a goal is printed over no more than so many headings.
MOST_TITLE_LINES = 3
# A longer item under "what do we want" tells, and does not name a goal.
LONGEST_GOAL = 250
# Sections that a line of the text may open, and the most words of a cell.
_IN_TEXT = frozenset({"goals_wanted", "goals_reached", "activities", "results"})
_CELL = 2
# Sections in which goals are headings.
_WITH_GOALS = frozenset({"goals_wanted", "goals_reached"})
_WIDE = frozenset({Level.CLUSTER, Level.PROGRAMME, Level.POLICY_FIELD, Level.THEME})


def interpret(context: Context, at: int) -> int:
    """Open goals and sections at headings; keep what stands under "what do we want" with the goal."""
    block = context.blocks[at]
    if isinstance(block, Heading):
        return _heading(context, at, block)
    if isinstance(block, ListItem) and _wanted_head(context, at)[0]:
        return _goal(context, at, block)
    if isinstance(block, Paragraph) and isinstance(context.block(at + 1), Table):
        if of_goal := section_of_goal(block.text, context.vocabulary):
            _enter_named(context, block)
            context.outline.section = of_goal.section
            return 1
        head = goal_head(block.text, context.vocabulary)
        if head and head.level and (head.level in {Level.GOAL, Level.SUBGOAL} or head.code):
            _enter(context, head, head.level, block.locator)
            return 1
    if isinstance(block, Paragraph) and (section := _section_in_text(context, block)):
        context.outline.section = section
        return 1
    if isinstance(block, Paragraph) and (head := consisting_head(block.text, context.vocabulary)):
        _enter(context, head, Level.CLUSTER, block.locator)
        return 1
    if context.outline.section != "goals_wanted" or context.outline.goal is None:
        return 0
    if (
        isinstance(block, ListItem)
        and context.outline.goal.level in _WIDE
        and len(block.text) <= LONGEST_GOAL
    ):
        return _listed_goal(context, block)
    if isinstance(block, Paragraph | ListItem):
        return _goal_text(context, context.outline.goal, block)
    return 0


def _section_in_text(context: Context, block: Paragraph) -> str:
    """The section that a line of the text opens, such as a bold one: "Dit gaan we doen:"; "" for none.

    A single word may be a cell of a table that lost its grid.
    """
    section = section_of(block.text, context.vocabulary)
    several = len(block.text.split()) > _CELL or block.text.rstrip().endswith(":")
    return section if section in _IN_TEXT and several and context.outline.goal else ""


def _heading(context: Context, at: int, block: Heading) -> int:
    if section := section_of(block.text, context.vocabulary):
        _enter_named(context, block)
        context.outline.section = section
        return 1
    if head := goal_head(block.text, context.vocabulary):
        known = goal_named(context, block.text)
        if known and known.level is head.level:
            context.outline.enter(known)
        elif not _is_of_contents(context, at, block):
            _enter(context, head, head.level or Level.GOAL, block.locator)
        return 1
    if head := _part_of_section(context, block):
        _enter(context, head, Level.GOAL, block.locator)
        return 1
    return _goal(context, at, block)


def _is_of_contents(context: Context, at: int, block: Heading) -> bool:
    """Whether a heading is a line of the contents: with the page behind a title that comes again below."""
    printed = _PAGE.fullmatch(block.text.strip())
    if not printed:
        return False
    later = (other.text for other in context.blocks[at + 1 :] if isinstance(other, Heading))
    return any(text.strip().casefold() == printed["title"].casefold() for text in later)


def _enter_named(context: Context, block: Heading | Paragraph) -> None:
    """Go into the goal that the heading of a section names; one that is not known by its code is left out.

    Without its title nothing can be said of such a goal, and what stands under it is of no other one.
    """
    named = section_of_goal(block.text, context.vocabulary)
    if named is None:
        return
    for goal in context.draft.rows(Goal):
        if goal.level is named.level and named.code and goal.code == named.code:
            context.outline.enter(goal)
            return
    if named.title:
        _enter(context, GoalHead(named.level, named.code, named.title), named.level, block.locator)
    else:
        context.outline.leave(named.level)


def _part_of_section(context: Context, block: Heading) -> GoalHead | None:
    """A numbered heading under "what did we want, or reach" that is a part of the programme or field: a goal.

    "2.1 Inwoners wonen langer zelfstandig" in programme 2; "2.2 …" behind it is the next one.
    """
    head, wide = numbered_head(block.text), context.outline.at(*_WIDE)
    if head is None or wide is None or not wide.code or head.code.rpartition(".")[0] != wide.code:
        return None
    goal = context.outline.goal
    is_next = goal is not None and goal.level is Level.GOAL and goal.code.rpartition(".")[0] == wide.code
    return head if is_next or context.outline.section in _WITH_GOALS else None


def _goal(context: Context, at: int, block: Heading | ListItem) -> int:
    head, taken = _wanted_head(context, at)
    if head is None:
        context.outline.section = ""
        return 0
    _enter(context, head, _level_by_code(context, head), block.locator)
    return taken


def _wanted_head(context: Context, at: int) -> tuple[GoalHead | None, int]:
    """A numbered heading is a goal when what is wanted is said under it; and over how many lines it runs."""
    for lines in range(1, MOST_TITLE_LINES + 1):
        if section_of(context.text(at + lines), context.vocabulary) == "goals_wanted":
            head = numbered_head(" ".join(_printed(context, at + line) for line in range(lines)))
            return head, lines
        following = context.block(at + lines)
        if not isinstance(following, Heading) or _opens_goal(context, following):
            break
    return None, 0


def _opens_goal(context: Context, heading: Heading) -> bool:
    return bool(numbered_head(heading.text) or goal_head(heading.text, context.vocabulary))


def _printed(context: Context, at: int) -> str:
    """A block as printed. A long title looks like an item of a list, of which the number is the mark."""
    block = context.blocks[at]
    return f"{block.marker} {block.text}" if isinstance(block, ListItem) else context.text(at)


def _level_by_code(context: Context, head: GoalHead) -> Level:
    """The level of a heading with only a number: one part longer than the programme's is a policy field."""
    programme = context.outline.at(Level.PROGRAMME)
    own, outer = head.code.split("."), programme.code.split(".") if programme and programme.code else []
    return Level.POLICY_FIELD if outer and own[:-1] == outer and len(own) > 1 else Level.GOAL


def _enter(context: Context, head: GoalHead, level: Level, locator: str) -> None:
    """Go into a goal: a known one where the heading comes again (a contents page, a running head)."""
    parent = context.outline.parent_for(level)
    goal = _known(context, head, level, parent)
    if goal is None:
        goal = context.draft.add_goal(head.title, level, locator=locator, parent=parent, code=head.code)
    context.outline.enter(goal)


def _known(context: Context, head: GoalHead, level: Level, parent: str) -> Goal | None:
    for goal in context.draft.rows(Goal):
        same = (
            goal.level is level and goal.code == head.code and goal.title.casefold() == head.title.casefold()
        )
        if same and (level in _WIDE or goal.parent == parent):
            return goal
    return None


def _listed_goal(context: Context, block: ListItem) -> int:
    """An item under "what do we want" of something wider than a goal is a goal."""
    context.draft.add_goal(
        block.text.rstrip(" ;,."),
        Level.GOAL,
        locator=block.locator,
        parent=context.outline.goal_id,
        code=letter_in(block.marker),
    )
    return 1


def _goal_text(context: Context, goal: Goal, block: Paragraph | ListItem) -> int:
    fuller = context.draft.with_text(goal, f"{goal.text} {block.text}".strip())
    context.outline.update(fuller)
    return 1
