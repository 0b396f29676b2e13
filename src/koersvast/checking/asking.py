"""What a goal asks for: more, less, or neither."""

from __future__ import annotations

import re
from collections.abc import Iterable

from koersvast.plan import Direction, Goal

_MORE = re.compile(
    r"\bmeer\b|\bvaker\b|\bbeter\b|\bbetere\b|\bvergrot|\bversterk|\bbevorder|\bverbeter|\btoename\b|\bstijg|\bgroei|\bgroter"
    r"|\buitbreid|\bsterkere\b|\bverhog|\bhogere?\b"
)
_LESS = re.compile(
    r"\bminder\b|\bvermind|\bterugdring|\bteruggedrongen|\bafname\b|\bdaling\b|\bdaalt?\b|\bdalen\b|\bverlag|\blagere?\b"
    r"|\bkleiner|\bbeperken\b|\bbeperkt wordt\b|\bbestrijd"
)


def asks_for_change(goal: Goal) -> bool:
    """Whether a goal asks for more or less of something."""
    text = goal.title.casefold()
    return bool(_MORE.search(text) or _LESS.search(text))


def asks_for(goal: Goal) -> Direction | None:
    """Whether a goal asks for more or for less; None where it asks for neither or for both."""
    text = f"{goal.title} {goal.text}".casefold()
    more, less = bool(_MORE.search(text)), bool(_LESS.search(text))
    if more == less:
        return None
    return Direction.INCREASE if more else Direction.DECREASE


def which_asks_for_change(goals: Iterable[Goal]) -> Goal | None:
    """The first goal that asks for more or less."""
    return next((goal for goal in goals if asks_for_change(goal)), None)
