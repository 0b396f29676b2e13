"""Figures as they may be published: what could disclose something of people is suppressed, and says so.

    protected = protect(plan, rules, own=store.observations(), earlier=[last_years_plan])
    protected.plan          # to publish
    protected.hidden        # which figures are not in it, and why
    protected.exposed       # what cannot be protected, because it is known already

Only figures of the municipality's own are looked at: what stands in a public document, or comes from a public
source, is known to everyone, and counts as known to an attacker. So is everything in earlier publications.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import log1p

from koersvast.figures.disclosure.attack import Attacked, attack
from koersvast.figures.disclosure.cells import Cell, Place, cells_of, figure_of, place_of
from koersvast.figures.disclosure.primary import Need, Reason, need_of_amount, need_of_count
from koersvast.figures.disclosure.relations import system_of
from koersvast.figures.disclosure.rules import Rule, Rules
from koersvast.figures.disclosure.secondary import hide
from koersvast.figures.disclosure.system import System
from koersvast.plan import Document, DocumentKind, Missing, Observation, Plan

# Readers miss the figure of the whole municipality most, then that of all groups together.
_WHOLE_COSTS, _ALL_COSTS = 20.0, 4.0
# What was hidden before is better hidden again: two publications then tell no more than one.
_AGAIN_COSTS = 0.2


@dataclass(frozen=True, slots=True)
class Hidden:
    """A figure that is not shown; of a secondary one also which figures it protects, by key."""

    observation: Observation
    reason: Reason
    protects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Loss:
    """What protection costs: figures looked at, hidden for themselves and for others, without counts to
    judge them by, and the share of the sum of all counts that is hidden (the totals left out)."""

    figures: int
    primary: int
    secondary: int
    unjudged: int
    share: float


@dataclass(frozen=True)
class Protected:
    """A plan that may be published, with what is hidden in it and what is exposed all the same."""

    plan: Plan
    hidden: tuple[Hidden, ...]
    exposed: tuple[Hidden, ...]
    loss: Loss
    system: System
    unsafe: tuple[int, ...]

    @cached_property
    def attacked(self) -> tuple[Attacked, ...]:
        """What an attacker finds of every unsafe cell, printed or implied, from all that is published."""
        return attack(self.system, {figure_of(one.observation) for one in self.hidden}, self.unsafe)


def protect(
    plan: Plan, rules: Rules, own: Iterable[Observation] = (), earlier: Sequence[Plan] = ()
) -> Protected:
    """The plan without the figures that could disclose something of people.

    `own` are further figures that are not published, such as the counts of people behind amounts (see
    `Rule.counted_by`). `earlier` are plans as they were published before.
    """
    documents = {row.id: row for row in plan.documents}
    indicators = {row.id: row for row in plan.indicators}
    judged = [row for row in plan.observations if is_own(documents.get(row.document))]
    rule_by_row = {figure_of(row): _rule(rules, row, documents) for row in judged}
    judged = [row for row in judged if rule_by_row[figure_of(row)].people]
    behind = {(row.indicator, place_of(row)): row for row in (*plan.observations, *own)}
    looked_at = {row.key for row in judged}
    own_figures = {figure_of(row) for row in judged}
    summed = {name for name, rule in rule_by_row.items() if rule.counted_by}
    cells = [
        cell
        for row in plan.observations
        for cell in cells_of(
            row,
            indicators[row.indicator],
            public=row.key not in looked_at,
            summed=figure_of(row) in summed,
        )
    ]
    before = _earlier_cells(earlier, {(cell.table, cell.place): cell for cell in cells})
    system = system_of([*cells, *before], plan.areas, rules.sums)
    by_indicator = {row.indicator: rule_by_row[figure_of(row)] for row in judged}
    needs = {
        number: need
        for number, cell in enumerate(system.cells)
        if (need := _need(cell, rule_by_row, by_indicator, behind)) is not None
    }
    reasons = {
        figure_of(row): Reason.RESPONDENTS
        for row in judged
        if _too_few_answers(row, rule_by_row[figure_of(row)])
    }
    reasons |= {
        system.cells[number].row: need.reason for number, need in needs.items() if system.cells[number].row
    }
    costs = _costs(system, before)
    found = hide(system, needs, set(reasons), costs)
    hidden = _hidden(judged, reasons, needs, system, found.secondary)
    printed, names = {cell.row for cell in cells}, {figure_of(one.observation) for one in hidden}
    loss = Loss(
        figures=len(judged),
        primary=sum(one.reason is not Reason.SECONDARY for one in hidden),
        secondary=sum(one.reason is Reason.SECONDARY for one in hidden),
        unjudged=sum(
            row.value is not None and row.sample_size is None and figure_of(row) not in printed
            for row in judged
        ),
        share=_share([cell for cell in cells if cell.row in own_figures], names),
    )
    rows = {figure_of(row): row for row in judged}
    exposed = tuple(
        Hidden(rows[row], needs[number].reason)
        for number in found.exposed
        if (row := system.cells[number].row) in rows
    )
    return Protected(
        plan=_without(plan, {one.observation.key for one in hidden}),
        hidden=hidden,
        exposed=exposed,
        loss=loss,
        system=system,
        unsafe=tuple(sorted(set(needs) - set(found.exposed))),
    )


def is_own(document: Document | None) -> bool:
    """Whether a figure is the municipality's own and not public yet: from a file of figures without an
    address. What public sources publish has one, and documents are public."""
    return document is None or (document.kind is DocumentKind.FIGURES and not document.address)


def _rule(rules: Rules, row: Observation, documents: Mapping[str, Document]) -> Rule:
    document = documents.get(row.document)
    return rules.rule_of(row.indicator, *((document.id, document.title) if document else ()))


def _too_few_answers(row: Observation, rule: Rule) -> bool:
    return row.value is not None and row.sample_size is not None and row.sample_size < rule.respondents


def _need(
    cell: Cell,
    rules: Mapping[str, Rule],
    by_indicator: Mapping[str, Rule],
    behind: Mapping[tuple[str, Place], Observation],
) -> Need | None:
    edition, indicator, _ = cell.table
    rule = rules.get(cell.row) if cell.row else by_indicator.get(indicator)
    if rule is None or edition or cell.public or not (cell.row or cell.implied):
        return None
    if cell.whole:
        return need_of_count(cell, rule)
    if cell.implied:
        return None
    people = _value(behind.get((rule.counted_by, cell.place)))
    largest = [_value(behind.get((name, cell.place))) for name in rule.largest]
    return need_of_amount(cell, rule, people, [one for one in largest if one is not None])


def _value(row: Observation | None) -> float | None:
    return float(row.value) if row is not None and row.value is not None else None


def _earlier_cells(
    earlier: Sequence[Plan], now: Mapping[tuple[tuple[str, str, str], Place], Cell]
) -> list[Cell]:
    """The cells of earlier publications: what was shown is known for good; what was hidden then has the
    value that it has now, unless it was revised."""
    found: list[Cell] = []
    for number, plan in enumerate(earlier, start=1):
        edition = f"earlier {number}"
        indicators = {row.id: row for row in plan.indicators}
        for row in plan.observations:
            if row.missing is Missing.SUPPRESSED:
                found.extend(
                    replace(cell, table=(edition, *cell.table[1:]), row="", public=False)
                    for (table, place), cell in now.items()
                    if table[1] == row.indicator and place == place_of(row)
                )
            else:
                printed = cells_of(row, indicators[row.indicator], public=True, edition=edition)
                found.extend(replace(cell, row="") for cell in printed)
    return found


def _costs(system: System, before: Iterable[Cell]) -> dict[str, float]:
    """What hiding each figure costs: more for a larger one, and much more for a total."""
    again = {(cell.table[1], cell.place) for cell in before if not cell.public}
    costs: dict[str, float] = {}
    for cell in system.cells:
        cost = 1 + log1p(abs(float(cell.value)))
        cost *= (1.0 if cell.place.area else _WHOLE_COSTS) * (1.0 if cell.place.group else _ALL_COSTS)
        cost *= _AGAIN_COSTS if (cell.table[1], cell.place) in again else 1.0
        costs[cell.row] = max(cost, costs.get(cell.row, 0.0))
    return costs


def _hidden(
    rows: Sequence[Observation],
    reasons: Mapping[str, Reason],
    needs: Mapping[int, Need],
    system: System,
    secondary: Mapping[str, tuple[int, ...]],
) -> tuple[Hidden, ...]:
    found = []
    for row in rows:
        name = figure_of(row)
        if name in reasons:
            found.append(Hidden(row, reasons[name]))
        elif name in secondary:
            protects = {system.cells[number].row for number in secondary[name]} - {""}
            # What protects only cells that nobody prints is hidden for what follows from it.
            reason = Reason.SECONDARY if protects else needs[secondary[name][0]].reason
            found.append(Hidden(row, reason, tuple(sorted(protects))))
    return tuple(found)


def _share(cells: Sequence[Cell], hidden: set[str]) -> float:
    """Of the counts and amounts of areas and groups, the part that is hidden; of a whole where no part is."""
    parts = [cell for cell in cells if cell.place.area or cell.place.group] or cells
    total = sum(abs(float(cell.value)) for cell in parts)
    return sum(abs(float(cell.value)) for cell in parts if cell.row in hidden) / total if total else 0.0


def _without(plan: Plan, hidden: set[str]) -> Plan:
    return plan.with_rows(
        observations=[suppressed(row) if row.key in hidden else row for row in plan.observations]
    )


def suppressed(row: Observation) -> Observation:
    """A figure without anything that tells what it was; remarks may repeat it, so they go too."""
    return replace(
        row, value=None, missing=Missing.SUPPRESSED, numerator=None, denominator=None, sample_size=None,
        lower=None, upper=None, raw="", note="",
    )  # fmt: skip
