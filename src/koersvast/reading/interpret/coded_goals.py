"""Goals with a code: under which goal they come, and whether they are known already."""

from __future__ import annotations

from koersvast.plan import Goal
from koersvast.reading.interpret.context import Context
from koersvast.reading.recognise.vocabulary import phrase_key


def parent_by_code(context: Context, code: str, title: str, parent: str) -> str:
    """The goal whose code is the beginning of a code: "2" for "2.1", also where the text stands elsewhere.

    That is `parent` where no goal has such a code, and where the goals under each programme are counted
    anew: then the one that it points to has another goal of that code itself.
    """
    above = _above(context, code, parent)
    if above is None or above.id == parent:
        return parent
    goals = context.draft.rows(Goal)
    taken = any(
        goal.parent == above.id and goal.code == code and phrase_key(goal.title) != phrase_key(title)
        for goal in goals
    )
    return parent if taken else above.id


def _above(context: Context, code: str, parent: str) -> Goal | None:
    """The goal with the longest code that a code begins with; that of the document where several have it."""
    goals = context.draft.rows(Goal)
    while "." in code:
        code = code.rpartition(".")[0]
        found = [goal for goal in goals if goal.code == code]
        if found:
            own = [goal for goal in found if goal.id == parent or goal in context.outline.path]
            return own[0] if own else found[0] if len(found) == 1 else None
    return None


def known_goal(context: Context, code: str, title: str, parent: str) -> Goal | None:
    """The goal with that title under a parent, with the same code or without one; None for a new goal."""
    for goal in context.draft.rows(Goal):
        same_code = goal.code == code or not goal.code or not code
        if goal.parent == parent and same_code and phrase_key(goal.title) == phrase_key(title):
            return goal
    return None
