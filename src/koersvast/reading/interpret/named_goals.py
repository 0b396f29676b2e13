"""Goals that a heading or caption names beside what it is about: "Wonen - indicatoren en budget 2024"."""

from __future__ import annotations

from collections.abc import Iterator

from koersvast.plan import Goal
from koersvast.reading.blocks import Heading, Paragraph, Table
from koersvast.reading.interpret.context import Context
from koersvast.reading.marks import ends_sentence
from koersvast.reading.recognise.about_parts import LONGEST, Named, is_about, named_in
from koersvast.reading.recognise.sections import section_of
from koersvast.reading.recognise.vocabulary import phrase_key


def interpret(context: Context, at: int) -> int:
    """Go into the known goal that a heading names together with what stands below it, or leave all goals."""
    block = context.blocks[at]
    if not isinstance(block, Heading) or section_of(block.text, context.vocabulary):
        return 0
    if is_of_all(context, block.text):
        context.outline.leave_all()
        return 1
    named = named_in(block.text, context.vocabulary)
    goal = goal_named(context, block.text)
    if (
        goal is None
        or named is None
        or (phrase_key(named.title) == phrase_key(goal.title) and not named.about)
    ):
        return 0
    context.outline.enter(goal)
    context.outline.section = context.vocabulary["sections"].meaning(named.about)
    return 1


def path_of_table(context: Context, at: int, table: Table) -> tuple[Goal, ...]:
    """The goals under which a table stands: that of the document, or those that its caption, or the line
    right above it, names instead; none where that says that the table is of all programmes.

    A heading above it was come to already. The bare title of a goal elsewhere may be what the table is about.
    """
    above = context.block(at - 1)
    line = above.text if isinstance(above, Paragraph) and not ends_sentence(above.text) else ""
    for said in filter(None, (table.caption.text, line)):
        if is_of_all(context, said):
            return ()
        named, goal = named_in(said, context.vocabulary), goal_named(context, said)
        if goal and named and (named.level or named.code or named.about or not context.outline.path):
            return _path_to(context, goal)
    return context.outline.path


def is_of_all(context: Context, printed: str) -> bool:
    """Whether a heading or caption says that what stands below is of all programmes together."""
    return len(printed.split()) <= LONGEST and context.vocabulary["of_all"].first(printed) is not None


def goal_named(context: Context, printed: str) -> Goal | None:
    """The known goal that a text names, by level and code or by its title; None where none or several do.

    Words behind the title count as being about the page only where the title is that of a known goal:
    "Wonen indicatoren 2024" is the page of "Wonen", and "Wonen en werken" is another one.
    """
    named = named_in(printed, context.vocabulary)
    if named is None:
        return None
    found = [goal for goal in context.draft.rows(Goal) if _fits(context, goal, named)]
    of_path = [goal for goal in found if goal in context.outline.path]
    whole = [goal for goal in found if phrase_key(goal.title) == phrase_key(named.title)]
    for chosen in (whole, of_path, found):
        if len(chosen) == 1:
            return chosen[0]
    return None


def _fits(context: Context, goal: Goal, named: Named) -> bool:
    if (named.level and goal.level is not named.level) or (
        named.code and goal.code and goal.code != named.code
    ):
        return False
    if not named.title:
        return bool(named.level) and goal.code == named.code
    return any(_is_title(context, goal, title) for title in (named.title, f"{named.code} {named.title}"))


def _is_title(context: Context, goal: Goal, printed: str) -> bool:
    title = goal.title.casefold()
    if phrase_key(printed) == phrase_key(title):
        return True
    rest = printed.casefold().removeprefix(title)
    goes_on = (
        len(rest) < len(printed) and rest[:1].isspace() and not rest.lstrip().startswith(("en ", "van "))
    )
    return goes_on and is_about(rest, context.vocabulary)


def _path_to(context: Context, goal: Goal) -> tuple[Goal, ...]:
    """A goal with those above it, the widest first."""
    return tuple(reversed(tuple(_upwards(context, goal))))


def _upwards(context: Context, goal: Goal) -> Iterator[Goal]:
    by_id = {row.id: row for row in context.draft.rows(Goal)}
    at: Goal | None = goal
    while at is not None:
        yield at
        at = by_id.get(at.parent)
