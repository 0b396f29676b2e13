"""Lists of what was done, under "Wat hebben we gedaan?": every item is an activity with its result."""

from __future__ import annotations

from koersvast.plan import Activity, Result
from koersvast.reading.blocks import ListItem
from koersvast.reading.interpret.activities import first_line, lettered
from koersvast.reading.interpret.context import Context
from koersvast.reading.recognise.progress import report_of


def interpret(context: Context, at: int) -> int:
    """Read an item under "what did we do"; by its letter it may report on an activity that was planned.

    A list that stands under no goal tells of something else.
    """
    block = context.blocks[at]
    if not isinstance(block, ListItem) or context.outline.section != "results" or not context.outline.goal:
        return 0
    letter, text = lettered(block)
    report = report_of(text, context.vocabulary)
    context.draft.add(
        Result(
            activity=_activity(context, block, letter, text).id,
            period=context.draft.document.period,
            progress=report.progress,
            cause=report.cause,
            text=text,
            locator=block.locator,
        )
    )
    return 1


def _activity(context: Context, block: ListItem, letter: str, text: str) -> Activity:
    draft, goal = context.draft, context.outline.goal_id
    for known in draft.rows(Activity):
        if letter and (known.goal, known.letter) == (goal, letter):
            return known
    title = first_line(text)
    return draft.add(
        Activity(
            id=draft.new_id("activities", title, goal),
            goal=goal,
            letter=letter,
            title=title,
            text=text,
            locator=block.locator,
        )
    )
