"""A programme on one page: its title, running text that says what is wanted, and then figures and policy.

Web sites of budgets print programmes so. Where goals have headings of their own ("Wat willen we
bereiken?", "Doel 1"), those are read and the running text is not.
"""

from __future__ import annotations

from koersvast.plan import Level
from koersvast.reading.blocks import Block, Heading, Paragraph, Table, Text
from koersvast.reading.interpret.context import Context
from koersvast.reading.recognise.goal_heads import goal_head, numbered_head
from koersvast.reading.recognise.goal_sentences import goal_sentences, sentences
from koersvast.reading.recognise.sections import section_of

# What stands on the page of a programme besides text.
_OF_PROGRAMME = frozenset({"policies", "parties", "costs", "indicators", "activities"})
_GOALS = frozenset({"goals_wanted", "goal_list"})


def interpret(context: Context, at: int) -> int:
    """Open a programme at its title, and read the goals in the text under it."""
    block = context.blocks[at]
    if not isinstance(block, Heading) or not _is_title(context, at, block):
        return 0
    introduction = _introduction(context, at)
    found = [goal for text in introduction for goal in goal_sentences(text, context.vocabulary)]
    if not found or not _is_programme(context, at, block):
        return 0
    draft = context.draft
    parent = context.outline.parent_for(Level.PROGRAMME)
    programme = draft.add_goal(block.text, Level.PROGRAMME, locator=block.locator, parent=parent)
    context.outline.enter(programme)
    above, level = programme, Level.GOAL
    lead = introduction[0]
    if len(sentences(lead)) == 1 and all(goal.text != lead.text for goal in found):
        above = draft.add_goal(lead.text, Level.GOAL, locator=lead.locator, parent=programme.id)
        level = Level.SUBGOAL
    for goal in found:
        draft.add_goal(goal.text, level, locator=goal.locator, parent=above.id)
    return 1


def _is_title(context: Context, at: int, block: Heading) -> bool:
    """Whether a heading may be the title of a page: the first of the file, or of the widest level."""
    if (
        section_of(block.text, context.vocabulary)
        or goal_head(block.text, context.vocabulary)
        or numbered_head(block.text)
    ):
        return False
    return block.level == 1 or not any(isinstance(other, Heading) for other in context.blocks[:at])


def _introduction(context: Context, at: int) -> list[Paragraph]:
    """The paragraphs between the title and whatever comes next."""
    found: list[Paragraph] = []
    for block in context.blocks[at + 1 :]:
        if isinstance(block, Paragraph):
            found.append(block)
        elif isinstance(block, Heading | Table):
            break
    return found


def _is_programme(context: Context, at: int, title: Heading) -> bool:
    """Whether the page has what belongs to a programme, and no goals under headings of their own."""
    page = _page(context, at, title)
    heads = [block.text for block in page if isinstance(block, Text)]
    sections = {section_of(text, context.vocabulary) for text in heads}
    has_goals = bool(sections & _GOALS) or any(goal_head(text, context.vocabulary) for text in heads)
    return bool(sections & _OF_PROGRAMME) and not has_goals


def _page(context: Context, at: int, title: Heading) -> tuple[Block, ...]:
    """The blocks up to the next title of the same level."""
    rest = context.blocks[at + 1 :]
    ends = (
        i
        for i, block in enumerate(rest)
        if title.level and isinstance(block, Heading) and block.level == title.level
    )
    return rest[: next(ends, len(rest))]
