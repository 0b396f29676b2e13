"""From recognised blocks to rows of the plan.

The blocks are walked through in order. Each is offered to the interpreters, one module a subject, in the
order of `INTERPRETERS`; the first that takes it says how many blocks it took. What none takes is passed
over, but a table that none takes is kept as unread. After the last block the finishers tie together what
could only be seen whole.

To add a subject: write a module with `interpret(context, at) -> int` (0 for "not mine"), and put it in
the list.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from koersvast.reading.blocks import Block, Heading, Table
from koersvast.reading.draft import Draft
from koersvast.reading.interpret import (
    activities,
    advices,
    ambitions,
    announced_themes,
    answered_advices,
    budgets,
    goal_lists,
    goal_tables,
    goals,
    indicator_cards,
    indicator_lists,
    indicators,
    key_figures,
    linked_policies,
    mentions,
    named_goals,
    parties,
    policies,
    programme_pages,
    result_lists,
    results,
    terms,
    tile_tables,
    wanted_tables,
)
from koersvast.reading.interpret.context import Context
from koersvast.reading.interpret.directions import set_directions
from koersvast.reading.interpret.unread import keep_unread
from koersvast.reading.outline import Outline
from koersvast.reading.recognise.sections import section_of
from koersvast.reading.recognise.vocabulary import Vocabulary
from koersvast.texts import text

Interpreter = Callable[[Context, int], int]
Finisher = Callable[[Context], None]

INTERPRETERS: tuple[Interpreter, ...] = (
    results.interpret,
    advices.interpret,
    answered_advices.interpret,
    budgets.interpret,
    indicators.interpret,
    wanted_tables.interpret,
    goal_tables.interpret,
    parties.interpret,
    terms.interpret,
    tile_tables.interpret,
    named_goals.interpret,
    programme_pages.interpret,
    goal_lists.interpret,
    ambitions.interpret,
    indicator_cards.interpret,
    indicator_lists.interpret,
    policies.interpret,
    goals.interpret,
    activities.interpret,
    result_lists.interpret,
)
FINISHERS: tuple[Finisher, ...] = (
    announced_themes.add_announced,
    terms.finish,
    advices.finish,
    key_figures.finish,
    set_directions,
    activities.tie_to_whole,
    activities.tie_indicators,
    policies.find_addresses,
    linked_policies.add_linked,
    linked_policies.add_agreements,
    mentions.add_mentions,
)


def interpret(blocks: Sequence[Block], draft: Draft, vocabulary: Vocabulary) -> None:
    """Put into the draft what the blocks say."""
    context = Context(tuple(blocks), draft, Outline(), vocabulary)
    at = 0
    while at < len(context.blocks):
        block = context.blocks[at]
        level = block.level if isinstance(block, Heading) else 0
        context.outline.come_to(level, section_of(context.text(at), vocabulary) if level else "")
        at += _taken(context, at)
    for finish in FINISHERS:
        finish(context)


def _taken(context: Context, at: int) -> int:
    block = context.blocks[at]
    if not isinstance(block, Table):
        return _offered(context, at) or 1
    with context.outline.within(named_goals.path_of_table(context, at, block)):
        taken = _offered(context, at)
    if not taken:
        keep_unread(block, text("reading-unread-kind"), context.draft)
    return taken or 1


def _offered(context: Context, at: int) -> int:
    return next((taken for offer in INTERPRETERS if (taken := offer(context, at))), 0)
