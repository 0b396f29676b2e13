"""Activities that are listed under "what will we do", and the performance indicators that name them."""

from __future__ import annotations

from dataclasses import replace

from koersvast.plan import Activity, Goal, GoalIndicator, Indicator, IndicatorKind, Level
from koersvast.reading.blocks import Heading, Link, ListItem, Note, Paragraph
from koersvast.reading.interpret.context import Context
from koersvast.reading.marks import ends_sentence, marker_of
from koersvast.reading.recognise.goal_heads import numbered_head
from koersvast.reading.recognise.letters import letters_of
from koersvast.reading.recognise.sections import section_of

# A title is a line; a longer first sentence is cut at a word.
LONGEST_TITLE = 140


def interpret(context: Context, at: int) -> int:
    """Read an item or paragraph under "what will we do" as an activity, or as the rest of the one before."""
    block = context.blocks[at]
    if context.outline.section != "activities" or not isinstance(block, ListItem | Paragraph):
        return 0
    if isinstance(block, Paragraph) and section_of(block.text, context.vocabulary):
        return 0
    letter, text = lettered(block)
    if isinstance(block, Paragraph) and not letter and (before := _goes_on(context, at)):
        context.draft.replace_row(before, replace(before, text=f"{before.text} {block.text}"))
        return 1
    if isinstance(block, Paragraph) and not letter and (broken := _broken_off(context, at)):
        whole = f"{broken.text} {block.text}"
        title = first_line(whole) if broken.title == broken.text else broken.title
        context.draft.replace_row(broken, replace(broken, title=title, text=whole))
        return 1
    if not letter and (_is_introduction(context, at) or _names_chapter(context, text)):
        return 1
    draft = context.draft
    title = first_line(text)
    draft.add(
        Activity(
            id=draft.new_id("activities", title, context.outline.goal_id),
            goal=context.outline.goal_id,
            letter=letter,
            title=title,
            text=text,
            locator=block.locator,
        )
    )
    return 1


def lettered(block: ListItem | Paragraph) -> tuple[str, str]:
    """The letter or number of an activity and its text: "3.2.1 We bezoeken" → "3.2.1", "We bezoeken".

    Files that tell lists apart may have a number in the text all the same, behind a bullet or without.
    """
    if isinstance(block, ListItem) and letter_in(block.marker):
        return letter_in(block.marker), block.text
    marker, text = marker_of(block.text)
    return letter_in(marker), text


def letter_in(marker: str) -> str:
    """The letter or number of the mark of an item, "" for a bullet; an "o" by itself is one."""
    return marker.rstrip(".)") if marker[:1].isalnum() and marker != "o" else ""


def first_line(text: str) -> str:
    """The first sentence of a text, cut at a word with an ellipsis where it is long."""
    words = text.split()
    line = ""
    for word in words:
        longer = f"{line} {word}".strip()
        if len(longer) > LONGEST_TITLE:
            return f"{line}…"
        line = longer
        if ends_sentence(word) and not word.endswith((":", ";")) and len(word) > 2:
            return line.rstrip(".")
    return line


def _goes_on(context: Context, at: int) -> Activity | None:
    """The activity that a paragraph goes on with: that of the list item directly before it."""
    for block in reversed(context.blocks[:at]):
        if isinstance(block, Link | Paragraph):
            continue
        rows = context.draft.rows(Activity)
        return (
            rows[-1]
            if isinstance(block, ListItem) and rows and rows[-1].goal == context.outline.goal_id
            else None
        )
    return None


def _broken_off(context: Context, at: int) -> Activity | None:
    """The activity whose sentence was broken off, by a table or a page, and goes on with this paragraph."""
    block, rows = context.text(at), context.draft.rows(Activity)
    above = next((b for b in reversed(context.blocks[:at]) if not isinstance(b, Link | Note)), None)
    if not rows or isinstance(above, Heading) or not block[:1].islower():
        return None
    last = rows[-1]
    return last if last.goal == context.outline.goal_id and not ends_sentence(last.text) else None


def _is_introduction(context: Context, at: int) -> bool:
    """Whether a paragraph only leads to the list under it."""
    block = context.blocks[at]
    following = context.block(at + 1)
    return isinstance(block, Paragraph) and (block.text.endswith(":") or isinstance(following, ListItem))


def _names_chapter(context: Context, text: str) -> bool:
    """Whether an item is no more than the title of a numbered chapter of the document."""
    heads = (numbered_head(block.text) for block in context.blocks if isinstance(block, Heading))
    return any(head and head.title.casefold() == text.casefold() for head in heads)


def tie_to_whole(context: Context) -> None:
    """Let activities that stand under no goal serve the one that all others stand under.

    A framework that is one programme tells in its summary what will be done for the whole of it.
    """
    tops = [goal for goal in context.draft.rows(Goal) if not goal.parent]
    if len(tops) != 1 or tops[0].level not in (Level.CLUSTER, Level.PROGRAMME):
        return
    for activity in list(context.draft.rows(Activity)):
        if not activity.goal:
            context.draft.replace_row(activity, replace(activity, goal=tops[0].id))


def tie_indicators(context: Context) -> None:
    """Tie indicators whose name begins with the letters of activities ("a en b. Aantal …") to these, and
    take the letters off the name. Such an indicator measures performance.

    Letters of which the goal has no activity are part of the name.
    """
    draft = context.draft
    by_letter = {(row.goal, row.letter): row.id for row in draft.rows(Activity) if row.letter}
    named = {row.id: row for row in draft.rows(Indicator)}
    for link in list(draft.rows(GoalIndicator)):
        letters, name = letters_of(named[link.indicator].name)
        found = [by_letter[link.goal, letter] for letter in letters if (link.goal, letter) in by_letter]
        if not found or len(found) < len(letters):
            continue
        first, *others = [replace(link, activity=activity) for activity in found]
        draft.replace_row(link, first)
        for other in others:
            draft.add(other)
        old = next(row for row in draft.rows(Indicator) if row.id == link.indicator)
        draft.replace_row(old, replace(old, name=name, kind=old.kind or IndicatorKind.PERFORMANCE))
