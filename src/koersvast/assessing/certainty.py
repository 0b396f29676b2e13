"""Whether the margin leaves room for another outcome."""

from __future__ import annotations

from koersvast.assessing.margins import Margin
from koersvast.assessing.requirement import Ask, Requirement
from koersvast.assessing.words import Certainty

_SAME = {Ask.EQUAL, Ask.EXACTLY}
_STRICT = {Ask.MORE, Ask.LESS}


def certainty(needed: Requirement, margin: Margin | None, good: bool) -> Certainty:
    """How sure it is that a figure meets (`good`) or does not meet what is asked.

    Certain when every figure within the margin gives the same answer. That a figure equals a target can
    never be shown by a sample; that it differs can.
    """
    if margin is None:
        return Certainty.MARGIN_UNKNOWN
    if needed.ask in _SAME:
        return Certainty.WITHIN_MARGIN if good or includes(margin, needed) else Certainty.CERTAIN
    same = _all_meet(needed, margin) if good else _none_meets(needed, margin)
    return Certainty.CERTAIN if same else Certainty.WITHIN_MARGIN


def includes(margin: Margin, needed: Requirement) -> bool:
    """Whether the target itself lies within the margin."""
    return margin.lower <= float(needed.value) <= margin.upper


def _all_meet(needed: Requirement, margin: Margin) -> bool:
    strict = needed.ask in _STRICT
    if needed.lower is not None and not _beyond(margin.lower, float(needed.lower), strict):
        return False
    return needed.upper is None or _beyond(-margin.upper, -float(needed.upper), strict)


def _none_meets(needed: Requirement, margin: Margin) -> bool:
    closed = needed.ask not in _STRICT
    if needed.lower is not None and _beyond(-margin.upper, -float(needed.lower), closed):
        return True
    return needed.upper is not None and _beyond(margin.lower, float(needed.upper), closed)


def _beyond(figure: float, bound: float, strict: bool) -> bool:
    return figure > bound if strict else figure >= bound
