"""Of which stage an amount is (budget, forecast, realised) where the head of its column says only a year."""

from __future__ import annotations

from koersvast.plan import DocumentKind, Stage
from koersvast.reading.blocks import Table
from koersvast.reading.interpret.context import Context
from koersvast.reading.recognise.budget_tables import STAGES, AmountColumn


def told_stage(context: Context, at: int, table: Table) -> Stage | None:
    """The only stage that the caption, or the text right above the table, names; None for none or several."""
    for words in (table.caption.text, context.text(at - 1)):
        finds = context.vocabulary["heads"].all(words)
        if stages := {STAGES[find.meaning] for find in finds if find.meaning in STAGES}:
            return stages.pop() if len(stages) == 1 else None
    return None


def stage_of(column: AmountColumn, told: Stage | None, context: Context) -> Stage | None:
    """The stage that the head says, or what stands above the table, or that the year leaves no doubt of.

    A budget is made in the year before, and so says of that year and of later ones what may be spent; of
    earlier years it may print the accounts or an old budget. An annual report has spent what it tells of
    its own year and earlier. Other documents tell a stage only by their section of costs.
    """
    if column.stage or told:
        return column.stage or told
    document = context.draft.document
    year, own = int(column.year[:4]), int(document.period[:4]) if document.period else 0
    if document.kind is DocumentKind.ANNUAL_REPORT:
        return Stage.REALISED if not own or year <= own else None
    if document.kind is DocumentKind.PROGRAMME_BUDGET:
        return Stage.BUDGET if year >= own - 1 else None
    is_of_costs = context.outline.section == "costs" and document.kind is not DocumentKind.INTERIM_REPORT
    return Stage.BUDGET if is_of_costs and year >= own else None
