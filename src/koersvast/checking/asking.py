"""What a goal asks for: more, less, or neither."""

from __future__ import annotations

import re
from collections.abc import Iterable

from koersvast.plan import Goal

_MORE = re.compile(
    r"\bmeer\b|\bvaker\b|\bbeter\b|\bbetere\b|\bvergrot|\bversterk|\bbevorder|\bverbeter|\btoename\b|\bstijg|\bgroei|\bgroter"
    r"|\buitbreid|\bsterkere\b|\bverhog|\bhogere?\b|\blanger\b|\bsneller\b|\beerder\b"
)
_LESS = re.compile(
    r"\bminder\b|\bvermind|\bterugdring|\bteruggedrongen|\bafname\b|\bdaling\b|\bdaalt?\b|\bdalen\b|\bverlag|\blagere?\b"
    r"|\bkleiner|\bbeperken\b|\bbeperkt wordt\b|\bbestrijd|\bkorter\b|\bontlast"
)

_BOUND = re.compile(r"\bgeen\b|\bvoorkom|\btegengaan\b|\bmogelijk\b|\baltijd\b|\ballemaal\b|\d+ ?%")


def says_direction(goal: Goal) -> bool:
    """Whether a goal says where it wants to go: more, less, none, or as much as possible."""
    return asks_for_change(goal) or bool(_BOUND.search(goal.title.casefold()))


def asks_for_change(goal: Goal) -> bool:
    """Whether a goal asks for more or less of something."""
    text = goal.title.casefold()
    return bool(_MORE.search(text) or _LESS.search(text))


def which_asks_for_change(goals: Iterable[Goal]) -> Goal | None:
    """The first goal that asks for more or less."""
    return next((goal for goal in goals if asks_for_change(goal)), None)
