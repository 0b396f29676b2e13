"""The amounts of the parts of a programme do not add up to that of the programme.

What it finds: an amount of a programme (or field) that differs from the sum of the same amount of
all parts directly under it, by more than half a printed unit for each amount.

Why it matters: BBV article 8 asks for the estimate of every programme. A sum that does not fit
means that a part is missing, counted twice or mistyped.

Example that fails: programme 1 spends 53.900, its fields 1.1 and 1.2 spend 28.000 and 25.000 (x €
1.000).

How to mend it: find the part that is missing or wrong; name reserves and overhead as parts of their
own.

When it does not apply: when fewer than two parts have an amount, or when a part under the programme
has none.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.figures import shown
from koersvast.checking.labels import name_of
from koersvast.checking.money import largest_by_rounding, units_of, value_of, with_amount
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.plan import Budget, Goal


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount of a goal with the same amounts of the goals directly under it."""

    goal: Goal
    total: Budget
    parts: tuple[Budget, ...]
    complete: bool
    unit: Decimal


def sums(facts: Facts) -> Iterator[Sum]:
    rows = with_amount(facts)
    units = units_of(facts)
    by_place = grouped(rows, lambda row: (row.goal, row.kind, row.period, row.stage))
    with_any = {row.goal for row in rows}
    for total in rows:
        goal = facts.goal(total.goal)
        if goal is None:
            continue
        children = [
            child for child in facts.plan.children(goal.id) if child.id != goal.id and child.id in with_any
        ]
        found = [by_place.get((child.id, total.kind, total.period, total.stage), ()) for child in children]
        parts = tuple(part for rows_of_child in found for part in rows_of_child)
        if children:
            yield Sum(goal, total, parts, all(len(one) == 1 for one in found), units[total.document])


@rule("A03", Severity.ERROR, each=sums)
def parts_of_programme_do_not_add_up(subject: Sum, facts: Facts) -> Outcome:
    if len(subject.parts) < 2 or not subject.complete:
        return NotApplicable("parts-not-complete")
    added = sum((value_of(part) for part in subject.parts), Decimal())
    explained = largest_by_rounding(len(subject.parts) + 1, subject.unit)
    difference = abs(value_of(subject.total) - added)
    if difference <= explained:
        return PASSED
    rows = (subject.total, *subject.parts)
    return Found(
        rows,
        {
            "goal": name_of(subject.goal),
            "year": subject.total.period,
            "count": len(subject.parts),
            "total": shown(value_of(subject.total), "eur", 0),
            "added": shown(added, "eur", 0),
            "difference": shown(difference, "eur", 0),
            "explained": shown(explained, "eur", 0),
        },
    )
