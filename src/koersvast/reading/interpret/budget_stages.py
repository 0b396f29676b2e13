"""Of which stage an amount is (budget, forecast, realised) where the head of its column says only a year."""

from __future__ import annotations

import re

from koersvast.plan import DocumentKind, Stage
from koersvast.reading.blocks import Table
from koersvast.reading.interpret.context import Context
from koersvast.reading.recognise.budget_tables import STAGES, AmountColumn

# "Wat mag het kosten?", "Wat gaat dat kosten?", "Wat heeft het gekost?"
_COSTS = (
    (re.compile(r"\b(?:mag|gaat)\b.{0,20}\bkosten\b", re.IGNORECASE), Stage.BUDGET),
    (re.compile(r"\bheeft\b.{0,20}\bgekost\b", re.IGNORECASE), Stage.REALISED),
)
# Between such a heading and the table may stand what the amounts are printed in.
_NEAR = 2
_PLANS = frozenset({DocumentKind.FRAMEWORK, DocumentKind.IMPLEMENTATION_PROGRAMME})


def told_stage(context: Context, at: int, table: Table) -> Stage | None:
    """The only stage that the caption, or the text above the table, names; None for none or several."""
    for words in (table.caption.text, context.text(at - 1)):
        finds = context.vocabulary["heads"].all(words)
        if stages := {STAGES[find.meaning] for find in finds if find.meaning in STAGES}:
            return stages.pop() if len(stages) == 1 else None
    above = [context.text(at - step) for step in range(1, _NEAR + 1)]
    return next((stage for pattern, stage in _COSTS for words in above if pattern.search(words)), None)


def stage_of(column: AmountColumn, told: Stage | None, context: Context) -> Stage | None:
    """The stage that the head says, or what stands above the table, or that the year leaves no doubt of.

    A budget is made in the year before, and so says of that year and of later ones what may be spent; of
    earlier years it may print the accounts or an old budget. An annual report has spent what it tells of
    its own year and earlier. A framework or a programme says in its section of costs what will be spent.
    """
    if column.stage or told:
        return column.stage or told
    document = context.draft.document
    year, own = int(column.year[:4]), int(document.period[:4]) if document.period else 0
    if document.kind is DocumentKind.ANNUAL_REPORT:
        return Stage.REALISED if not own or year <= own else None
    if document.kind is DocumentKind.PROGRAMME_BUDGET:
        return Stage.BUDGET if year >= own - 1 else None
    plans = document.kind in _PLANS and context.outline.section == "costs"
    return Stage.BUDGET if plans and year >= own else None
