"""Which cells and figures may not be shown for what they are themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from koersvast.figures.disclosure.cells import REST, SLACK, WITHOUT, Cell
from koersvast.figures.disclosure.rules import Rule


class Reason(StrEnum):
    """Why a figure is hidden."""

    TOO_FEW = "too-few"
    NOBODY = "nobody"
    ALL_BUT = "all-but"
    REST = "rest"
    RESPONDENTS = "respondents"
    PEOPLE_BEHIND = "people-behind"
    DOMINANCE = "dominance"
    NEXT_LARGEST = "next-largest"
    SECONDARY = "secondary"


@dataclass(frozen=True, slots=True)
class Need:
    """How far other truths must reach from a cell for it to be safe: down and up, in its own unit."""

    reason: Reason
    down: float
    up: float


_REASONS = {WITHOUT: Reason.ALL_BUT, REST: Reason.REST}


def need_of_count(cell: Cell, rule: Rule) -> Need | None:
    """What a count of people needs; None where it is safe.

    A count above 0 and below the minimum is unsafe. To everyone else it must stay possible that it is at most
    half as large, and that it reaches the minimum, so that nobody can tell that it is small.
    """
    judged = rule.people and cell.whole and cell.implied != SLACK
    if not judged or (cell.implied == WITHOUT and not rule.all_but):
        return None
    value = int(cell.value)
    if not 0 <= value < rule.minimum or (value == 0 and (cell.implied == REST or not rule.zeros)):
        return None
    reason = _REASONS.get(cell.implied) or (Reason.TOO_FEW if value else Reason.NOBODY)
    return Need(reason, value - value // 2, rule.minimum - value)


def need_of_amount(cell: Cell, rule: Rule, people: float | None, largest: Sequence[float]) -> Need | None:
    """What an amount needs; None where it is safe.

    `people` are those behind it, and `largest` the largest contributions to it, the first first; None and
    empty where they are not known. To everyone else it must stay possible that the amount is `p_percent`
    percent less or more.
    """
    reason = _unsafe_amount(float(cell.value), rule, people, sorted(largest, reverse=True))
    if not rule.people or reason is None or not cell.value:
        return None
    way = abs(float(cell.value)) * rule.p_percent / 100
    return Need(reason, way, way)


def _unsafe_amount(value: float, rule: Rule, people: float | None, largest: Sequence[float]) -> Reason | None:
    if people is not None and 0 < people < rule.minimum:
        return Reason.PEOPLE_BEHIND
    if not largest:
        return None
    if sum(largest[: rule.dominance_n]) > value * rule.dominance_k / 100:
        return Reason.DOMINANCE
    # The second largest knows its own part; what is left beside it is how well it knows the largest.
    if value - sum(largest[:2]) < largest[0] * rule.p_percent / 100:
        return Reason.NEXT_LARGEST
    return None
