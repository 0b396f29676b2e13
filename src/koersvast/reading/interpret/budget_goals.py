"""Of which programme, policy field or goal the amounts of a table are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from koersvast.plan import Goal, Level
from koersvast.reading.blocks import Cell, Heading, Table
from koersvast.reading.interpret.context import Context
from koersvast.reading.recognise.budget_tables import AmountColumn, Label
from koersvast.reading.recognise.goal_heads import goal_head
from koersvast.reading.recognise.sections import section_of

_IN_BRACKETS = re.compile(r"\s*\([^()]*\)\s*$")
_TOTAL = re.compile(r"^(?:sub|eind)?totaal\b", re.IGNORECASE)
_WITH_BUDGETS = (Level.POLICY_FIELD, Level.PROGRAMME, Level.THEME, Level.CLUSTER)


def goal_of(context: Context, label: Label, level: Level | None, locator: str, within: Goal | None) -> str:
    """The goal that a label names by its code or its title; one that only the table knows is added.

    That is done for a part of a known programme, where the head of the labels says what they name, and for
    labels with a code of parts ("6.1 Wijkteams") in the table of one programme, which is `within`.
    """
    goals = context.draft.rows(Goal)
    for goal in goals:
        if label.code and goal.code == label.code and goal.level in _WITH_BUDGETS:
            return goal.id
    for goal in goals:
        if label.title and goal.title.casefold() == label.title.casefold():
            return goal.id
    programme = next(
        (goal for goal in goals if goal.level is Level.PROGRAMME and _is_part(label.code, goal.code)), None
    )
    if programme is None and within and "." in label.code:
        programme = within
    if level and label.code and label.title and not programme:
        parent = context.outline.parent_for(level)
        return context.draft.add_goal(label.title, level, locator=locator, parent=parent, code=label.code).id
    if not programme or not label.title:
        return ""
    return context.draft.add_goal(
        label.title, Level.POLICY_FIELD, locator=locator, parent=programme.id, code=label.code
    ).id


def _is_part(code: str, of: str) -> bool:
    return bool(of) and code.startswith(f"{of}.")


def whole_of(context: Context, goals: Sequence[str], *, parts: bool) -> str:
    """The goal of the whole table: the only one that it names, or what holds all that it names, or else
    where in the document the table stands.

    `parts` tells that the table is divided into goals, so that even a single one is not the whole of it.
    """
    named = Counter(goals)
    if len(named) == 1 and not parts:
        return goals[0]
    by_id = {goal.id: goal for goal in context.draft.rows(Goal)}
    parents = {by_id[goal].parent for goal in named}
    if len(parents) == 1 and (parent := parents.pop()):
        return parent
    wide = context.outline.at(*_WITH_BUDGETS)
    if wide and len(named) > 1 and wide.id in named:
        return ""  # a part of the table is not the whole of it
    if wide is None or (context.outline.section == "costs" and _goals_have_costs(context)):
        return context.outline.goal_id
    return wide.id


def _goals_have_costs(context: Context) -> bool:
    """Whether a section of costs is that of a goal, and not of the programme or field above it.

    That is so where its heading is narrower than that of the goal, and where there are more such sections
    than programmes, fields and themes.
    """
    if context.outline.section_is_of_goal:
        return True
    heads = [block.text for block in context.blocks if isinstance(block, Heading)]
    found = (goal_head(text, context.vocabulary) for text in heads)
    wide = {(head.level, head.code, head.title) for head in found if head and head.level in _WITH_BUDGETS}
    return sum(section_of(text, context.vocabulary) == "costs" for text in heads) > len(wide)


def goal_of_group(context: Context, printed: str, locator: str) -> str | None:
    """The goal of the rows under a row that holds no more than a name: "Thema Jeugd", "Sport".

    One that its level word tells, and that is not known, is added. "" where a goal is named that is not
    known; None where the row names none: "Totaal".
    """
    bare = _TOTAL.sub("", _bare(printed)).strip(" :.")
    if not bare:
        return None
    for goal in context.draft.rows(Goal):
        if goal.level in _WITH_BUDGETS and _is_called(bare, goal, context):
            return goal.id
    head = goal_head(bare, context.vocabulary)
    if head is None or head.level not in _WITH_BUDGETS:
        return ""
    parent = context.outline.parent_for(head.level)
    return context.draft.add_goal(head.title, head.level, locator=locator, parent=parent, code=head.code).id


def named_above(context: Context, at: int, table: Table) -> str:
    """The programme or field that the caption of a table names, or else the line right above it; "" for none.

    One that is not known is not added: a line may name something else in passing.
    """
    # A heading right above has been come to already; it is wider than a line where it has parts.
    above = "" if isinstance(context.block(at - 1), Heading) else context.text(at - 1)
    for said in (table.caption.text, above):
        bare = _bare(said).strip(" :.")
        for goal in context.draft.rows(Goal):
            if bare and goal.level in _WITH_BUDGETS and _is_called(bare, goal, context):
                return goal.id
    return ""


def named_in_head(
    context: Context, heads: Sequence[tuple[Cell, ...]], columns: Sequence[AmountColumn]
) -> str:
    """The programme or field that the head of the labels names: "Programma 3", or its title; "" for none.

    One with a title that is not known is added: amounts of a programme are none of what stands above it.
    """
    first = min(column.index for column in columns)
    cells = [cell for row in heads for cell in row[:first] if cell]
    for cell in cells:
        for goal in context.draft.rows(Goal):
            if goal.level in _WITH_BUDGETS and _is_called(_bare(cell.text), goal, context):
                return goal.id
    for cell in cells:
        head = goal_head(_from_level(_bare(cell.text), context), context.vocabulary)
        if head and head.level in _WITH_BUDGETS and not _is_money(head.title, context):
            same = (g for g in context.draft.rows(Goal) if (g.level, g.code) == (head.level, head.code))
            if head.code and (known := next(same, None)):
                return known.id
            parent = context.outline.parent_for(head.level)
            return context.draft.add_goal(
                head.title, head.level, locator=cell.locator, parent=parent, code=head.code
            ).id
    return ""


def _from_level(printed: str, context: Context) -> str:
    """A head from its level word on: a line that stood above it may have come along."""
    find = context.vocabulary["levels"].first(printed)
    return printed[len(find.before) :] if find else printed


def _is_money(title: str, context: Context) -> bool:
    """Whether "Programma Lasten" is the corner of a table, and no programme of that name."""
    return bool(context.vocabulary["budget_kinds"].at_start(title))


def _bare(head: str) -> str:
    """A head without what the amounts are printed in: "Programma 3 Werk (x € 1.000)" → "Programma 3 Werk"."""
    return _IN_BRACKETS.sub("", head).strip()


def _is_called(printed: str, goal: Goal, context: Context) -> bool:
    find = context.vocabulary["levels"].at_start(printed)
    bare = find.after.strip(" :") if find and find.meaning == goal.level else printed
    names = {goal.title.casefold(), f"{goal.code} {goal.title}".casefold()}
    return bare.casefold() in names or bool(find and goal.code and bare == goal.code)
